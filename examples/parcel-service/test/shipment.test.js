import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readShipment } from '../src/shipment.js';

const fixture = (name) => JSON.parse(readFileSync(new URL(`../security/fixtures/${name}`, import.meta.url), 'utf8'));

for (const name of ['shipment-3.1.json', 'shipment-3.2.json', 'shipment-3.3.json']) {
  test(`reads ${name}`, () => assert.equal(readShipment(fixture(name)).schema_version, '3.2'));
}

for (const document of [null, [], {}, { schema_version: '2.9', shipment_id: 'x', quote_cents: 1 }, fixture('shipment-3.2-unreadable.json')]) {
  test(`refuses ${JSON.stringify(document).slice(0, 60)}`, () => assert.throws(() => readShipment(document), TypeError));
}
