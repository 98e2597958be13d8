/** Judge the manifest itself; counted by it they would close every manifest after a first failure. */
export const ABOUT_THE_MANIFEST: ReadonlySet<string> = new Set(['attestation-verify', 'manifest-verify', 'merge-gate']);

/** These come after the manifest or are it: it cannot wait for them, and a preflight has no place for them before it. */
export const AFTER_THE_MANIFEST: ReadonlySet<string> = new Set([
  ...ABOUT_THE_MANIFEST,
  'evidence-upload',
  'preflight-run',
  'release-manifest',
  'sign',
]);
