import { buildRecord, EMPTY_HEAD, type LogRecord } from '@release-gates/audit-log';
import { toAppend, toLineFacts } from '../engine/line.ts';
import type { LineFacts, NewLine } from '../engine/line-facts.ts';
import { channelId, type ChannelState } from '../state/channel-state.ts';
import { freeze, reading, UNREAD } from '../step/case-fixture.ts';
import { Channel } from '../step/channel-fixture.ts';
import { decide } from '../step/decide.ts';
import type { Decision } from '../step/decision.ts';
import type { RolloutEvent } from '../step/event.ts';
import type { Move } from '../step/moves-fixture.ts';
import { settle } from '../step/settle.ts';
import { takeOver } from '../step/take-over.ts';
import { lookOf } from '../facts/look-of.ts';
import { toMeasurements } from '../facts/measurements.ts';
import { type Beside, toGiven } from './given.ts';
import type { RecordFile } from './record-file.ts';
import { recordsOf } from './records-of.ts';

/** `smoke_failed`: the traffic was moved, and the first checks say no. */
type Fate = 'done' | 'failed' | 'unknown' | 'smoke_failed';

export interface Written {
  readonly line: LineFacts;
  readonly files: readonly RecordFile[];
  readonly record: LogRecord;
}

/** A channel whose lines are written as the engine writes them, with their records. */
export class Book {
  readonly channel: Channel;
  readonly written: Written[] = [];

  readonly #documents: ReadonlyMap<string, readonly RecordFile[]>;

  /** `documents`: of a release id, what travels with its start. */
  constructor(channel: Channel = new Channel(), documents: ReadonlyMap<string, readonly RecordFile[]> = new Map()) {
    this.channel = channel;
    this.#documents = documents;
  }

  take(event: RolloutEvent, fate: Fate = 'done', between: Move['between'] = 'nothing', beside: Beside = {}): Decision {
    const decision = decide(this.channel.given(event));
    if (decision.outcome !== 'commit' && decision.outcome !== 'act') return decision;
    const { transition, state, marks, overrides, approvals, blockers } = decision;
    const status = decision.outcome === 'act' ? 'intent' : 'done';
    const given = toGiven(event, approvals, beside);
    const look = lookOf(event, this.channel.state);
    const policy = { path: 'policy.yml', sha256: '0'.repeat(64) };
    const measured = look === undefined ? [] : [toMeasurements({ nowMs: this.channel.nowMs, policy, looks: [look] })];
    this.write({ status, transition, state, marks, overrides, blockers, outcome: null, given }, measured);
    if (decision.outcome === 'act') this.#finish(decision, fate, between);
    return decision;
  }

  #finish(act: Extract<Decision, { outcome: 'act' }>, fate: Fate, between: Move['between']): void {
    if (between === 'freeze') this.take(freeze());
    let { transition } = act;
    if (between === 'takeover') {
      const taker = { by: 'eve', correlationId: 'c-9', holder: { pid: 2 }, policy: this.channel.policy };
      const taken = takeOver(this.channel.state, { ...taker, nowMs: this.channel.nowMs });
      transition = taken.transition;
      this.write({ status: 'takeover', transition, state: taken.state, ...NOTHING });
    }
    const result = fate === 'smoke_failed' ? 'done' : fate;
    const percent = result === 'done' ? (transition.target?.percent ?? 0) : transition.fromPercent;
    const state = fate === 'smoke_failed' ? 'failed' : 'done';
    const smoke = { name: 'smoke', state, reason: 'x', measured: { latency_ms: 12.5 } } as const;
    const outcome = {
      result,
      reasonCode: result === 'done' ? 'done' : 'traffic_failed',
      reason: fate,
      observed: fate === 'unknown' ? UNREAD : reading(percent),
      hooks: [smoke],
    };
    const { nowMs, policy } = this.channel;
    const named = { ...outcome, transition: transition.id, fence: transition.fence, nowMs };
    const settled = settle(this.channel.state, named, policy);
    if (!settled.settled) throw new Error(settled.message);
    const { reasonCode, reason, marks } = settled;
    const told = { ...outcome, result: settled.result, reasonCode, reason };
    this.write({ ...NOTHING, status: settled.result, transition, state: settled.state, marks, outcome: told });
  }

  write(
    given: Omit<NewLine, 'before' | 'state' | 'nowMs' | 'earlier'> & { readonly state: ChannelState },
    measured: readonly RecordFile[] = [],
  ): void {
    const { state: before, nowMs } = this.channel;
    const next: NewLine = { ...given, before, nowMs, earlier: this.written.map(({ record }) => record) };
    const documents = [...this.#travelling(next), ...measured];
    const line = toLineFacts(next, documents);
    const files = [...recordsOf(line), ...documents];
    const { entry } = toAppend(next, recordsOf, documents);
    const last = this.written.at(-1)?.record;
    const head = last === undefined ? EMPTY_HEAD : { seq: last.seq, hash: last.entry_hash };
    const context = { ...entry.context, channel: channelId(before.channel) };
    const record = buildRecord({ ...entry, context }, head, nowMs);
    this.written.push({ line, files, record });
    this.channel.append(given.state, given.marks);
  }

  #travelling({ status, transition: { kind, release } }: NewLine): readonly RecordFile[] {
    const isFirst = kind === 'import' || (kind === 'start' && status === 'intent');
    if (!isFirst || release === null) return [];
    return this.#documents.get(release.id) ?? [];
  }
}

const NOTHING = { marks: [], overrides: [], blockers: [], outcome: null, given: null } as const;
