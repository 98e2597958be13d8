import { InputError, nearest } from '@release-gates/core';
import { compilePattern } from '../linear-pattern/compile-pattern.ts';
import type { VersionSource } from './version-source.ts';

const WELL_KNOWN: Readonly<Record<string, readonly string[]>> = {
  'Cargo.toml': ['/package/version', '/workspace/package/version'],
  'package.json': ['/version'],
  'pyproject.toml': ['/project/version', '/tool/poetry/version'],
};

const SYNTAX =
  'package.json, pyproject.toml, Cargo.toml (in any folder), FILE#/pointer, regex:FILE:PATTERN, git-tag, git-tag:PREFIX or given:1.2.3';

/**
 * The one textual form of a version source, in configuration, inputs and flags:
 * `sub/package.json`, `chart.yaml#/appVersion`, `regex:src/init.py:^__version__ = "([^"]+)"`, `git-tag`,
 * `git-tag:release-`, `given:1.2.3`.
 *
 * @throws InputError `version_source.syntax`, `version_source.pattern`
 */
export function parseVersionSource(text: string, name = 'version-source'): VersionSource {
  const trimmed = text.trim();
  if (trimmed === 'git-tag') return { kind: 'git-tag', prefix: '' };
  if (trimmed.startsWith('git-tag:')) return { kind: 'git-tag', prefix: trimmed.slice('git-tag:'.length) };
  if (trimmed.startsWith('given:')) return parseGiven(trimmed.slice('given:'.length), name);
  if (trimmed.startsWith('regex:')) return parseRegex(trimmed.slice('regex:'.length), name);
  const hash = trimmed.indexOf('#/');
  if (hash > 0) return { kind: 'pointer', file: trimmed.slice(0, hash), pointers: [trimmed.slice(hash + 1)] };
  const basename = trimmed.slice(trimmed.lastIndexOf('/') + 1);
  const pointers = Object.hasOwn(WELL_KNOWN, basename) ? WELL_KNOWN[basename] : undefined;
  if (pointers !== undefined) return { kind: 'pointer', file: trimmed, pointers: [...pointers] };
  throw refusal(name, trimmed, basename);
}

function parseGiven(version: string, name: string): VersionSource {
  if (version.trim() === '') throw refusal(name, 'given:', undefined);
  return { kind: 'given', version: version.trim() };
}

function parseRegex(rest: string, name: string): VersionSource {
  const colon = rest.indexOf(':');
  if (colon < 1 || colon === rest.length - 1) throw refusal(name, `regex:${rest}`, undefined);
  const pattern = rest.slice(colon + 1);
  const groups = countGroups(pattern, name);
  if (groups === 1) return { kind: 'regex', file: rest.slice(0, colon), pattern };
  throw new InputError({
    code: 'version_source.pattern',
    message: `expected a regular expression with one group around the version, found ${groups} groups in ${JSON.stringify(pattern.slice(0, 200))}`,
    where: { file: name },
    remedy: 'Write (?:…) for groups that only group',
  });
}

function countGroups(pattern: string, name: string): number {
  try {
    return compilePattern(pattern, name).groups;
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    const [problem] = cause.problems;
    throw new InputError({ ...problem, code: 'version_source.pattern', message: problem?.message ?? '' }, { cause });
  }
}

function refusal(name: string, found: string, basename: string | undefined): InputError {
  const suggestion = basename === undefined ? undefined : nearest(basename, [...Object.keys(WELL_KNOWN), 'git-tag']);
  return new InputError({
    code: 'version_source.syntax',
    message: `expected ${SYNTAX}, found ${JSON.stringify(found.slice(0, 200))}${suggestion === undefined ? '' : `; did you mean ${JSON.stringify(suggestion)}?`}`,
    where: { file: name },
  });
}
