import { input } from '@release-gates/core';
import * as z from 'zod';

export const signInputs = z.strictObject({
  signer: input
    .choice(['key', 'keyless', 'none'])
    .default('key')
    .describe(
      'key: a private key from a variable or a file. keyless: a certificate of Sigstore for the identity of this workflow. none: nothing is signed, and the evidence says so',
    ),
  manifest: input
    .path()
    .optional()
    .describe('The manifest, or a folder that holds one. Default: the evidence folder of the release candidate'),
  keyEnv: input
    .environmentVariable()
    .optional()
    .describe('Environment variable that holds the key: ECDSA on P-256, PEM (PKCS #8 or SEC 1)'),
  keyFile: input.path().optional().describe('File that holds the key, instead of a variable; outside the repository'),
  sigstore: input
    .choice(['public', 'github'])
    .optional()
    .describe(
      'With keyless: the public instance, in whose log anybody reads repository and workflow for ever, or GitHub’s own, which has no log. Default: public for a public repository, else github',
    ),
  allowPublicLog: input
    .boolean()
    .default(false)
    .describe('Let the public log have the names of a repository that is not known to be public'),
  fulcioUrl: input
    .text(1024)
    .optional()
    .describe('With keyless, instead of sigstore: certificate authority of your own'),
  timestampUrl: input.text(1024).optional().describe('With fulcio-url: timestamp authority (RFC 3161)'),
  rekorUrl: input.text(1024).optional().describe('With fulcio-url: transparency log'),
  verifierId: input
    .text(1024)
    .default('https://github.com/release-gates/release-gates/verifier/v1')
    .describe(
      'URI of who vouches, in the verdict: a consumer pins it to the key. Yours, with a version, where you have one',
    ),
  resourceUri: input
    .text(1024)
    .optional()
    .describe(
      'URI of what is released, as its consumer asks for it, e.g. pkg:npm/parcel@2.4.0. Default: the repository',
    ),
  purl: input
    .text(1024)
    .optional()
    .describe(
      'Package URL with a version of what the artifacts of the manifest are released as, e.g. pkg:npm/parcel@2.4.0: makes a release statement, of an open candidate alone and with its version',
    ),
  packageId: input
    .text(256)
    .optional()
    .describe(
      'With purl: what the registry calls the package whatever its name; stays the same from version to version',
    ),
  vulnerabilityReports: input
    .list()
    .default([])
    .describe('Reports of Grype (-o json) or Trivy (--format json); each makes a vulnerability statement'),
  vulnerabilityDbTime: input
    .text(64)
    .optional()
    .describe('When the database of the scanner was updated (RFC 3339), for reports of Trivy, which do not tell'),
  outDirectory: input
    .path()
    .optional()
    .describe('Folder for the statements. Default: attestations/<digest of the manifest> beside the manifest'),
});

export type SignInputs = z.output<typeof signInputs>;
