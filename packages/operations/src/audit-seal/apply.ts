import {
  advanceLastSeen,
  type ClosedLog,
  closeBrokenLog,
  commitSeal,
  type LastSeen,
  lastSeenSchema,
  type NoteSigner,
  type NoteVerifier,
  type PreparedSeal,
  prepareSeal,
  proveConsistency,
  readTrustedKeys,
} from '@release-gates/audit-log';
import {
  type Applied,
  type ApplyContext,
  canonicalText,
  type Check,
  EnvironmentError,
  type LogStore,
  parseStrictJson,
  type Plan,
} from '@release-gates/core';
import { logPathOf } from '../_shared/log-path.ts';
import { loadSigner } from '../_shared/note-signer.ts';
import { toCheck } from '../_shared/row.ts';
import { trustWith } from './collect.ts';
import type { SealInputs } from './inputs.ts';
import type { SealPlan } from './plan.ts';

type Prepared = Extract<PreparedSeal, { ok: true }>;

interface Sealing {
  readonly store: LogStore;
  readonly signer: NoteSigner;
  readonly keys: readonly NoteVerifier[];
  readonly inputs: SealInputs;
  readonly context: ApplyContext;
}

export async function apply(plan: Plan<SealPlan>, inputs: SealInputs, context: ApplyContext): Promise<Applied> {
  const signer = await loadSigner({ ...inputs, defaultName: inputs.origin }, context.secrets);
  if (plan.value === null || typeof signer === 'string') return { checks: [nothingDone()] };
  const store = context.logs.open(logPathOf(inputs.log, context, inputs.profile));
  try {
    const { keys } = await readTrustedKeys(inputs.publicKeys, context.workspace);
    return await seal(plan.value, { store, signer, keys: trustWith(signer.vkey, keys), inputs, context });
  } finally {
    store.close();
  }
}

async function seal(value: NonNullable<SealPlan>, sealing: Sealing): Promise<Applied> {
  const { store, signer, keys, inputs, context } = sealing;
  const closed = value.kind === 'close' ? close(value.reason, sealing) : null;
  const prepared = value.kind === 'seal' ? value.prepared : prepareNew(sealing);
  const ground = { origin: inputs.origin, keys, waitMs: inputs.waitS * 1000 };
  const checkpoint = commitSeal(store, prepared, { ...ground, signers: [signer] });
  const { report } = prepared;
  if (inputs.checkpointOut !== undefined)
    await context.files.replace(inputs.checkpointOut, Buffer.from(checkpoint, 'utf8'));
  const advance = inputs.stateOut === undefined ? null : await writeState(checkpoint, prepared, sealing);
  const values = {
    records: String(report.records),
    root: report.root,
    'checkpoint-path': `${store.path}.checkpoint`,
    'public-key': signer.vkey,
    'kept-as': closed?.keptAs ?? '',
  };
  return {
    checks: [sealedCheck(prepared, inputs.origin), ...(advance === null ? [] : [advance])],
    details: {
      log: store.path,
      origin: inputs.origin,
      checkpoint,
      previous: prepared.previous === null ? null : { ...prepared.previous },
      closed: closed === null ? null : { kept_as: closed.keptAs, record: { ...closed.record } },
    },
    values,
    // No record: it would come after the checkpoint, and what was just signed would not be the whole log.
  };
}

function close(reason: string, { store, inputs, context }: Sealing): ClosedLog {
  const { profile, origin } = inputs;
  const actor = context.run.actor;
  return closeBrokenLog(store, { profile, origin, reason, actor, nowMs: context.nowMs, waitMs: inputs.waitS * 1000 });
}

/** The new log holds one record of ours, whatever the old one was. */
function prepareNew({ store, keys, inputs }: Sealing): Prepared {
  const request = { origin: inputs.origin, profile: 'release-gates', keys, anchors: [], firstUse: true } as const;
  const prepared = prepareSeal(store, request);
  if (prepared.ok) return prepared;
  throw new EnvironmentError({
    code: 'log.raced',
    message: `expected the new log to verify, found that ${prepared.message}`,
    where: { file: store.path },
    remedy: 'The old log is kept; seal the new one without close-broken',
  });
}

/** The one way a last-seen state changes: from what was given, over a proof, by being asked to. */
async function writeState(checkpoint: string, prepared: Prepared, sealing: Sealing): Promise<Check> {
  const { store, keys, inputs, context } = sealing;
  const old = inputs.closeBroken ? undefined : await readOld(inputs, context);
  const { origin, profile } = inputs;
  const { report } = prepared;
  const isGrowth = old !== undefined && old.size > 0 && old.size < report.records;
  const proof = isGrowth
    ? proveConsistency(store, { origin, profile, keys }, { fromSize: old.size, toSize: report.records })
    : null;
  const advance = advanceLastSeen(old, {
    origin,
    size: report.records,
    root: report.root,
    headHash: report.head?.hash ?? '',
    checkpoint,
    consistency: proof?.ok === true ? proof.hashes.map((hash) => Buffer.from(hash, 'hex')) : [],
    nowMs: context.nowMs,
  });
  const isAdvanced = 'state' in advance;
  if (isAdvanced) {
    await context.files.replace(inputs.stateOut as string, Buffer.from(`${canonicalText(advance.state)}\n`, 'utf8'));
  }
  return toCheck('audit_state_advanced', isAdvanced, {
    reason: isAdvanced
      ? `the state is now ${report.records} records (${advance.outcome})`
      : `the old state stays: ${advance.outcome}`,
    expected: 'a state that the log extends',
    actual: advance.outcome,
    remedy: 'Keep both; the log is not the one that was seen',
  });
}

async function readOld(inputs: SealInputs, { workspace }: ApplyContext): Promise<LastSeen | undefined> {
  if (inputs.stateFile === undefined) return undefined;
  const read = await workspace.read(inputs.stateFile, { role: 'evidence' });
  if (read.state !== 'present') return undefined;
  return lastSeenSchema.parse(parseStrictJson(read.bytes, { file: read.path }).value);
}

function sealedCheck({ report }: Prepared, origin: string): Check {
  return toCheck('audit_log_sealed', true, {
    reason: `${report.records} records are signed as ${origin}`,
    expected: 'a checkpoint',
    actual: { records: report.records, root: report.root },
  });
}

/** Where the unit only warns, its preconditions do not close it; there is still nothing to sign. */
function nothingDone(): Check {
  return toCheck('audit_log_sealed', false, {
    reason: 'nothing was signed, for the preconditions do not hold',
    expected: 'a checkpoint',
    actual: null,
    remedy: 'Correct what the other checks say',
  });
}
