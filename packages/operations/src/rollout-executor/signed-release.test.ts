import { bundleName, nameInPlace, signCandidate, signWithKey } from '@release-gates/attestation';
import { sha256Hex } from '@release-gates/core';
import { serializeManifest } from '@release-gates/evidence';
import { verifyRecords } from '@release-gates/rollout';
import {
  evidenceFile,
  FakeWorkspace,
  FIXED_NOW_MS,
  manifestOf,
  newSigningKey,
  trustedKey,
  trustRootText,
} from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { QUICK_POLICY } from './fixtures/release.ts';
import { executorWorld, MEASURED_FILES, measurements, runExecutor } from './fixtures/world.ts';

const KEY = newSigningKey();
const OWN = { keys: ['release-1'], threshold: 1 };
const ROOT = trustRootText(KEY, {
  keys: [trustedKey('release-1', KEY, { owner: 'Ann' })],
  roles: { root: OWN, evidence: OWN },
});
const ARTIFACT = { path: 'dist/app.tgz', sha256: sha256Hex('the release'), bytes: 11, required: true } as const;
const SECOND = newSigningKey();
const BOTH = trustRootText(KEY, {
  keys: [trustedKey('release-1', KEY, { owner: 'Ann' }), trustedKey('release-2', SECOND, { owner: 'Bo' })],
  roles: { root: OWN, evidence: { keys: ['release-1', 'release-2'], threshold: 1 } },
});
const FOLDER = '.release-gates/rollout/default.prod';

type Files = Readonly<Record<string, string>>;

/** A candidate, and what `sign` says of it; all candidates release the same file, and one key signs them. */
async function candidate(
  reason: string,
  key = KEY,
  place = 1,
): Promise<{ readonly files: Files; readonly statements: Files }> {
  const gate = evidenceFile({ reason });
  const manifest = manifestOf([gate], { artifacts: [ARTIFACT] });
  const bytes = serializeManifest(manifest);
  const sha256 = sha256Hex(bytes);
  const { name, evidence } = gate;
  const signer = signWithKey(key);
  const signed = await signCandidate(
    {
      evidence: [{ evidence, name, sha256: gate.sha256, freshUntil: null }],
      manifest: {
        manifest,
        name: 'manifest.json',
        sha256,
        verifierId: 'https://example.com/verifier/v1',
        resourceUri: 'pkg:generic/parcel@1.4.0',
        policy: { uri: 'https://example.com/policy' },
      },
      release: null,
      scans: [],
    },
    { sign: (called, payload) => signer.sign(nameInPlace(called, place), payload) },
  );
  return {
    files: { 'release/manifest.json': text(bytes), [`release/${name}`]: text(gate.bytes) },
    statements: Object.fromEntries(
      [
        ...signed.map(({ file, line }) => [file.name, text(line)] as const),
        ...signed.flatMap(({ copy }) => (copy === null ? [] : [[copy.name, text(copy.bytes)] as const])),
        [bundleName(manifest.release_candidate_id, place), signed.map(({ line }) => text(line)).join('')] as const,
      ].map(([file, line]) => [`release/attestations/${sha256.slice(0, 12)}/${file}`, line]),
    ),
  };
}

const [OURS, THEIRS] = [await candidate('1 check passed'), await candidate('one check passed')];

function text(from: Uint8Array): string {
  return Buffer.from(from).toString();
}

/** The statements of the one, with those of the other of these names in their place. */
function mixed(own: Files, others: Files, wanted: RegExp): Files {
  return Object.fromEntries(
    Object.entries(own).map(([path, line], at) => {
      const other = Object.values(others)[at];
      return [path, wanted.test(path) && other !== undefined ? other : line];
    }),
  );
}

function world(statements: Files, signatures = 1, root = ROOT) {
  const release = { ...OURS.files, [ARTIFACT.path]: 'the release' };
  const files = { ...MEASURED_FILES, '.github/release-trust/1.root.json': root, ...release, ...statements };
  const context = executorWorld({ policy: policyOf(signatures), files });
  const disk = (context.workspace as FakeWorkspace).files;
  let nowMs = FIXED_NOW_MS;
  const run = async (given: Record<string, unknown>, here: { readonly maxEvidenceAgeS?: number } = {}) => {
    nowMs += 60_000;
    disk.set('metrics.json', Buffer.from(measurements({ nowMs })));
    const openWorkspace = () => new FakeWorkspace(disk, { isShared: true });
    return runExecutor({ ...context, ...here, nowMs, workspace: openWorkspace(), openWorkspace }, given);
  };
  return { disk, run, nowMs: () => nowMs };
}

