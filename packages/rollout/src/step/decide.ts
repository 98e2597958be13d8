import { decideAbort } from './abort.ts';
import { decideBless, decideUnbless } from './bless.ts';
import { blocker } from './blocker.ts';
import type { Case } from './case.ts';
import { checkLead } from './clock-lead.ts';
import type { Decision } from './decision.ts';
import type { RolloutEvent } from './event.ts';
import { decideFollowUp } from './follow-up.ts';
import { decideFreeze } from './freeze.ts';
import { decideImport } from './import.ts';
import { keepSeen } from './keep-seen.ts';
import { refuse, wait } from './line.ts';
import { decidePause } from './pause.ts';
import { decidePin, decideUnpin } from './pin.ts';
import { decideReconcile } from './reconcile.ts';
import { decideRollback } from './rollback.ts';
import { decideStart } from './start.ts';
import { decideThaw } from './thaw.ts';
import { decideTick } from './tick.ts';
import { rememberTrustRoot } from './trust-rules.ts';
import { decideUnfreeze } from './unfreeze.ts';

/**
 * What one event does to a channel. Pure: the same case gives the same decision, under the same transition id, on every
 * machine; nothing is read, and no clock but `nowMs` is asked. Worst first: a freeze is never refused for what else is
 * under way; a rollback freezes even where it cannot go on; everything else waits for an open intent.
 */
export function decide(given: Case): Decision {
  const { event } = given;
  const state = 'trustRoot' in event ? rememberTrustRoot(given.state, event.trustRoot) : given.state;
  if (event.type !== 'tick' && event.type !== 'reconcile' && event.reason.trim() === '') {
    return refuse(
      blocker('reason_missing', `${event.type} needs a reason`, { remedy: 'say why, with the input reason' }),
    );
  }
  if (state.pending !== null && !GOES_ON.has(event.type)) {
    const { transition, kind, lease_until } = state.pending;
    const busy = blocker('busy', `${kind} ${transition} is under way, until ${lease_until} at the latest`);
    return wait(...(event.type === 'tick' ? checkLead({ ...given, event }) : []), busy);
  }
  const known = { ...given, state };
  const decision = decideOn(known, event);
  return event.type === 'tick' && state !== given.state ? keepSeen(decision, { ...known, event }) : decision;
}

/** While an intent is open: what moves nothing. A rollback commits its freeze then, and waits with the rest. */
const GOES_ON: ReadonlySet<RolloutEvent['type']> = new Set(['freeze', 'pause', 'resume', 'rollback', 'follow_up']);

function decideOn(given: Case, event: RolloutEvent): Decision {
  switch (event.type) {
    case 'start':
      return decideStart({ ...given, event });
    case 'tick':
      return decideTick({ ...given, event });
    case 'freeze':
      return decideFreeze({ ...given, event });
    case 'thaw':
      return decideThaw({ ...given, event });
    case 'unfreeze':
      return decideUnfreeze({ ...given, event });
    case 'rollback':
      return decideRollback({ ...given, event });
    case 'abort':
      return decideAbort({ ...given, event });
    case 'pause':
    case 'resume':
      return decidePause({ ...given, event });
    case 'pin':
      return decidePin({ ...given, event });
    case 'unpin':
      return decideUnpin({ ...given, event });
    case 'bless':
      return decideBless({ ...given, event });
    case 'unbless':
      return decideUnbless({ ...given, event });
    case 'reconcile':
      return decideReconcile({ ...given, event });
    case 'follow_up':
      return decideFollowUp({ ...given, event });
    case 'import':
      return decideImport({ ...given, event });
  }
}
