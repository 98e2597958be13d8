/** The only source of time. A run reads it once at its start; the rest of the code gets times as facts. */
export interface Clock {
  /** Wall clock, Unix milliseconds. A claim, not an order. */
  nowMs(): number;
  /** Monotonic, milliseconds from an arbitrary start. For durations. */
  monotonicMs(): number;
}
