import { validateDocument } from '@release-gates/core';
import {
  compatMatrixSchema,
  drillSignaturePolicySchema,
  parseByExtension,
  releasePolicySchema,
} from '@release-gates/formats';
import type * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { configurationSchema } from '../configuration/schema.ts';
import { waiverSchema } from '@release-gates/evidence';
import type { InitOptions } from './init-options.ts';
import { planInit, UNKNOWN_COMMIT, UNKNOWN_SUITE, type InitFile } from './plan-init.ts';

const COMMIT = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';
const options: InitOptions = {
  version: '1.2.3',
  versionSource: 'package.json',
  preflightCommand: 'release-gates preflight',
  rolloutCommand: 'release-gates rollout',
  rollout: false,
  hasRemote: true,
  suiteRepository: 'release-gates/release-gates',
  suiteCommit: COMMIT,
  suiteVersion: 'v0.1.0',
  defaultBranch: 'main',
  prefix: '',
  keptMaxAgeS: null,
  isEvidenceIgnored: false,
  force: false,
};

const plan = (existing: readonly string[] = [], changes: Partial<InitOptions> = {}): ReturnType<typeof planInit> =>
  planInit(new Set(existing), { ...options, ...changes });

function find(files: readonly InitFile[], path: string): InitFile {
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined) throw new Error(`no ${path}`);
  return file;
}

function parse(text: string, file: string): ReturnType<typeof parseByExtension> {
  return parseByExtension(new TextEncoder().encode(text), { file });
}

