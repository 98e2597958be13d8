import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

interface Entry {
  readonly link?: boolean;
  readonly dependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Names that an entry needs and that no folder above it provides, as Node.js would look for them. */
function missing(packages: Record<string, Entry>): string[] {
  const found: string[] = [];
  for (const [place, entry] of Object.entries(packages)) {
    const wanted = { ...entry.dependencies, ...entry.optionalDependencies };
    for (const name of Object.keys(wanted))
      if (!provided(packages, place, name)) found.push(`${place || '.'} → ${name}`);
  }
  return found;
}

function provided(packages: Record<string, Entry>, place: string, name: string): boolean {
  for (let folder = place; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/'), 0))) {
    if (packages[join(folder, 'node_modules', name)] !== undefined) return true;
    if (folder === '') return false;
  }
}

describe('package-lock.json', () => {
  // npm 11 refuses `npm ci` where one platform's optional package is not in the lock, also on every other platform.
  test('knows every package of every platform that another one asks for', () => {
    const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, Entry>;
    };
    expect(missing(lock.packages)).toEqual([]);
  });

  test('a lock without the packages of other platforms is seen', () => {
    const packages = {
      'node_modules/a': { optionalDependencies: { '@a/linux': '1.0.0', '@a/darwin': '1.0.0' } },
      'node_modules/@a/linux': {},
    };
    expect(missing(packages)).toEqual(['node_modules/a → @a/darwin']);
  });
});
