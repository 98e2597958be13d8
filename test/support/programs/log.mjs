import { readSync } from 'node:fs';
import { createLogStores } from '../../../packages/adapters/src/log-store/fs-log-store.ts';
import { closeBrokenLog } from '../../../packages/audit-log/src/log/close-broken-log.ts';
import { commitSeal, prepareSeal } from '../../../packages/audit-log/src/log/seal-log.ts';
import { formatSignerKey, parseSignerKey, parseVerifierKey } from '../../../packages/audit-log/src/note-key.ts';
import { appendRecord } from '../../../packages/audit-log/src/log/append-record.ts';

/**
 * One writer of a log, as a process of its own: `log.mjs <what> <root> <nowMs> [<argument>]`.
 *
 * Prints a line for each step that was acknowledged, so that a test knows what must have survived its death.
 */
const [what, root, nowMs, argument = ''] = process.argv.slice(2);
const LOG = 'audit/log.ndjson';
const WAIT_MS = 120_000;
const ORIGIN = 'example.com/log';

// A fixed name for every temporary file lets a crash test aim at each call.
const nonce = process.env['FIXED_NONCE'];
const store = createLogStores(root, nonce === undefined ? {} : { nonce: () => nonce }).open(LOG);

const say = (line) => process.stdout.write(`${line}\n`);
const waitForGo = () => readSync(0, Buffer.alloc(1));

const programs = {
  append() {
    append(argument);
  },

  'append-many'() {
    const [name, count] = argument.split(':');
    say('ready');
    waitForGo();
    for (let index = 0; index < Number(count); index++) append(`${name}-${index}`);
  },

  /** Decides on what it sees now, waits for the word, and tries to append after all. */
  race() {
    const seen = tip();
    say('ready');
    waitForGo();
    const line = Buffer.from(`{"racer":"${argument}"}\n`, 'utf8');
    say(store.withLock((writer) => writer.append(seen, line), WAIT_MS) ? 'won' : 'lost');
  },

  /** Holds the lock until the word comes, then appends with what it saw before it slept. */
  hold() {
    store.withLock((writer) => {
      const seen = tip();
      say('holding');
      waitForGo();
      try {
        say(writer.append(seen, Buffer.from('{"late":true}\n', 'utf8')) ? 'appended' : 'refused');
      } catch (error) {
        say(`refused ${error.code}`);
      }
    }, WAIT_MS);
  },

  seal() {
    const signer = parseSignerKey(formatSignerKey(ORIGIN, Buffer.alloc(32, 7)));
    const keys = [parseVerifierKey(signer.vkey)];
    const request = { origin: ORIGIN, profile: 'release-gates', keys, anchors: [], firstUse: argument === 'first' };
    const prepared = prepareSeal(store, request);
    if (!prepared.ok) throw new Error(`${prepared.code}: ${prepared.message}`);
    commitSeal(store, prepared, { origin: ORIGIN, keys, signers: [signer], waitMs: WAIT_MS });
    say(`acknowledged ${prepared.report.records}`);
  },

  state() {
    store.withLock((writer) => writer.replaceSidecar('.state', Buffer.from(argument, 'utf8')), WAIT_MS);
    say('acknowledged');
  },

  'start-over'() {
    const request = {
      profile: 'release-gates',
      origin: ORIGIN,
      reason: argument,
      actor: 'tester',
      nowMs: Number(nowMs),
    };
    say(`acknowledged ${closeBrokenLog(store, { ...request, waitMs: WAIT_MS }).keptAs}`);
  },
};

function append(label) {
  const draft = { action: 'test.append', actor: 'writer', source: 'test', context: { label } };
  const { record } = appendRecord(store, draft, { nowMs: Number(nowMs), waitMs: WAIT_MS });
  say(`acknowledged ${record.seq} ${label}`);
}

function tip() {
  const bytes = Buffer.alloc(store.size() ?? 0);
  store.readInto(bytes, 0);
  return { end: bytes.length, tornBytes: 0, lastBytes: bytes.subarray(-64) };
}

try {
  await programs[what]();
} catch (error) {
  process.stderr.write(`${String(error.code)}: ${String(error)}\n`);
  process.exitCode = error.kind === 'environment' ? 3 : 2;
}
