import { type Check, formatRfc3339, isSameRepository, type Plan, toRepositoryName } from '@release-gates/core';
import { parseExpiry } from '@release-gates/evidence';
import { NO_KEY_REMEDY, SIGNED_ALREADY_REMEDY, unknownKeyRemedy } from '../_shared/approver.ts';
import { toCheck } from '../_shared/row.ts';
import { SIGNED_ENDING, type WaiverSignFacts } from './collect.ts';

export interface WaiverSignPlan {
  readonly facts: WaiverSignFacts;
  readonly path: string;
  readonly fingerprint: string;
}

/** Policy. Nothing is signed that would cover nothing: by a key that does not count, twice by one, or what is over. */
export function planWaiverSign(facts: WaiverSignFacts): Plan<WaiverSignPlan> {
  const { signer, path: from } = facts;
  const path = from.endsWith(SIGNED_ENDING) ? from : `${from.replace(/\.ya?ml$/, '')}${SIGNED_ENDING}`;
  const fingerprint = 'fingerprint' in signer ? signer.fingerprint : '';
  return {
    checks: [signerCheck(facts), repositoryCheck(facts), termCheck(facts)],
    steps: [`Sign ${from} as ${path}`, ...(path === from ? [] : [`Remove ${from}: one waiver has one file`])],
    value: { facts, path, fingerprint },
  };
}

function signerCheck({ signer, signedBy }: WaiverSignFacts): Check {
  if ('missing' in signer) {
    const reason = `no key that can sign: ${signer.missing}`;
    const told = { reason, expected: 'a key of the role approval', actual: null, remedy: NO_KEY_REMEDY };
    return toCheck('signer_trusted', false, told);
  }
  const { fingerprint, owner, refusal } = signer;
  const isAgain = refusal === null && signedBy.includes(fingerprint);
  const fault = isAgain ? 'it signed this waiver already' : refusal;
  return toCheck('signer_trusted', fault === null, {
    reason: fault === null ? `${fingerprint} is the key of ${owner ?? ''}` : `${fingerprint} would not count: ${fault}`,
    expected: 'a key of the role approval that did not sign yet',
    actual: fault ?? owner,
    remedy: isAgain ? SIGNED_ALREADY_REMEDY : unknownKeyRemedy('approval'),
  });
}

function repositoryCheck({ repository, signedFor }: WaiverSignFacts): Check {
  const fault = repositoryFault(repository, signedFor);
  return toCheck('repository_named', fault === null, {
    reason: fault ?? `it counts in ${repository}`,
    expected: signedFor ?? 'owner/name',
    actual: repository,
    remedy:
      'Name it: repository OWNER/NAME; for another repository than others signed it for, begin with the plain waiver',
  });
}

function repositoryFault(repository: string | null, signedFor: string | null): string | null {
  if (repository === null || toRepositoryName(repository) === null) {
    return `it would count nowhere: ${repository ?? 'nobody says what repository this is'} is no owner/name`;
  }
  const isOther = signedFor !== null && !isSameRepository(repository, signedFor);
  return isOther ? `others signed it for ${signedFor}, not for ${repository}` : null;
}

function termCheck({ document, nowMs }: WaiverSignFacts): Check {
  const expiresMs = parseExpiry(document.expires) ?? 0;
  const reason = `it ${expiresMs > nowMs ? 'ends' : 'ended'} at ${formatRfc3339(expiresMs)}`;
  const remedy = 'Have a new waiver reviewed';
  return toCheck('waiver_in_force', expiresMs > nowMs, {
    reason,
    expected: 'not over',
    actual: document.expires,
    remedy,
  });
}
