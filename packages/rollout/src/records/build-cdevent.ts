import { formatRfc3339, sha256Hex } from '@release-gates/core';
import type { LineFacts } from '../engine/line-facts.ts';
import type { ActKind, Channel } from '../state/channel-state.ts';
import { ledgerIdOf } from '../state/ledger-state.ts';
import type { Release } from '../state/release.ts';
import type { CommitKind } from '../step/decision.ts';
import { bounded } from './bounded.ts';
import { recordId } from './build-envelope.ts';
import { CDEVENTS_VERSION, type Cdevent, type SERVICE_EVENTS } from './cdevent.ts';
import { artifactIdOf, intentLineOf, ticketOf } from './questions.ts';
import type { RecordFile } from './record-file.ts';
import type { FreezeRecord, RolloutRecord } from './rollout-record.ts';
import type { WrittenRecord } from './written-record.ts';

/** One event for each record. CDEvents knows what is live in an environment; everything else is an event of our own. */
export function buildCdevent(line: LineFacts, { record, file }: WrittenRecord): Cdevent {
  const id = ledgerIdOf(line.state);
  const source = `/release-gates/${id}`;
  const subject = { id, source };
  const told = { customData: toldOf(line, file), customDataContentType: 'application/json' } as const;
  const live = serviceEvent(line, record);
  if (live === undefined) {
    const type = `dev.cdeventsx.releasegates-${customType(line, record)}.0.1.0`;
    const content = { reason: bounded(record.reason) };
    return { context: { ...contextOf(line, record, source), type }, subject: { ...subject, content }, ...told };
  }
  const type = `dev.cdevents.service.${live.predicate}.0.3.0` as const;
  const content = { environment: { id: live.channel.environment }, artifactId: purlOf(live) };
  return { context: { ...contextOf(line, record, source), type }, subject: { ...subject, content }, ...told };
}

type Context = Omit<Cdevent['context'], 'type'>;

function contextOf(line: LineFacts, record: RolloutRecord, source: string): Context {
  const { release } = line.transition;
  return {
    specversion: CDEVENTS_VERSION,
    id: record.id,
    source,
    timestamp: formatRfc3339(line.nowMs),
    ...(release !== null && { chainId: release.id }),
    links: linksOf(line, record),
  };
}

function linksOf(line: LineFacts, { refs }: RolloutRecord): Context['links'] {
  const links: Context['links'] = [];
  const fence = line.status === 'intent' ? undefined : intentLineOf(line)?.context['fence'];
  if (typeof fence === 'number') {
    links.push({ linkType: 'PATH', from: { contextId: recordId(line.transition.id, fence, 'intent') } });
  }
  const manifest = refs.find(({ rel }) => rel === 'manifest')?.sha256;
  if (typeof manifest === 'string') {
    links.push({ linkType: 'RELATION', linkKind: 'MANIFEST', target: { contextId: `manifest-${manifest}` } });
  }
  return links;
}

function toldOf(line: LineFacts, file: RecordFile): Cdevent['customData'] {
  const { transition, state, status, outcome } = line;
  const ticket = ticketOf(line);
  return {
    channel: ledgerIdOf(state),
    transition: transition.id,
    transition_kind: transition.kind,
    result: status,
    reason_code: outcome?.reasonCode ?? transition.reasonCode,
    release_id: transition.release?.id ?? null,
    version: transition.release?.version ?? null,
    percent: transition.target?.percent ?? null,
    revision: state.revision,
    frozen: state.freezes.length > 0,
    ...(ticket !== null && { ticket }),
    record: { path: file.path, sha256: sha256Hex(file.bytes) },
  };
}

interface Live {
  readonly predicate: (typeof SERVICE_EVENTS)[number];
  readonly release: Release;
  readonly channel: Channel;
}

/** A downgrade is the rollout of another release, not a rollback; CDEvents has no name of its own for it. */
function serviceEvent({ before, state, status }: LineFacts, record: RolloutRecord): Live | undefined {
  const { current, channel } = state;
  if (status !== 'done' || current === null || channel === null || state.revision === before.revision) return undefined;
  const { release } = current;
  if (record.kind === 'rollback') return { predicate: 'rolledback', release, channel };
  if (record.kind === 'downgrade') return { predicate: 'deployed', release, channel };
  if (record.kind !== 'activation') return undefined;
  return { predicate: before.current === null ? 'deployed' : 'upgraded', release, channel };
}

/** https://github.com/package-url/purl-spec: the artifacts of a release as a whole, by their one digest. */
function purlOf({ release, channel }: Live): string {
  return `pkg:generic/${channel.tenant}@${encodeURIComponent(release.version)}?checksum=${artifactIdOf(release)}`;
}

const DONE: Readonly<Record<ActKind | CommitKind, string>> = {
  start: 'rolloutstep.started',
  advance: 'rolloutstep.advanced',
  promote: 'rolloutstep.promoted',
  rollback: 'rolloutstep.rolledback',
  abort: 'rolloutstep.aborted',
  reset: 'rolloutstep.reset',
  reconcile: 'rolloutstep.reconciled',
  freeze: 'freeze.engaged',
  expire: 'freeze.expired',
  unfreeze: 'freeze.lifted',
  probation: 'freeze.eased',
  ready: 'environment.ready',
  pause: 'rollout.paused',
  resume: 'rollout.resumed',
  pin: 'pin.set',
  unpin: 'pin.removed',
  bless: 'target.approved',
  unbless: 'target.withdrawn',
  exposure_known: 'exposure.found',
  exposure_lost: 'exposure.lost',
  audit_passed: 'audit.settled',
  watch_over: 'watch.settled',
  trust_root: 'trustroot.seen',
  follow_up: 'rollback.followedup',
  import: 'channel.imported',
};

const NOT_DONE = {
  intent: 'rolloutstep.decided',
  takeover: 'rolloutstep.takenover',
  failed: 'rolloutstep.failed',
  unknown: 'rolloutstep.unknown',
} as const;

function customType({ status, transition }: LineFacts, record: RolloutRecord): string {
  if (record.kind === 'freeze' || record.kind === 'unfreeze') return freezeType(record);
  return status === 'done' ? DONE[transition.kind] : NOT_DONE[status];
}

function freezeType({ changes, transition_kind: kind }: FreezeRecord): string {
  const has = (change: FreezeRecord['changes'][number]['change']) => changes.some((one) => one.change === change);
  if (has('engaged')) return DONE.freeze;
  if (has('ended')) return kind === 'expire' ? DONE.expire : DONE.unfreeze;
  return DONE.probation;
}
