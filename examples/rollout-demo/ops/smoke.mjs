import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// node ops/smoke.mjs <slot>: asks the service in this slot, past the router. The last line is what was measured.
const [slot] = process.argv.slice(2);
const { controlPort } = JSON.parse(readFileSync(join('run', 'slots.json'), 'utf8'))[slot];
const begun = performance.now();
const answer = await fetch(`http://127.0.0.1:${controlPort}/health`);
await answer.arrayBuffer();
const latencyMs = Math.round((performance.now() - begun) * 10) / 10;
process.stdout.write(`${JSON.stringify({ status: answer.status, latency_ms: latencyMs })}\n`);
