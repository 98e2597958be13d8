import { compileGlobs } from '@release-gates/core';
import { isCollapsed } from '../state/collapsed-parts.ts';
import type { Release } from '../state/release.ts';
import type { DowngradePolicy } from './downgrade-policy.ts';

/** Stands for the version in the path of an artifact. No path of an artifact has braces. */
export const VERSION_PLACE = '{version}';

/** The parts of a release by names that releases share, each with its digest; and why some could not be named. */
export interface NamedParts {
  readonly parts: ReadonlyMap<string, string>;
  readonly faults: readonly string[];
}

type Named = Pick<Release, 'id' | 'version' | 'artifacts'>;

/**
 * Paths of artifacts may carry a version, so they name no part across releases. What each part is called says the
 * policy; where it says nothing, it is the path with a place for the version.
 */
export function nameParts(release: Named, patterns: DowngradePolicy['parts']): NamedParts {
  return patterns.length === 0 ? byPath(release) : byPattern(release, patterns);
}

function byPath(release: Named): NamedParts {
  const { id, version, artifacts } = release;
  if (isCollapsed(release)) {
    return { parts: new Map(), faults: [`the parts of ${id} are known by one digest alone, not by their names`] };
  }
  const named = Object.entries(artifacts).map(([path, sha256]) => [withoutVersion(path, version), sha256] as const);
  return { parts: new Map(named), faults: [] };
}

/** Only where the version stands for itself: `1.4.0` is not in `11.4.0`, `1.4.01` or `1.4.0.2`, but is in `1.4.0.tgz`. */
function withoutVersion(path: string, version: string): string {
  const text = version.replace(/^v(?=\d)/, '').replaceAll(/[^A-Za-z0-9_]/g, String.raw`\$&`);
  const before = String.raw`(?<![A-Za-uw-z0-9]|\d\.|[A-Za-z0-9]v)`;
  return path.replaceAll(new RegExp(`${before}${text}(?![A-Za-z0-9]|\\.\\d+(?![A-Za-z0-9]))`, 'g'), VERSION_PLACE);
}

function byPattern({ id, artifacts }: Named, patterns: DowngradePolicy['parts']): NamedParts {
  const globs = patterns.map(({ name, match }) => ({ name, glob: compileGlobs([match], { dot: true }) }));
  const parts = new Map<string, string>();
  const faults: string[] = [];
  for (const [path, sha256] of Object.entries(artifacts)) {
    const names = globs.filter(({ glob }) => glob.matches(path)).map(({ name }) => name);
    const [name, second] = names;
    if (name === undefined) faults.push(`${path} of ${id} is no part that downgrade.parts names`);
    else if (second !== undefined) faults.push(`${path} of ${id} is several parts: ${names.join(', ')}`);
    else if (parts.has(name)) faults.push(`${path} of ${id} is one more ${name}; a part is one artifact`);
    else parts.set(name, sha256);
  }
  return { parts, faults };
}
