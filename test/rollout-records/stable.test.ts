import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LogRecord, parseLine } from '@release-gates/audit-log';
import { isJsonObject, sha256Hex } from '@release-gates/core';
import { lineOf, recordsOf } from '@release-gates/rollout';
import { describe, expect, it } from 'vitest';

const FILE = join(dirname(fileURLToPath(import.meta.url)), 'ledger-v1.ndjson');
const lines: readonly LogRecord[] = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => parseLine(Buffer.from(line), FILE));

/**
 * Ledgers that are out there were written by a version before this one. Whoever makes other records of their lines tells
 * their auditors that they were forged: give the records a new version instead (`record-format.ts`).
 */
describe('records of version 1, of a ledger that was written once', () => {
  it.each(lines.map(({ seq, action, status }, index) => [seq, action, status, index] as const))(
    'line %i, %s %s, are made as they were',
    (_seq, _action, _status, index) => {
      const made = recordsOf(lineOf(lines, index)).map(({ kind, bytes }) => [kind, sha256Hex(bytes)]);
      const named = lines[index]?.context['records'];
      const records = Array.isArray(named) ? named.filter(isJsonObject) : [];
      expect(made).toEqual(records.map(({ kind, sha256 }) => [kind, sha256]));
    },
  );
});
