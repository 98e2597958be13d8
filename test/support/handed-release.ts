import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256Hex } from '@release-gates/core';
import { parseManifest } from '@release-gates/evidence';
import type { MadeCandidate } from '../../packages/rollout/src/record-verify/fixtures/ledger.ts';

/** A candidate as its folder is handed on: the manifest, its evidence, and what a gate decided on. */
export function releaseFiles({ documents: [manifest, ...evidence], facts }: MadeCandidate): Map<string, Uint8Array> {
  if (manifest === undefined) throw new Error('the candidate has no manifest');
  const bound = Object.values(parseManifest(manifest.bytes, 'manifest').gates).map((entry) => {
    const document = evidence.find(({ bytes }) => sha256Hex(bytes) === entry.sha256);
    return [entry.evidence, document?.bytes ?? new Uint8Array()] as const;
  });
  return new Map([['manifest.json', manifest.bytes], ...bound, [facts.path, facts.bytes]]);
}

export function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}
