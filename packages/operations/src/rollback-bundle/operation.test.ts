import { foldVerdict, judge, opens, type Check } from '@release-gates/core';
import { rollbackBundleReportSchema } from '@release-gates/formats';
import { applyContext, evidenceFile, FakeWorkspace, FIXED_NOW_MS, type FakeFiles } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { rollbackBundle } from './operation.ts';

interface Ran {
  readonly failed: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly workspace: FakeWorkspace;
}

/** As the runner does: nothing is applied where the plan closes. */
async function run(
  files: FakeFiles,
  inputs: Record<string, unknown>,
  workspace = new FakeWorkspace(files),
): Promise<Ran> {
  const context = applyContext({ workspace });
  const given = rollbackBundle.inputs.parse(inputs);
  const facts: unknown = JSON.parse(JSON.stringify(await rollbackBundle.collect(given, context)));
  const plan = rollbackBundle.plan(facts as never, given);
  const failed = closing(plan.checks);
  if (!opens(foldVerdict(plan.checks.map((check) => judge(check, STRICT))))) return { failed, values: {}, workspace };
  const applied = await rollbackBundle.apply(plan, given, context);
  return { failed: [...failed, ...closing(applied.checks)], values: applied.values ?? {}, workspace };
}

const STRICT = { mode: 'enforce', strict: true } as const;
const closing = (checks: readonly Check[]): string[] =>
  checks
    .filter((check) => judge(check, STRICT).mode === 'enforce' && check.outcome === 'fail')
    .map((check) => check.id);

const app = { 'security/policy.json': '{}', '.github/a.yml': 'a: 1', 'src/init.py': 'x' };
const required = { files: ['security/*.json', '.github/a.yml'], optionalFiles: ['src/init.py', 'src/gone.py'] };

function desk(second: number, correlation?: string): ReturnType<typeof evidenceFile> {
  const id = `local-20261120T12000${second}.000Z`;
  const at = `2026-11-20T12:00:0${second}.000Z`;
  const local = { kind: 'local', id, actor: 'me' } as const;
  return evidenceFile({ run: local, correlation_id: correlation ?? id, started_at: at, ended_at: at });
}

const report = (id: string | undefined): string => JSON.stringify({ ended_at: 1, correlation_id: id });

describe('rollback-bundle create', () => {
  it.each<[string, FakeFiles, Record<string, unknown>, readonly string[]]>([
    ['what is named', app, required, []],
    ['nothing named', app, {}, ['missing_required']],
    ['a required file is gone', app, { files: ['a.txt'] }, ['missing_required']],
    ['a required pattern matches nothing', app, { files: ['a/*.txt'] }, ['missing_required']],
    ['a path outside', app, { ...required, optionalFiles: ['../secret'] }, ['missing_required']],
    ['names that differ in case', { 'a.txt': '1', 'A.txt': '2' }, { files: ['*.txt'] }, ['bundle_names_distinct']],
    [
      'names that differ in normal form',
      { '\u00e9.txt': '1', 'e\u0301.txt': '2' },
      { files: ['*.txt'] },
      ['bundle_names_distinct'],
    ],
    [
      'a report that cannot be placed in time',
      { ...app, '.data/out/slo_1.json': '{"ok":true}' },
      { ...required, evidencePatterns: ['.data/out/slo_*.json'] },
      ['bundle_evidence_sound'],
    ],
    [
      'a report of another candidate',
      { ...app, '.data/out/slo_1.json': '{"ended_at":1,"release_candidate_id":"rc-x"}' },
      { ...required, evidencePatterns: ['.data/out/slo_*.json'] },
      ['release_candidate_id_consistent'],
    ],
    [
      'by a policy',
      { ...app, 'p.json': '{"version":1,"required_files":["src/init.py","gone"]}' },
      { policy: 'p.json' },
      ['missing_required'],
    ],
  ])('%s', async (_name, files, inputs, failed) => {
    const ran = await run(files, inputs);
    expect(ran.failed).toEqual(failed);
    const written = [...ran.workspace.files.keys()].filter((path) => path.endsWith('/bundle.json'));
    expect(written).toHaveLength(failed.length === 0 ? 1 : 0);
  });

  it('takes the newest reports by the time they state, and the evidence of the candidate', async () => {
    const evidence = evidenceFile();
    const files = {
      ...app,
      [`${applyContext().evidenceDirectory}/${evidence.name}`]: evidence.bytes,
      '.data/out/slo_1.json': '{"ended_at":300}',
      '.data/out/slo_2.json': '{"ended_at":100}',
      '.data/out/slo_3.json': '{"ended_at":200}',
    };
    const ran = await run(files, { ...required, evidencePatterns: ['.data/out/slo_*.json'], recent: 2 });
    const bundled = [...ran.workspace.files.keys()].filter((path) => path.includes('/files/'));
    expect(new Set(bundled.map((path) => path.split('/files/')[1]))).toEqual(
      new Set([
        '.data/out/slo_1.json',
        '.data/out/slo_3.json',
        `${applyContext().evidenceDirectory}/${evidence.name}`,
        ...Object.keys(app),
      ]),
    );
  });

  it.each([
    ['two runs on a desk, which tie themselves to nothing', [desk(1), desk(2)], 'not_applicable'],
    ['a run on a desk among others', [desk(1, 'change-7'), desk(2)], 'pass'],
    ['two ids that somebody gave', [desk(1, 'change-7'), desk(2, 'change-8')], 'fail'],
    ['the id of another run on a desk', [desk(1, 'local-20261120T120002.000Z'), desk(3, 'change-8')], 'fail'],
  ])('correlation of %s', async (_name, documents, outcome) => {
    const folder = applyContext().evidenceDirectory;
    const files = Object.fromEntries(documents.map(({ name, bytes }) => [`${folder}/${name}`, bytes]));
    const given = rollbackBundle.inputs.parse({ ...required, recent: 2 });
    const facts = await rollbackBundle.collect(
      given,
      applyContext({ workspace: new FakeWorkspace({ ...app, ...files }) }),
    );
    const { checks } = rollbackBundle.plan(facts, given);
    expect(checks.find(({ id }) => id === 'correlation_id_consistent')?.outcome).toBe(outcome);
  });

  it.each([
    ['of desks', ['local-20261120T120001.000Z', 'local-20261120T120002.000Z'], 'not_applicable'],
    ['that differ', ['a', 'b'], 'fail'],
  ])('correlation of reports %s', async (_name, [first, second], outcome) => {
    const files = { ...app, '.data/out/slo_1.json': report(first), '.data/out/slo_2.json': report(second) };
    const given = rollbackBundle.inputs.parse({ ...required, evidencePatterns: ['.data/out/slo_*.json'] });
    const facts = await rollbackBundle.collect(given, applyContext({ workspace: new FakeWorkspace(files) }));
    const { checks } = rollbackBundle.plan(facts, given);
    expect(checks.find(({ id }) => id === 'correlation_id_consistent')?.outcome).toBe(outcome);
  });

  it('leaves the report that the predecessor left', async () => {
    const ran = await run(app, { ...required, label: 'drill' });
    const path = ran.values['report-path'] ?? '';
    expect(path).toMatch(/^\.data\/out\/rollback_bundle_report_\d+_\d{3}_drill\.json$/);
    const left: unknown = JSON.parse(new TextDecoder().decode(ran.workspace.files.get(path)));
    expect(rollbackBundleReportSchema.safeParse(left).success).toBe(true);
    expect(left).toMatchObject({ ok: true, missing_required: [], generated_at: FIXED_NOW_MS / 1000, label: 'drill' });
  });

  it.each(['../x', 'a/b', '-x', '.x', 'a b'])('refuses the label %s', (label) => {
    expect(rollbackBundle.inputs.safeParse({ label }).success).toBe(false);
  });
});

