import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LogRecord, parseLine } from '@release-gates/audit-log';
import { isJsonObject, sha256Hex } from '@release-gates/core';
import { lineOf, recordsOf } from '@release-gates/rollout';
import { describe, expect, it } from 'vitest';

/** A channel, and the ledger of the freezes that bind many: before environments said that they are ready, and after. */
const FILES = ['ledger-v1.ndjson', 'freezes-v1.ndjson', 'readiness-v1.ndjson'];

function linesOf(name: string): readonly LogRecord[] {
  const file = join(dirname(fileURLToPath(import.meta.url)), name);
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => parseLine(Buffer.from(line), file));
}

/**
 * Ledgers that are out there were written by a version before this one. Whoever makes other records of their lines tells
 * their auditors that they were forged: give the records a new version instead (`record-format.ts`).
 */
describe.each(FILES)('records of version 1, of %s, which was written once', (name) => {
  const lines = linesOf(name);
  it.each(lines.map(({ seq, action, status }, index) => [seq, action, status, index] as const))(
    'line %i, %s %s, are made as they were',
    (_seq, _action, _status, index) => {
      const made = recordsOf(lineOf(lines, index)).map(({ kind, bytes }) => [kind, sha256Hex(bytes)]);
      const named = lines[index]?.context['records'];
      const records = Array.isArray(named) ? named.filter(isJsonObject) : [];
      expect(made).toEqual(records.map(({ kind, sha256 }) => [kind, sha256]));
      expect(made.length).toBeGreaterThan(0);
    },
  );
});
