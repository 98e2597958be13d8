import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, realpathSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkspace } from '@release-gates/adapters';
import type { Measurement } from './measurement.ts';

const MIB = 1024 * 1024;
const LARGE_MIB = 512;
const FILES = 4000;
const FILE_BYTES = 250_000;
const ROUNDS = 9;
const AGAINST = 'openssl dgst -sha256';

/** The digests of a manifest, with all the looking around that the workspace does, against the bare hash. */
export async function bench(): Promise<readonly Measurement[]> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'release-gates-bench-')));
  try {
    return [await oneLargeFile(root), await manyFiles(root)];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function oneLargeFile(root: string): Promise<Measurement> {
  const handle = openSync(join(root, 'large'), 'w');
  const chunk = Buffer.alloc(MIB);
  for (let index = 0; index < LARGE_MIB; index++) writeSync(handle, chunk.fill(index));
  closeSync(handle);
  const ours = (): Promise<void> => digest(root, ['large']);
  const raced = await race(ours, () => openssl(root, ['large']));
  rmSync(join(root, 'large'));
  return figure(`one file of ${LARGE_MIB} MiB`, raced, 1.2);
}

async function manyFiles(root: string): Promise<Measurement> {
  const paths = Array.from({ length: FILES }, (_, index) => `f${index}`);
  const content = Buffer.alloc(FILE_BYTES);
  for (const [index, path] of paths.entries()) writeFileSync(join(root, path), content.fill(index));
  const raced = await race(
    () => digest(root, paths),
    () => openssl(root, paths),
  );
  // With two idle cores this is 0.8; the limit leaves room for a machine whose cores are taken.
  return figure(`${FILES} files of ${FILE_BYTES / 1000} kB, worker threads`, raced, 1.2);
}

async function digest(root: string, paths: readonly string[]): Promise<void> {
  const digests = await openWorkspace({ root }).digest(paths);
  if (digests.some(({ state }) => state !== 'present')) throw new Error('a file was not hashed');
}

function openssl(root: string, paths: readonly string[]): void {
  const run = spawnSync('openssl', ['dgst', '-sha256', ...paths], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (run.status !== 0) throw new Error(`openssl: ${run.error?.message ?? run.status}`);
}

interface Raced {
  readonly oursMs: number;
  readonly theirsMs: number;
}

/** The fastest of interleaved rounds: whatever else runs on the machine only ever adds. */
async function race(ours: () => Promise<void>, theirs: () => void): Promise<Raced> {
  let best: Raced = { oursMs: Number.POSITIVE_INFINITY, theirsMs: Number.POSITIVE_INFINITY };
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    theirs();
    const middle = performance.now();
    await ours();
    const end = performance.now();
    best = { oursMs: Math.min(best.oursMs, end - middle), theirsMs: Math.min(best.theirsMs, middle - start) };
  }
  return best;
}

function figure(name: string, raced: Raced, limit: number): Measurement {
  const note = `${raced.oursMs.toFixed(0)} ms against ${raced.theirsMs.toFixed(0)} ms`;
  return { name, ratio: raced.oursMs / raced.theirsMs, limit, against: AGAINST, note };
}
