import type { ReasonCode } from '../state/reason-codes.ts';
import { approvalRemedy } from './approval-remedy.ts';
import { blocker } from './blocker.ts';
import type { Standing } from './case.ts';
import type { Blocker } from './decision.ts';
import type { Override } from './facts.ts';
import { isSamePerson } from './person.ts';

/** Whatever the policy says, nothing else can be covered: no freeze, no rejection, no doubt about what it is. */
const COVERABLE: readonly ReasonCode[] = [
  'manifest_closed',
  'manifest_expired',
  'health_inconclusive',
  'shadow_outputs_differ',
  'shadow_outputs_missing',
  'metrics_missing',
  'metrics_stale',
  'min_samples',
  'min_time',
  'budget_yellow',
  'budget_unknown',
  'audit_window',
  'staging_missing',
];

interface Asked {
  readonly given: Standing;
  readonly releaseId: string;
}

interface Covered {
  readonly blockers: readonly Blocker[];
  readonly used: readonly Override[];
}

/** Takes away the blockers that a valid override covers, and names each override that covers nothing it meant to. */
export function coverBlockers(blockers: readonly Blocker[], overrides: readonly Override[], asked: Asked): Covered {
  const left: Blocker[] = [];
  const used = new Map<string, Override>();
  const refused: Blocker[] = [];
  for (const found of blockers) {
    const meant = overrides.filter((override) => override.code === found.code);
    const valid = meant.find((override) => findFault(override, asked) === undefined);
    if (valid === undefined) left.push(found);
    else used.set(found.code, valid);
    const fault = valid === undefined && meant[0] !== undefined ? findFault(meant[0], asked) : undefined;
    if (fault !== undefined) {
      refused.push(
        blocker('override_refused', `the override of ${found.code} ${fault.what}`, { remedy: fault.remedy }),
      );
    }
  }
  return { blockers: [...left, ...refused], used: [...used.values()] };
}

interface Fault {
  readonly what: string;
  readonly remedy: string;
}

function findFault(override: Override, { given, releaseId }: Asked): Fault | undefined {
  const { policy, nowMs } = given;
  const code = COVERABLE.find((known) => known === override.code);
  if (code === undefined) return { what: 'covers what no override can', remedy: 'meet the condition itself' };
  if (!policy.overridable.includes(code)) {
    return {
      what: 'covers what the policy does not leave to overrides',
      remedy: `meet the condition itself, or list ${code} under overridable in the policy, with a review`,
    };
  }
  if (override.reason.trim() === '') return { what: 'gives no reason', remedy: 'say why, with the input reason' };
  if (override.by.trim() === '') return { what: 'names nobody who asks for it', remedy: 'run as somebody' };
  const remedy = approvalRemedy(given, { action: 'override', releaseId, covers: code });
  if (override.approvedBy === null || override.approvedBy.trim() === '') {
    return { what: 'has no approval of a second person', remedy };
  }
  if (isSamePerson(override.approvedBy, override.by)) return { what: 'is approved by who asks for it', remedy };
  if (override.expiresAtMs !== null && override.expiresAtMs <= nowMs) return { what: 'is over', remedy };
  return undefined;
}
