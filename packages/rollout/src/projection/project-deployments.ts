import type { LogRecord } from '@release-gates/audit-log';
import { type Deployments, type DeploymentStatus, EnvironmentError, equalDigest } from '@release-gates/core';
import type { Ledger } from '../ledger/ledger.ts';
import { type Channel, channelId } from '../state/channel-state.ts';
import { type DeploymentPayload, deploymentPayloadSchema } from './deployment-payload.ts';
import { DEPLOYMENT_TASK, environmentOf, isSettled, toWanted, type WantedDeployment } from './wanted-deployments.ts';

/** What came of it. It never is an error: the ledger is the truth, and this only shows it. Plain JSON. */
export interface Projection {
  /** denied: the token may not, and nobody has to care. failed: the next run tries again. */
  readonly state: 'shown' | 'denied' | 'failed';
  /** Transitions that are shown since this run. */
  readonly shown: readonly string[];
  /** Transitions that can never be shown, e.g. for a commit that the forge does not know. */
  readonly refused: readonly string[];
  /** Transitions that the next run has to show. */
  readonly open: number;
  readonly reason: string | null;
}

/** Of a long outage, the newest. */
const MAX_SHOWN = 20;

interface Shown {
  readonly id: string;
  readonly payload: DeploymentPayload;
}

interface Session {
  readonly deployments: Deployments;
  readonly shown: string[];
  readonly refused: string[];
}

/**
 * Shows every settled transition of a channel once, in the order of its ledger: what an earlier run could not show comes
 * first. A channel that was never shown begins with its newest one.
 */
export async function projectDeployments(
  { channel, ledger }: { readonly channel: Channel; readonly ledger: Pick<Ledger, 'read'> },
  deployments: Deployments,
): Promise<Projection> {
  const session: Session = { deployments, shown: [], refused: [] };
  let open: readonly LogRecord[] = [];
  try {
    const { records } = await ledger.read(channelId(channel));
    const known = await knownOf(records, channel, deployments);
    const newest = known[0];
    if (newest !== undefined) await complete(newest, { channel, records, session });
    open = openLines(records, newest);
    let before: Shown | undefined = newest;
    while (open.length > 0) {
      const [record, ...rest] = open as [LogRecord, ...LogRecord[]];
      const wanted = toWanted(record, lineBefore(records, record), channel);
      if (wanted !== undefined) before = (await show(wanted, before, session)) ?? before;
      open = rest;
    }
    return { ...tellOf(session), state: 'shown', open: 0, reason: null };
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    const state = error.code === 'deployments.denied' ? 'denied' : 'failed';
    return { ...tellOf(session), state, open: open.length, reason: error.message };
  }
}

function tellOf({ shown, refused }: Session): Pick<Projection, 'shown' | 'refused'> {
  return { shown: [...shown], refused: [...refused] };
}

/** Ours, newest line first. What names no line of this ledger was made by somebody else, whatever it says. */
async function knownOf(
  records: readonly LogRecord[],
  channel: Channel,
  deployments: Deployments,
): Promise<readonly Shown[]> {
  const hashes = new Map(records.map(({ seq, entry_hash: hash }) => [seq, hash]));
  const listed = await deployments.list({ environment: environmentOf(channel), task: DEPLOYMENT_TASK });
  const isOurs = ({ seq, entry_hash: hash }: DeploymentPayload): boolean => equalDigest(hashes.get(seq) ?? '', hash);
  return listed
    .flatMap(({ id, payload }) => {
      const parsed = deploymentPayloadSchema.safeParse(payload);
      return parsed.success && isOurs(parsed.data) ? [{ id, payload: parsed.data }] : [];
    })
    .sort((left, right) => right.payload.seq - left.payload.seq);
}

function openLines(records: readonly LogRecord[], newest: Shown | undefined): readonly LogRecord[] {
  const settled = records.filter(isSettled);
  if (newest === undefined) return settled.slice(-1);
  return settled.filter(({ seq }) => seq > newest.payload.seq).slice(-MAX_SHOWN);
}

function lineBefore(records: readonly LogRecord[], record: LogRecord): LogRecord | undefined {
  return records[records.indexOf(record) - 1];
}

/** A run that died between a deployment and its status left one without. */
async function complete(
  { id, payload }: Shown,
  given: { readonly channel: Channel; readonly records: readonly LogRecord[]; readonly session: Session },
): Promise<void> {
  const { channel, records, session } = given;
  const record = records.find(({ seq }) => seq === payload.seq);
  const wanted = record === undefined ? undefined : toWanted(record, lineBefore(records, record), channel);
  if (wanted === undefined || (await session.deployments.hasStatus(id))) return;
  await session.deployments.setStatus(id, wanted.status);
  session.shown.push(payload.transition);
}

/** Kinds that may show what is live: GitHub itself ends those with the next success. */
const LASTING: ReadonlySet<string> = new Set(['promote', 'rollback', 'reconcile']);

/** What failed has followed nothing: everything is as it was. */
function isFollowed({ payload }: Shown, { state }: DeploymentStatus): boolean {
  return !LASTING.has(payload.kind) && state !== 'failure' && state !== 'error';
}

/** What went before is over as soon as this one is there: otherwise each share of a rollout would stay in progress. */
async function show(
  wanted: WantedDeployment,
  before: Shown | undefined,
  { deployments, shown, refused }: Session,
): Promise<Shown | undefined> {
  const { status, ...deployment } = wanted;
  const { transition, kind } = wanted.payload;
  try {
    const id = await deployments.create(deployment);
    await deployments.setStatus(id, status);
    shown.push(transition);
    if (before !== undefined && isFollowed(before, status)) {
      await deployments.setStatus(before.id, { state: 'inactive', description: `followed by ${kind}` });
    }
    return { id, payload: wanted.payload };
  } catch (error) {
    if (!(error instanceof EnvironmentError) || error.code !== 'deployments.rejected') throw error;
    refused.push(transition);
    return undefined;
  }
}
