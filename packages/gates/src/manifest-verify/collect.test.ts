import { foldVerdict, judge, sha256Hex, type Verdict } from '@release-gates/core';
import {
  type buildManifest,
  factsPath,
  fileNameOf,
  gateEntry,
  type Manifest,
  manifestFileName,
  serializeFacts,
  serializeManifest,
} from '@release-gates/evidence';
import { collectContext, evidenceFile, FakeWorkspace, FIXED_NOW_MS, manifestOf } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { manifestVerify } from './gate.ts';

const FOLDER = 'downloaded/evidence';
const ARTIFACT = 'dist/app.tgz';
const artifact = Buffer.from('release');
const FACTS = Buffer.from(serializeFacts({ unit: 'compat-matrix', masked: false, facts: { rows: 3 } }));
const OTHER_FACTS = Buffer.from(FACTS.toString().replace('"rows":3', '"rows":4'));
const FACTS_PATH = `${FOLDER}/${factsPath('compat-matrix', sha256Hex(FACTS))}`;

function makeFolder(change: Partial<Parameters<typeof buildManifest>[0]> = {}): {
  files: Map<string, Uint8Array>;
  manifest: Manifest;
  manifestPath: string;
} {
  const matrix = evidenceFile({
    facts: { path: factsPath('compat-matrix', sha256Hex(FACTS)), sha256: sha256Hex(FACTS), bytes: FACTS.length },
    materials: [{ path: 'matrix.json', sha256: sha256Hex('m'), bytes: 1, role: 'policy', origin: 'worktree' }],
  });
  const slo = evidenceFile({ unit: 'slo-guard', facts: { not_kept: 'too large' } });
  const manifest = manifestOf([matrix, slo], {
    artifacts: [{ path: ARTIFACT, sha256: sha256Hex(artifact), bytes: artifact.length, required: true }],
    ...change,
  });
  const manifestPath = `${FOLDER}/manifest-1.json`;
  const files = new Map<string, Uint8Array>([
    [manifestPath, serializeManifest(manifest)],
    [`${FOLDER}/${matrix.name}`, matrix.bytes],
    [`${FOLDER}/${slo.name}`, slo.bytes],
    [FACTS_PATH, FACTS],
    [ARTIFACT, artifact],
  ]);
  return { files, manifest, manifestPath };
}

async function verify(
  files: ReadonlyMap<string, Uint8Array | string>,
  inputs: Record<string, unknown> = { manifest: FOLDER },
): Promise<{ verdict: Verdict; first: string; decision: string; failed: string[]; reasons: string }> {
  const given = manifestVerify.inputs.parse(inputs);
  const context = collectContext({ workspace: new FakeWorkspace(files) });
  const collected = await manifestVerify.collect(given, context);
  const facts = JSON.parse(JSON.stringify(collected)) as typeof collected;
  const checks = manifestVerify.decide(facts, given).map((check) => judge(check, { mode: 'enforce', strict: true }));
  const values = manifestVerify.values?.(facts, given) ?? {};
  return {
    verdict: foldVerdict(checks),
    first: values['first-difference'] ?? '',
    decision: values['decision'] ?? '',
    failed: checks.filter(({ id, outcome }) => outcome === 'fail' && id !== 'manifest_vouched').map(({ id }) => id),
    reasons: checks.map(({ reason }) => reason).join('\n'),
  };
}

const required = (unit: string) => ({ unit, required: true, mode: 'enforce' }) as const;

