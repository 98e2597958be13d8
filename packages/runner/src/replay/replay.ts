import type { Json, Verdict } from '@release-gates/core';

/** What came of deciding again. Only `same` proves anything; an operation acted, and is not done again. */
export type Replay =
  | {
      readonly state: 'same';
      readonly checks: number;
      readonly verdict: Verdict;
      /** The build that made the evidence; null where it is known to be this one. */
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
  /** What is decided now; undefined where nothing is, there. */
  readonly decided: Json | undefined;
  /** What the evidence says; undefined where it says nothing there. */
  readonly stated: Json | undefined;
}

/** Whether it speaks against the evidence, or leaves it open. */
export function isReplayed({ state }: Replay): boolean {
  return state === 'same' || state === 'acted';
}

/** In one line, for a person. */
export function describeReplay(replay: Replay): string {
  switch (replay.state) {
    case 'same':
      return `the same bytes: ${replay.checks} checks, ${replay.verdict}${replay.madeBy === null ? '' : `; made by ${replay.madeBy}`}`;
    case 'acted':
      return 'an operation: what it did is not done again';
    case 'impossible':
      return replay.reason;
    case 'differs': {
      const { offset, pointer, decided, stated } = replay.difference;
      const what = `byte ${offset}${pointer === null ? '' : ` at ${pointer}`}: decided ${brief(decided)}, the evidence says ${brief(stated)}`;
      const other = replay.madeBy === null ? '' : `; made by ${replay.madeBy}, which may decide otherwise`;
      return `${what}${other}${replay.masked ? '; the facts held a secret, which is masked' : ''}`;
    }
  }
}

function brief(value: Json | undefined): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 200);
}
