import {
  type AttestationVerdict,
  envelopeJson,
  type FoundAttestation,
  isAbout,
  readAttestations,
  type Statement,
  verifyAttestation,
} from '@release-gates/attestation';
import { andMore, type Check, formatProblem, type JsonObject } from '@release-gates/core';
import { describeByte, tellNotLocated } from '@release-gates/evidence';
import { mustCheck } from '../_shared/row.ts';
import { findChangedStatements } from './changed-statement.ts';
import { decideCandidate } from './decide-candidate.ts';
import { decideProvenance } from './decide-provenance.ts';
import { decideSummary } from './decide-summary.ts';
import type { AttestationFacts } from './facts.ts';
import type { AttestationInputs } from './inputs.ts';
import { decideTrust, type Trusted } from './trusted.ts';

export interface Judged {
  readonly trusted: Trusted;
  readonly verdicts: readonly AttestationVerdict[];
  /** What could not be read, one line each. */
  readonly unreadable: readonly string[];
}

/**
 * Policy. An attestation counts where keys that the reader trusts signed exactly its bytes; what stands in it, its names,
 * its own times and its key ids decide nothing before that. Every file that was named must be readable and hold: a bad
 * one beside a good one is somebody's attempt or somebody's accident, and either is worth stopping for.
 *
 * Of a manifest every document must be attested by its digest, with the verdict that it has, for the candidate that it is
 * of; and the verdict over all of them must be that of the manifest. Deny unless a pass exists: nothing that is missing
 * helps.
 *
 * Refused when unsure, worst first: nobody to trust, no manifest, a file that cannot be read, no attestation.
 */
export function decideAttestations(facts: AttestationFacts, inputs: AttestationInputs): readonly Check[] {
  const judged = judge(facts, inputs);
  const { trusted, verdicts } = judged;
  const statements = verdicts.flatMap((verdict) => (verdict.ok ? [verdict.statement] : []));
  return [
    trusted.check,
    ...manifestCheck(facts),
    foundCheck(judged),
    signedCheck(judged),
    ...subjectChecks(facts, statements, inputs),
    ...(facts.manifest?.state === 'found' ? decideCandidate(facts.manifest, statements, facts.nowMs) : []),
    ...decideProvenance(facts, statements, inputs),
    ...decideSummary(facts, statements, inputs),
  ];
}

export function attestationDetails(facts: AttestationFacts, inputs: AttestationInputs): JsonObject {
  const { verdicts, trusted } = judge(facts, inputs);
  return {
    attestations: verdicts.slice(0, 1000).map((verdict) =>
      verdict.ok
        ? {
            at: verdict.at,
            predicate_type: verdict.statement.predicateType,
            subjects: verdict.statement.subject.length,
            signed_by: trusted.namesOf(verdict).map((name, at) => ({
              name,
              fingerprint: verdict.signedBy[at]?.fingerprint ?? null,
            })),
          }
        : { at: verdict.at, refused: verdict.code, message: verdict.message },
    ),
    attestations_total: verdicts.length,
  };
}

export function attestationValues(
  facts: AttestationFacts,
  inputs: AttestationInputs,
): Readonly<Record<string, string>> {
  const { verdicts } = judge(facts, inputs);
  const verified = verdicts.filter(({ ok }) => ok).length;
  return { verified: String(verified), refused: String(verdicts.length - verified) };
}

const JUDGED = new WeakMap<AttestationFacts, { readonly inputs: AttestationInputs; readonly judged: Judged }>();

/** Checks, details and values tell of one verification: each signature is checked once. */
function judge(facts: AttestationFacts, inputs: AttestationInputs): Judged {
  const known = JUDGED.get(facts);
  if (known?.inputs === inputs) return known.judged;
  const judged = verifyAll(facts, inputs);
  JUDGED.set(facts, { inputs, judged });
  return judged;
}

