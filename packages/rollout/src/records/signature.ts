import { ROLES } from '@release-gates/attestation';
import { equalDigest } from '@release-gates/core';
import * as z from 'zod';
import type { SeenTrustRoot } from '../state/channel-state.ts';
import { clipReason } from '../state/clip.ts';
import { sha256 } from '../state/schema.ts';
import { SIGNATURE_STATES, type SignatureFact, SIGNED_THINGS, type Signer } from '../step/proof.ts';
import { fitting } from './fitting.ts';

/** Six keys of usual names, or four certificates of workflows. */
const MAX_SIGNERS_BYTES = 1024;
const MAX_SIGNERS = 16;

const told = z.string().min(1).max(256);
const authority = z
  .array(z.enum(ROLES))
  .max(ROLES.length)
  .describe(
    'Authority class: all roles that the trust root gives this signer. evidence: may sign manifests and evidence; approval, freeze: those; root: may sign the next trust root',
  );
const signs = z
  .enum(SIGNED_THINGS)
  .describe(
    'manifest: a verdict over the manifest, which binds everything, that says yes; part: anything else about it, or about something that it binds',
  );

export const signatureStateSchema = z
  .enum(SIGNATURE_STATES)
  .describe(
    'verified: a trusted signer said yes to the manifest, or a unit verified the signature of a file; in_part: what is signed is no yes to the manifest; insufficient: fewer are verified than policy or profile ask for; refused: something that is signed does not verify, is of another candidate, says something else than the manifest, or cannot be read; not_checked: statements are there, and no trust root says who may sign (unless the profile says signing: disabled, the manifest is not verified then); not_signed: nothing is signed, and nobody asks for it',
  );

const signerSchema = z.discriminatedUnion('type', [
  z
    .strictObject({
      type: z.literal('key'),
      by: told.describe('Owner of the key, as the trust root has it'),
      key_name: told.describe('Its name in the trust root'),
      key_id: told.describe('SHA256:<base64> of the public key'),
      authority,
      signs,
    })
    .describe('Somebody who holds a key'),
  z
    .strictObject({
      type: z.literal('certificate'),
      by: told.describe('Subject of the certificate, e.g. a workflow and its ref'),
      issuer: told.describe('Who vouched for that identity'),
      authority,
      signs,
    })
    .describe('Who was certified instead of holding a key'),
  z
    .strictObject({
      type: z.literal('unit'),
      by: told.describe('The unit'),
      file: told.describe('File that is signed'),
      signs: z.literal('file'),
    })
    .describe('A unit that verified a signature file. Whom it trusts stands in its own evidence'),
]);

/** As a line holds it, and its records. */
export const signatureSchema = z.strictObject({
  state: signatureStateSchema,
  trust_root: z
    .strictObject({ version: z.int().min(1), sha256: sha256.describe('Of <version>.root.json') })
    .nullable()
    .describe('Which trust root said who may sign; null: none was asked, or it does not hold'),
  signers: z.array(signerSchema).max(MAX_SIGNERS).describe('Each once, of the manifest first'),
  more: z.int().min(0).describe('Signers that are not listed; the measurements of the start have all of them'),
});
export type Signature = z.output<typeof signatureSchema>;

export function toSignature({ state, trustRoot, signers }: SignatureFact): Signature {
  const listed = fitting(signers.slice(0, MAX_SIGNERS).map(toSigner), MAX_SIGNERS_BYTES);
  return { state, trust_root: trustRoot, signers: listed, more: signers.length - listed.length };
}

const keepsAs = { by: z.string(), authority: z.array(z.enum(ROLES)), signs };

/** The whole look, as the measurements of a line keep it. */
export const signatureFactSchema = z.object({
  state: signatureStateSchema,
  trustRoot: z.object({ version: z.int(), sha256 }).nullable(),
  signers: z.array(
    z.discriminatedUnion('type', [
      z.object({ ...keepsAs, type: z.literal('key'), keyName: z.string(), keyId: z.string() }),
      z.object({ ...keepsAs, type: z.literal('certificate'), issuer: z.string() }),
      z.object({ type: z.literal('unit'), by: z.string(), file: z.string(), signs: z.literal('file') }),
    ]),
  ),
});

/** What no look comes to, whoever signed; undefined where there is nothing of the kind. */
export function signatureFlaw(
  { state, trust_root: root, signers }: Signature,
  seen: SeenTrustRoot | undefined,
): string | undefined {
  // Those that count come first.
  if (state === 'verified' && (signers[0]?.signs ?? 'part') === 'part') return 'verified, and names nobody who signed';
  if (root === null) {
    return signers.some(({ type }) => type !== 'unit')
      ? 'signed by keys or certificates, and by no trust root'
      : undefined;
  }
  const isLater = seen === undefined || root.version > seen.version;
  const isOther = root.version === seen?.version && !equalDigest(root.sha256, seen.sha256);
  const known = seen === undefined ? 'none' : `version ${seen.version} (${seen.sha256})`;
  if (!isLater && !isOther) return undefined;
  return `signed by version ${root.version} (${root.sha256}) of the trust root, and the channel saw ${known}`;
}

function toSigner(signer: Signer): Signature['signers'][number] {
  const { by, signs: thing } = signer;
  const named = { by: clipReason(by), signs: thing };
  switch (signer.type) {
    case 'key':
      return {
        ...named,
        type: 'key',
        key_name: clipReason(signer.keyName),
        key_id: clipReason(signer.keyId),
        authority: [...signer.authority],
      };
    case 'certificate':
      return { ...named, type: 'certificate', issuer: clipReason(signer.issuer), authority: [...signer.authority] };
    case 'unit':
      return { type: 'unit', by: clipReason(by), file: clipReason(signer.file), signs: 'file' };
  }
}