describe('manifest-verify', () => {
  it.each<[string, Record<string, unknown>]>([
    ['a folder', { manifest: FOLDER }],
    ['a folder with a slash', { manifest: `./${FOLDER}/` }],
    ['a file', { manifest: `${FOLDER}/manifest-1.json` }],
    ['an open one that is demanded', { manifest: FOLDER, requireOpen: true, requireArtifacts: true }],
  ])('passes an untouched %s', async (_name, inputs) => {
    expect(await verify(makeFolder().files, inputs)).toMatchObject({
      verdict: 'pass',
      first: '',
      decision: 'open',
      failed: [],
    });
  });

  it('passes at the root of what was downloaded, without artifacts', async () => {
    const { files } = makeFolder();
    const moved = new Map([...files].map(([path, bytes]) => [path.replace(`${FOLDER}/`, ''), bytes]));
    moved.delete(ARTIFACT);
    expect((await verify(moved, { manifest: '.' })).verdict).toBe('pass');
    expect((await verify(moved, { manifest: '.', requireArtifacts: true })).verdict).toBe('inconclusive');
  });

  it('sees one changed bit in any byte that it binds, and names file and byte', async () => {
    const { files } = makeFolder();
    let tried = 0;
    for (const [path, bytes] of files) {
      for (let offset = 0; offset < bytes.length; offset += path === ARTIFACT ? 1 : 61) {
        const changed = Uint8Array.from(bytes);
        changed[offset] = (changed[offset] ?? 0) ^ (1 << (offset % 8));
        const { verdict, first, reasons } = await verify(new Map([...files, [path, changed]]), {
          manifest: `${FOLDER}/manifest-1.json`,
          expectedSha256: sha256Hex(files.get(`${FOLDER}/manifest-1.json`) as Uint8Array),
        });
        expect(verdict, `${path} at ${offset}`).toBe('fail');
        const isManifest = path === `${FOLDER}/manifest-1.json`;
        const said = `${isManifest ? path : path.replace(`${FOLDER}/`, '')}: byte ${offset}: expected`;
        expect(isManifest ? reasons : first).toContain(said);
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(50);
  });

  it('names the byte also where it made the manifest of a folder none', async () => {
    const { files, manifestPath } = makeFolder();
    const manifest = files.get(manifestPath) ?? new Uint8Array();
    const format = Buffer.from(manifest).indexOf('release-gates/manifest/v1');
    for (const offset of [0, 1, format, format - 4, manifest.length - 1]) {
      const changed = Uint8Array.from(manifest);
      changed[offset] = (changed[offset] ?? 0) ^ 4;
      const ran = await verify(new Map([...files, [manifestPath, changed]]), {
        manifest: FOLDER,
        expectedSha256: sha256Hex(manifest),
      });
      expect(ran).toMatchObject({ verdict: 'fail', failed: ['manifest_found'] });
      expect(ran.reasons.replace(' at /format', '')).toContain(`${manifestPath}: byte ${offset}: expected`);
    }
  });

  it('names file and field where a manifest says that it is something else, and never takes an older one for it', async () => {
    const { files, manifest, manifestPath } = makeFolder();
    const text = Buffer.from(serializeManifest(manifest)).toString();
    const other = Buffer.from(text.replace('manifest/v1', 'manifest/v2'));
    const alone = await verify(new Map([...files, [manifestPath, other]]));
    expect(alone.reasons).toContain(
      `${manifestPath} at /format: expected "release-gates/manifest/v1", found "release-gates/manifest/v2"`,
    );
    const named = `${FOLDER}/${manifestFileName(FIXED_NOW_MS, sha256Hex(other))}`;
    const beside = await verify(new Map([...files, [named, other]]));
    expect(beside).toMatchObject({ verdict: 'fail', first: expect.stringContaining(`${named} at /format`) });
    const foreign = await verify(new Map([...files, [`${FOLDER}/manifest.json`, Buffer.from('{"start_url":"/"}')]]));
    expect(foreign).toMatchObject({ verdict: 'pass' });
  });

  it.each([...makeFolder().files.keys()].filter((path) => path !== ARTIFACT))('sees that %s is gone', async (path) => {
    const { files } = makeFolder();
    files.delete(path);
    expect((await verify(files)).verdict).toBe('fail');
  });

  it('takes facts beside the evidence, where they were handed on without folders', async () => {
    const { files } = makeFolder();
    files.delete(FACTS_PATH);
    files.set(`${FOLDER}/${fileNameOf(FACTS_PATH)}`, FACTS);
    expect(await verify(files)).toMatchObject({ verdict: 'pass', first: '' });
    files.set(`${FOLDER}/${fileNameOf(FACTS_PATH)}`, OTHER_FACTS);
    expect(await verify(files)).toMatchObject({ verdict: 'fail', failed: ['facts_unchanged'] });
  });

  it.each<[string, Uint8Array | undefined, RegExp]>([
    ['gone', undefined, /^facts\/compat-matrix-.*: is not there$/],
    ['empty', new Uint8Array(), /has other bytes: expected .* \(\d+ bytes\), found .* \(0 bytes\)$/],
    ['longer', Buffer.concat([FACTS, FACTS]), /has other bytes: expected .* \(\d+ bytes\), found .* \(\d+ bytes\)$/],
    ['other facts of one size', OTHER_FACTS, /byte \d+: expected 0x33/],
  ])('refuses facts that are %s', async (_name, bytes, said) => {
    const { files } = makeFolder();
    if (bytes === undefined) files.delete(FACTS_PATH);
    else files.set(FACTS_PATH, bytes);
    const ran = await verify(files);
    expect(ran).toMatchObject({ verdict: 'fail', failed: ['facts_unchanged'] });
    expect(ran.first).toMatch(said);
    const handedOn = await verify(files, { manifest: FOLDER, requireFacts: false });
    expect(handedOn.verdict).toBe(bytes === undefined ? 'pass' : 'fail');
  });

  it.each(['../x.json', '/etc/passwd', 'facts/../../x.json'])('leaves no folder for facts at %s', async (path) => {
    const { files } = makeFolder();
    const file = evidenceFile({ facts: { path, sha256: sha256Hex(FACTS), bytes: FACTS.length } });
    files.set(`${FOLDER}/manifest-1.json`, serializeManifest(manifestOf([file])));
    files.set(`${FOLDER}/${file.name}`, file.bytes);
    files.set('downloaded/x.json', FACTS);
    const ran = await verify(files);
    expect(ran).toMatchObject({ verdict: 'fail', failed: ['facts_unchanged'] });
    expect(ran.first).toMatch(/the path leaves the folder/);
  });

  it('sees two documents swapped', async () => {
    const { files } = makeFolder();
    const [, first, second] = [...files.keys()] as [string, string, string];
    const [a, b] = [files.get(first) as Uint8Array, files.get(second) as Uint8Array];
    expect((await verify(new Map([...files, [first, b], [second, a]]))).failed).toEqual([
      'evidence_digest::compat-matrix',
      'evidence_digest::slo-guard',
    ]);
  });

  it.each<[string, (manifest: Manifest) => Manifest]>([
    ['evidence_sha256', (manifest) => ({ ...manifest, evidence_sha256: '0'.repeat(64) })],
    ['a dropped expectation', (manifest) => ({ ...manifest, expected_gates: manifest.expected_gates.slice(1) })],
    ['a missing gate made up', (manifest) => ({ ...manifest, missing_gates: ['slo-guard'] })],
    ['a decision', (manifest) => ({ ...manifest, decision: 'closed' })],
    ['a missing artifact hidden in the decision', (manifest) => ({ ...manifest, missing_artifacts: ['x'] })],
    ['the commit', (manifest) => ({ ...manifest, subject: { ...manifest.subject, commit: 'f'.repeat(40) } })],
    ['the candidate', (manifest) => ({ ...manifest, release_candidate_id: 'rc-2' })],
    [
      'an artifact that climbs out',
      (manifest) => ({
        ...manifest,
        artifacts: [{ path: '/etc/passwd', sha256: '0'.repeat(64), bytes: 1, required: true }],
      }),
    ],
    ['a time after its own', (manifest) => ({ ...manifest, generated_at: '2026-01-01T00:00:00.000Z' })],
  ])('sees %s changed in a manifest in canonical form', async (_name, change) => {
    const { files, manifest, manifestPath } = makeFolder();
    const ran = await verify(new Map([...files, [manifestPath, serializeManifest(change(manifest))]]), {
      manifest: manifestPath,
    });
    expect(ran.verdict).toBe('fail');
    expect(ran.first).not.toBe('');
  });

  it('takes the newest manifest of a folder by its own time, and refuses two of one time', async () => {
    const { files } = makeFolder();
    const older = makeFolder({ generatedAtMs: FIXED_NOW_MS - 2000, missing_artifacts: ['x'] });
    files.set(`${FOLDER}/manifest-2.json`, serializeManifest(older.manifest));
    expect((await verify(files)).decision).toBe('open');
    files.set(`${FOLDER}/manifest-3.json`, serializeManifest(makeFolder({ missing_artifacts: ['x'] }).manifest));
    expect((await verify(files)).verdict).toBe('inconclusive');
  });

  it('does not pass over a malformed file of a folder', async () => {
    const { files } = makeFolder();
    files.set(`${FOLDER}/manifest-9.json`, Buffer.from('{"format":"release-gates/manifest/v1"}\n'));
    expect((await verify(files)).failed).toContain('folder_sound');
  });

  it.each<[string, Parameters<typeof makeFolder>[0], string[]]>([
    ['requires both', {}, []],
    ['names neither', { expected_gates: [] }, ['manifest_decision_open', 'manifest_required_gates']],
    [
      'requires no evidence and names neither',
      { expected_gates: [], require_gate_evidence: false },
      ['manifest_required_gates'],
    ],
    ['requires no evidence', { require_gate_evidence: false }, ['manifest_required_gates']],
    ['requires one', { expected_gates: [required('slo-guard')] }, ['manifest_required_gates']],
    [
      'names one without requiring it',
      { expected_gates: [required('slo-guard'), { ...required('compat-matrix'), required: false }] },
      ['manifest_required_gates'],
    ],
    ['has no evidence of them', { gates: {} }, ['manifest_decision_open', 'manifest_required_gates']],
  ])('with expected gates, a manifest that %s', async (_name, change, failed) => {
    const gates = Object.fromEntries(
      Object.entries(makeFolder().manifest.gates).map(([unit, entry]) => {
        const isRequired = change?.expected_gates?.some((gate) => gate.unit === unit && gate.required) ?? true;
        return [unit, { ...entry, required: isRequired }];
      }),
    );
    const ran = await verify(makeFolder({ gates, ...change }).files, {
      manifest: FOLDER,
      expectedGates: ['compat-matrix', 'slo-guard'],
    });
    expect(ran.failed).toEqual(failed);
  });

  it('takes no gate that was judged in warn mode for one that was expected', async () => {
    const file = evidenceFile({ mode: 'warn', checks: [], verdict: 'inconclusive' });
    const entry = gateEntry(
      { kind: 'evidence', path: file.name, sha256: file.sha256, bytes: 1, evidence: file.evidence },
      true,
    );
    const { files } = makeFolder({
      gates: { 'compat-matrix': entry },
      expected_gates: [{ ...required('compat-matrix'), mode: 'warn' }],
    });
    files.set(`${FOLDER}/${file.name}`, file.bytes);
    const ran = await verify(files, { manifest: FOLDER, requireOpen: false, expectedGates: ['compat-matrix'] });
    expect(ran.failed).toContain('manifest_required_gates');
  });

  it('says plainly of a manifest that requires nothing that it does', async () => {
    const gates = Object.fromEntries(
      Object.entries(makeFolder().manifest.gates).map(([unit, entry]) => [unit, { ...entry, required: false }]),
    );
    const { files } = makeFolder({ gates, expected_gates: [], require_gate_evidence: false });
    const ran = await verify(files);
    expect(ran).toMatchObject({ verdict: 'pass', failed: ['manifest_required_gates'] });
    expect((await verify(makeFolder().files)).failed).toEqual([]);
  });

  it.each(['nowhere', 'nowhere/manifest.json', '../x.json'])('refuses %s', async (manifest) => {
    expect(['fail', 'inconclusive']).toContain((await verify(makeFolder().files, { manifest })).verdict);
  });

  it('warns of a material that moved on, and closes where that is asked', async () => {
    const files = new Map([...makeFolder().files, ['matrix.json', Buffer.from('n')] as const]);
    expect((await verify(files)).verdict).toBe('pass');
    expect((await verify(files, { manifest: FOLDER, requireMaterials: true })).verdict).toBe('fail');
  });
});
