import { type Envelope, parseEnvelope } from '@release-gates/attestation';
import { type CollectContext, equalDigest, InputError, toRepositoryName } from '@release-gates/core';
import {
  channelId,
  environmentOfTarget,
  findSigners,
  type FreezeTarget,
  listFreezeFiles,
  loadRolloutPolicy,
  MAX_FREEZE_BYTES,
  nameChannel,
  parseFreezePayload,
  type ReadDocument,
  resolvePolicy,
  resolveRepository,
  targetOf,
  type ThawDocument,
  trustFor,
  withDemands,
} from '@release-gates/rollout';
import { type ApproverFact, collectApprover } from '../_shared/approver.ts';
import type { FreezeSignInputs } from './inputs.ts';

/** A thaw that others began to sign. */
export interface BegunThaw {
  readonly path: string;
  readonly document: ThawDocument;
  /** As they are in the file, base64. */
  readonly signatures: readonly { readonly keyId: string | null; readonly base64: string }[];
  /** Of those that count now. */
  readonly signedBy: readonly { readonly fingerprint: string; readonly owner: string }[];
}

export interface FreezeSignFacts {
  readonly nowMs: number;
  /** Null where only the name of a folder is known: elsewhere it has another. */
  readonly repository: string | null;
  readonly target: FreezeTarget;
  /** Scope of the freeze to thaw, where its file is here and says another one; null where nothing speaks against it. */
  readonly other: FreezeTarget | null;
  readonly tier: FreezeSignInputs['tier'];
  readonly begun: BegunThaw | null;
  /** How many keys must sign a thaw; null where nobody is trusted. */
  readonly threshold: number | null;
  /** Others who must agree to the end of a freeze of tier A there. */
  readonly critical: number;
  readonly signer: ApproverFact;
}

/** @throws InputError where policy or channel are not valid */
export async function collectFreezeSign(inputs: FreezeSignInputs, context: CollectContext): Promise<FreezeSignFacts> {
  const { nowMs, subject, workspace, environment, secrets } = context;
  const loaded = await loadRolloutPolicy(workspace, inputs.policy, environment);
  const { tenant } = loaded;
  const document = withDemands(loaded.document, inputs);
  const files = inputs.thaw === undefined ? [] : await readFolder(context);
  const freeze = files.find(({ read }) => read.kind === 'freeze' && equalDigest(read.sha256, inputs.thaw ?? ''));
  const known = freeze === undefined ? null : targetOf(freeze.read.document);
  const target = targetAsked(inputs, { environment, tenant, known });
  const of = environmentOfTarget(target);
  const trusted = await trustFor(document, workspace, nowMs)(of);
  const policy = of === null ? resolveRepository(document) : resolvePolicy(document, of);
  const thaw = files.find(({ read }) => read.kind === 'thaw' && equalDigest(read.document.freeze, inputs.thaw ?? ''));
  return {
    nowMs,
    repository: inputs.repository ?? toRepositoryName(subject.repository),
    target,
    other: known !== null && JSON.stringify(known) !== JSON.stringify(target) ? known : null,
    tier: freeze?.read.kind === 'freeze' ? freeze.read.document.tier : inputs.tier,
    begun: thaw?.read.kind === 'thaw' ? toBegun(thaw, thaw.read.document, trusted) : null,
    threshold: trusted.ok ? trusted.threshold : null,
    critical: policy.approvals['unfreeze-critical'],
    signer: await collectApprover(inputs, secrets, { trusted, role: 'freeze' }),
  };
}

interface Place {
  readonly environment: string;
  readonly tenant: string;
  /** Of the freeze to thaw, where its file is here. */
  readonly known: FreezeTarget | null;
}

function targetAsked({ scope, channel }: FreezeSignInputs, { environment, tenant, known }: Place): FreezeTarget {
  if (scope === undefined && channel === undefined && known !== null) return known;
  switch (scope) {
    case 'repository':
      return { scope };
    case 'environment':
      return { scope, environment };
    case 'component':
    case undefined:
      return { scope: 'component', channel: channel ?? channelId(nameChannel({ tenant, environment })) };
  }
}

interface FolderFile {
  readonly path: string;
  readonly envelope: Envelope;
  readonly read: ReadDocument;
}

/** Those that can be read: what is wrong with others is told by whoever counts them. */
async function readFolder({ workspace }: CollectContext): Promise<readonly FolderFile[]> {
  const found: FolderFile[] = [];
  for (const path of await listFreezeFiles(workspace)) {
    const file = await workspace.read(path, { role: 'policy', maxBytes: MAX_FREEZE_BYTES });
    if (file.state !== 'present') continue;
    try {
      const envelope = parseEnvelope(file.bytes, path);
      found.push({ path, envelope, read: parseFreezePayload(envelope, path) });
    } catch (error) {
      // The parse boundary: another file of the folder is not what is asked for.
      if (!(error instanceof InputError)) throw error;
    }
  }
  return found;
}

function toBegun(
  { path, envelope }: FolderFile,
  document: ThawDocument,
  trusted: Parameters<typeof findSigners>[1],
): BegunThaw {
  return {
    path,
    document,
    signatures: envelope.signatures.map(({ keyId, signature }) => ({
      keyId,
      base64: Buffer.from(signature).toString('base64'),
    })),
    signedBy: findSigners(envelope, trusted),
  };
}
