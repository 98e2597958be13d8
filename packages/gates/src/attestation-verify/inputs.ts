import { input, trustRootPinInputs } from '@release-gates/core';
import * as z from 'zod';

export const attestationInputs = z.strictObject({
  attestations: input
    .list()
    .default([])
    .describe(
      'Files and globs: DSSE envelopes, Sigstore bundles, .jsonl of either. Default: those that sign made of the manifest',
    ),
  manifest: input
    .path()
    .optional()
    .describe(
      'Every document that this manifest binds must be attested, and the verdict. Default where no attestations are named: the evidence folder',
    ),
  trustRoot: input
    .path()
    .default('.github/release-trust')
    .describe('Folder of <version>.root.json. On a pull request it is read from the base commit'),
  ...trustRootPinInputs,
  publicKeys: input
    .list()
    .default([])
    .describe(
      'Files with one public key each (PEM), or keys themselves (DER in base64), instead of a trust root: what an auditor has',
    ),
  certificateIdentities: input
    .list()
    .default([])
    .describe(
      'Instead of a trust root: whose certificates count, each in full, e.g. https://github.com/o/r/.github/workflows/release.yml@refs/heads/main',
    ),
  certificateIssuer: input
    .text(1024)
    .default('https://token.actions.githubusercontent.com')
    .describe('With certificate-identities: OIDC issuer that must have vouched for them'),
  sigstoreRoots: input
    .list()
    .default([])
    .describe(
      'With certificate-identities: files of the Sigstore instances that are believed (gh attestation trusted-root > github.jsonl)',
    ),
  threshold: input
    .integer({ min: 1, max: 100 })
    .default(1)
    .describe(
      'With public-keys: different signers who must have said the same, in one envelope or each in one of their own',
    ),
  subjects: input
    .list()
    .default([])
    .describe('Files, globs and digests (sha256:…, gitCommit:…) that an attestation must be about, each'),
  predicateTypes: input
    .list()
    .default([])
    .describe('URIs; attestations of another type do not count for subjects. Default: any'),
  verifierId: input.text(1024).optional().describe('Who must have made the verification summary'),
  resourceUri: input.text(1024).optional().describe('What it must be about'),
  levels: input.list().default([]).describe('Levels that it must state, e.g. RELEASE_GATES_PASSED'),
  builderId: input.text(2048).optional().describe('Who must have built it, as SLSA provenance says, in full'),
  sourceUri: input
    .text(1024)
    .optional()
    .describe('Repository it must have been built from, e.g. github.com/o/r; without a ref'),
  buildType: input.text(2048).optional().describe('Build type that SLSA provenance must state, in full'),
  sourceCommit: input.text(64).optional().describe('Commit it must have been built from'),
  requireOpen: input
    .boolean()
    .default(true)
    .describe('Fail also where everything is signed and the verdict is FAILED; false judges signatures alone'),
});

export type AttestationInputs = z.output<typeof attestationInputs>;
