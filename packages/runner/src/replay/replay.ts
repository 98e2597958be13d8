import type { Json, Verdict } from '@release-gates/core';

/** What came of deciding again. Only `same` proves anything; an operation acted, and is not done again. */
export type Replay =
  | {
      readonly state: 'same';
      readonly checks: number;
      readonly verdict: Verdict;
      /** Another build than this one made the evidence, and decides the same; null for this build. */
      readonly madeBy: string | null;
    }
  | {
      readonly state: 'differs';
      readonly difference: ReplayDifference;
      readonly madeBy: string | null;
      /** A secret stood in the facts, so the gate decided on other text than was kept. */
      readonly masked: boolean;
    }
  | { readonly state: 'impossible'; readonly reason: string }
  | { readonly state: 'acted' };

/** The first place where the document that was made again differs from the one that is there. */
export interface ReplayDifference {
  /** From 0, in the file. */
  readonly offset: number;
  /** RFC 6901. */
  readonly pointer: string | null;
  /** What is decided now. */
  readonly decided: Json;
  /** What the evidence says. */
  readonly stated: Json;
}

/** Whether it speaks against the evidence, or leaves it open. */
export function isReplayed({ state }: Replay): boolean {
  return state === 'same' || state === 'acted';
}

/** In one line, for a person. */
export function describeReplay(replay: Replay): string {
  switch (replay.state) {
    case 'same':
      return `the same bytes: ${replay.checks} checks, ${replay.verdict}${madeBy(replay.madeBy)}`;
    case 'acted':
      return 'an operation: what it did is not done again';
    case 'impossible':
      return replay.reason;
    case 'differs': {
      const { offset, pointer, decided, stated } = replay.difference;
      const what = `byte ${offset}${pointer === null ? '' : ` at ${pointer}`}: decided ${brief(decided)}, the evidence says ${brief(stated)}`;
      return `${what}${madeBy(replay.madeBy)}${replay.masked ? '; the facts held a secret, which is masked' : ''}`;
    }
  }
}

function madeBy(build: string | null): string {
  return build === null ? '' : `; made by another build (${build}), which may decide otherwise`;
}

function brief(value: Json): string {
  return JSON.stringify(value).slice(0, 200);
}
