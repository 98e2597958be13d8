import { compareSemver, parseSemver } from '@release-gates/core';

export type VersionScheme = 'integer' | 'semver';

const INTEGER = /^(0|[1-9]\d{0,30})$/;

export function isVersion(text: string, scheme: VersionScheme): boolean {
  return compareVersions(text, text, scheme) !== undefined;
}

/** Below 0, 0 or above 0; undefined where one of them is no version of the scheme. Never by the alphabet. */
export function compareVersions(left: string, right: string, scheme: VersionScheme): number | undefined {
  if (scheme === 'integer') {
    if (!INTEGER.test(left) || !INTEGER.test(right)) return undefined;
    const [a, b] = [BigInt(left), BigInt(right)];
    return a < b ? -1 : Number(a > b);
  }
  const [a, b] = [parseSemver(left), parseSemver(right)];
  return a === undefined || b === undefined ? undefined : compareSemver(a, b);
}

/** The higher one. What cannot be compared never replaces what stands: the highest is never lowered. */
export function higherVersion(standing: string | null, version: string, scheme: VersionScheme): string {
  if (standing === null) return version;
  const order = compareVersions(version, standing, scheme);
  return order !== undefined && order > 0 ? version : standing;
}

/** Two builds of one version are the same to whoever knows it by its version. */
export function withoutBuild(version: string): string {
  return version.replace(/\+.*$/s, '');
}
