import type { ReadTrustRoot } from '@release-gates/attestation';
import { type Check, type Json, parseRfc3339, type Plan, sha256Hex } from '@release-gates/core';
import { fileNameOf } from '@release-gates/evidence';
import { toCheck } from '../_shared/row.ts';
import { type Chain, chainCheck, readVersion } from './chain.ts';
import { checkDraft, checkRoles } from './check-proposal.ts';
import { describeChange } from './describe-change.ts';
import type { ReadFile, TrustRootFacts } from './facts.ts';
import { isComplete, type Proposal, readProposal, signersOf, type Tally, tallies } from './proposal.ts';
import { pinOf, proposalRows, versionRows } from './standing.ts';
import type { TrustRootInputs } from './inputs.ts';
import type { TrustRootPlan } from './trust-root-plan.ts';

/** Share of its life after which a version should be rotated. */
const RIPE = 0.8;

export function planShow(facts: TrustRootFacts, inputs: TrustRootInputs, chain: Chain): Plan<TrustRootPlan> {
  const latest = chain.state === 'holds' ? chain.latest : undefined;
  const draft = facts.draft === null || chain.state === 'broken' ? null : showDraft(facts.draft, latest, inputs);
  const first = facts.chain[0];
  const last = facts.chain.at(-1);
  const details = {
    standing: [
      ...(latest === undefined ? [] : versionRows(latest, facts)),
      ...(draft?.rows ?? []),
      ...leftovers(facts),
    ],
    versions: facts.chain.map(describeVersion),
    trust_root: (latest?.root ?? null) as unknown as Json,
    draft: draft?.details ?? null,
  };
  const values = {
    version: String(latest?.root.version ?? 0),
    state: latest === undefined ? (draft === null ? 'none' : 'draft') : 'complete',
    'trust-root-path': last?.path ?? '',
    'trust-root-sha256': first === undefined ? '' : pinOf(first.base64),
    'payload-sha256': draft?.payloadSha256 ?? '',
    'signatures-missing': String(draft?.missing ?? 0),
    'expires-at': latest?.root.expires_at ?? '',
  };
  const checks =
    latest === undefined
      ? [noneCheck(chain, facts)]
      : [holdsNow(chain, facts), ripeCheck(latest, facts), checkRoles(latest.root, undefined, facts.nowMs)];
  return {
    checks: draft === null ? checks : [...checks, draft.check],
    steps: [],
    details,
    values,
    value: { write: null, details, values },
  };
}

function noneCheck(chain: Chain, facts: TrustRootFacts): Check {
  if (chain.state === 'broken') return chainCheck(chain, facts);
  const { draft, folder } = facts;
  return toCheck('trust_chain_holds', false, {
    reason: `nobody is trusted yet: ${draft === null ? `there is no trust root in ${folder}` : `${draft.path} waits for signatures`}`,
    expected: 'a version with enough signatures',
    actual: null,
    remedy: draft === null ? 'Begin with the action init' : 'Let more of its root keys sign it (action sign)',
  });
}

function holdsNow(chain: Chain, facts: TrustRootFacts): Check {
  if (chain.state !== 'holds' || !chain.isExpired) return chainCheck(chain, facts);
  const { root } = chain.latest;
  return toCheck('trust_chain_holds', false, {
    reason: `version ${root.version} expired on ${root.expires_at}: nobody is trusted`,
    expected: root.expires_at,
    actual: null,
    remedy: 'Rotate it: its root keys may still sign the version that takes its place',
  });
}

function ripeCheck({ root }: ReadTrustRoot, { nowMs }: TrustRootFacts): Check {
  const [fromMs, untilMs] = [parseRfc3339(root.issued_at) ?? 0, parseRfc3339(root.expires_at) ?? 0];
  const isRipe = nowMs - fromMs >= (untilMs - fromMs) * RIPE;
  return toCheck('trust_root_fresh', !isRipe, {
    level: 'may',
    reason: isRipe
      ? `four fifths of the life of version ${root.version} are over: it expires on ${root.expires_at}`
      : `version ${root.version} has more than a fifth of its life left`,
    expected: RIPE,
    actual: root.expires_at,
    remedy: 'Rotate it soon: after that nothing is trusted',
  });
}

function showDraft(file: ReadFile, latest: ReadTrustRoot | undefined, inputs: TrustRootInputs) {
  const proposal: Proposal = readProposal(file);
  const signers = signersOf(proposal, latest);
  const counted: readonly Tally[] = tallies(proposal, latest, new Set(signers.flatMap((key) => key?.spki ?? [])));
  const changes = describeChange(latest?.root, proposal.read);
  const payload = sha256Hex(proposal.envelope.payload);
  return {
    // It counts for nothing as it is: what the versions say stays true beside it.
    check: { ...checkDraft(proposal, latest, inputs), level: 'should' as const },
    rows: proposalRows(proposal, { changes, counted, payload }),
    payloadSha256: payload,
    missing: isComplete(counted) ? 0 : Math.max(...counted.map(({ missing }) => missing)),
    details: { path: file.path, changes, signatures: counted as unknown as Json },
  };
}

function describeVersion(file: ReadFile): Json {
  const { root } = readVersion(file);
  const { version, issued_at, expires_at } = root;
  return { path: file.path, sha256: pinOf(file.base64), version, issued_at, expires_at };
}

function leftovers({ otherDrafts }: TrustRootFacts): { label: string; text: string }[] {
  return otherDrafts.map((path) => ({
    label: 'leftover',
    text: `${fileNameOf(path)} is no draft of the next version: remove it`,
  }));
}
