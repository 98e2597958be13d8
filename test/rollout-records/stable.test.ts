import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LogRecord, parseLine } from '@release-gates/audit-log';
import { isJsonObject, type Json, type JsonObject, sha256Hex } from '@release-gates/core';
import { lineOf, recordsOf } from '@release-gates/rollout';
import { describe, expect, it } from 'vitest';

/** Channels, and the ledger of the freezes that bind many: as each version of the records wrote them. */
const FILES = [
  ['release-gates/rollout-record/v1', 'ledger-v1.ndjson'],
  ['release-gates/rollout-record/v1', 'freezes-v1.ndjson'],
  // Since environments say that they are ready.
  ['release-gates/rollout-record/v1', 'readiness-v1.ndjson'],
  ['release-gates/rollout-record/v2', 'ledger-v2.ndjson'],
  ['release-gates/rollout-record/v2', 'freezes-v2.ndjson'],
  ['release-gates/rollout-record/v2', 'downgrade-v2.ndjson'],
  ['release-gates/rollout-record/v3', 'ledger-v3.ndjson'],
  ['release-gates/rollout-record/v3', 'freezes-v3.ndjson'],
  ['release-gates/rollout-record/v3', 'downgrade-v3.ndjson'],
] as const;

/** What was brought is not made. */
const BROUGHT: ReadonlySet<Json> = new Set(['manifest', 'evidence', 'measurements']);

function isMade({ kind }: JsonObject): boolean {
  return !BROUGHT.has(kind ?? null);
}

function linesOf(name: string): readonly LogRecord[] {
  const file = join(dirname(fileURLToPath(import.meta.url)), name);
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => parseLine(Buffer.from(line), file));
}

/**
 * Ledgers that are out there were written by a version before this one. Whoever makes other records of their lines tells
 * their auditors that they were forged: give the records a new version instead (`record-format.ts`).
 */
describe.each(FILES)('records of %s, of %s, which was written once', (format, name) => {
  const lines = linesOf(name);
  it.each(lines.map(({ seq, action, status }, index) => [seq, action, status, index] as const))(
    'line %i, %s %s, are made as they were',
    (_seq, _action, _status, index) => {
      const made = recordsOf(lineOf(lines, index)).map(({ kind, bytes }) => [kind, sha256Hex(bytes)]);
      const named = lines[index]?.context['records'];
      const records = Array.isArray(named) ? named.filter(isJsonObject).filter(isMade) : [];
      expect(lines[index]?.context['record_format']).toBe(format);
      expect(made).toEqual(records.map(({ kind, sha256 }) => [kind, sha256]));
      expect(made.length).toBeGreaterThan(0);
    },
  );
});
