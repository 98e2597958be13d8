import {
  formatProblem,
  type Git,
  InputError,
  type ParsedDocument,
  type Role,
  type Workspace,
} from '@release-gates/core';
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

function readPointer(source: Extract<VersionSource, { kind: 'pointer' }>, bytes: Uint8Array): ResolvedVersion {
  const document = parseOrExplain(source.file, bytes);
  if (typeof document === 'string') return unresolved(document, source.file);
  for (const pointer of source.pointers) {
    const value = valueAtPointer(document.value, pointer);
    if (typeof value === 'string') return found(value, source.file, document.lineOf(pointer) ?? null);
  }
  return unresolved(`no text at ${source.pointers.join(' or ')}`, source.file);
}

/** A parse boundary: a file that cannot be parsed is an answer about the file. */
function parseOrExplain(file: string, bytes: Uint8Array): ParsedDocument | string {
  try {
    return parseByExtension(bytes, { file });
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(formatProblem).join(' ');
    throw error;
  }
}

function matchOne(source: Extract<VersionSource, { kind: 'regex' }>, bytes: Uint8Array): ResolvedVersion {
  const text = new TextDecoder('utf-8', { fatal: false }).decode(bytes);
  const matches = [...text.matchAll(new RegExp(source.pattern, 'gmu'))];
  const versions = new Set(matches.map((match) => match[1] ?? ''));
  const [first] = matches;
  if (first === undefined) return unresolved(`nothing matches ${source.pattern}`, source.file);
  if (versions.size > 1)
    return unresolved(`${source.pattern} matches ${versions.size} different versions`, source.file);
  return found(first[1] ?? '', source.file, text.slice(0, first.index).split('\n').length);
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
