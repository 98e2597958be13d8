import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = process.env['RELEASE_GATES_VECTORS'] ?? resolve(import.meta.dirname, '../../../shared/vectors');

/** One folder of the published vectors. */
export interface VectorFolder {
  bytes(name: string): Buffer;
  json(name: string): unknown;
  /** Names of the files, sorted. */
  names(folder?: string): string[];
}

/** UTF-8 text of a vector file, by its path below the vectors' root. */
export function readVectors(path: string): string {
  return readFileSync(resolve(ROOT, path), 'utf8');
}

/** A suite over published vectors. Where they are missing it fails in CI and is shown as skipped elsewhere. */
export function describeVectors(subject: string, suite: (vectors: VectorFolder) => void): void {
  const folder = resolve(ROOT, subject);
  const missing = !existsSync(folder);
  const inCi = process.env['CI'] !== undefined && process.env['CI'] !== '';
  if (missing && inCi) throw new Error(`the vectors "${subject}" are missing at ${ROOT}, and in CI that is a failure`);
  // oxlint-disable-next-line vitest/valid-title, vitest/valid-describe-callback -- the caller's suite, named here
  describe(`vectors: ${subject}`, missing ? skipped : () => suite(open(folder)));
}

function skipped(): void {
  it('are not there; set RELEASE_GATES_VECTORS to their folder', ({ skip }) => {
    skip(`no vectors at ${ROOT}`);
    expect.unreachable();
  });
}

function open(folder: string): VectorFolder {
  const bytes = (name: string): Buffer => readFileSync(resolve(folder, name));
  return {
    bytes,
    json: (name) => JSON.parse(bytes(name).toString('utf8')) as unknown,
    names: (inner = '.') => readdirSync(resolve(folder, inner)).sort(),
  };
}
