import {
  type Envelope,
  envelopeJson,
  preAuthenticationEncoding,
  type SigningKey,
  verifyTrustChain,
} from '@release-gates/attestation';
import {
  type Applied,
  type ApplyContext,
  EnvironmentError,
  equalDigest,
  InputError,
  type Plan,
  ReleaseGatesError,
  sha256Hex,
} from '@release-gates/core';
import { listTrustRoots, MAX_ENVELOPE_BYTES } from '@release-gates/attestation';
import { toCheck } from '../_shared/row.ts';
import { loadSigningKey } from '../_shared/signing-key.ts';
import type { TrustRootInputs } from './inputs.ts';
import { demandOf } from './chain.ts';
import type { PlannedVersion, TrustRootPlan } from './trust-root-plan.ts';

/** Adds one signature, verifies what came of it as its readers would, and only then writes. */
export async function applyTrustRoot(
  { value }: Plan<TrustRootPlan>,
  inputs: TrustRootInputs,
  context: ApplyContext,
): Promise<Applied> {
  const { write, details, values } = value;
  if (write === null) return { checks: [], details, values };
  const bytes = signed(write, await plannedKey(write, inputs, context));
  if (write.isComplete) await verifyComplete(write, bytes, { inputs, context });
  const written = await writeVersion(write, bytes, context);
  const pin = write.version === 1 && write.isComplete ? written.sha256 : (values['trust-root-sha256'] ?? '');
  const now = { ...values, 'trust-root-sha256': pin };
  return {
    checks: [
      toCheck('version_written', true, {
        reason: [
          write.isComplete
            ? `${write.path} is complete; where verifiers take it from, set ${pinned(write, pin)}`
            : `${write.path} has one signature more, and counts for nothing until it has all; hand it on, and tell the next one its payload: ${values['payload-sha256']}`,
          ...listing(write, inputs),
        ].join('; '),
        expected: write.path,
        actual: written.sha256,
      }),
    ],
    details: { ...details, sha256: written.sha256 },
    values: now,
    record: { action: `trust_root_${inputs.action}`, context: { ...now, sha256: written.sha256 } },
  };
}

/** Only what is kept where its writers cannot write says which versions are missing. */
function pinned({ version }: PlannedVersion, pin: string): string {
  const asked = `trust-root-version: ${version}`;
  return version === 1 ? `trust-root-sha256: ${pin} and ${asked}` : asked;
}

function listing({ unlisted }: PlannedVersion, { policy }: TrustRootInputs): readonly string[] {
  if (unlisted === null) return [];
  return [
    `write ${unlisted.name} (${unlisted.path}) into ${policy}, too: the next rotation takes out what is not in it`,
  ];
}

async function plannedKey(write: PlannedVersion, inputs: TrustRootInputs, context: ApplyContext): Promise<SigningKey> {
  const key = await loadSigningKey(inputs, context.secrets);
  if (typeof key !== 'string' && key.publicKey.spki === write.signer) return key;
  throw new InputError({
    code: 'trust_root.key',
    message: `expected the key that was planned with, found ${typeof key === 'string' ? `none: ${key}` : 'another one'}`,
  });
}

/** A signature is of these bytes and this payload type alone: it can be moved to no other version and no other document. */
function signed({ envelope }: PlannedVersion, key: SigningKey): Uint8Array {
  const { payload, payloadType, signatures } = envelope;
  const signature = key.sign(preAuthenticationEncoding(payloadType, payload));
  const all: Envelope = {
    payload,
    payloadType,
    signatures: [...signatures, { keyId: key.publicKey.fingerprint, signature }],
  };
  return Buffer.from(`${JSON.stringify(envelopeJson(all))}\n`, 'utf8');
}

async function verifyComplete(
  { path }: PlannedVersion,
  bytes: Uint8Array,
  { inputs, context }: { readonly inputs: TrustRootInputs; readonly context: ApplyContext },
): Promise<void> {
  const files = [];
  const { paths } = await listTrustRoots(context.workspace, inputs.trustRoot, 'material');
  for (const file of paths) {
    const read = await context.workspace.read(file, { role: 'material', maxBytes: MAX_ENVELOPE_BYTES });
    files.push({ file, bytes: read.state === 'present' ? read.bytes : new Uint8Array() });
  }
  const chain = verifyTrustChain([...files, { file: path, bytes }], { ...demandOf(inputs), nowMs: context.nowMs });
  if (chain.ok) return;
  throw new ReleaseGatesError('internal', [
    { code: 'trust_root.does_not_verify', message: `the version that was made does not verify: ${chain.message}` },
  ]);
}

async function writeVersion(write: PlannedVersion, bytes: Uint8Array, context: ApplyContext) {
  const { draft, path, isComplete } = write;
  if (draft !== null) await refuseChanged(draft, context);
  if (draft !== null && !isComplete) return context.files.replace(path, bytes);
  const written = await context.files.create(path, bytes);
  // Only now: a draft without its version would be signatures lost.
  if (draft !== null) await context.files.remove(draft.path);
  return written;
}

/** Somebody else's signature that came in meanwhile must not be written over. */
async function refuseChanged(
  { path, sha256 }: NonNullable<PlannedVersion['draft']>,
  context: ApplyContext,
): Promise<void> {
  const now = await context.openWorkspace().read(path, { role: 'material', maxBytes: MAX_ENVELOPE_BYTES });
  if (now.state === 'present' && equalDigest(sha256Hex(now.bytes), sha256)) return;
  throw new EnvironmentError({
    code: 'trust_root.changed',
    message: 'expected the draft that this signature was planned for; it was changed meanwhile',
    where: { file: path },
    remedy: 'Look at what changed and sign again; nothing was written',
  });
}
