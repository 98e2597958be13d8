import { sha256Hex } from '@release-gates/core';
import { evidenceFile, FIXED_NOW_MS, manifestOf } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { manifestFileName, serializeManifest } from './build-manifest.ts';
import { readManifest } from './read-manifest.ts';

const bytes = serializeManifest(manifestOf([evidenceFile()]));

describe('readManifest', () => {
  it.each([
    ['its own', (sha256: string) => manifestFileName(FIXED_NOW_MS, sha256), []],
    ['that of another', () => manifestFileName(FIXED_NOW_MS, 'f'.repeat(64)), ['manifest.file_name']],
    [
      'that of another, in a folder',
      () => `a/${manifestFileName(FIXED_NOW_MS, '0'.repeat(64))}`,
      ['manifest.file_name'],
    ],
    ['one that a person gave it', () => 'a/manifest.of-july.json', []],
  ])('holds the digest in its name to its bytes: %s', (_name, nameOf, codes) => {
    const { differences } = readManifest(bytes, nameOf(sha256Hex(bytes)));
    expect(differences.map(({ code }) => code)).toEqual(codes);
  });
});
