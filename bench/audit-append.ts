import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogStores } from '@release-gates/adapters';
import { appendRecord } from '@release-gates/audit-log';
import { writeLogFile } from './audit-log-file.ts';
import type { Measurement } from './measurement.ts';
import { pairedRatio } from './paired.ts';

const [LONG, SHORT] = [100_000, 100];
const APPENDS = 20;
const ROUNDS = 15;
const LIMIT = 2;

/** Lock, read the tail, append, fsync, unlock: the same whatever the log's length. */
export async function bench(): Promise<readonly Measurement[]> {
  const root = mkdtempSync(join(tmpdir(), 'release-gates-bench-'));
  try {
    mkdirSync(join(root, 'audit'));
    const [long, short] = [appender(root, 'long', LONG), appender(root, 'short', SHORT)];
    const paired = await pairedRatio(long, short, ROUNDS);
    return [
      {
        name: `an append to a log of ${LONG} records`,
        ratio: paired.ratio,
        limit: LIMIT,
        against: `an append to a log of ${SHORT} records`,
        note: `${(paired.oursMs / APPENDS).toFixed(2)} ms against ${(paired.theirsMs / APPENDS).toFixed(2)} ms`,
      },
    ];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function appender(root: string, name: string, records: number): () => void {
  writeLogFile(join(root, 'audit', name), 'release', records);
  const store = createLogStores(root).open(`audit/${name}`);
  const nowMs = Date.now();
  return () => {
    for (let count = 0; count < APPENDS; count++) appendRecord(store, { action: 'bench.append' }, { nowMs });
  };
}
