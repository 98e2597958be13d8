/** Whether something must be signed to count; what is signed must verify in each of them. */
export const SIGNING_MODES = ['required', 'optional', 'disabled'] as const;
export type SigningMode = (typeof SIGNING_MODES)[number];
