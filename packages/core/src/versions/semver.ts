/** Semantic Versioning 2.0.0, section 9 to 11: no leading zeros, no empty identifiers, ASCII digits only. */
const SEMVER =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)(?:\.(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*))*))?(?:\+([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?$/;

export interface Semver {
  readonly major: bigint;
  readonly minor: bigint;
  readonly patch: bigint;
  readonly prerelease: readonly string[];
  readonly build: readonly string[];
}

/** Undefined where the text is not a semantic version; a leading `v` is not part of one. */
export function parseSemver(text: unknown): Semver | undefined {
  if (typeof text !== 'string' || text.length > 256) return undefined;
  const match = SEMVER.exec(text);
  if (match === null) return undefined;
  const [, major, minor, patch, prerelease, build] = match;
  return {
    major: BigInt(major as string),
    minor: BigInt(minor as string),
    patch: BigInt(patch as string),
    prerelease: prerelease?.split('.') ?? [],
    build: build?.split('.') ?? [],
  };
}

export function isSemver(text: unknown): text is string {
  return parseSemver(text) !== undefined;
}

/** Precedence of section 11: a prerelease comes before its release, build metadata does not count. */
export function compareSemver(left: Semver, right: Semver): number {
  for (const part of ['major', 'minor', 'patch'] as const) {
    if (left[part] !== right[part]) return left[part] < right[part] ? -1 : 1;
  }
  if (left.prerelease.length === 0 || right.prerelease.length === 0) {
    return Number(left.prerelease.length === 0) - Number(right.prerelease.length === 0);
  }
  return comparePrerelease(left.prerelease, right.prerelease);
}

function comparePrerelease(left: readonly string[], right: readonly string[]): number {
  for (const [index, identifier] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const order = compareIdentifier(identifier, other);
    if (order !== 0) return order;
  }
  return left.length === right.length ? 0 : -1;
}

function compareIdentifier(left: string, right: string): number {
  if (left === right) return 0;
  const numeric = [left, right].map((text) => /^\d+$/.test(text));
  if (numeric[0] === true && numeric[1] === true) return BigInt(left) < BigInt(right) ? -1 : 1;
  if (numeric[0] !== numeric[1]) return numeric[0] === true ? -1 : 1;
  return left < right ? -1 : 1;
}
