import { FakeGit, FakeWorkspace } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { parseVersionSource } from './parse-version-source.ts';
import { resolveVersion } from './resolve-version.ts';
import { versionSourceSchema } from './version-source.ts';

describe('parseVersionSource', () => {
  it.each([
    ['given:1.2.3', { kind: 'given', version: '1.2.3' }],
    ['git-tag', { kind: 'git-tag', prefix: '' }],
    ['git-tag:release-', { kind: 'git-tag', prefix: 'release-' }],
    ['package.json', { kind: 'pointer', file: 'package.json', pointers: ['/version'] }],
    [' app/package.json ', { kind: 'pointer', file: 'app/package.json', pointers: ['/version'] }],
    [
      'pyproject.toml',
      { kind: 'pointer', file: 'pyproject.toml', pointers: ['/project/version', '/tool/poetry/version'] },
    ],
    ['Chart.yaml#/appVersion', { kind: 'pointer', file: 'Chart.yaml', pointers: ['/appVersion'] }],
    ['regex:a/b.py:^v = "(.+)"$', { kind: 'regex', file: 'a/b.py', pattern: '^v = "(.+)"$' }],
    ['regex:a.py:(?:x|y): (.+)', { kind: 'regex', file: 'a.py', pattern: '(?:x|y): (.+)' }],
  ])('%j', (text, expected) => {
    expect(parseVersionSource(text)).toEqual(expected);
    expect(versionSourceSchema.parse(parseVersionSource(text))).toEqual(expected);
  });

  it.each([
    ['', 'version_source.syntax'],
    ['given:', 'version_source.syntax'],
    ['regex:a.py', 'version_source.syntax'],
    ['regex::x', 'version_source.syntax'],
    ['regex:a.py:(', 'version_source.pattern'],
    ['regex:a.py:x', 'version_source.pattern'],
    ['regex:a.py:(a)(b)', 'version_source.pattern'],
    ['pakage.json', 'version_source.syntax'],
    ['VERSION', 'version_source.syntax'],
  ])('refuses %j', (text, code) => {
    expect(() => parseVersionSource(text)).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    ['a back-reference', 'regex:a.py:(a)\\1'],
    ['look-around', 'regex:a.py:(?<=v)(.+)'],
    ['a repeated group', 'regex:a.py:(?:(a))+'],
  ])('refuses %s: it cannot be matched in time that is bounded', (_, text) => {
    expect(() => parseVersionSource(text)).toThrow(expect.objectContaining({ code: 'version_source.pattern' }));
  });

  it('suggests what was meant', () => {
    expect(() => parseVersionSource('pakage.json')).toThrow(/did you mean "package.json"/);
  });
});

const files = {
  'package.json': '{\n  "name": "x",\n  "version": "1.4.0"\n}',
  'Cargo.toml': '[workspace.package]\nversion = "2.0.0"\n\n[package]\nversion.workspace = true\n',
  'pyproject.toml': '[tool.poetry]\nversion = "3.0.0"\n',
  'Chart.yaml': 'name: x\nappVersion: "4.0.0"\n',
  'number.yaml': 'version: 4.0\n',
  'init.py': '# __version__ = old\n\n__version__ = "5.0.0"\n__also__ = "5.0.0"\n',
  'two.py': 'v = "1.0.0"\nv = "2.0.0"\n',
  'broken.json': '{"version": ',
  'empty.json': '{"version": ""}',
};

describe('resolveVersion', () => {
  it.each([
    ['given:1.2.3', { state: 'found', version: '1.2.3', file: null, line: null }],
    ['package.json', { state: 'found', version: '1.4.0', file: 'package.json', line: 3 }],
    ['Cargo.toml', { state: 'found', version: '2.0.0', file: 'Cargo.toml', line: 2 }],
    ['pyproject.toml', { state: 'found', version: '3.0.0', file: 'pyproject.toml', line: 2 }],
    ['Chart.yaml#/appVersion', { state: 'found', version: '4.0.0', file: 'Chart.yaml', line: 2 }],
    ['regex:init.py:^__(?:version|also)__ = "([^"]+)"', { state: 'found', version: '5.0.0', file: 'init.py', line: 3 }],
    ['regex:two.py:"([^"]+)"', { state: 'unresolved', file: 'two.py' }],
    ['regex:init.py:^absent (.*)', { state: 'unresolved', file: 'init.py' }],
    ['number.yaml#/version', { state: 'unresolved', file: 'number.yaml' }],
    ['broken.json#/version', { state: 'unresolved', file: 'broken.json' }],
    ['empty.json#/version', { state: 'unresolved', file: 'empty.json' }],
    ['package.json#/absent/deeper', { state: 'unresolved', file: 'package.json' }],
    ['gone/package.json', { state: 'unresolved', file: 'gone/package.json' }],
    ['../package.json', { state: 'unresolved', file: '../package.json' }],
  ])('%s', async (text, expected) => {
    const ports = { workspace: new FakeWorkspace(files), git: new FakeGit() };
    expect(await resolveVersion(parseVersionSource(text), ports)).toMatchObject(expected);
  });

  it.each([
    ['a number', 'v.yaml#/version', 'version: 1.10', 'the number 1.1; write it in quotes'],
    ['a number in TOML', 'v.toml#/version', 'version = 1.10', 'the number 1.1; write it in quotes'],
    ['null', 'v.json#/version', '{"version":null}', 'found null'],
    ['a list', 'v.json#/version', '{"version":["1.0.0"]}', 'a list'],
    ['bytes that are no text', 'regex:v.txt:(1)', Buffer.from([0x31, 0xff]), 'UTF-8'],
    ['text that matches all over', 'regex:v.txt:(1)', '1'.repeat(2000), 'too often'],
  ])('says why %s is no version', async (_, text, content, reason) => {
    const file = text.replace(/^regex:/, '').replace(/[#:].*$/, '');
    const ports = { workspace: new FakeWorkspace({ [file]: content }), git: new FakeGit() };
    const resolved = await resolveVersion(parseVersionSource(text), ports);
    expect(resolved).toMatchObject({ state: 'unresolved', reason: expect.stringContaining(reason) as string });
  });

  it('ends on text that makes a backtracking matcher run for years', async () => {
    const ports = { workspace: new FakeWorkspace({ 'v.txt': 'a'.repeat(30_000) }), git: new FakeGit() };
    const resolved = await resolveVersion(parseVersionSource('regex:v.txt:((?:a+)+)$b'), ports);
    expect(resolved.state).toBe('unresolved');
  });

  it.each<[string, readonly string[], object]>([
    ['git-tag', ['v1.4.0'], { state: 'found', version: '1.4.0' }],
    ['git-tag', ['1.4.0', 'v1.4.0', 'stable'], { state: 'found', version: '1.4.0' }],
    ['git-tag', ['v1.4.0', 'v1.5.0'], { state: 'unresolved' }],
    ['git-tag', ['stable'], { state: 'unresolved' }],
    ['git-tag', [], { state: 'unresolved' }],
    ['git-tag:release-', ['release-2.0.0', 'v1.0.0'], { state: 'found', version: '2.0.0' }],
    ['git-tag:release-', ['release-'], { state: 'unresolved' }],
  ])('%s of %j', async (text, tags, expected) => {
    const git = new FakeGit({ tags });
    expect(await resolveVersion(parseVersionSource(text), { workspace: new FakeWorkspace(), git })).toMatchObject(
      expected,
    );
  });
});
