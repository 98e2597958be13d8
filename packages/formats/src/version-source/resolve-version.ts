import {
  decodeUtf8,
  formatProblem,
  formatWhere,
  type Git,
  InputError,
  isJsonObject,
  type Json,
  type Role,
  type Workspace,
} from '@release-gates/core';
import { compilePattern } from '../linear-pattern/compile-pattern.ts';
import { matchAll } from '../linear-pattern/match-pattern.ts';
import { parseByExtension } from '../parse-by-extension.ts';
import { valueAtPointer } from '../pointer/value-at-pointer.ts';
import type { VersionSource } from './version-source.ts';

export type ResolvedVersion =
  | { readonly state: 'found'; readonly version: string; readonly file: string | null; readonly line: number | null }
  /** It could not be told: whoever needs the version must fail closed. */
  | { readonly state: 'unresolved'; readonly reason: string; readonly file: string | null };

export interface VersionPorts {
  readonly workspace: Workspace;
  readonly git: Git;
}

const MAX_BYTES = 1024 * 1024;

/** Reads the version that a source names. Never guesses: two different answers are no answer. */
export async function resolveVersion(
  source: VersionSource,
  ports: VersionPorts,
  role: Role = 'material',
): Promise<ResolvedVersion> {
  switch (source.kind) {
    case 'given':
      return found(source.version, null, null);
    case 'git-tag':
      return fromTags(source.prefix, ports.git);
    case 'pointer':
    case 'regex':
      return fromFile(source, ports.workspace, role);
  }
}

async function fromFile(
  source: Extract<VersionSource, { file: string }>,
  workspace: Workspace,
  role: Role,
): Promise<ResolvedVersion> {
  const read = await workspace.read(source.file, { role, maxBytes: MAX_BYTES });
  if (read.state === 'absent') return unresolved(`there is no file ${source.file}`, source.file);
  if (read.state === 'refused') return unresolved(`${read.code}: ${read.reason}`, source.file);
  return source.kind === 'regex' ? matchOne(source, read.bytes) : readPointer(source, read.bytes);
}

async function readPointer(
  source: Extract<VersionSource, { kind: 'pointer' }>,
  bytes: Uint8Array,
): Promise<ResolvedVersion> {
  const { file, pointers } = source;
  const document = await explained(() => parseByExtension(bytes, { file }));
  if (typeof document === 'string') return unresolved(document, file);
  for (const pointer of pointers) {
    const value = valueAtPointer(document.value, pointer);
    if (typeof value === 'string') return found(value, file, document.lineOf(pointer) ?? null);
    // Not the next pointer: 1.10 that became the number 1.1 must be seen, not passed over. A table says that the version
    // stands elsewhere (Cargo's `version.workspace = true`).
    if (value !== undefined && !isJsonObject(value)) {
      const place = formatWhere({ file, pointer, line: document.lineOf(pointer) ?? 1 });
      return unresolved(`${place}: a version must be a string, found ${kindOf(value)}; write it in quotes`, file);
    }
  }
  return unresolved(`nothing at ${pointers.join(' or ')}`, file);
}

function kindOf(value: Json): string {
  if (value === null) return 'null';
  if (typeof value === 'object') return 'a list or a table';
  return `the ${typeof value} ${String(value)}`;
}

/** A parse boundary: a file that cannot be parsed is an answer about the file. */
async function explained<T extends object>(read: () => T | Promise<T>): Promise<T | string> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(formatProblem).join(' ');
    throw error;
  }
}

async function matchOne(
  source: Extract<VersionSource, { kind: 'regex' }>,
  bytes: Uint8Array,
): Promise<ResolvedVersion> {
  const { file, pattern } = source;
  const read = await explained(() => {
    const text = decodeUtf8(bytes, { file, maxBytes: MAX_BYTES, format: 'text' });
    return { text, ...matchAll(compilePattern(pattern, file), text) };
  });
  if (typeof read === 'string') return unresolved(read, file);
  if (!read.complete) return unresolved(`${pattern} matches too often, or takes too long, to be sure`, file);
  const taken = read.matches.filter((match) => match.groups[0] !== undefined);
  const versions = new Set(taken.map((match) => match.groups[0]));
  const [first] = taken;
  if (first === undefined) return unresolved(`nothing matches ${pattern}`, file);
  if (versions.size > 1) return unresolved(`${pattern} matches ${versions.size} different versions`, file);
  return found(first.groups[0] ?? '', file, read.text.slice(0, first.start).split('\n').length);
}

async function fromTags(prefix: string, git: Git): Promise<ResolvedVersion> {
  const repository = await git.describe();
  if (repository.state === 'unavailable') return unresolved(`git: ${repository.reason}`, null);
  const versions = new Set(repository.tags.flatMap((tag) => versionOfTag(tag, prefix)));
  const [first] = versions;
  if (first === undefined)
    return unresolved(`no version tag points at HEAD (tags: ${repository.tags.join(', ') || 'none'})`, null);
  if (versions.size > 1) return unresolved(`several version tags point at HEAD: ${[...versions].join(', ')}`, null);
  return found(first, null, null);
}

function versionOfTag(tag: string, prefix: string): string[] {
  if (prefix !== '') return tag.startsWith(prefix) && tag.length > prefix.length ? [tag.slice(prefix.length)] : [];
  return /^v?\d/.test(tag) ? [tag.replace(/^v/, '')] : [];
}

function found(version: string, file: string | null, line: number | null): ResolvedVersion {
  if (version === '') return unresolved('the version is empty', file);
  return { state: 'found', version, file, line };
}

function unresolved(reason: string, file: string | null): ResolvedVersion {
  return { state: 'unresolved', reason: reason.slice(0, 1000), file };
}
