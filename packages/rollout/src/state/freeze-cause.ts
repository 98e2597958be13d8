import type { Freeze } from './channel-state.ts';
import { isSigned } from './signed-id.ts';

/**
 * Freezes of one cause are one. A person's is of who asked and why: one that passed for somebody else's would end with
 * it, unheard. One that was signed is nothing but itself, for its own thaw must find it. Of the machine's, one a trigger.
 */
export function causeOf(freeze: Freeze): string {
  const { id, trigger, scope, environment, reason_code: code, by, reason } = freeze;
  if (isSigned(freeze)) return id;
  return trigger === 'person' ? JSON.stringify([scope, environment, code, by, reason]) : trigger;
}
