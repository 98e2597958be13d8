import type { Exposure, Traffic, TrafficReading, TrafficRequest, TrafficResult } from '@release-gates/rollout';

/** What one `set` does. `effect`: whether the traffic really moves; default where the state is `done`. */
export interface FakeMove extends Partial<TrafficResult> {
  readonly effect?: boolean;
}

/** A router in memory that moves what it is told, unless the script says otherwise. */
export class FakeTraffic implements Traffic {
  readonly adapter: Traffic['adapter'];
  readonly requests: TrafficRequest[] = [];
  readonly reads: Exposure[] = [];
  /** Slot that has a share, and how much; the other slot has the rest. Tests may change it: somebody else did. */
  actual: { slot: string; percent: number } | undefined;
  /** Set: nobody can look. */
  unreadable: string | undefined;
  readonly #script: (request: TrafficRequest, count: number) => FakeMove;

  /** `script` hears of every request and how many there were before it. */
  constructor(
    script: (request: TrafficRequest, count: number) => FakeMove = () => ({}),
    adapter: Traffic['adapter'] = 'command',
  ) {
    this.#script = script;
    this.adapter = adapter;
  }

  async set(request: TrafficRequest): Promise<TrafficResult> {
    const { state = 'done', reason = `fake: ${state}`, effect } = this.#script(request, this.requests.length);
    this.requests.push(request);
    const { slot, percent } = request.exposure;
    if (effect ?? state === 'done') this.actual = { slot, percent };
    return { state, reason };
  }

  async read(exposure: Exposure): Promise<TrafficReading> {
    this.reads.push(exposure);
    if (this.unreadable !== undefined) return { state: 'unknown', reason: this.unreadable };
    if (this.actual === undefined) return { state: 'read', percent: 0, proven: true, detail: 'fake: never set' };
    const percent = this.actual.slot === exposure.slot ? this.actual.percent : 100 - this.actual.percent;
    return { state: 'read', percent, proven: true, detail: 'fake' };
  }

  /** Idempotency keys, in order and once each: how many different transitions were asked for. */
  keys(): readonly string[] {
    return [...new Set(this.requests.map(({ idempotencyKey }) => idempotencyKey))];
  }
}
