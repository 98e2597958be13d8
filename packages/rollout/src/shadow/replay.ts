import type { Http, HttpResult } from '@release-gates/core';
import { comparePair } from './compare-pair.ts';
import type { DiffRules } from './diff-json.ts';
import { MAX_OUTPUT_BYTES, type OutputPair, type Side, toOutput } from './output.ts';
import type { ReplayRequest } from './replay-requests.ts';
import { Tally } from './tally.ts';

/** Where one of the two releases answers. */
export interface ReplayTarget {
  /** Without a slash at its end. */
  readonly base: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What it may call itself in the release header. */
  readonly names: readonly string[];
}

export interface ReplayPlan {
  readonly requests: readonly ReplayRequest[];
  readonly live: ReplayTarget;
  readonly candidate: ReplayTarget;
  readonly compareHeaders: readonly string[];
  readonly releaseHeader: string | undefined;
  readonly timeoutMs: number;
  readonly concurrency: number;
  readonly rules: DiffRules;
}

type Role = 'live' | 'candidate';

/** Of one release in a row; then it is taken for away, and nobody waits for it a thousand times. */
const MAX_SILENCES = 3;

/**
 * Each request goes to what is live, to the candidate, and to what is live again, one after another: what changes with
 * time between the first two has changed between the first and the last as well. Nothing is sent twice to repair an answer.
 */
export async function replay(plan: ReplayPlan, http: Http): Promise<Tally | { readonly fault: string }> {
  const run = new Replay(plan, http);
  await Promise.all(Array.from({ length: plan.concurrency }, () => run.work()));
  return run.result();
}

/** Of several that ask at a time. */
class Replay {
  readonly #plan: ReplayPlan;
  readonly #http: Http;
  readonly #tally = new Tally();
  readonly #silences: Record<Role, number> = { live: 0, candidate: 0 };
  #next = 0;
  #asked = 0;
  #fault: string | undefined;

  constructor(plan: ReplayPlan, http: Http) {
    this.#plan = plan;
    this.#http = http;
  }

  async work(): Promise<void> {
    for (;;) {
      const request = this.#isOver() ? undefined : this.#plan.requests[this.#next++];
      if (request === undefined) return;
      this.#asked++;
      const pair = await this.#ask(request);
      // Only the counts stay: outputs of a thousand pairs are not held.
      this.#tally.add(pair, comparePair(pair, this.#plan.rules));
    }
  }

  result(): Tally | { readonly fault: string } {
    if (this.#fault !== undefined) return { fault: this.#fault };
    this.#tally.addUnclear('not_asked', this.#plan.requests.length - this.#asked);
    return this.#tally;
  }

  #isOver(): boolean {
    const { live, candidate } = this.#silences;
    return this.#fault !== undefined || live >= MAX_SILENCES || candidate >= MAX_SILENCES;
  }

  async #ask(request: ReplayRequest): Promise<OutputPair> {
    const { id } = request;
    const live = await this.#exchange('live', request);
    // Without an answer to hold it against there is nothing to ask the candidate.
    if ('silent' in live) return { id, live, candidate: live };
    const candidate = await this.#exchange('candidate', request);
    return { id, live, candidate, liveAgain: await this.#exchange('live', request) };
  }

  async #exchange(role: Role, { method, path, headers, body }: ReplayRequest): Promise<Side> {
    const { [role]: target, timeoutMs } = this.#plan;
    const result = await this.#http.exchange({
      method,
      url: `${target.base}${path}`,
      headers: { accept: '*/*', ...headers, ...target.headers },
      ...(body !== undefined && { body }),
      timeoutMs,
      maxBytes: MAX_OUTPUT_BYTES,
    });
    this.#silences[role] = result.state === 'answered' || result.state === 'too_large' ? 0 : this.#silences[role] + 1;
    return result.state === 'answered' ? this.#read(role, result) : { silent: SILENCE[result.state] };
  }

  #read(role: Role, { status, headers, body }: HttpResult & { readonly state: 'answered' }): Side {
    const { releaseHeader, compareHeaders } = this.#plan;
    const told = releaseHeader === undefined ? undefined : (headers[releaseHeader]?.trim() ?? '');
    if (told !== undefined && !this.#plan[role].names.includes(told)) {
      const which = told === '' ? 'says of no release that it is' : 'is another release than';
      this.#fault ??= `what answers at the address of ${ROLES[role]} ${which} ${this.#plan[role].names[0]}`;
    }
    const compared = compareHeaders.map((name) => [name, headers[name]?.trim() ?? null] as const);
    return toOutput(body, { status, headers: Object.fromEntries(compared) });
  }
}

const ROLES: Readonly<Record<Role, string>> = { live: 'what is live', candidate: 'the candidate' };
const SILENCE = {
  unsent: 'unreachable',
  unknown: 'no_answer',
  timed_out: 'no_answer',
  too_large: 'too_large',
} as const satisfies Record<Exclude<HttpResult['state'], 'answered'>, string>;
