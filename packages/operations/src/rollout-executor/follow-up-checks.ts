import type { Check } from '@release-gates/core';
import type { FollowUps } from '@release-gates/rollout';
import { toCheck } from '../_shared/row.ts';

const ID = 'rollbacks_followed_up';

/** Whether somebody is told what to do binds nothing: the rollback stands. Null: nobody wants it, or there is no token. */
export function followUpChecks(followUps: FollowUps | null): readonly Check[] {
  if (followUps === null) return [];
  const { state, opened, refused, open, unwritten, reason } = followUps;
  const row = { level: 'may', expected: 'followed', actual: state } as const;
  if (state !== 'followed') {
    const what = [
      ...(open > 0 ? [`${open} rollbacks have no issue yet`] : []),
      ...(unwritten > 0 ? [`the ledger does not name ${unwritten} issues yet`] : []),
    ];
    const told = `${what.length === 0 ? 'it could not be told what is open' : what.join('; ')}: ${reason ?? 'no reason'}`;
    // The policy wants issues, so somebody has to care about the token; an outage ends by itself.
    const outcome = state === 'denied' ? 'fail' : 'inconclusive';
    const remedy =
      state === 'denied'
        ? 'Let the token write issues: docs/rollout.md; or set follow-up.issues to false'
        : 'Nothing: the next run does it';
    return [toCheck(ID, outcome, { ...row, reason: told, remedy })];
  }
  if (refused.length > 0) {
    const remedy = 'Look at follow-up.labels of the policy, and open it by hand';
    return [toCheck(ID, false, { ...row, reason: `GitHub takes no issue for ${refused.join(', ')}`, remedy })];
  }
  const all = open === 0 ? 'each rollback of the last week has its issue' : `the next run opens ${open} more`;
  const late = unwritten === 0 ? [] : [`the next run writes ${unwritten} into the ledger`];
  const told = [...opened.map(({ url }) => `opened ${url}`), all, ...late].join('; ');
  return [toCheck(ID, true, { ...row, reason: told })];
}
