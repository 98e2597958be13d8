import { Agent, request } from 'node:http';

// node load.mjs <port> <requests per second>: asks for quotes, evenly, until it is ended. Counts by what came back:
// `answered` by a release (2xx), `failed` by a release (500), and `lost`: everything that never got that far.

const [port, perSecond] = process.argv.slice(2).map(Number);
const BEAT_MS = 10;
const MAX_WAITING = 256;
const BODIES = ['DE', 'AT', 'FR', 'US', 'JP'].map((destination, at) =>
  Buffer.from(
    JSON.stringify({
      parcel: { weight_g: 400 + 350 * at, length_mm: 300, width_mm: 200, height_mm: 100 + 20 * at },
      destination,
    }),
  ),
);

const agent = new Agent({ keepAlive: true, maxSockets: MAX_WAITING });
const counts = { sent: 0, answered: 0, failed: 0, lost: 0 };
const losses = {};
let waiting = 0;

function ask() {
  const body = BODIES[counts.sent % BODIES.length];
  counts.sent += 1;
  waiting += 1;
  let isDone = false;
  const done = (kind, why) => {
    if (isDone) return;
    isDone = true;
    waiting -= 1;
    counts[kind] += 1;
    if (kind === 'lost') losses[why] = (losses[why] ?? 0) + 1;
  };
  const sent = request(
    {
      host: '127.0.0.1',
      port,
      agent,
      method: 'POST',
      path: '/quotes',
      headers: { 'content-type': 'application/json', 'content-length': body.length },
    },
    (response) => {
      const { statusCode } = response;
      response.resume();
      response.once('close', () => {
        if (!response.complete) done('lost', 'cut off');
        else if (statusCode === 500) done('failed');
        else if (statusCode < 300) done('answered');
        else done('lost', `status ${statusCode}`);
      });
    },
  );
  sent.once('error', (error) => done('lost', error.code ?? error.message));
  sent.end(body);
}

// By the clock, not by beats: a machine that was busy for a moment is caught up with, but never flooded.
let begun = performance.now();
let due = 0;
setInterval(() => {
  const now = performance.now();
  due += ((now - begun) / 1000) * perSecond;
  begun = now;
  due = Math.min(due, perSecond / 4);
  for (; due >= 1 && waiting < MAX_WAITING; due -= 1) ask();
}, BEAT_MS);

process.on('message', () => process.send({ ...counts, losses }));
process.once('disconnect', () => process.exit());
process.send({ ready: true });
