import { foldVerdict, judge, sha256Hex } from '@release-gates/core';
import { type Manifest, manifestFileName, serializeManifest } from '@release-gates/evidence';
import { collectContext, evidenceFile, FakeWorkspace, FIXED_NOW_MS, manifestOf } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { manifestVerify } from './gate.ts';

const FOLDER = 'downloaded/evidence';
const MANIFEST = `${FOLDER}/manifest-1.json`;

/** One that verifies: a manifest of evidence that may be an hour old, and that evidence. */
const matrix = evidenceFile();
const MANIFEST_BYTES = serializeManifest(manifestOf([matrix], { maxEvidenceAgeMs: 3_600_000 }));
const FILES: ReadonlyMap<string, Uint8Array> = new Map([
  [MANIFEST, MANIFEST_BYTES],
  [`${FOLDER}/${matrix.name}`, matrix.bytes],
]);

async function verify(files: ReadonlyMap<string, Uint8Array>, given: Record<string, unknown> = {}) {
  const inputs = manifestVerify.inputs.parse({ manifest: FOLDER, ...given });
  const collected = await manifestVerify.collect(inputs, collectContext({ workspace: new FakeWorkspace(files) }));
  const facts = JSON.parse(JSON.stringify(collected)) as typeof collected;
  const checks = manifestVerify.decide(facts, inputs).map((check) => judge(check, { mode: 'enforce', strict: true }));
  return {
    verdict: foldVerdict(checks),
    faults: checks.filter(({ outcome }) => outcome === 'fail').map(({ id, reason }) => `${id}: ${reason}`),
    notCovered: manifestVerify.details?.(facts, inputs)['not_covered'],
  };
}

/** As `release-manifest` would have written it by a policy of which nobody here has a copy. */
function rewritten(): ReadonlyMap<string, Uint8Array> {
  const { max_evidence_age_s: _age, ...manifest } = JSON.parse(Buffer.from(MANIFEST_BYTES).toString()) as Manifest;
  const edited = serializeManifest({ ...manifest, expires_at: null });
  const rest = [...FILES].filter(([path]) => path !== MANIFEST);
  return new Map([...rest, [`${FOLDER}/${manifestFileName(FIXED_NOW_MS, sha256Hex(edited))}`, edited]]);
}

describe('what nothing outside of the files vouches for', () => {
  const told = /^manifest_vouched: nothing outside of these files vouches for downloaded\/evidence\/manifest/;
  const expectedSha256 = sha256Hex(MANIFEST_BYTES);

  it('is told, of a manifest that was edited and renamed as of one that was not', async () => {
    for (const files of [FILES, rewritten()]) {
      expect(await verify(files)).toMatchObject({ verdict: 'pass', faults: [expect.stringMatching(told)] });
    }
  });

  it('closes where that is asked for', async () => {
    expect(await verify(FILES, { requireVouched: true })).toMatchObject({
      verdict: 'fail',
      faults: [expect.stringMatching(told)],
    });
  });

  it('is nothing where the digest of the manifest was given, and another manifest is refused by it', async () => {
    const given = { expectedSha256, requireVouched: true };
    expect(await verify(FILES, given)).toMatchObject({ verdict: 'pass', faults: [] });
    expect(await verify(rewritten(), given)).toMatchObject({
      verdict: 'fail',
      faults: [expect.stringMatching(/^manifest_digest: .*expected /)],
    });
  });
});

describe('documents that the manifest does not bind', () => {
  it('are none where everything is bound', async () => {
    expect((await verify(FILES)).notCovered).toEqual({ total: 0, files: [] });
  });

  it.each([FOLDER, MANIFEST])('are named, and close nothing (%s)', async (manifest) => {
    const run = evidenceFile({ unit: 'preflight-run' });
    const files = new Map([
      ...FILES,
      [`${FOLDER}/${run.name}`, run.bytes],
      [`${FOLDER}/facts/other.json`, Buffer.from('{}')],
      [`${FOLDER}/attestations/0123456789ab/a.dsse.json`, Buffer.from('{}')],
    ]);
    expect(await verify(files, { manifest })).toMatchObject({
      verdict: 'pass',
      notCovered: { total: 2, files: ['facts/other.json', run.name] },
    });
  });
});
