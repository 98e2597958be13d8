import { type ChannelState, emptyState } from '../state/channel-state.ts';
import { HOUR, POLICY, reading, release, start, T0, tick, UNREAD } from './case-fixture.ts';
import type { Case } from './case.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import type { RolloutEvent } from './event.ts';
import { foldHistory } from './fold-history.ts';
import type { History } from './history.ts';
import type { Mark } from './mark.ts';
import type { StepPolicy } from './policy.ts';
import { settle } from './settle.ts';

type Fate = 'done' | 'failed' | 'unknown';

/** A channel with its ledger in memory: what the engine does, without the world. */
export class Channel {
  state: ChannelState = emptyState({ tenant: 't', environment: 'prod', region: null, segment: null });
  nowMs = T0;
  policy: StepPolicy;
  readonly #lines: { seq: number; ts: number; context: { marks: Mark[]; state: never } }[] = [];

  constructor(policy: Partial<StepPolicy> = {}) {
    this.policy = { ...POLICY, ...policy };
  }

  get history(): History {
    return foldHistory(this.#lines);
  }

  given(event: RolloutEvent): Case {
    return { state: this.state, history: this.history, event, policy: this.policy, nowMs: this.nowMs };
  }

  /** Decides and, where it is a transition, writes and settles it. */
  take(event: RolloutEvent, fate: Fate = 'done'): Decision {
    const decision = decide(this.given(event));
    if (decision.outcome === 'commit' || decision.outcome === 'act') this.append(decision.state, decision.marks);
    if (decision.outcome === 'act') this.settle(decision, fate);
    return decision;
  }

  settle({ transition }: Extract<Decision, { outcome: 'act' }>, fate: Fate): void {
    const percent = fate === 'done' ? (transition.target?.percent ?? 0) : transition.fromPercent;
    const settled = settle(
      this.state,
      {
        transition: transition.id,
        fence: this.state.pending?.fence ?? 0,
        result: fate,
        reasonCode: fate === 'done' ? 'done' : 'traffic_failed',
        reason: fate,
        observed: fate === 'unknown' ? UNREAD : reading(percent),
        hooks: [],
        nowMs: this.nowMs,
      },
      this.policy,
    );
    if (settled.settled) this.append(settled.state, settled.marks);
  }

  append(state: ChannelState, marks: readonly Mark[]): void {
    this.state = state;
    const context = { marks: [...marks], state: state as never };
    this.#lines.push({ seq: this.#lines.length + 1, ts: this.nowMs / 1000, context });
  }

  later(ms: number): this {
    this.nowMs += ms;
    return this;
  }

  /** Ticks, two hours apart, until `done`; at most 40. */
  until(done: (state: ChannelState) => boolean): this {
    for (let turn = 0; turn < 40 && !done(this.state); turn++) this.later(2 * HOUR).take(tick(this));
    if (!done(this.state)) throw new Error(`never came: ${JSON.stringify(this.state)}`);
    return this;
  }

  /** Release 1 live and proven. */
  withFirst(): this {
    this.take(start(release(1)));
    return this.until((state) => state.current?.proven === true);
  }

  /** Release `version` at this share. */
  at(percent: number, version = 2): this {
    this.take(start(release(version)));
    return this.until(({ candidate }) => candidate?.ladder[candidate.stage] === percent);
  }

  /** Rolled back, and watched for long enough. */
  watched(): this {
    return this.until(({ watch_until: end }) => end === null);
  }

  /** Release 2 live after release 1, its audit window open. */
  withSecond(): this {
    this.withFirst().at(100);
    return this.until((state) => state.revision === 2);
  }
}

export function codes(decision: Decision): string[] {
  switch (decision.outcome) {
    case 'nothing':
      return [decision.code];
    case 'wait':
    case 'refuse':
    case 'commit':
    case 'act':
      return decision.blockers.map(({ code }) => code);
  }
}

/** `outcome`, and the kind of what is done or the codes of why not, for tables. */
export function told(decision: Decision): string {
  const isDone = decision.outcome === 'commit' || decision.outcome === 'act';
  const why = codes(decision).join(' ');
  return [decision.outcome, ...(isDone ? [decision.transition.kind] : []), ...(why === '' ? [] : [why])].join(' ');
}
