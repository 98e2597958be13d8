import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { quote, RateError } from './rates.js';
import { newShipment } from './shipment.js';

const MAX_BODY_BYTES = 16 * 1024;

/** POST /quotes {parcel, destination} answers 201 with the stored document; GET /health answers 200. */
export function createServer() {
  return http.createServer((request, response) => {
    answer(request).then(
      ([status, body]) => send(response, status, body),
      (error) => send(response, error instanceof RateError ? 422 : 500, { error: error.message }),
    );
  });
}

async function answer(request) {
  if (request.method === 'GET' && request.url === '/health') return [200, { ok: true }];
  if (request.method !== 'POST' || request.url !== '/quotes') return [404, { error: 'not found' }];
  const body = await readJson(request);
  if (body === undefined) return [400, { error: 'expected a JSON object of at most 16 KiB' }];
  return [201, newShipment(randomUUID(), body.parcel, body.destination, quote(body.parcel, body.destination))];
}

async function readJson(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  try {
    const value = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function send(response, status, body) {
  const text = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}