async function made(): Promise<{ bundle: string; files: Map<string, Uint8Array> }> {
  const { values, workspace } = await run(app, required);
  return { bundle: values['bundle-path'] ?? '', files: workspace.files };
}

describe('rollback-bundle verify and restore', () => {
  it('restores what it bundled, byte for byte, into a new folder', async () => {
    const { bundle, files } = await made();
    const ran = await run(files, { action: 'restore', bundle, target: 'back' });
    expect(ran.failed).toEqual([]);
    for (const [path, text] of Object.entries(app)) {
      expect(new TextDecoder().decode(ran.workspace.files.get(`back/${path}`))).toBe(text);
    }
  });

  it.each([
    ['an existing file', 'back', { 'back/.hidden/x': 'x' }],
    ['the workspace', '.', {}],
  ])('does not restore over %s', async (_name, target, more) => {
    const { bundle, files } = await made();
    const ran = await run(new Map([...files, ...Object.entries(more)] as [string, Uint8Array][]), {
      action: 'restore',
      bundle,
      target,
    });
    expect(ran.failed).toEqual(['target_is_new']);
  });

  it('does not restore into the bundle', async () => {
    const { bundle, files } = await made();
    const ran = await run(files, { action: 'restore', bundle, target: `${bundle}/files/new` });
    expect(ran.failed).toContain('target_is_new');
  });

  it.each([['verify'], ['restore']])('%s asks for what it needs', async (action) => {
    expect((await run({}, { action })).failed).toEqual(['request_complete']);
  });

  it.each<[string, (files: Map<string, Uint8Array>, bundle: string) => void, string]>([
    [
      'a changed file',
      (files, bundle) => void files.set(`${bundle}/files/src/init.py`, Buffer.from('y')),
      'bundle_files_unchanged',
    ],
    ['a lost file', (files, bundle) => void files.delete(`${bundle}/files/src/init.py`), 'bundle_files_unchanged'],
    [
      'an added file',
      (files, bundle) => void files.set(`${bundle}/files/.github/b.yml`, Buffer.from('b')),
      'bundle_complete',
    ],
    ['no index', (files, bundle) => void files.delete(`${bundle}/bundle.json`), 'bundle_index_sound'],
    [
      'an index in another form',
      (files, bundle) =>
        void files.set(
          `${bundle}/bundle.json`,
          Buffer.concat([files.get(`${bundle}/bundle.json`) as Uint8Array, Buffer.from('\n')]),
        ),
      'bundle_index_sound',
    ],
    [
      'an index that leaves the folder',
      (files, bundle) => {
        const text = new TextDecoder().decode(files.get(`${bundle}/bundle.json`)).replace('src/init.py', 'src/../../x');
        files.set(`${bundle}/bundle.json`, Buffer.from(text));
      },
      'bundle_index_sound',
    ],
  ])('refuses a bundle with %s, and writes nothing', async (_name, tamper, failed) => {
    for (const action of ['verify', 'restore']) {
      const { bundle, files } = await made();
      tamper(files, bundle);
      const before = files.size;
      const ran = await run(files, { action, bundle, target: 'back' });
      expect(ran.failed).toEqual([failed]);
      expect(ran.workspace.files.size).toBe(before);
    }
  });
});
