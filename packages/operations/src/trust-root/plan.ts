import type { ReadTrustRoot } from '@release-gates/attestation';
import { type Check, type Json, type Plan, sha256Hex } from '@release-gates/core';
import { toCheck } from '../_shared/row.ts';
import { chainCheck, demandOf, readChain } from './chain.ts';
import { checkDraft, checkSigner, checkVersion, nameIn } from './check-proposal.ts';
import { draftPathOf, versionPathOf } from './collect.ts';
import { describeChange } from './describe-change.ts';
import type { TrustRootFacts } from './facts.ts';
import type { TrustRootInputs } from './inputs.ts';
import { planShow } from './plan-show.ts';
import { isComplete, possibleSigners, type Proposal, signersOf, type Tally, tallies } from './proposal.ts';
import { readRequest } from './request.ts';
import { describeTally, pinOf, proposalRows } from './standing.ts';
import type { PlannedVersion, TrustRootPlan } from './trust-root-plan.ts';

/**
 * Policy. A version counts with the signatures of enough root keys of the version before it and of its own, and what
 * is written is never more than its verifier would take: until then it is a draft. Its bytes stand from the first signature
 * on. Nothing is made on top of a chain that does not hold, and nothing existing is overwritten but a draft, by itself
 * with one more signature.
 *
 * Refused when unsure, worst first: a chain that does not hold, a draft that somebody changed, a version after which
 * nobody could sign, a key that is no root key.
 */
export function planTrustRoot(facts: TrustRootFacts, inputs: TrustRootInputs): Plan<TrustRootPlan> {
  const chain = readChain(facts, demandOf(inputs));
  if (inputs.action === 'show') return planShow(facts, inputs, chain);
  const checks = [chainCheck(chain, facts)];
  if (chain.state === 'broken') return nothing(checks);
  const requested = readRequest(facts, inputs, chain);
  if ('refusal' in requested) {
    const { reason, remedy } = requested.refusal;
    return nothing([
      ...checks,
      toCheck('request_holds', false, { reason, remedy, expected: inputs.action, actual: null }),
    ]);
  }
  const previous = chain.state === 'holds' ? chain.latest : undefined;
  return planSignature({ ...requested, previous, facts }, inputs, checks);
}

interface Planned {
  readonly proposal: Proposal;
  readonly previous: ReadTrustRoot | undefined;
  readonly facts: TrustRootFacts;
}

function planSignature(
  { proposal, previous, facts }: Planned,
  inputs: TrustRootInputs,
  before: readonly Check[],
): Plan<TrustRootPlan> {
  const checks = [
    ...before,
    ...(inputs.action === 'sign' ? [checkDraft(proposal, previous, inputs)] : []),
    ...checkVersion(proposal, previous, { facts, inputs }),
    ...checkSigner(proposal, previous, facts),
  ];
  const isRefused = checks.some(({ outcome }) => outcome === 'fail' || outcome === 'inconclusive');
  // A signature that is not made counts for nothing.
  const key = isRefused
    ? undefined
    : possibleSigners(proposal, previous).find(({ spki }) => facts.key?.state === 'usable' && spki === facts.key.spki);
  const signed = signersOf(proposal, previous).flatMap((signer) => (signer === undefined ? [] : [signer.spki]));
  const counted = tallies(proposal, previous, new Set(key === undefined ? signed : [...signed, key.spki]));
  const { version } = proposal.read.root;
  const isDone = isComplete(counted);
  const path = isDone ? versionPathOf(facts.folder, version) : draftPathOf(facts.folder, version);
  const changes = describeChange(previous?.root, proposal.read);
  const payload = sha256Hex(proposal.envelope.payload);
  const told = tell({ proposal, previous, facts }, { changes, counted, path, payload });
  // What is made of a policy has the time of making in it: its bytes, and their digest, are not those of the real run.
  const shown =
    inputs.action === 'sign' ? told : tell({ proposal, previous, facts }, { changes, counted, path, payload: '' });
  if (key === undefined) return { checks, steps: changes, ...shown, value: { write: null, ...shown } };
  const draft =
    facts.draft === null
      ? null
      : { path: facts.draft.path, sha256: sha256Hex(Buffer.from(facts.draft.base64, 'base64')) };
  return {
    checks,
    steps: [
      ...changes,
      `Sign version ${version} with ${nameIn(proposal, previous, key)} (${key.fingerprint})`,
      isDone ? `Write ${path}` : `Write the draft ${path}: ${counted.map(describeTally).join('; ')}`,
    ],
    ...shown,
    value: {
      write: {
        version,
        envelope: proposal.envelope,
        signer: key.spki,
        path,
        isComplete: isDone,
        unlisted: unlistedKey(proposal, facts),
        draft,
      },
      ...told,
    },
  };
}

function unlistedKey({ read }: Proposal, { replacement }: TrustRootFacts): PlannedVersion['unlisted'] {
  const key = read.root.keys.find(({ public_key: pem }) => pem === replacement?.pem);
  return key === undefined || replacement === null ? null : { name: key.name, path: replacement.path };
}

interface Standing {
  readonly changes: string[];
  readonly counted: readonly Tally[];
  readonly path: string;
  /** SHA-256; empty where the bytes are not made yet. */
  readonly payload: string;
}

function tell(
  { proposal, facts }: Planned,
  { changes, counted, path, payload }: Standing,
): Pick<TrustRootPlan, 'details' | 'values'> {
  const { root } = proposal.read;
  const first = facts.chain[0];
  return {
    details: {
      standing: proposalRows(proposal, { changes, counted, payload }),
      version: root.version,
      payload_sha256: payload,
      changes,
      signatures: counted as unknown as Json,
      trust_root: root,
    },
    values: {
      version: String(root.version),
      state: isComplete(counted) ? 'complete' : 'draft',
      'trust-root-path': path,
      'trust-root-sha256': first === undefined ? '' : pinOf(first.base64),
      'payload-sha256': payload,
      'signatures-missing': String(Math.max(...counted.map(({ missing }) => missing))),
      'expires-at': root.expires_at,
    },
  };
}

function nothing(checks: readonly Check[]): Plan<TrustRootPlan> {
  return { checks, steps: [], value: { write: null, details: {}, values: {} } };
}
