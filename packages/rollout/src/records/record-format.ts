const [V1, V2] = ['release-gates/rollout-record/v1', 'release-gates/rollout-record/v2'] as const;

/**
 * Of the records, and in every line that they are made from. Whoever changes what a line makes gives it a new version:
 * an auditor makes the records again, and other bytes would read as forgery. Lines of a version that is not among these
 * are compared with their digests alone.
 */
export const RECORD_FORMAT = 'release-gates/rollout-record/v3';

/** All that this version makes again, oldest first. It writes the last one. */
export const RECORD_FORMATS = [V1, V2, RECORD_FORMAT] as const;
export type RecordFormat = (typeof RECORD_FORMATS)[number];

/** Whether lines of that format make what came with version `since`. */
export function makes(format: RecordFormat, since: 2 | 3): boolean {
  return RECORD_FORMATS.indexOf(format) + 1 >= since;
}
