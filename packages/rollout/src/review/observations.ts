import type { ReviewLine } from './review-line.ts';

/** What was measured for one decision that stands in the ledger. Looks that only waited leave no line. */
export interface Observation {
  readonly atMs: number;
  readonly health: 'pass' | 'fail' | 'inconclusive' | null;
  readonly budget: 'green' | 'yellow' | 'red' | 'black' | 'unknown' | null;
  /** Share of the error budget that was left; below 0 where overspent. */
  readonly remaining: number | null;
}

export function observationsOf(lines: readonly ReviewLine[]): readonly Observation[] {
  return lines.flatMap(({ atMs, measured }) => {
    if (measured === null || (measured.health === null && measured.budget === null)) return [];
    const { health, budget } = measured;
    return [
      { atMs, health: health?.state ?? null, budget: budget?.state ?? null, remaining: budget?.remaining ?? null },
    ];
  });
}

/** What went wrong and hurt nobody, or was done in spite of something. */
export interface NearMiss {
  readonly atMs: number;
  readonly what: 'failed' | 'unknown' | 'takeover' | 'override';
  readonly kind: string;
  readonly code: string;
}

export function nearMissesOf(lines: readonly ReviewLine[]): readonly NearMiss[] {
  return lines.flatMap(({ atMs, status, kind, reasonCode, overrides }): NearMiss[] => {
    const overridden = overrides.map((code): NearMiss => ({ atMs, what: 'override', kind, code }));
    if (status === 'done' || status === 'intent') return overridden;
    return [...overridden, { atMs, what: status, kind, code: reasonCode }];
  });
}
