/** Version of a stored format: `major.minor`, ASCII digits, no leading zeros. Ordered by number: 2.9 before 2.10. */
const SCHEMA_VERSION = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;

export interface SchemaVersion {
  readonly major: number;
  readonly minor: number;
}

export function parseSchemaVersion(text: unknown): SchemaVersion | undefined {
  const match = typeof text === 'string' ? SCHEMA_VERSION.exec(text) : null;
  return match === null ? undefined : { major: Number(match[1]), minor: Number(match[2]) };
}

export function compareSchemaVersions(left: SchemaVersion, right: SchemaVersion): number {
  return left.major - right.major || left.minor - right.minor;
}
