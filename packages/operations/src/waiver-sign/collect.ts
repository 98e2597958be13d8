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
  isCanonical,
  parseStrictJson,
  toRepositoryName,
  validateDocument,
} from '@release-gates/core';
import {
  OLD_WAIVER_PAYLOAD_TYPE,
  signedWaiverSchema,
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
  const { workspace, nowMs, secrets } = context;
  const { trustRoot: folder, trustRootSha256: pin = null, trustRootVersion: minVersion = null } = inputs;
  const { trust } = await collectTrust({ folder, pin, minVersion }, workspace);
  const trusted = trustInRole(trust, 'approval', nowMs);
  const file = await readWaiver(inputs, context);
  const whole = file.path.endsWith(SIGNED_ENDING) ? parseEnvelope(file.bytes, file.path) : null;
  const envelope = whole?.payloadType === OLD_WAIVER_PAYLOAD_TYPE ? null : whole;
  const { document, signedFor } = whole === null ? await readPlain(file) : readSigned(whole, file.path);
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

type Read = Pick<WaiverSignFacts, 'document' | 'signedFor'>;

async function readPlain({ bytes, path }: FilePresent): Promise<Read> {
  const document = validateDocument(waiverSchema(), await parseByExtension(bytes, { file: path }));
  return { document, signedFor: null };
}

/** What others signed is signed again as it is, or their signatures would be worth nothing. */
function readSigned({ payload, payloadType }: Envelope, path: string): Read {
  const parsed = parseStrictJson(payload, { file: path });
  if (isCanonical(payload, parsed.value)) {
    if (payloadType === OLD_WAIVER_PAYLOAD_TYPE) {
      return { document: validateDocument(waiverSchema(), parsed), signedFor: null };
    }
    if (payloadType === WAIVER_PAYLOAD_TYPE) {
      const { repository, ...document } = validateDocument(signedWaiverSchema(), parsed);
      return { document, signedFor: repository };
    }
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
