import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from '../../../tools/lib/compile.mjs';
import { fromRoot } from '../../../tools/lib/paths.mjs';

const source = join(compile(), 'packages/audit-log/src/index.js');
const { buildRecord, EMPTY_HEAD, formatLine } = await import(pathToFileURL(source).href);

const ROOT = { first_sha256: '1'.repeat(64), sha256: '2'.repeat(64) };

/**
 * The ledger of a channel, written again by somebody who may append: every line saw version 2 of a trust root, and the last
 * one trusts by version 1 again. Its chain is whole.
 */
export function forgedLedger(folder) {
  const lines = readFileSync(fromRoot('test/rollout-records/ledger-v3.ndjson'), 'utf8').trimEnd().split('\n');
  let head = EMPTY_HEAD;
  const forged = lines.map((line, at) => {
    const { action, actor, context, source: by, status, ts } = JSON.parse(line);
    const seen = { ...ROOT, version: at === lines.length - 1 ? 1 : 2 };
    const draft = {
      action,
      actor,
      source: by,
      status,
      context: { ...context, state: { ...context.state, trust_root: seen } },
    };
    const record = buildRecord(draft, head, ts * 1000);
    head = { seq: record.seq, hash: record.entry_hash };
    return Buffer.from(formatLine(record)).toString();
  });
  mkdirSync(join(folder, 'ledger/t.prod'), { recursive: true });
  writeFileSync(join(folder, 'ledger/t.prod/ledger.ndjson'), forged.join(''));
}
