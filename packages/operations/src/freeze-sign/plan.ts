import { type Check, equalDigest, formatRfc3339, type Plan, sha256Hex, toRepositoryName } from '@release-gates/core';
import {
  describeTarget,
  FREEZE_FOLDER,
  type FreezeDocument,
  freezePayload,
  isSamePerson,
  peopleToThaw,
  SIGNED_FREEZE_ENDING,
  type SignedPayload,
  type ThawDocument,
  thawPayload,
} from '@release-gates/rollout';
import { NO_KEY_REMEDY, SIGNED_ALREADY_REMEDY, unknownKeyRemedy } from '../_shared/approver.ts';
import { toCheck } from '../_shared/row.ts';
import type { FreezeSignFacts } from './collect.ts';
import type { FreezeSignInputs } from './inputs.ts';

export interface FreezeSignPlan {
  readonly path: string;
  /** Whether the file is there, and gets one more signature. */
  readonly isBegun: boolean;
  readonly document: FreezeDocument | ThawDocument;
  readonly fingerprint: string;
  readonly earlier: readonly { readonly keyId: string | null; readonly base64: string }[];
  /** SHA-256 of what is signed; of a freeze what its thaw names. */
  readonly sha256: string;
  readonly signatures: number;
  readonly needed: number;
}

/**
 * Policy. Nothing is signed that would not count, or be in everybody's way: by a key that may not sign freezes now, for no
 * repository, or as the end of another freeze than the file here says.
 */
export function planFreezeSign(facts: FreezeSignFacts, inputs: FreezeSignInputs): Plan<FreezeSignPlan> {
  const document = documentOf(facts, inputs);
  const { begun } = facts;
  const sha256 = sha256Hex(payloadOf(document).payload);
  const kind = 'freeze' in document ? 'thaw' : 'freeze';
  const path =
    begun?.path ?? `${FREEZE_FOLDER}/${kind}-${toPart(document)}-${sha256.slice(0, 12)}${SIGNED_FREEZE_ENDING}`;
  const fingerprint = 'fingerprint' in facts.signer ? facts.signer.fingerprint : '';
  const what = kind === 'freeze' ? 'the freeze' : 'the end of the freeze';
  return {
    checks: [signerCheck(facts, document), repositoryCheck(facts), targetCheck(facts)],
    steps: [
      `Sign ${what} of ${describeTarget(facts.target)} as ${document.by}`,
      `Write ${path}; it counts once it is on the branch that rollouts read`,
    ],
    value: {
      path,
      isBegun: begun !== null,
      document,
      fingerprint,
      earlier: begun?.signatures ?? [],
      sha256,
      signatures: (begun?.signedBy.length ?? 0) + 1,
      needed: neededFor(kind, facts),
    },
  };
}

/** Anybody who may freeze does so alone; an end asks for the keys of the role, and for the people of an unfreeze. */
function neededFor(kind: 'freeze' | 'thaw', { threshold, tier, target, critical }: FreezeSignFacts): number {
  return kind === 'freeze' ? 1 : Math.max(threshold ?? 1, peopleToThaw({ tier, target }, critical));
}

export function payloadOf(document: FreezeDocument | ThawDocument): SignedPayload {
  return 'freeze' in document ? thawPayload(document) : freezePayload(document);
}

/** What others signed is signed again as it is, or their signatures would be worth nothing. */
function documentOf(facts: FreezeSignFacts, inputs: FreezeSignInputs): FreezeDocument | ThawDocument {
  const { nowMs, repository, target, signer, begun } = facts;
  if (begun !== null) return begun.document;
  const owner = 'owner' in signer ? signer.owner : null;
  const shared = {
    version: 1 as const,
    repository: repository ?? '',
    ...target,
    reason: inputs.reason,
    by: inputs.by ?? owner ?? '',
    at: formatRfc3339(nowMs),
  };
  if (inputs.thaw !== undefined) return { ...shared, freeze: inputs.thaw };
  const until = inputs.for === undefined ? {} : { until: formatRfc3339(nowMs + inputs.for * 1000) };
  return { ...shared, tier: inputs.tier, ...until };
}

function signerCheck({ signer, begun }: FreezeSignFacts, { by }: { readonly by: string }): Check {
  if ('missing' in signer) {
    const reason = `no key that can sign: ${signer.missing}`;
    const told = { reason, expected: 'a key of the role freeze', actual: null, remedy: NO_KEY_REMEDY };
    return toCheck('signer_trusted', false, told);
  }
  const { fingerprint, owner, refusal } = signer;
  const isOther = begun === null && owner !== null && !isSamePerson(owner, by);
  const isAgain =
    refusal === null && begun !== null && begun.signedBy.some((one) => equalDigest(one.fingerprint, fingerprint));
  const other = isOther ? `it is the key of ${owner}, who cannot sign as ${by}` : null;
  const fault = isAgain ? 'it signed this thaw already' : (refusal ?? other);
  return toCheck('signer_trusted', fault === null, {
    reason: fault === null ? `${fingerprint} is the key of ${owner ?? ''}` : `${fingerprint} would not count: ${fault}`,
    expected: 'a key of the role freeze that did not sign yet',
    actual: fault ?? owner,
    remedy: isAgain ? SIGNED_ALREADY_REMEDY : unknownKeyRemedy('freeze'),
  });
}

function repositoryCheck({ repository, begun }: FreezeSignFacts): Check {
  const named = begun?.document.repository ?? repository;
  const isNamed = named !== null && toRepositoryName(named) !== null;
  return toCheck('repository_named', isNamed, {
    reason: isNamed ? `it is meant for ${named}` : `it would count nowhere: ${named ?? 'nobody knows what this is'}`,
    expected: 'owner/name',
    actual: named,
    remedy: 'Name it: repository OWNER/NAME',
  });
}

function targetCheck({ target, other }: FreezeSignFacts): Check {
  const asked = describeTarget(target);
  return toCheck('scope_agrees', other === null, {
    reason: other === null ? `it is about ${asked}` : `the freeze is of ${describeTarget(other)}, not of ${asked}`,
    expected: describeTarget(other ?? target),
    actual: asked,
    remedy: 'Leave scope and channel out: they are taken from the file of the freeze',
  });
}

function toPart({ scope, channel, environment }: FreezeDocument | ThawDocument): string {
  return [scope, channel ?? environment]
    .filter((part) => part !== undefined)
    .join('-')
    .slice(0, 100);
}
