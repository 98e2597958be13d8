import {
  EnvironmentError,
  type PushOutcome,
  type RefChange,
  type RefSnapshot,
  type RefStore,
} from '@release-gates/core';
import { buildCommit } from './build-commit.ts';
import { GitSnapshot } from './git-snapshot.ts';
import { type EndRequest, openEnd } from './open-end.ts';
import type { PushAnswer } from './push-answer.ts';
import type { RefEnd } from './ref-end.ts';
import { type RefCode, refError } from './ref-error.ts';

const ATTEMPTS = 4;

interface Move {
  readonly end: RefEnd;
  readonly base: string | null;
  readonly commit: string;
}

/** A ref that git changes for us by compare-and-swap. */
export class GitRefStore implements RefStore {
  readonly place: string;
  readonly #request: EndRequest;
  #end: Promise<RefEnd> | undefined;

  constructor(request: EndRequest) {
    this.place = request.place;
    this.#request = request;
  }

  async load(): Promise<RefSnapshot> {
    const end = await this.#open();
    return new GitSnapshot(await end.tip(), { git: end.git, place: this.place });
  }

  async push(
    base: RefSnapshot,
    change: { readonly files: readonly RefChange[]; readonly message: string },
  ): Promise<PushOutcome> {
    const end = await this.#open();
    const { git, scratch } = end;
    const commit = await buildCommit({ git, scratch, place: this.place, parent: base.commit, ...change });
    const outcome = await this.#move({ end, base: base.commit, commit });
    return outcome === 'lost' ? { state: 'lost' } : { state: 'pushed', commit };
  }

  backOff(attempt: number): Promise<void> {
    return this.#request.pauses.before(attempt);
  }

  /** A failure is not kept: the next call tries again. */
  #open(): Promise<RefEnd> {
    this.#end ??= openEnd(this.#request).catch((error: unknown) => {
      this.#end = undefined;
      throw error;
    });
    return this.#end;
  }

  /**
   * The same commit with the same old value may be pushed as often as we like: it takes effect once at most. Once an
   * answer was lost, nothing but the ref itself is believed: "stale" may be our own push that arrived.
   */
  async #move(move: Move): Promise<'pushed' | 'lost'> {
    let answer: PushAnswer = { state: 'unreachable', found: '' };
    let mayHaveArrived = false;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (attempt > 0) await this.#request.pauses.before(attempt);
      answer = await move.end.move(move.base, move.commit);
      if (answer.state === 'moved') return 'pushed';
      if (answer.state === 'lost' && !mayHaveArrived) return 'lost';
      if (answer.state === 'denied' && !mayHaveArrived) throw this.#error('ref.denied', answer);
      if (answer.state === 'unknown' || answer.state === 'refused') mayHaveArrived = true;
      if (answer.state === 'unreachable') continue;
      const found = await this.#readBack(move);
      if (found !== undefined) return found;
    }
    throw this.#error(
      mayHaveArrived ? 'ref.unknown' : answer.state === 'locked' ? 'ref.locked' : 'ref.unreachable',
      answer,
    );
  }

  /** Undefined where the ref is as it was, or cannot be read now: neither says that a push on its way will not arrive. */
  async #readBack({ end, base, commit }: Move): Promise<'pushed' | 'lost' | undefined> {
    try {
      const tip = await end.tip();
      if (tip === base) return undefined;
      if (tip === null) return 'lost';
      if (tip === commit || (await end.holds(tip, commit))) return 'pushed';
      if (base === null || (await end.holds(tip, base))) return 'lost';
    } catch (error) {
      if (error instanceof EnvironmentError) return undefined;
      throw error;
    }
    throw this.#error('ref.rewritten', { state: 'unknown', found: `a history without ${base}` });
  }

  #error(code: RefCode, answer: PushAnswer): Error {
    return refError(code, { place: this.place, found: 'found' in answer ? answer.found : answer.state });
  }
}
