import type { BudgetFact } from '../step/facts.ts';

export type BudgetState = BudgetFact['state'];

export interface BudgetWindow {
  readonly windowS: number;
  /** Null where it could not be counted; `reason` says why. */
  readonly bad: number | null;
  readonly total: number | null;
  /** Share of the budget left, 1 down to 0, below where overspent. */
  readonly remaining: number | null;
  /** Share of bad events over the share allowed. */
  readonly burnRate: number | null;
  readonly reason: string | null;
}

export interface FastBurn {
  readonly longS: number;
  readonly shortS: number;
  readonly rate: number;
  readonly longRate: number | null;
  readonly shortRate: number | null;
  /** Null: could not tell. */
  readonly firing: boolean | null;
  /** Why it could not be told. */
  readonly reason: string | null;
}

/** Plain JSON, as it stands in evidence. */
export interface SloBudget {
  readonly id: string;
  readonly title: string;
  readonly target: string;
  readonly state: BudgetState;
  /** Of the window that decides. */
  readonly window: BudgetWindow;
  readonly windows: readonly BudgetWindow[];
  readonly fastBurn: readonly FastBurn[];
  /** Days until nothing is left, at the rate of the projection window; null: never, or unknown. */
  readonly depletionDays: number | null;
  readonly alert: 'none' | 'warning' | 'critical';
  readonly reasons: readonly string[];
}

export interface BudgetReport extends BudgetFact {
  readonly slos: readonly SloBudget[];
}
