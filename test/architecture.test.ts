import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gates } from '@release-gates/gates';
import { operations } from '@release-gates/operations';
import { describe, expect, it } from 'vitest';
import {
  bannedCodeProblems,
  DIGEST_OPERATORS_ALLOWED,
  digestComparisons,
  digestComparisonProblems,
  nameProblems,
  sizeProblems,
} from './support/architecture/code-rules.ts';
import {
  actionsToolkitProblems,
  directionProblems,
  importCycles,
  relativeProblems,
  unlistedProblems,
  worldModuleProblems,
} from './support/architecture/import-rules.ts';
import { readSourceFiles, readSupportFiles, ROOT, type SourceFile } from './support/architecture/source-file.ts';
import { folders, unitShapeProblems } from './support/architecture/unit-rules.ts';

const files = readSourceFiles();

function listedBy(name: string): ReadonlySet<string> {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'packages', name, 'package.json'), 'utf8')) as Record<
    string,
    object
  >;
  return new Set(Object.keys({ ...manifest['dependencies'], ...manifest['devDependencies'] }));
}

const RULES: readonly { readonly name: string; readonly problems: (file: SourceFile) => string[] }[] = [
  { name: 'packages import only in the allowed directions, by package name', problems: directionProblems },
  {
    name: 'a file imports files of its package, never its index, and a unit no other unit',
    problems: relativeProblems,
  },
  { name: 'only adapters, action and cli import what touches the world', problems: worldModuleProblems },
  { name: 'only action imports @actions/*', problems: actionsToolkitProblems },
  {
    name: 'every import is listed in its package.json',
    problems: (file) => unlistedProblems(file, listedBy(file.package)),
  },
  { name: 'no clock, chance, process, network or console where it does not belong', problems: bannedCodeProblems },
  { name: 'files and functions stay readable', problems: sizeProblems },
  { name: 'files are named for a noun, in kebab-case', problems: (file) => nameProblems(file.path) },
  { name: 'digests are compared by equalDigest alone', problems: digestComparisonProblems },
];

describe('the rules hold', () => {
  it.each(RULES)('$name', ({ problems }) => {
    expect(files.flatMap(problems)).toEqual([]);
  });

  it('what stands around the packages stays readable too', () => {
    expect(readSupportFiles().flatMap(sizeProblems)).toEqual([]);
  });

  it('tests outside the packages are plain too', () => {
    const tests = readSupportFiles().filter((file) => file.isTest);
    expect(tests.flatMap(bannedCodeProblems)).toEqual([]);
  });

  it('every exception for digests is still one', () => {
    const exceptions = Object.keys(DIGEST_OPERATORS_ALLOWED).filter((path) => path !== 'packages/core/src/digest.ts');
    const needless = files.filter((file) => exceptions.includes(file.path) && digestComparisons(file).length === 0);
    expect(needless.map((file) => file.path)).toEqual([]);
    expect(exceptions.filter((path) => !files.some((file) => file.path === path))).toEqual([]);
  });

  it('no import cycles, type imports counted', () => {
    expect(importCycles(files)).toEqual([]);
  });
});

describe('folder = registry = action = docs page', async () => {
  const units = await Promise.all(Object.values({ ...gates, ...operations }).map((load) => load()));
  const ids = units.map((unit) => unit.id).sort();

  it('every folder is registered, and the lists are sorted', () => {
    expect(Object.keys(gates)).toEqual(folders('packages/gates/src'));
    expect(Object.keys(operations)).toEqual(folders('packages/operations/src'));
    expect(ids).toEqual([...Object.keys(gates), ...Object.keys(operations)].sort());
  });

  it('every unit that is an action has its folder, and nothing else lies there', () => {
    const actions = units.filter((unit) => unit.surfaces?.includes('action') ?? true).map((unit) => unit.id);
    expect(folders('actions').filter((name) => name !== 'dist' && name !== 'preflight')).toEqual(actions.sort());
  });

  it('every unit has a page', () => {
    for (const id of ids) {
      expect(readFileSync(join(ROOT, 'docs', 'units', `${id}.md`), 'utf8')).toContain(`# ${id}`);
    }
  });

  it.each(units)('$id has all its parts', (unit) => {
    expect(unitShapeProblems(unit)).toEqual([]);
  });
});
