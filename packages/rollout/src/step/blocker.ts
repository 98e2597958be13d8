import type { ReasonCode } from '../state/reason-codes.ts';
import type { Blocker } from './decision.ts';

interface More {
  readonly remedy?: string;
  readonly untilMs?: number;
}

export function blocker(code: ReasonCode, message: string, more: More = {}): Blocker {
  return { code, message, ...more };
}

/** For lists of reasons from outside: one line, and never endless. */
export function because(reasons: readonly string[]): string {
  if (reasons.length === 0) return '';
  const shown = reasons.slice(0, 5).map((reason) => reason.replaceAll(/\s+/g, ' ').slice(0, 200));
  const rest = reasons.length > shown.length ? ` and ${reasons.length - shown.length} more` : '';
  return `: ${shown.join('; ')}${rest}`;
}

const CODE = /^[a-z][a-z0-9_]{0,63}$/;

/** A caller's own code, or the one for none: a freeze or a rollback is never refused for its wording. */
export function toCode(code: string): string {
  return CODE.test(code) ? code : 'person_request';
}