const APPLY = { action: 'apply', manifest: 'release', reason: 'go' };
const SIGNER = {
  type: 'key',
  by: 'Ann',
  key_name: 'release-1',
  key_id: KEY.publicKey.fingerprint,
  authority: ['root', 'evidence'],
  signs: 'manifest',
};

describe('a release that two signed', () => {
  it.each([
    ['by as many as are asked for', 2, 'done', /"outcome":"pass"/],
    ['by fewer', 3, 'refuse', /2 verified signatures of the release, 3 are required/],
  ])('%s', async (_name, needed, outcome, told) => {
    const second = await candidate('1 check passed', SECOND, 2);
    const { run } = world({ ...OURS.statements, ...second.statements }, needed, BOTH);
    const { values, checks } = await run(APPLY);
    expect(values['outcome']).toBe(outcome);
    expect(JSON.stringify(checks)).toMatch(told);
  });

  it('does not start where a line of the second says what none of its files says', async () => {
    const second = await candidate('1 check passed', SECOND, 2);
    const kept = Object.entries(second.statements).filter(([path]) => !path.includes('/verification-summary'));
    const { run } = world({ ...OURS.statements, ...Object.fromEntries(kept) }, 2, BOTH);
    const { checks } = await run(APPLY);
    expect(JSON.stringify(checks)).toMatch(/signer-2\.intoto\.jsonl:2: expected what one of the files beside it says/);
  });
});

describe('a release that was signed', () => {
  it('is told of with its signer by the record of its activation, which anybody can make again, and by status', async () => {
    const { disk, run, nowMs } = world(OURS.statements);
    expect((await run(APPLY)).values['outcome']).toBe('done');
    // Most machines of a rollout have no statement: what was seen at the start is what counts.
    for (const path of Object.keys(OURS.statements)) disk.delete(path);
    const activated = () => [...disk].find(([path]) => path.startsWith(`${FOLDER}/records/activation-`))?.[1];
    for (let turn = 0; turn < 12 && activated() === undefined; turn++) await run({ action: 'tick' });
    const record = JSON.parse(Buffer.from(activated() ?? '{}').toString()) as Record<string, unknown>;
    expect(record).toMatchObject({
      statuses: { validation: 'open', integrity: 'verified', signature: 'verified', activation: 'active' },
      signature: {
        state: 'verified',
        seen: 'start',
        trust_root: { version: 1, sha256: sha256Hex(Buffer.from(ROOT)) },
        signers: [SIGNER],
        more: 0,
      },
      validations: { profile: 'prod', counts: { pass: 1 }, units: [{ unit: 'compat-matrix', outcome: 'pass' }] },
    });
    const { validations } = record as { validations: { units: { evidence: { path: string } }[] } };
    expect(disk.has(`${FOLDER}/${validations.units[0]?.evidence.path}`)).toBe(true);
    const { details, planned } = await run({ action: 'status' });
    const { standing } = details as { standing: { label: string; text: string }[] };
    expect(standing.find(({ label }) => label === 'signed')?.text).toBe('by Ann, key release-1 (root, evidence)');
    // From the ledger alone, as a release that was live before is started again.
    expect(planned.value.event).toMatchObject({ manifest: { validations: { units: [{ unit: 'compat-matrix' }] } } });
    const read = async (file: string) => disk.get(`.release-gates/rollout/${file}`);
    const source = { read, list: async () => [] };
    const verified = await verifyRecords(source, { channelId: 'default.prod', transition: null, nowMs: nowMs() });
    expect(verified).toMatchObject({ findings: [], walk: { findings: [], notMade: [] }, rest: { findings: [] } });
  });

  it.each([
    ['all statements', /./],
    ['the verdict over it', /verification-summary/],
    ['the verdict over one gate', /compat-matrix/],
  ])('does not start where %s are of another candidate with the same file, by the same key', async (_name, wanted) => {
    const { run } = world(mixed(OURS.statements, THEIRS.statements, wanted));
    const { values, checks } = await run(APPLY);
    expect(values['outcome']).toBe('refuse');
    expect(checks.map(({ id, reason }) => `${id} ${reason}`).join('\n')).toMatch(
      /blocked::manifest_unverified .*expected a statement about release\/manifest\.json/,
    );
  });
});

/** By version 2 of the trust root the first key signs evidence no more. */
function without(reason: 'compromised' | 'superseded' | null): string {
  const revoked = reason === null ? null : { at: '2026-06-01T00:00:00Z', reason, note: 'stolen' };
  return trustRootText(KEY, {
    version: 2,
    keys: [trustedKey('release-1', KEY, { owner: 'Ann' }), trustedKey('release-2', SECOND, { owner: 'Bo', revoked })],
    roles: {
      root: OWN,
      evidence: { keys: reason === null ? ['release-1'] : ['release-1', 'release-2'], threshold: 1 },
    },
  });
}

