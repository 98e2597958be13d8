import type { RuleContext } from './judge-rule.ts';
import type { StageWindow } from './stage-window.ts';

export interface GuardrailsRun extends RuleContext {
  /** Exposure of the candidate, percent. */
  readonly percent: number;
  /** Undefined before the first whole step. */
  readonly window: StageWindow | undefined;
}
