import type { Git, Host, Subject } from '@release-gates/core';
import { parseVersionSource, resolveVersion } from '@release-gates/formats';
import type { Configuration } from './configuration/schema.ts';

/** Looked for in this order where the configuration names no source. */
const USUAL_SOURCES = ['package.json', 'pyproject.toml', 'Cargo.toml'] as const;

/**
 * What is judged. A version or commit that cannot be determined is null: whoever needs it fails closed, and the
 * release candidate's id says "unversioned" or "no-commit" rather than something invented.
 */
export async function resolveSubject(
  host: Host,
  configuration: Configuration,
  describing: ReturnType<Git['describe']>,
): Promise<Subject> {
  const version = await resolveOwnVersion(host, configuration);
  const git = await describing;
  const repository = git.state === 'repository' ? git : undefined;
  return {
    repository: host.change.repository ?? repository?.remote ?? (host.root.split(/[\\/]/).at(-1) || 'workspace'),
    commit: repository?.commit ?? host.change.commit ?? null,
    ref: host.change.ref ?? repository?.ref ?? null,
    version,
  };
}

async function resolveOwnVersion(host: Host, configuration: Configuration): Promise<string | null> {
  const named = configuration['version-source'];
  return (await firstVersion(host, named === undefined ? USUAL_SOURCES : [named]))?.version ?? null;
}

/** Where the version stands in a repository that was never configured; a tag counts where no file states one. */
export function guessVersionSource(host: Host): Promise<{ source: string; version: string } | undefined> {
  return firstVersion(host, [...USUAL_SOURCES, 'git-tag']);
}

async function firstVersion(
  host: Host,
  sources: readonly string[],
): Promise<{ source: string; version: string } | undefined> {
  for (const source of sources) {
    // Not a material of any unit: a gate that judges the version reads its source itself.
    const ports = { workspace: host.openWorkspace(), git: host.git };
    const resolved = await resolveVersion(parseVersionSource(source), ports);
    if (resolved.state === 'found') return { source, version: resolved.version };
  }
  return undefined;
}
