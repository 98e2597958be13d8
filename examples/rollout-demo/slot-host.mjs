import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';

// node slot-host.mjs <slot> <seed>: one of the two places that a release of the parcel service runs in.
//
// Users come in at one port and are served by whichever release was staged. The other port is for operators: POST /stage
// and /faults, GET /counts and /metrics; everything else goes to the service without being counted as a user.
// A fault is of a version: this share of its requests fails, and all take this much longer.

const [slot, seed] = process.argv.slice(2);
const NO_FAULT = { errorShare: 0, latencyMs: 0 };
const BUCKETS_S = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1];

let release = { version: null, service: undefined };
let faults = {};
const random = seededRandom(Number(seed));
/** By version: what reached it, what it failed, and when it was last reached. */
const counts = {};
const answered = { 200: 0, 500: 0 };
const buckets = [...BUCKETS_S, Infinity].map(() => 0);
let durationSumS = 0;

const users = createServer((request, response) => {
  const { version, service } = release;
  if (service === undefined) return send(response, 503, 'nothing is staged here');
  const begun = performance.now();
  const count = countsOf(version);
  count.requests += 1;
  count.lastAtMs = Date.now();
  const { errorShare, latencyMs } = faults[version] ?? faults['*'] ?? NO_FAULT;
  const fails = random() < errorShare;
  response.once('finish', () => {
    if (response.statusCode >= 500) count.errors += 1;
    observe(response.statusCode, (performance.now() - begun) / 1000);
  });
  const answer = () => (fails ? send(response, 500, 'injected') : service.emit('request', request, response));
  if (latencyMs > 0) setTimeout(answer, latencyMs);
  else answer();
});

const operators = createServer((request, response) => {
  operate(request, response).catch((error) => send(response, 500, String(error)));
});

async function operate(request, response) {
  switch (`${request.method} ${request.url}`) {
    case 'POST /stage': {
      const { version, module } = await readJson(request);
      const { createServer: createService } = await import(pathToFileURL(module).href);
      release = { version, service: createService() };
      return send(response, 200, 'staged');
    }
    case 'POST /faults':
      faults = await readJson(request);
      return send(response, 200, 'taken');
    case 'GET /counts':
      return send(response, 200, JSON.stringify(counts));
    case 'GET /metrics':
      return send(response, 200, metrics());
    default:
      if (release.service === undefined) return send(response, 503, 'nothing is staged here');
      return release.service.emit('request', request, response);
  }
}

function countsOf(version) {
  counts[version] ??= { requests: 0, errors: 0, lastAtMs: 0 };
  return counts[version];
}

function observe(status, seconds) {
  answered[status >= 500 ? 500 : 200] += 1;
  buckets[bucketOf(seconds)] += 1;
  durationSumS += seconds;
}

function bucketOf(seconds) {
  const at = BUCKETS_S.findIndex((limit) => seconds <= limit);
  return at === -1 ? BUCKETS_S.length : at;
}

/** https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format; every series from the start at 0. */
function metrics() {
  const lines = ['# TYPE http_requests_total counter'];
  for (const [code, value] of Object.entries(answered)) {
    lines.push(`http_requests_total{slot="${slot}",code="${code}"} ${value}`);
  }
  lines.push('# TYPE http_request_duration_seconds histogram');
  let sum = 0;
  for (const [at, value] of buckets.entries()) {
    sum += value;
    lines.push(`http_request_duration_seconds_bucket{slot="${slot}",le="${BUCKETS_S[at] ?? '+Inf'}"} ${sum}`);
  }
  lines.push(`http_request_duration_seconds_sum{slot="${slot}"} ${durationSumS}`);
  lines.push(`http_request_duration_seconds_count{slot="${slot}"} ${sum}`);
  return `${lines.join('\n')}\n`;
}

/** Mulberry32: the same faults in every run, wherever the requests come at the same order. */
function seededRandom(start) {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function readJson(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

function send(response, status, text) {
  response.writeHead(status, { 'content-type': 'text/plain', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

function listen(server) {
  // The router keeps idle connections; closing one just as it is used again would lose a request.
  server.keepAliveTimeout = 120_000;
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port)));
}

// Whoever started it is gone: nobody would end it.
process.once('disconnect', () => process.exit());
process.send({ port: await listen(users), controlPort: await listen(operators) });
