const MIB = 1024 * 1024;

/** Largest files we parse, by what they are. Streams (audit log, artifacts) are not parsed whole and are not listed. */
export const LIMITS = {
  configuration: MIB,
  waiver: MIB,
  policy: 8 * MIB,
  evidence: 16 * MIB,
  manifest: 64 * MIB,
  /** Foreign documents a gate judges: SBOM, SARIF, OpenAPI, test reports. */
  material: 64 * MIB,
} as const;

export type DocumentKind = keyof typeof LIMITS;

/** Arrays and objects inside one another. Bounds every recursive walk over a document, so none overflows the stack. */
export const MAX_DEPTH = 64;
