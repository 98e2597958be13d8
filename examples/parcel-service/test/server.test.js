import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createServer } from '../src/server.js';

const server = createServer();
let base;
before(() => new Promise((done) => server.listen(0, '127.0.0.1', done)).then(() => {
  base = `http://127.0.0.1:${server.address().port}`;
}));
after(() => new Promise((done) => server.close(done)));

const ask = (body) => fetch(`${base}/quotes`, { method: 'POST', body });
const parcel = { weight_g: 900, length_mm: 200, width_mm: 100, height_mm: 50 };

test('answers a quote as a document of the current version', async () => {
  const response = await ask(JSON.stringify({ parcel, destination: 'DE' }));
  assert.equal(response.status, 201);
  const { shipment_id: id, ...rest } = await response.json();
  assert.match(id, /^[0-9a-f-]{36}$/);
  assert.deepEqual(rest, {
    schema_version: '3.2',
    parcel,
    destination: 'DE',
    quote: { amount_cents: 480, currency: 'EUR', zone: 'domestic' },
  });
});

for (const [name, body, status] of [
  ['no JSON', '{', 400],
  ['a list', '[]', 400],
  ['too much', ' '.repeat(20_000), 400],
  ['no parcel', '{"destination":"DE"}', 422],
]) {
  test(`refuses ${name}`, async () => assert.equal((await ask(body)).status, status));
}

test('is healthy, and knows nothing else', async () => {
  assert.equal((await fetch(`${base}/health`)).status, 200);
  assert.equal((await fetch(`${base}/`)).status, 404);
});
