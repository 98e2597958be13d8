import { REVOCATION_REASONS } from '@release-gates/attestation';
import { input, trustRootPinInputs } from '@release-gates/core';
import * as z from 'zod';

export const trustRootInputs = z.strictObject({
  action: input
    .choice(['init', 'rotate', 'revoke', 'sign', 'show'])
    .default('show')
    .describe('What to do. show changes nothing; sign adds a signature to a draft that somebody else began'),
  trustRoot: input.path().default('.github/release-trust').describe('Folder of <version>.root.json'),
  ...trustRootPinInputs,
  policy: input
    .path()
    .default('.github/release-trust.yml')
    .describe('init and rotate: keys, their owners, roles with thresholds and how long it holds, as they shall be'),
  keyEnv: input
    .environmentVariable()
    .optional()
    .describe('Environment variable that holds a private root key in PEM: ECDSA on P-256 or Ed25519'),
  keyFile: input.path().optional().describe('File that holds the key, instead of a variable; outside the repository'),
  payloadSha256: input
    .sha256()
    .optional()
    .describe('sign: SHA-256 of what is to be signed, as whoever began the draft told you; another draft is refused'),
  name: input.text(64).optional().describe('revoke: name of the key in the trust root'),
  identity: input
    .text(2048)
    .optional()
    .describe('revoke: instead of name, the subject of an identity of certificates in the trust root, in full'),
  issuer: input.text(1024).optional().describe('revoke: who certifies that identity, where several do'),
  reason: input
    .choice(REVOCATION_REASONS)
    .optional()
    .describe('revoke: why. compromised: none of its signatures count any more, of whatever time'),
  note: input.text(1024).optional().describe('revoke: what happened, in one line'),
  replaceWith: input
    .path()
    .optional()
    .describe('revoke: file with the public key (PEM) that takes its place in every role, in the same version'),
  replaceName: input.text(64).optional().describe('revoke: name of that key. Default: the old one, counted on (ci-2)'),
  at: input.text(32).optional().describe('revoke: RFC 3339 time from which its signatures do not count. Default: now'),
});

export type TrustRootInputs = z.output<typeof trustRootInputs>;
