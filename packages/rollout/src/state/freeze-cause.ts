import type { Freeze } from './channel-state.ts';

/**
 * Freezes of one cause are one. A person's is of who asked and why: one that passed for somebody else's would end with
 * it, unheard. Of the machine's, one a trigger.
 */
export function causeOf({ trigger, scope, environment, reason_code: code, by, reason }: Freeze): string {
  return trigger === 'person' ? JSON.stringify([scope, environment, code, by, reason]) : trigger;
}
