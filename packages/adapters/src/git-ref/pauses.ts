import { setTimeout as delay } from 'node:timers/promises';

/** Waiting before another try. Tests pass their own, so that none of them sleeps. */
export interface Pauses {
  /** @param attempt from 1 */
  before(attempt: number): Promise<void>;
}

const FIRST_MS = 50;
const LONGEST_MS = 2000;

/** Up to 100 ms, 200 ms, … 2 s, at random: racers that lost together must not come back together. */
export const jitteredPauses: Pauses = {
  before: (attempt) => delay(Math.random() * Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt, 10))),
};
