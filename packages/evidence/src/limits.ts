/** A document above this is refused before it is parsed; a run that would write one is refused too. */
export const MAX_EVIDENCE_BYTES = 32 * 1024 * 1024;
export const MAX_MANIFEST_BYTES = 32 * 1024 * 1024;
export const MAX_FACTS_BYTES = 32 * 1024 * 1024;