function verifyAll(facts: AttestationFacts, inputs: AttestationInputs): Judged {
  const trusted = decideTrust(facts, inputs);
  const read = facts.attestations.map(({ path, base64 }) => readAttestations(Buffer.from(base64, 'base64'), path));
  const { trust = { keys: [], threshold: 1 } } = trusted;
  const judged = distinct(read.flatMap(({ attestations }) => attestations)).map((found) => ({
    found,
    verdict: verifyAttestation(found, trust),
  }));
  const problems = read.flatMap((file) => file.problems);
  const refused = new Set([
    ...judged.flatMap(({ verdict }) => (verdict.ok ? [] : [verdict.at])),
    ...problems.map(({ where }) => where?.file),
  ]);
  const held = judged.flatMap(({ found, verdict }) => (verdict.ok ? [found] : []));
  const changed = findChangedStatements(facts.attestations, held, (at) => refused.has(at));
  const tell = (at: string | undefined, message: string): string => {
    const byte = changed.get(at ?? '');
    return byte === undefined ? message : `${describeByte(byte)}; ${message}`;
  };
  return {
    trusted,
    verdicts: judged.map(({ verdict }) =>
      verdict.ok ? verdict : { ...verdict, message: tell(verdict.at, verdict.message) },
    ),
    unreadable: [
      ...facts.unread.map(({ path, reason }) => `${path}: ${reason}`),
      ...problems.map((problem) => formatProblem({ ...problem, message: tell(problem.where?.file, problem.message) })),
    ],
  };
}

/** `sign` writes each envelope in up to three forms: it is one attestation, and its signature is checked once. */
function distinct(found: readonly FoundAttestation[]): readonly FoundAttestation[] {
  const seen = new Map<string, FoundAttestation>();
  for (const one of found) {
    const key = JSON.stringify([envelopeJson(one.envelope), one.certified]);
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}

function manifestCheck({ manifest }: AttestationFacts): Check[] {
  if (manifest === null || manifest.state === 'found') return [];
  const { outcome, ...told } = tellNotLocated(manifest);
  return [mustCheck('manifest_found', outcome, { ...told, expected: 'one manifest', actual: null })];
}

function foundCheck({ verdicts, unreadable }: Judged): Check {
  const [first] = unreadable;
  const holds = first === undefined && verdicts.length > 0;
  return mustCheck('attestations_found', holds ? 'pass' : 'fail', {
    reason: holds
      ? `${verdicts.length} attestations were read`
      : first === undefined
        ? 'there is no attestation'
        : andMore(first, unreadable.length - 1, 'unreadable file'),
    expected: 'attestations, all readable',
    actual: unreadable.slice(0, 100),
    remedy: 'Sign the candidate (release-gates sign), or name the files it was signed in',
  });
}

function signedCheck({ verdicts, trusted }: Judged): Check {
  const refused = verdicts.flatMap((verdict) => (verdict.ok ? [] : [verdict]));
  const [first] = refused;
  const names = new Set(verdicts.flatMap((verdict) => (verdict.ok ? trusted.namesOf(verdict) : [])));
  const outcome = verdicts.length === 0 ? 'inconclusive' : first === undefined ? 'pass' : 'fail';
  return mustCheck('attestations_signed', outcome, {
    reason:
      verdicts.length === 0
        ? 'there is nothing that could be signed'
        : first === undefined
          ? `all ${verdicts.length} are signed by ${[...names].join(', ')}`
          : andMore(`${first.at}: ${first.message}`, refused.length - 1, 'such attestation'),
    expected: [],
    actual: refused.slice(0, 100).map(({ at, code, message }) => ({ at, code, message })),
    remedy: 'Trust neither the file nor what it speaks of until it is clear where it comes from',
  });
}

function subjectChecks(
  { subjects }: AttestationFacts,
  statements: readonly Statement[],
  { predicateTypes }: AttestationInputs,
): Check[] {
  if (subjects.length === 0) return [];
  const counting = statements.filter(
    ({ predicateType }) => predicateTypes.length === 0 || predicateTypes.includes(predicateType),
  );
  const bare = subjects.filter(({ algorithm, digest }) => !counting.some((one) => isAbout(one, algorithm, digest)));
  const [first] = bare;
  return [
    mustCheck('subjects_attested', first === undefined ? 'pass' : 'fail', {
      reason:
        first === undefined
          ? `an attestation is about each of ${subjects.length} subjects`
          : andMore(`no attestation that holds is about ${first.name}`, bare.length - 1, 'subject'),
      expected: [],
      actual: bare.slice(0, 100).map(({ name, digest }) => ({ name, digest })),
      remedy: 'It is another file than the one that was attested, or it never was',
    }),
  ];
}
