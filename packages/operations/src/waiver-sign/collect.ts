import {
  collectTrustInRole,
  type Envelope,
  parseEnvelope,
  type RoleTrust,
  verifyEnvelope,
} from '@release-gates/attestation';
import {
  type CollectContext,
  type FilePresent,
  InputError,
  toRepositoryName,
  validateDocument,
} from '@release-gates/core';
import {
  OLD_WAIVER_PAYLOAD_TYPE,
  parseWaiverPayload,
  type SignedWaiverPayload,
  WAIVER_PAYLOAD_TYPE,
  type WaiverDocument,
  waiverSchema,
} from '@release-gates/evidence';
import { parseByExtension } from '@release-gates/formats';
import { type ApproverFact, collectApprover } from '../_shared/approver.ts';
import type { WaiverSignInputs } from './inputs.ts';

export interface WaiverSignFacts {
  readonly nowMs: number;
  readonly path: string;
  readonly document: WaiverDocument;
  /** That it is signed for; null: nobody knows what this is, and nobody said. */
  readonly repository: string | null;
  /** That others signed it for already; null where nobody did. */
  readonly signedFor: string | null;
  /** As they are in the file, base64; none of a plain one, nor of one that names no repository: those sign something else. */
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
  const { nowMs, secrets } = context;
  const { trustRoot: folder, trustRootSha256: pin = null, trustRootVersion: minVersion = null } = inputs;
  const trusted = await collectTrustInRole({ folder, pin, minVersion }, 'approval', context);
  const file = await readWaiver(inputs, context);
  const whole = file.path.endsWith(SIGNED_ENDING) ? parseEnvelope(file.bytes, file.path) : null;
  const envelope = whole?.payloadType === OLD_WAIVER_PAYLOAD_TYPE ? null : whole;
  // What others signed is signed again as it is, or their signatures would be worth nothing.
  const read = whole === null ? await readPlain(file) : parseWaiverPayload(whole, file.path);
  const { document, repository: signedFor } = read;
  return {
    nowMs,
    path: file.path,
    document,
    repository: inputs.repository ?? signedFor ?? toRepositoryName(context.subject.repository),
    signedFor,
    signatures: (envelope?.signatures ?? []).map(({ keyId, signature }) => {
      return { keyId, base64: Buffer.from(signature).toString('base64') };
    }),
    signedBy: envelope === null ? [] : signersOf(envelope, trusted),
    threshold: trusted.ok ? trusted.threshold : null,
    signer: await collectApprover(inputs, secrets, { trusted, role: 'approval' }),
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

async function readPlain({ bytes, path }: FilePresent): Promise<SignedWaiverPayload> {
  const document = validateDocument(waiverSchema(), await parseByExtension(bytes, { file: path }));
  return { document, repository: null };
}

function signersOf(envelope: Envelope, trusted: RoleTrust): readonly string[] {
  if (!trusted.ok) return [];
  const verdict = verifyEnvelope(envelope, { keys: trusted.keys, threshold: 1, payloadTypes: [WAIVER_PAYLOAD_TYPE] });
  return verdict.ok ? verdict.signedBy.map(({ fingerprint }) => fingerprint) : [];
}
