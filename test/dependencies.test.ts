import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
}

const folders = readdirSync(join(ROOT, 'packages'));
const manifests = folders.map((name) => readJson(`packages/${name}/package.json`) as Manifest);
const shipped = manifests
  .flatMap((manifest) => Object.entries(manifest.dependencies ?? {}))
  .filter(([name]) => !name.startsWith('@release-gates/'));

describe('dependencies', () => {
  // Every package in the bundle is one more way in: it enters by a decision, not by an import.
  it.each([...new Set(shipped.map(([name]) => name))])('%s is in the list with licence and reason', (name) => {
    const [, list = ''] = readFileSync(join(ROOT, 'docs', 'decisions.md'), 'utf8').split('## Dependencies');
    expect(list).toMatch(new RegExp(`(?:^\\| |, )${name.replace('/', '\\/')}(?: \\||,)`, 'm'));
  });

  it.each(shipped)('%s is pinned: %s', (_, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  // npm ci refuses a lock file that lags behind, and a fresh clone has nothing else.
  it.each(folders)('the lock file knows what packages/%s imports', (name) => {
    const { packages } = readJson('package-lock.json') as { packages: Readonly<Record<string, Manifest>> };
    const { dependencies = {}, devDependencies = {} } = readJson(`packages/${name}/package.json`) as Manifest;
    const locked = packages[`packages/${name}`];
    expect(locked?.dependencies ?? {}).toEqual(dependencies);
    expect(locked?.devDependencies ?? {}).toEqual(devDependencies);
  });

  it('the lock file names no registry', () => {
    const { packages } = readJson('package-lock.json') as { packages: Readonly<Record<string, { resolved?: string }>> };
    const hosts = Object.values(packages).filter(({ resolved = '' }) => /^https?:/.test(resolved));
    expect(hosts).toEqual([]);
  });
});