const POLICY_PATH = '.github/release-rollout.yml';
const ROOT_2 = '.github/release-trust/2.root.json';

function policyOf(needed: number): string {
  return `${QUICK_POLICY}signatures: { min-signatures: ${needed} }\n`;
}

/** Live, and its statements lie here no more. */
async function wasLive(needed: number) {
  const second = await candidate('1 check passed', SECOND, 2);
  const statements = { ...OURS.statements, ...second.statements };
  const { disk, run } = world(statements, needed, BOTH);
  expect((await run(APPLY)).values['outcome']).toBe('done');
  for (const path of Object.keys(statements)) disk.delete(path);
  for (let turn = 0; turn < 12; turn++) await run({ action: 'tick' });
  const put = (path: string, content: string) => disk.set(path, Buffer.from(content));
  const id = (await run({ action: 'status' })).values['release'];
  const again = async (more: Record<string, unknown> = {}, here = {}) =>
    (await run({ action: 'plan', kind: 'downgrade', release: id, ...more }, here)).planned.value.event;
  return { statements, put, again };
}

describe('a release that starts again from what the ledger keeps', () => {
  it.each<[string, number, Files, object]>([
    ['signed as it was asked', 2, {}, { state: 'open' }],
    ['signed by fewer than are asked for by now', 1, { [POLICY_PATH]: policyOf(3) }, missing(2, 3)],
    ['signed by a key that was stolen since', 2, { [ROOT_2]: without('compromised') }, missing(1, 2)],
    ['signed by a key that another took the place of', 2, { [ROOT_2]: without('superseded') }, missing(1, 2)],
    ['signed by a key that lost the role', 2, { [ROOT_2]: without(null) }, missing(1, 2)],
    ['signed by one more than is asked for', 1, { [ROOT_2]: without('compromised') }, { state: 'open' }],
  ])('counts who would count today: %s', async (_name, needed, files, expected) => {
    const { put, again } = await wasLive(needed);
    for (const [path, content] of Object.entries(files)) put(path, content);
    expect(await again()).toMatchObject({ manifest: expected });
  });

  it('counts nobody twice who signed it where it started, and whose statement lies here', async () => {
    const { statements, put, again } = await wasLive(2);
    for (const [path, content] of Object.entries({ ...statements, [POLICY_PATH]: policyOf(3) })) put(path, content);
    expect(await again()).toMatchObject({ manifest: missing(2, 3) });
  });

  it('says of evidence that is too old by now where newer is named', async () => {
    const { again } = await wasLive(2);
    const expected = {
      state: 'expired',
      remedy: expect.stringContaining('run the gates again at its commit') as unknown,
    };
    expect(await again({}, { maxEvidenceAgeS: 59 })).toMatchObject({ manifest: expected });
  });

  it('starts by the manifest that was planned alone', async () => {
    const { again } = await wasLive(2);
    const manifestSha256 = sha256Hex(Buffer.from(OURS.files['release/manifest.json'] ?? ''));
    expect(await again({ manifestSha256 })).toMatchObject({ manifest: { state: 'open' } });
    await expect(again({ manifestSha256: '0'.repeat(64) })).rejects.toThrow(/a manifest with SHA-256 000/);
  });

  it('keeps the manifest that is named beside it for the steps after it', async () => {
    const { disk, run } = world(OURS.statements);
    const release = /rc-[\w.-]+/.exec(OURS.files['release/manifest.json'] ?? '')?.[0];
    expect((await run({ ...APPLY, release })).values).toMatchObject({ outcome: 'done' });
    for (const path of Object.keys(OURS.files)) disk.delete(path);
    expect((await run({ action: 'tick' })).planned.value.event).toMatchObject({ manifest: { state: 'open' } });
  });

  it('takes the manifest that is named beside it, if it is its own', async () => {
    const { put, again } = await wasLive(2);
    put(POLICY_PATH, policyOf(0));
    expect(await again({ manifest: 'release' })).toMatchObject({ manifest: { state: 'open' } });
    await expect(again({ manifest: 'release', release: 'rc-other' })).rejects.toThrow(/manifest of rc-other/);
  });
});

function missing(found: number, needed: number) {
  return {
    state: 'unverified',
    reasons: [`${found} verified signatures of the release, ${needed} are required`],
    remedy: expect.stringContaining('run the gates again at its commit') as unknown,
  };
}
