import { compareSchemaVersions, parseSchemaVersion, type SchemaVersion } from '@release-gates/core';

/** What is known about the order of schema versions. */
export interface SchemaLine {
  /** Every version in the order of release; undefined: order is by number. */
  readonly sequence: readonly string[] | undefined;
  /** Versions that the release policy names: what tells the last minor version of an earlier major one. */
  readonly known: readonly string[];
}

/**
 * Whether `upper` comes exactly one step after `lower`. With a sequence: its neighbour. By number: the next minor
 * version, or the first one (`.0`) of the next major version after the last known minor one.
 */
export function isOneStep(lower: string, upper: string, { sequence, known }: SchemaLine): boolean {
  if (sequence !== undefined) {
    const at = sequence.indexOf(lower);
    return at !== -1 && sequence[at + 1] === upper;
  }
  const [from, to] = [parseSchemaVersion(lower), parseSchemaVersion(upper)];
  if (from === undefined || to === undefined) return false;
  if (from.major === to.major) return to.minor === from.minor + 1;
  return to.major === from.major + 1 && to.minor === 0 && isLastMinor(from, known);
}

function isLastMinor(version: SchemaVersion, known: readonly string[]): boolean {
  return known.every((text) => {
    const other = parseSchemaVersion(text);
    return other === undefined || other.major !== version.major || other.minor <= version.minor;
  });
}

/** Negative: left is older. By sequence where both are in it. Undefined where one is no schema version. */
export function compareSchemas(left: string, right: string, { sequence }: SchemaLine): number | undefined {
  const [at, other] = [sequence?.indexOf(left) ?? -1, sequence?.indexOf(right) ?? -1];
  if (at !== -1 && other !== -1) return at - other;
  const [from, to] = [parseSchemaVersion(left), parseSchemaVersion(right)];
  return from === undefined || to === undefined ? undefined : compareSchemaVersions(from, to);
}
