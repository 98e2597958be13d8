import {
  type Anchor,
  readContinuation,
  readTrustedKeys,
  type VerifyOptions,
  verifyStore,
} from '@release-gates/audit-log';
import { type CollectContext, equalDigest, type LogStore } from '@release-gates/core';
import type { AuditFacts, ContinuedFact, SignedFact, StateFact } from './facts.ts';
import type { AuditInputs } from './inputs.ts';
import { readState, stateAnchors, withStateAnchor } from './state.ts';
import { readCheckpoint, readSeal, type Trust } from './trust.ts';
import { collectWitnesses, witnessAnchors } from './witnesses.ts';

const DEFAULT_LOG = '.release-gates/audit/log.ndjson';
const PREDECESSOR_LOG = '.data/audit/operations_audit_chain.ndjson';
const PREDECESSOR_STATE = '.data/audit/operations_audit_chain_state.json';
/** Where none is configured nothing signed counts either; a seal without it is refused. */
const NO_ORIGIN = 'unnamed';

export async function collect(inputs: AuditInputs, context: CollectContext): Promise<AuditFacts> {
  const store = context.logs.open(pathOf(inputs, context));
  try {
    return await collectFrom(store, inputs, context);
  } finally {
    store.close();
  }
}

async function collectFrom(store: LogStore, inputs: AuditInputs, context: CollectContext): Promise<AuditFacts> {
  const { keys, names, problems } = await readTrustedKeys(inputs.publicKeys, context.workspace);
  const trust: Trust = { origin: inputs.origin ?? NO_ORIGIN, keys: inputs.origin === undefined ? [] : keys };
  const state = await collectState(store, inputs, context);
  const checkpoint = await readCheckpoint(inputs, { trust, store, context });
  const witnesses = await collectWitnesses(inputs, { trust, store, context });
  const { seal, fact: sealFact } = readSeal(trust, store);
  const options: VerifyOptions = {
    profile: inputs.profile,
    origin: trust.origin,
    level: inputs.level ?? (seal === undefined ? 'deep' : 'sealed'),
    ...(seal !== undefined && { seal }),
    anchors: [...anchorsOf(checkpoint, state), ...witnessAnchors(witnesses)],
  };
  return {
    nowMs: context.nowMs,
    logPath: store.path,
    profile: inputs.profile,
    report: withStateAnchor(verifyStore(store, options)?.report ?? null, state),
    continued: inputs.profile === 'predecessor' ? null : await collectContinued(store, context),
    keys: { trusted: names, problems },
    checkpoint,
    seal: sealFact,
    state,
    witnesses,
  };
}

/** The old log no longer changes, so it can be bound as the new one cannot. */
async function collectContinued(store: LogStore, { workspace }: CollectContext): Promise<ContinuedFact | null> {
  const continuation = readContinuation(store);
  if (continuation === undefined) return null;
  if (continuation.previousLog === '') return { ...continuation, kept: 'absent' };
  const [digest] = await workspace.digest([continuation.previousLog]);
  if (digest?.state !== 'present') return { ...continuation, kept: 'absent' };
  return { ...continuation, kept: equalDigest(digest.sha256, continuation.previousSha256) ? 'same' : 'changed' };
}

function pathOf(inputs: AuditInputs, context: CollectContext): string {
  if (inputs.log !== undefined) return inputs.log;
  return inputs.profile === 'predecessor' ? PREDECESSOR_LOG : (context.auditLogPath ?? DEFAULT_LOG);
}

async function collectState(store: LogStore, inputs: AuditInputs, context: CollectContext): Promise<StateFact> {
  const path = inputs.stateFile ?? (inputs.profile === 'predecessor' ? PREDECESSOR_STATE : undefined);
  if (path === undefined) return { state: 'not_configured' };
  const read = await context.workspace.read(path, { role: 'evidence' });
  const fact = readState(read, { store, profile: inputs.profile });
  // The predecessor's default place may be empty; a place that was named may not.
  return fact.state === 'absent' && inputs.stateFile === undefined ? { state: 'not_configured' } : fact;
}

/** A checkpoint of nothing vouches for nothing. */
function anchorsOf(checkpoint: SignedFact, state: StateFact): Anchor[] {
  const signed = checkpoint.state === 'verified' && checkpoint.head.size > 0;
  return [...stateAnchors(state), ...(signed ? [{ kind: 'checkpoint' as const, ...checkpoint.head }] : [])];
}
