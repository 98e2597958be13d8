import type { Clock } from '@release-gates/core';

/** 2026-11-20T12:00:00.000Z */
export const FIXED_NOW_MS = 1_795_176_000_000;

export class FixedClock implements Clock {
  #nowMs: number;
  #monotonicMs = 0;

  constructor(nowMs: number = FIXED_NOW_MS) {
    this.#nowMs = nowMs;
  }

  nowMs(): number {
    return this.#nowMs;
  }

  monotonicMs(): number {
    return this.#monotonicMs;
  }

  /** Time passes; a negative step moves the wall clock back, never the monotonic one. */
  advance(stepMs: number): void {
    this.#nowMs += stepMs;
    this.#monotonicMs += Math.max(0, stepMs);
  }
}
