import { sha256Hex } from '@release-gates/core';
import {
  factsPath,
  type Manifest,
  serializeEvidence,
  serializeFacts,
  serializeManifest,
} from '@release-gates/evidence';
import {
  collectContext,
  evidenceFile,
  evidenceOf,
  FakeWorkspace,
  judgedCheck,
  manifestOf,
} from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { manifestVerify } from './gate.ts';

const FACTS = Buffer.from(serializeFacts({ unit: 'compat-matrix', masked: false, facts: { rows: 3 } }));
const MATERIAL = { bytes: 1, role: 'policy', origin: 'worktree' } as const;

/** Of some 100 KB: far more than a search could try. */
const checks = Array.from({ length: 700 }, (_none, index) =>
  judgedCheck({ id: `row_matches::${index}`, reason: `row ${index} is as it was in the release before it` }),
);
const shared = { path: 'policy.json', sha256: sha256Hex('policy'), ...MATERIAL };
const own = {
  inputs: { strict: { value: true, source: 'default' as const } },
  checks,
  reason: `${checks.length} checks passed`,
  facts: { path: factsPath('compat-matrix', sha256Hex(FACTS)), sha256: sha256Hex(FACTS), bytes: FACTS.length },
  materials: [shared, { path: 'matrix.json', sha256: sha256Hex('m'), ...MATERIAL }],
};
const matrix = evidenceFile(own);
const slo = evidenceFile({
  unit: 'slo-guard',
  inputs: own.inputs,
  materials: [shared],
  facts: { not_kept: 'too large' },
});
const manifest = serializeManifest(manifestOf([matrix, slo]));
const FOLDER = new Map<string, Uint8Array>([
  ['manifest.json', manifest],
  [matrix.name, matrix.bytes],
  [slo.name, slo.bytes],
  [own.facts.path, FACTS],
  ['matrix.json', Buffer.from('m')],
]);

interface Asked {
  readonly sha256?: string;
  readonly isDecided?: boolean;
  readonly place?: string;
}

async function reasons(
  changed: readonly [string, Uint8Array],
  { sha256, isDecided = false, place = 'manifest.json' }: Asked = {},
) {
  const inputs = manifestVerify.inputs.parse({ manifest: place, expectedSha256: sha256 });
  const workspace = new FakeWorkspace(new Map([...FOLDER, changed]));
  // The gate of this evidence decides the same again, whatever the evidence says of it.
  const decideAgain = async (bytes: Uint8Array) => {
    if (!isDecided) return undefined;
    const { materials } = JSON.parse(Buffer.from(bytes).toString()) as { materials: typeof own.materials };
    return serializeEvidence(evidenceOf({ ...own, materials }));
  };
  const collected = await manifestVerify.collect(inputs, collectContext({ workspace, decideAgain }));
  const facts = JSON.parse(JSON.stringify(collected)) as typeof collected;
  return manifestVerify
    .decide(facts, inputs)
    .map(({ reason }) => reason)
    .join('\n');
}

/** With other text in its place: where that begins, and the bytes. */
function edited(bytes: Uint8Array, text: string, other: string): readonly [offset: number, bytes: Uint8Array] {
  const before = Buffer.from(bytes).toString();
  expect(before).toContain(text);
  const after = Buffer.from(before.replace(text, () => other));
  return [[...after].findIndex((byte, at) => byte !== bytes[at]), after];
}

const textOf = (pattern: RegExp): string => pattern.exec(Buffer.from(matrix.bytes).toString())?.[0] ?? '';

describe('names the first byte that was changed in evidence of any size', () => {
  it.each<[string, string, string]>([
    ['its verdict', '"verdict":"pass"', '"verdict":"fail"'],
    ['its end', textOf(/"ended_at":"[^"]*"/), '"ended_at":"2026-11-20T11:59:59.000Z"'],
    ['the commit', textOf(/"commit":"1*"/), `"commit":"${'e'.repeat(40)}"`],
    ['the tool', '"version":"0.0.0-test"', '"version":"9.9.9"'],
    ['an input that others had, too', '"source":"default"', '"source":"flag"'],
    ['its reason', own.reason, '7 checks passed'],
    ['a material that other evidence read, too', sha256Hex('policy'), sha256Hex('another')],
    ['a material that is here', sha256Hex('m'), sha256Hex('another')],
    ['a quote', '"row_matches::500"', `'row_matches::500"`],
    ['a key', '"actual":true', '"actuel":true'],
  ])('%s', async (_name, text, other) => {
    const [offset, bytes] = edited(matrix.bytes, text, other);
    expect(await reasons([matrix.name, bytes])).toContain(`${matrix.name}: byte ${offset}: expected`);
  });

  it.each<[string, string, string]>([
    ['what a check says', 'row 500 is as it was', 'row 500 is as it shall be'],
    ['what came of a check', '"outcome":"pass"', '"outcome":"fail"'],
    ['how many there are', ',"id":"row_matches::3"', ',"id":"row_matches::4"'],
  ])('%s, which its gate decides again', async (_name, text, other) => {
    const [offset, bytes] = edited(matrix.bytes, text, other);
    const found = await reasons([matrix.name, bytes], { isDecided: true });
    expect(found).toContain(`${matrix.name}: byte ${offset}: expected`);
  });

  it('says that it cannot where nobody knows what was there, and what to do', async () => {
    const [, bytes] = edited(slo.bytes, '"it holds"', '"it may hold"');
    const found = await reasons([slo.name, bytes]);
    expect(found).toMatch(/which byte cannot be told: only the SHA-256.*compare it with the original/);
    expect(found).not.toMatch(/byte \d+: expected/);
  });
});

describe('names the first byte that was changed in a manifest', () => {
  const sha256 = sha256Hex(manifest);
  it.each<[string, (manifest: Manifest) => object]>([
    ['its decision', () => ({ decision: 'closed' })],
    ['an entry', ({ gates }) => ({ gates: { ...gates, 'slo-guard': { ...gates['slo-guard'], verdict: 'waived' } } })],
    [
      'a digest',
      ({ gates }) => ({ gates: { ...gates, 'slo-guard': { ...gates['slo-guard'], sha256: 'e'.repeat(64) } } }),
    ],
  ])('%s', async (_name, change) => {
    const read = JSON.parse(Buffer.from(manifest).toString()) as Manifest;
    const bytes = serializeManifest({ ...read, ...change(read) });
    const offset = [...bytes].findIndex((byte, at) => byte !== manifest[at]);
    const changed = ['manifest.json', bytes] as const;
    for (const place of ['manifest.json', '.']) {
      const found = (await reasons(changed, { sha256, place })).replace(/ at \/\w+/, '');
      expect(found).toContain(`manifest.json: byte ${offset}: expected`);
    }
  });
});
