import type { Counts } from './watch.mjs';

export function drawTimeline(told: {
  readonly samples: readonly { readonly atMs: number; readonly counts: Counts }[];
  readonly lines: readonly object[];
  readonly notes: readonly object[];
  readonly seconds: number;
  readonly passed: boolean;
}): string;
