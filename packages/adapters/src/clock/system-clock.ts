import { performance } from 'node:perf_hooks';
import type { Clock } from '@release-gates/core';

/** The machine's clocks. */
export const systemClock: Clock = {
  nowMs: () => Date.now(),
  monotonicMs: () => performance.now(),
};
