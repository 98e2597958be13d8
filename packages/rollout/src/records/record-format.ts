/**
 * Of the records, and in every line that they are made from. Whoever changes what a line makes gives it a new version:
 * an auditor makes the records again, and other bytes would read as forgery. Lines of a version that is not among these
 * are compared with their digests alone.
 */
export const RECORD_FORMAT = 'release-gates/rollout-record/v2';

/** All that this version makes again, oldest first. It writes the last one. */
export const RECORD_FORMATS = ['release-gates/rollout-record/v1', RECORD_FORMAT] as const;
export type RecordFormat = (typeof RECORD_FORMATS)[number];
