import { readSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * One writer of a log, as a process of its own: `log.mjs <build> <what> <root> <nowMs> [<argument>]`, where `build` is
 * the folder of the compiled packages.
 *
 * Prints a line for each step that was acknowledged, so that a test knows what must have survived its death.
 */
const [build, what, root, nowMs, argument = ''] = process.argv.slice(2);
const LOG = 'audit/log.ndjson';
const WAIT_MS = 120_000;
const ORIGIN = 'example.com/log';

const load = (file) => import(pathToFileURL(`${build}/packages/${file}.js`).href);
const { createLogStores } = await load('adapters/src/log-store/fs-log-store');

// A fixed name for every temporary file lets a crash test aim at each call.
const nonce = process.env['FIXED_NONCE'];
const store = createLogStores(root, nonce === undefined ? {} : { nonce: () => nonce }).open(LOG);

const say = (line) => process.stdout.write(`${line}\n`);
const waitForGo = () => readSync(0, Buffer.alloc(1));

const programs = {
  async append() {
    append(await load('audit-log/src/log/append-record'), argument);
  },

  async 'append-many'() {
    const [name, count] = argument.split(':');
    const module = await load('audit-log/src/log/append-record');
    say('ready');
    waitForGo();
    for (let index = 0; index < Number(count); index++) append(module, `${name}-${index}`);
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

  async seal() {
    const { formatSignerKey, parseSignerKey, parseVerifierKey } = await load('audit-log/src/note-key');
    const { commitSeal, prepareSeal } = await load('audit-log/src/log/seal-log');
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

  async 'start-over'() {
    const { closeBrokenLog } = await load('audit-log/src/log/close-broken-log');
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

function append({ appendRecord }, label) {
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
