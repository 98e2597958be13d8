import { formatDuration, type JsonObject, parseRfc3339 } from '@release-gates/core';
import {
  type Candidate,
  type ChannelState,
  describeSignature,
  type Freeze,
  frozenBy,
  isUnplaced,
  type Pointer,
  type Ready,
  toSignature,
} from '@release-gates/rollout';
import type { ExecutorFacts } from './facts.ts';

/** One line of a report: what it is about, and how that stands. */
interface StandingRow extends JsonObject {
  readonly label: string;
  readonly text: string;
}

/** What is live where, since when and from which evidence, what is going out, and what holds it: for a person at night. */
export function standingOf(facts: ExecutorFacts, state: ChannelState, traffic: string): StandingRow[] {
  const { nowMs, scopeFreezes, ready = [], others = [], shadow, history } = facts;
  const { current, candidate, exposure, pin, pending, watch_until: watch, trust_root: trusted } = state;
  const freezes = [...state.freezes, ...scopeFreezes];
  return [
    row('channel', `${facts.channelId}, revision ${state.revision}, in ${facts.place}`),
    ...(current === null
      ? [row('live', withoutName(state))]
      : [...liveRows(current, state, nowMs), ...signedRows(facts, current.release.id)]),
    ...(candidate === null ? [] : [...candidateRows(candidate, nowMs), ...signedRows(facts, candidate.release.id)]),
    ...(shadow === undefined || shadow.source === null ? [] : [row('outputs', shadow.summary)]),
    ...(exposure.known ? [] : [row('traffic', 'where it goes is not known: run the action reconcile')]),
    ...(traffic === '' ? [] : [row(exposure.known ? 'traffic' : '', traffic)]),
    ...freezes.flatMap((freeze) => [
      row('frozen', frozen(freeze, nowMs)),
      // A rollback and the freeze that came with it have one id.
      ...ticketsOf(history, freeze.id).map((ticket) => row('', `followed up in ${ticket}`)),
    ]),
    ...ready.filter(({ until }) => isAhead(until, nowMs)).map((one) => row('ready', word(one))),
    ...(pin === null ? [] : [row('pinned', `to ${pin.release_id} by ${pin.by}${ending(pin.until)}: ${pin.reason}`)]),
    ...(watch === null ? [] : [row('watched', `after a rollback, until ${clock(watch)}`)]),
    ...(trusted === undefined ? [] : [row('trusted', `version ${trusted.version} of the trust root was seen`)]),
    ...(pending === null
      ? []
      : [
          row(
            'open',
            `${pending.kind} ${pending.transition} of ${pending.by} has no outcome yet, ${since(pending.since, nowMs)}`,
          ),
        ]),
    ...others.map(({ id, text }, at) => row(at === 0 ? 'elsewhere' : '', `${id}: ${text}`)),
  ];
}

function row(label: string, text: string): StandingRow {
  return { label, text };
}

/** What is live where the ledger knows no release. */
function withoutName({ candidate, exposure }: ChannelState): string {
  if (candidate?.beside === undefined) return 'nothing that the ledger knows of';
  return `a release that the ledger does not know, in ${candidate.beside}${restOf(candidate, exposure)}`;
}

function restOf(candidate: Candidate | null, { known }: ChannelState['exposure']): string {
  return candidate === null || !known ? '' : ` with ${100 - shareOf(candidate)} %`;
}

function liveRows(
  { release, slot, activated_at: at, proven }: Pointer,
  state: ChannelState,
  nowMs: number,
): StandingRow[] {
  const { candidate, audit, exposure } = state;
  const place = isUnplaced(state) ? 'a slot that is not known yet' : `${slot}${restOf(candidate, exposure)}`;
  const proof = proven
    ? 'proven'
    : audit === null
      ? 'not proven'
      : `audited until ${clock(audit.earliest_end)} at least`;
  return [
    row('live', `${release.id} in ${place}, ${since(at, nowMs)}, ${proof}`),
    row('evidence', release.imported ? 'none: it was imported' : evidence(release.manifest)),
  ];
}

function candidateRows(candidate: Candidate, nowMs: number): StandingRow[] {
  const { release, slot, kind, strategy, ladder, by, reason, stage_started_at: at } = candidate;
  const rungs = ladder
    .map((percent, index) => (index === candidate.stage ? `[${percent}]` : String(percent)))
    .join(' ');
  const how = kind === strategy || kind === 'rollout' ? strategy : `${kind}, ${strategy}`;
  const paused = candidate.paused ? ', paused' : '';
  return [
    row('going out', `${release.id} in ${slot} with ${shareOf(candidate)} %, ${since(at, nowMs)}${paused}`),
    row('', `${rungs} %, ${how}, started by ${by}: ${reason}`),
    row('evidence', evidence(release.manifest)),
  ];
}

/** Of a release that was started just now the event knows, and no line before it. */
function signedRows({ signatures = {}, event }: ExecutorFacts, id: string): StandingRow[] {
  const seen = event?.type === 'start' && event.release.id === id ? event.manifest.signature : undefined;
  const known = Object.hasOwn(signatures, id) ? signatures[id] : undefined;
  const signature = seen === undefined ? known : toSignature(seen);
  return signature === undefined ? [] : [row('signed', describeSignature(signature))];
}

function shareOf({ ladder, stage }: Candidate): number {
  return ladder[stage] ?? 0;
}

function evidence({ sha256, path }: { readonly sha256: string; readonly path: string }): string {
  return `manifest ${sha256.slice(0, 12)}…, ${path}`;
}

function ticketsOf({ followUps }: ExecutorFacts['history'], rollback: string): readonly string[] {
  return Object.hasOwn(followUps, rollback) ? (followUps[rollback] ?? []) : [];
}

function frozen(freeze: Freeze, nowMs: number): string {
  const { id, tier, phase, scope, at, until, reason, reason_code: code } = freeze;
  const of = scope === 'component' ? '' : `, ${scope}`;
  const trial = phase === 'probation' ? ', on probation' : '';
  return `${id}, tier ${tier}${of}${trial}, ${code}, by ${frozenBy(freeze)} ${since(at, nowMs)}${ending(until)}: ${reason}`;
}

/** Of an environment, about the end of a freeze of the repository. */
function word({ environment, freeze, by, until }: Ready): string {
  const of = freeze === null ? '' : ` of ${freeze}`;
  return `${environment}, for the end${of}, until ${clock(until)}, by ${by}`;
}

function isAhead(instant: string, nowMs: number): boolean {
  return (parseRfc3339(instant) ?? 0) > nowMs;
}

function ending(until: string | null): string {
  return until === null ? '' : `, until ${clock(until)}`;
}

/** `since 2026-11-20 14:05 UTC (3h)`. A start in the future is told as it stands: some clock is wrong. */
function since(at: string, nowMs: number): string {
  const seconds = Math.floor((nowMs - (parseRfc3339(at) ?? nowMs)) / 1000);
  return `since ${clock(at)}${seconds < 60 ? '' : ` (${formatDuration(coarse(seconds))})`}`;
}

/** Nobody wants the seconds of three days. */
function coarse(seconds: number): number {
  const unit = seconds < 3600 ? 60 : seconds < 86_400 ? 3600 : 86_400;
  return seconds - (seconds % unit);
}

function clock(instant: string): string {
  const ms = parseRfc3339(instant);
  return ms === undefined ? instant : `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
