import type { Host, Subject } from '@release-gates/core';
import { filesOf, parseVersionSource, resolveVersion, type VersionSource } from '@release-gates/formats';
import type { Configuration } from './configuration/schema.ts';

/** Looked for in this order where the configuration names no source. */
const USUAL_SOURCES = ['package.json', 'pyproject.toml', 'Cargo.toml'] as const;

/**
 * What is judged. A version or commit that cannot be determined is null: whoever needs it fails closed, and the
 * release candidate's id says "unversioned" or "no-commit" rather than something invented.
 */
export async function resolveSubject(host: Host, configuration: Configuration): Promise<Subject> {
  const git = await host.git.describe();
  const repository = git.state === 'repository' ? git : undefined;
  return {
    repository: host.change.repository ?? repository?.remote ?? (host.root.split(/[\\/]/).at(-1) || 'workspace'),
    commit: repository?.commit ?? host.change.commit ?? null,
    ref: host.change.ref ?? repository?.ref ?? null,
    version: await resolveOwnVersion(host, configuration, repository?.tags ?? []),
  };
}

async function resolveOwnVersion(
  host: Host,
  configuration: Configuration,
  tags: readonly string[],
): Promise<string | null> {
  const named = configuration['version-source'];
  if (named !== undefined) return read(host, parseVersionSource(named), tags);
  for (const usual of USUAL_SOURCES) {
    const version = await read(host, parseVersionSource(usual), tags);
    if (version !== null) return version;
  }
  return null;
}

/** Not a material of any unit: a gate that judges the version reads its source itself. */
async function read(host: Host, source: VersionSource, tags: readonly string[]): Promise<string | null> {
  const workspace = host.openWorkspace();
  const files: Record<string, Uint8Array | undefined> = {};
  for (const path of filesOf(source)) {
    const file = await workspace.read(path, { role: 'material' });
    files[path] = file.state === 'present' ? file.bytes : undefined;
  }
  const resolved = resolveVersion(source, files, tags);
  return resolved.state === 'found' ? resolved.value : null;
}
