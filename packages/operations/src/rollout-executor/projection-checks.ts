import type { Check } from '@release-gates/core';
import type { Projection } from '@release-gates/rollout';
import { toCheck } from '../_shared/row.ts';

/** Whether GitHub shows it binds nothing: the ledger is the truth. Null: there is nobody to show it to. */
export function projectionChecks(projection: Projection | null): readonly Check[] {
  if (projection === null) return [];
  const { state, shown, refused, open, reason } = projection;
  const row = { level: 'may', expected: 'shown', actual: state } as const;
  switch (state) {
    case 'denied':
      return [toCheck('deployments_shown', 'not_applicable', { ...row, reason: reason ?? 'the token may not' })];
    case 'failed': {
      const told = `${open} transitions are not shown as deployments yet: ${reason ?? 'no reason'}`;
      const remedy = 'Nothing: the ledger holds them, and the next run shows them';
      return [toCheck('deployments_shown', 'inconclusive', { ...row, reason: told, remedy })];
    }
    case 'shown': {
      const news = shown.length === 0 ? 'nothing is new' : shown.join(', ');
      if (refused.length === 0) {
        return [toCheck('deployments_shown', true, { ...row, reason: `GitHub shows the channel: ${news}` })];
      }
      const told = `GitHub does not take ${refused.join(', ')}`;
      const remedy = 'Push the commit of the release to this repository, if it is to be shown';
      return [toCheck('deployments_shown', false, { ...row, reason: told, remedy })];
    }
  }
}
