import {
  collectMeasured,
  collectShadowOutputs,
  findTarget,
  isUnplaced,
  lookAtMeasured,
  type ManifestFact,
  missingSecrets,
  type ReconcileEvent,
  type ShadowReport,
  type TargetFact,
  type TickEvent,
  toApprovals,
  type TrafficReading,
} from '@release-gates/rollout';
import { askedOverrides } from './asked-overrides.ts';
import { collectKept, collectTarget } from './candidate-facts.ts';
import type { EventRequest } from './event-request.ts';
import type { ExecutorFacts, SeenTraffic } from './facts.ts';
import { shareOf } from './first-slot.ts';
import { collectPostChecks } from './post-checks.ts';
import { collectTrust } from './trust-root.ts';

export interface Collected<E> extends Pick<ExecutorFacts, 'measured' | 'traffic' | 'shadow'> {
  readonly event: E;
}

/** What one look at the channel sees: evidence, measurements, the router, the checks of what is live. */
export async function collectTick(request: EventRequest): Promise<Collected<TickEvent>> {
  const { context, session, loaded, approvals, scopeFreezes, freezeFlaws, asked, inputs } = request;
  const { state } = loaded;
  const measuring = inputs.action === 'status' ? lookAtMeasured : collectMeasured;
  const measured = await measuring({ policy: session.policy, state, ports: context, nowMs: context.nowMs });
  const shadow = await collectShadow(request);
  const seen = await readTraffic(request);
  const event: TickEvent = {
    ...asked,
    type: 'tick',
    manifest: await collectManifest(request),
    health: measured.health,
    budget: measured.budget,
    traffic: seen.reading,
    postChecks: await collectPostChecks(request),
    shadow,
    scopeFreezes,
    freezeFlaws,
    approvals: toApprovals(approvals, session.id),
    trustRoot: await collectTrust(request),
    approvalFlaws: request.approvalProblems.map(({ message, where }) => `${where?.file ?? ''}: ${message}`),
    overrides: askedOverrides(request),
    // Who looks at how things stand rarely has what the runner has.
    missingSecrets: inputs.action === 'status' ? [] : missingSecrets(session.policy, context.secrets),
    target: await collectWayBack(request),
  };
  return { event, measured, traffic: toSeen(seen), shadow };
}

export function collectShadow({ session, loaded, context, inputs }: EventRequest): Promise<ShadowReport> {
  const { nowMs } = context;
  const { action } = inputs;
  const sends = action === 'status' ? 'nothing' : action === 'plan' ? 'safe' : 'all';
  return collectShadowOutputs({ policy: session.policy, state: loaded.state, ports: context, nowMs, sends });
}

/** Of the candidate, else of what is live. */
export async function collectManifest(request: EventRequest): Promise<ManifestFact> {
  const { state } = request.loaded;
  const subject = state.candidate ?? state.current;
  if (subject === null) return { state: 'unverified', reasons: ['nothing is going out, and nothing is live'] };
  return collectKept(request, subject.release);
}

interface Read {
  readonly slot: string;
  readonly reading: TrafficReading;
}

/** Share of the slot that the ledger names, as the router has it. */
export async function readTraffic(request: EventRequest): Promise<Read> {
  const { session, loaded } = request;
  const places = placesOf(request);
  return {
    slot: places.slot,
    reading: await session.traffic.read({ ...places, percent: loaded.state.exposure.percent }),
  };
}

/** After an import, whose slot is not known, each slot is asked by itself: a router may give neither anything. */
export async function readOther(request: EventRequest): Promise<Pick<ReconcileEvent, 'otherTraffic'>> {
  if (!isUnplaced(request.loaded.state)) return {};
  const { slot, otherSlot } = placesOf(request);
  return { otherTraffic: await shareOf(request.session.traffic, otherSlot, slot) };
}

function placesOf({ session, loaded }: EventRequest): { readonly slot: string; readonly otherSlot: string } {
  const { slots } = session.policy;
  const slot = loaded.state.exposure.slot ?? slots[0];
  return { slot, otherSlot: slots.find((name) => name !== slot) ?? slots[1] };
}

export function toSeen({ slot, reading }: Read): SeenTraffic {
  return { slot, ...reading };
}

/** Where a rollback would go, looked at before one is needed. */
export async function collectWayBack(
  request: EventRequest,
  releaseId: string | null = null,
): Promise<TargetFact | null> {
  const { session, loaded, context, stepPolicy, asked } = request;
  const { state, history } = loaded;
  const event = { ...asked, type: 'resume' } as const;
  const target = findTarget({ state, history, event, policy: stepPolicy, nowMs: context.nowMs }, releaseId);
  if (target === undefined) return null;
  const standbyId = state.standby?.release_id ?? null;
  return collectTarget(session, target.release, { standbyId, nowMs: context.nowMs });
}
