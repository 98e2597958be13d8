import {
  collectTrust,
  type Envelope,
  parseEnvelope,
  type RoleTrust,
  trustInRole,
  verifyEnvelope,
} from '@release-gates/attestation';
import {
  type CollectContext,
  type FilePresent,
  InputError,
  parseStrictJson,
  validateDocument,
} from '@release-gates/core';
import { WAIVER_PAYLOAD_TYPE, type WaiverDocument, waiverPayload, waiverSchema } from '@release-gates/evidence';
import { parseByExtension } from '@release-gates/formats';
import { type ApproverFact, collectApprover } from '../_shared/approver.ts';
import type { WaiverSignInputs } from './inputs.ts';

export interface WaiverSignFacts {
  readonly nowMs: number;
  readonly path: string;
  readonly document: WaiverDocument;
  /** As they are in the file, base64; none of a plain one. */
  readonly signatures: readonly { readonly keyId: string | null; readonly base64: string }[];
  /** Fingerprints of those who signed already and count. */
  readonly signedBy: readonly string[];
  /** How many must; null where nobody is trusted. */
  readonly threshold: number | null;
  readonly signer: ApproverFact;
}

export const SIGNED_ENDING = '.dsse.json';

/** @throws InputError where the waiver is not there, or is none */
export async function collectWaiverSign(inputs: WaiverSignInputs, context: CollectContext): Promise<WaiverSignFacts> {
  const { workspace, nowMs, secrets } = context;
  const { trustRoot: folder, trustRootSha256: pin = null, trustRootVersion: minVersion = null } = inputs;
  const { trust } = await collectTrust({ folder, pin, minVersion }, workspace);
  const trusted = trustInRole(trust, 'approval', nowMs);
  const file = await readWaiver(inputs, context);
  const envelope = file.path.endsWith(SIGNED_ENDING) ? parseEnvelope(file.bytes, file.path) : null;
  return {
    nowMs,
    path: file.path,
    document: await documentOf(file, envelope),
    signatures: (envelope?.signatures ?? []).map(({ keyId, signature }) => {
      return { keyId, base64: Buffer.from(signature).toString('base64') };
    }),
    signedBy: envelope === null ? [] : signersOf(envelope, trusted),
    threshold: trusted.ok ? trusted.threshold : null,
    signer: await collectApprover(inputs, secrets, trusted),
  };
}

async function readWaiver({ waiver }: WaiverSignInputs, { workspace }: CollectContext): Promise<FilePresent> {
  const file = await workspace.read(waiver, { role: 'policy', maxBytes: 64 * 1024 });
  if (file.state === 'present') return file;
  throw new InputError({
    code: 'waiver.unreadable',
    message: `expected a waiver, found ${file.state === 'absent' ? 'no file' : `that ${file.reason}`}`,
    where: { file: waiver },
  });
}

/** What others signed is signed again as it is, or their signatures would be worth nothing. */
async function documentOf({ bytes, path }: FilePresent, envelope: Envelope | null): Promise<WaiverDocument> {
  if (envelope === null) return validateDocument(waiverSchema(), await parseByExtension(bytes, { file: path }));
  const document = validateDocument(waiverSchema(), parseStrictJson(envelope.payload, { file: path }));
  if (envelope.payloadType === WAIVER_PAYLOAD_TYPE && Buffer.from(waiverPayload(document)).equals(envelope.payload)) {
    return document;
  }
  throw new InputError({
    code: 'waiver.payload',
    message: `expected a waiver as canonical JSON of the type ${WAIVER_PAYLOAD_TYPE}, found something else`,
    where: { file: path, pointer: '/payload' },
    remedy: 'Begin again with the plain waiver',
  });
}

function signersOf(envelope: Envelope, trusted: RoleTrust): readonly string[] {
  if (!trusted.ok) return [];
  const verdict = verifyEnvelope(envelope, { keys: trusted.keys, threshold: 1, payloadTypes: [WAIVER_PAYLOAD_TYPE] });
  return verdict.ok ? verdict.signedBy.map(({ fingerprint }) => fingerprint) : [];
}
