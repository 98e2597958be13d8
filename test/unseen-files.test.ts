import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openWorkspace } from '@release-gates/adapters';
import { attestationFolder, collectTrust, listStatements } from '@release-gates/attestation';
import {
  collectSignedFreezes,
  emptyState,
  parseChannelId,
  readApprovals,
  resolvePolicy,
  rolloutPolicySchema,
} from '@release-gates/rollout';
import { afterAll, describe, expect, it } from 'vitest';

/** What nobody reads must be told, on a real disk: a link to nothing may be the freeze that somebody signed. */

const TOP = mkdtempSync(join(tmpdir(), 'unseen-'));
afterAll(() => rmSync(TOP, { recursive: true, force: true }));

const CANARY = { 'min-time': 0, 'min-samples': 0, 'max-metric-age': 60 };
const document = rolloutPolicySchema.parse({
  version: 1,
  canary: CANARY,
  traffic: { adapter: 'none', 'pointer-only': true },
});
const SUBJECT = { repository: 'o/r' };
const NOW = { nowMs: 0, subject: SUBJECT };

type Workspace = ReturnType<typeof openWorkspace>;

async function approvalFlaws(workspace: Workspace): Promise<string[]> {
  const { problems } = await readApprovals({ workspace, policy: resolvePolicy(document, 'prod'), ...NOW });
  return problems.map(({ where, message }) => `${where?.file}: ${message}`);
}

async function freezeFlaws(workspace: Workspace): Promise<readonly string[]> {
  const history = { newestMs: null } as never;
  const { flaws } = await collectSignedFreezes({
    workspace,
    ...NOW,
    document,
    loaded: { state: emptyState(parseChannelId('default.prod')), records: [], history },
    scopes: { head: {} as never, records: [], freezes: [], ready: [], trustRoots: [] },
    ledger: { place: '', channels: () => Promise.resolve([]) } as never,
    trustRoot: { state: 'none', folder: '' },
  });
  return flaws;
}

async function trustFlaws(workspace: Workspace): Promise<string[]> {
  const { unread } = await collectTrust({ folder: '.github/release-trust', pin: null, minVersion: null }, workspace);
  return unread.map(({ path, reason }) => `${path}: ${reason}`);
}

const FOLDERS = [
  ['.github/release-freezes', 'a.dsse.json', freezeFlaws],
  ['.github/release-approvals', 'a.yml', approvalFlaws],
  ['.github/release-trust', '1.root.json', trustFlaws],
] as const;

describe.each(FOLDERS)('%s', (folder, name, flawsOf) => {
  it.each<[string, string, (at: (path: string) => string) => void]>([
    ['a link to nothing', `${folder}/${name}`, (at) => symlinkSync('nowhere', at(`${folder}/${name}`))],
    [
      'a link that leaves the workspace',
      `${folder}/${name}`,
      (at) => symlinkSync('/etc/hostname', at(`${folder}/${name}`)),
    ],
    ['a link to a folder', `${folder}/more`, (at) => symlinkSync('../elsewhere', at(`${folder}/more`))],
    ['a folder below', `${folder}/more/${name}`, (at) => writeFileSync(at(`${folder}/more/${name}`), '{')],
    ['a link in its place', folder, (at) => symlinkSync('elsewhere', at(folder))],
    ['a file in its place', folder, (at) => writeFileSync(at(folder), 'x')],
    ['a link in place of the folder above', '.github', (at) => symlinkSync('elsewhere', at('.github'))],
  ])('tells of %s', async (_name, path, make) => {
    const root = mkdtempSync(join(TOP, 'w-'));
    const at = (below: string): string => {
      mkdirSync(dirname(join(root, below)), { recursive: true });
      return join(root, below);
    };
    writeFileSync(at(`elsewhere/release-${folder.split('-').at(-1)}/${name}`), '{');
    writeFileSync(at(`.github/elsewhere/${name}`), '{');
    if (path === '.github') rmSync(join(root, '.github'), { recursive: true });
    make(at);
    const flaws = await flawsOf(openWorkspace({ root }));
    expect(flaws).toEqual([expect.stringContaining(`${path}: `)]);
  });

  it('passes over what explains it, and what is not there', async () => {
    const root = mkdtempSync(join(TOP, 'w-'));
    expect(await flawsOf(openWorkspace({ root }))).toEqual([]);
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, 'README.md'), 'how to');
    expect(await flawsOf(openWorkspace({ root }))).toEqual([]);
  });
});

describe('the statements of a manifest', () => {
  const MANIFEST = { path: 'rc/manifest.json', sha256: 'a'.repeat(64) };
  const folder = attestationFolder(MANIFEST);
  const parent = dirname(folder);
  it.each<[string, string, (path: string) => void]>([
    ['a link to a statement', `${folder}/b.dsse.json`, (path) => symlinkSync('a.dsse.json', path)],
    ['a link to nothing', `${folder}/more`, (path) => symlinkSync('nowhere', path)],
    ['a folder', `${folder}/more`, (path) => nested(path, 'b.dsse.json')],
    ['a hidden folder', `${folder}/.more`, (path) => nested(path, '.b')],
    ['a folder that is avoided', `${folder}/.git`, (path) => nested(path, 'b.dsse.json')],
    ['a link in place of their folder', folder, (path) => symlinkSync('bbbbbbbbbbbb', path)],
    ['a file in its place', folder, (path) => writeFileSync(path, 'x')],
    ['a link in place of the folder above', parent, (path) => symlinkSync('elsewhere', path)],
  ])('tell of %s', async (_name, path, make) => {
    const root = mkdtempSync(join(TOP, 'w-'));
    mkdirSync(join(root, dirname(path)), { recursive: true });
    if (path.startsWith(`${folder}/`)) writeFileSync(join(root, folder, 'a.dsse.json'), '{');
    make(join(root, path));
    const { paths, strays } = await listStatements(MANIFEST, openWorkspace({ root }));
    expect(strays.map((stray) => stray.path)).toEqual([path]);
    expect(paths).toEqual(path.startsWith(`${folder}/`) ? [`${folder}/a.dsse.json`] : []);
  });
});

function nested(folder: string, name: string): void {
  mkdirSync(folder);
  writeFileSync(join(folder, name), '{');
}