describe('planInit', () => {
  it.each<{ path: string; schema: z.ZodType }>([
    { path: '.github/release-gates.yml', schema: configurationSchema() },
    { path: 'security/release_policy.json', schema: releasePolicySchema },
    { path: 'security/release_compat_matrix.json', schema: compatMatrixSchema },
    { path: 'security/rollback_drill_signature_policy.json', schema: drillSignaturePolicySchema },
  ])('writes a $path that our own schema accepts', async ({ path, schema }) => {
    const { content } = find(plan().files, path);
    const document = await parse(content, path);
    expect(() => validateDocument(schema, document)).not.toThrow();
  });

  it.each([
    { rollout: false, maxAge: '1d' },
    { rollout: true, maxAge: '7d' },
  ])('lets evidence count for $maxAge where rollouts are $rollout', async ({ rollout, maxAge }) => {
    const { files } = plan([], { rollout });
    const document = await parse(find(files, '.github/release-gates.yml').content, 'c.yml');
    expect(document.value).toMatchObject({ evidence: { 'max-age': maxAge } });
  });

  it('shows a waiver that our own schema accepts', async () => {
    const { content } = find(plan().files, '.github/release-waivers/README.md');
    const waiver = /```yaml\n([\s\S]*?)```/.exec(content)?.[1] ?? '';
    const document = await parse(waiver, 'waiver.yml');
    expect(() => validateDocument(waiverSchema(), document)).not.toThrow();
  });

  it.each([
    { found: 'Cargo.toml', source: 'Cargo.toml' },
    { found: undefined, source: 'git-tag' },
  ])('takes the version from $source where it was found in $found', async ({ found, source }) => {
    const { files } = plan([], { versionSource: found });
    const document = await parse(find(files, '.github/release-gates.yml').content, 'c.yml');
    expect(document.value).toMatchObject({ 'version-source': source });
  });

  it.each([
    { has: ['README.md'], choice: 'version-source: a file or a pattern' },
    { has: ['package.json', 'web/package.json', 'api/Cargo.toml'], choice: 'api/Cargo.toml, web/package.json' },
  ])('says what to choose from where no version was found in $has', ({ has, choice }) => {
    const actions = plan(has, { versionSource: undefined, version: undefined }).nextActions.join('\n');
    expect(actions).toContain(choice);
    expect(actions).toContain('app_version');
    expect(plan(has).nextActions.join('\n')).not.toContain('version-source');
  });

  it.each([
    ['less', { keptMaxAgeS: 86_400, rollout: true }, true],
    ['as much', { keptMaxAgeS: 7 * 86_400, rollout: true }, false],
    ['no maximum', { keptMaxAgeS: null, rollout: true }, false],
    ['less, and no rollouts', { keptMaxAgeS: 86_400 }, false],
  ])('tells to let evidence count for longer where the configuration that is kept has %s', (_name, changes, isTold) => {
    const { nextActions } = plan(['.github/release-gates.yml'], changes);
    expect(nextActions.some((action) => action.includes('max-age: 7d'))).toBe(isTold);
  });

  it('ignores the evidence of single runs, and leaves an existing .gitignore to its owner', () => {
    expect(find(plan().files, '.gitignore').content).toBe('.release-gates/\n');
    const kept = plan(['.gitignore'], { force: true });
    expect(kept.files.map((file) => file.path)).not.toContain('.gitignore');
    expect(kept.nextActions[0]).toContain('.gitignore');
    expect(plan(['.gitignore'], { isEvidenceIgnored: true }).nextActions.join('\n')).not.toContain('.gitignore');
  });

  it('names the next command as this one was called', () => {
    expect(plan([], { preflightCommand: 'node cli.js preflight' }).nextActions).toContain('Run: node cli.js preflight');
  });

  it('keeps files that exist, and overwrites them only with force', () => {
    const existing = ['security/release_policy.json'];
    expect(find(plan(existing).files, existing[0] as string).action).toBe('keep');
    expect(find(plan(existing, { force: true }).files, existing[0] as string).action).toBe('overwrite');
    expect(plan(existing).files.filter((file) => file.action === 'create')).toHaveLength(plan().files.length - 1);
  });

  it('uses the change log that is there', () => {
    const { files } = plan(['CHANGELOG.md']);
    expect(files.map((file) => file.path)).not.toContain('CHANGES.md');
    expect(find(files, '.github/release-gates.yml').content).toContain('changes-file: CHANGELOG.md');
  });

  it('pins what it calls to the full commit, and says so where none is known', () => {
    const pinned = find(plan().files, '.github/workflows/release-gates.yml').content;
    expect([...pinned.matchAll(/uses: .*@([0-9a-f]{40}) # v0\.1\.0/g)].map((match) => match[1])).toEqual([
      COMMIT,
      COMMIT,
    ]);
    const unknown = plan([], { suiteCommit: undefined });
    expect(find(unknown.files, '.github/workflows/release-gates.yml').content).toContain(`@${UNKNOWN_COMMIT}`);
    expect(unknown.nextActions.join('\n')).toContain('in place of 00000000');
  });

  it('asks for the account that holds the suite where that is not known', () => {
    const asked = /in place of OWNER/;
    expect(plan([], { suiteRepository: UNKNOWN_SUITE }).nextActions.join('\n')).toMatch(asked);
    expect(plan([], { suiteRepository: UNKNOWN_SUITE, prefix: 'shop/' }).nextActions.join('\n')).not.toMatch(asked);
    expect(plan().nextActions.join('\n')).not.toMatch(asked);
  });

  it('cannot be made to write another workflow by the name of a branch', async () => {
    const { content } = find(plan([], { defaultBranch: "a'] \n  b: [x" }).files, '.github/workflows/release-gates.yml');
    const { value } = await parse(content, 'w.yml');
    expect(value).toMatchObject({ permissions: {} });
    expect(Object.keys((value as { jobs: object }).jobs)).toEqual(['preflight', 'merge-gate']);
  });

  it('writes no workflow where GitHub reads none, and says what to do instead', () => {
    const inside = plan([], { prefix: 'services/shop/', suiteCommit: undefined });
    expect(inside.files.filter(({ path }) => path.startsWith('.github/workflows/'))).toEqual([]);
    const [warning] = inside.warnings;
    expect(warning).toContain('only at the top');
    expect(warning).toContain('root: services/shop');
    expect(inside.nextActions.join('\n')).not.toContain('in place of');
    expect(plan().warnings).toEqual([]);
  });

  it.each([
    { found: undefined, version: undefined },
    { found: 'git-tag', version: '1.2.3' },
  ])('warns that a version in tags alone is missing on every untagged commit ($found)', ({ found, version }) => {
    const { warnings } = plan([], { versionSource: found, version });
    expect(warnings).toEqual([expect.stringMatching(/no tag.*regex:FILE:PATTERN.*given:/)]);
  });

  it('explains every file in one line', () => {
    for (const { explanation } of plan().files) expect(explanation).toMatch(/^[^\n]{10,120}$/);
  });
});
