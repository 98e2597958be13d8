/**
 * Of the records, and in every line that they are made from. Whoever changes what a line makes gives it a new version:
 * an auditor makes the records again, and other bytes would read as forgery. Lines of another version are compared with
 * their digests alone.
 */
export const RECORD_FORMAT = 'release-gates/rollout-record/v1';
