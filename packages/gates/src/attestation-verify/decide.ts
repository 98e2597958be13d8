import {
  type AttestationVerdict,
  type Beside,
  type Binding,
  bindStatements,
  isAbout,
  readAttestations,
  type Statement,
  verifyAttestation,
  verifyAttestations,
} from '@release-gates/attestation';
import { andMore, type Check, formatProblem, type JsonObject } from '@release-gates/core';
import { describeByte, tellNotLocated } from '@release-gates/evidence';
import { standingOf } from '../_shared/judged-time.ts';
import { mustCheck } from '../_shared/row.ts';
import { findChangedStatements } from './changed-statement.ts';
import { decideCandidate, expiredAt } from './decide-candidate.ts';
import { decideProvenance } from './decide-provenance.ts';
import { decideSignedSet, notNamed } from './decide-signed-set.ts';
import { decideSummary } from './decide-summary.ts';
import { type AttestationFacts, judgedMs } from './facts.ts';
import type { AttestationInputs } from './inputs.ts';
import { decideTrust, type Trusted } from './trusted.ts';

export interface Judged {
  readonly trusted: Trusted;
  readonly verdicts: readonly AttestationVerdict[];
  /** What could not be read, one line each. */
  readonly unreadable: readonly string[];
  /** The first that is refused is signed by a key that counted once. */
  readonly isOfFormerKey: boolean;
  /** Null where the statements may be about anything. */
  readonly binding: Binding | null;
}

/**
 * Policy. An attestation counts where keys that the reader trusts signed exactly its bytes; what stands in it, its names,
 * its own times and its key ids decide nothing before that. Every file that was named must be readable and hold: a bad
 * one beside a good one is somebody's attempt or somebody's accident, and either is worth stopping for.
 *
 * Of a manifest every document must be attested by its digest, with the verdict that it has, for the candidate that it is
 * of; and the verdict over all of them must be that of the manifest. Deny unless a pass exists: nothing that is missing
 * helps. What lies beside a manifest and is about something else is refused, though it is signed.
 *
 * Refused when unsure, worst first: nobody to trust, no manifest, a file that cannot be read, no attestation.
 */
export function decideAttestations(facts: AttestationFacts, inputs: AttestationInputs): readonly Check[] {
  const judged = judge(facts, inputs);
  const { trusted } = judged;
  const statements = countingOf(judged).map(({ statement }) => statement);
  return [
    trusted.check,
    ...manifestCheck(facts),
    foundCheck(judged),
    signedCheck(judged),
    ...boundCheck(judged),
    ...(judged.binding?.set ? decideSignedSet(judged.binding.set, facts) : []),
    ...subjectChecks(facts, statements, inputs),
    ...(facts.manifest?.state === 'found' ? decideCandidate(facts.manifest, statements, facts) : []),
    ...decideProvenance(facts, statements, inputs),
    ...decideSummary(facts, statements, inputs),
  ];
}

export function attestationDetails(facts: AttestationFacts, inputs: AttestationInputs): JsonObject {
  const { verdicts, trusted, binding } = judge(facts, inputs);
  const { manifest } = facts;
  return {
    ...(manifest?.state === 'found' && { standing: standing(facts, inputs) }),
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
            ...(binding?.misplaced.has(verdict.at) === true && { refused: 'not_bound' }),
          }
        : { at: verdict.at, refused: verdict.code, message: verdict.message },
    ),
    attestations_total: verdicts.length,
    not_named: notNamed(binding?.set ?? null, facts),
  };
}

function standing(facts: AttestationFacts, inputs: AttestationInputs): JsonObject {
  const checks = decideAttestations(facts, inputs);
  const isAsOf = facts.asOfMs !== undefined;
  return standingOf(checks, { judgedMs: judgedMs(facts), isAsOf, expiredAt: expiredAt(checks) });
}

export function attestationValues(
  facts: AttestationFacts,
  inputs: AttestationInputs,
): Readonly<Record<string, string>> {
  const judged = judge(facts, inputs);
  const verified = countingOf(judged).length;
  return {
    verified: String(verified),
    refused: String(judged.verdicts.length - verified),
    'manifest-sha256': facts.manifest?.state === 'found' ? facts.manifest.sha256 : '',
  };
}

/** Signed by whom the reader trusts, and about what the reader asks for. */
function countingOf({ verdicts, binding }: Judged): readonly Extract<AttestationVerdict, { ok: true }>[] {
  return verdicts.flatMap((verdict) => (verdict.ok && binding?.misplaced.has(verdict.at) !== true ? [verdict] : []));
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
  const files = facts.attestations.map(({ path, base64 }) => ({ path, bytes: Buffer.from(base64, 'base64') }));
  const read = files.map(({ path, bytes }) => readAttestations(bytes, path));
  const { trust = { keys: [], threshold: 1 } } = trusted;
  const all = verifyAttestations(
    read.flatMap(({ attestations }) => attestations),
    trust,
  );
  const judged = all.filter(({ found, verdict }) => found.at === verdict.at);
  const problems = read.flatMap((file) => file.problems);
  const refused = new Set([
    ...judged.flatMap(({ verdict }) => (verdict.ok ? [] : [verdict.at])),
    ...problems.map(({ where }) => where?.file),
  ]);
  const refusedFirst = judged.find(({ verdict }) => !verdict.ok);
  const held = judged.flatMap(({ found, verdict }) => (verdict.ok ? [found] : []));
  const beside = manifestBeside(facts, inputs);
  const isSomeUnread = problems.length > 0 || facts.unread.length > 0;
  const changed = findChangedStatements(files, held, (at) => refused.has(at));
  const tell = (at: string | undefined, message: string): string => {
    const byte = changed.get(at ?? '');
    return byte === undefined ? message : `${describeByte(byte)}; ${message}`;
  };
  return {
    trusted,
    verdicts: judged.map(({ verdict }) =>
      verdict.ok ? verdict : { ...verdict, message: tell(verdict.at, verdict.message) },
    ),
    isOfFormerKey: refusedFirst !== undefined && verifyAttestation(refusedFirst.found, trusted.former).ok,
    binding: beside === null ? null : bindStatements(all, beside, { files, isSomeUnread }),
    unreadable: [
      ...facts.unread.map(({ path, reason }) => `${path}: ${reason}`),
      ...problems.map((problem) => formatProblem({ ...problem, message: tell(problem.where?.file, problem.message) })),
    ],
  };
}

/** The manifest beside which the statements lie; null where files were named, which may be about anything. */
function manifestBeside({ manifest }: AttestationFacts, { attestations }: AttestationInputs): Beside | null {
  if (attestations.length > 0 || manifest?.state !== 'found' || manifest.manifest === null) return null;
  return { ...manifest, manifest: manifest.manifest };
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
    remedy:
      first === undefined
        ? 'Sign the candidate (release-gates sign), or name the files it was signed in'
        : 'Put back what was signed, or take it away: what cannot be read may be what mattered',
  });
}

function signedCheck({ verdicts, trusted, isOfFormerKey }: Judged): Check {
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
          : andMore(
              [`${first.at}: ${first.message}`, ...trusted.excluded].join('; '),
              refused.length - 1,
              'such attestation',
            ),
    expected: [],
    actual: refused.slice(0, 100).map(({ at, code, message }) => ({ at, code, message })),
    remedy: first?.code === 'threshold' ? SIGN_TOO : isOfFormerKey ? SIGN_AGAIN : TRUST_NEITHER,
  });
}

const SIGN_TOO =
  'Have it signed by another one, who says the same: release-gates sign, with the same resource-uri, purl and vulnerability-reports';
const SIGN_AGAIN =
  'Sign the candidate again with a key that counts now; whether it was signed well at a time is told by: release-gates verify --as-of TIME';
const TRUST_NEITHER = 'Trust neither the file nor what it speaks of until it is clear where it comes from';

function boundCheck({ verdicts, binding }: Judged): Check[] {
  if (binding === null || verdicts.length === 0) return [];
  const { misplaced, disagreements } = binding;
  const faults = [...[...misplaced].map(([at, why]) => `${at}: ${why}`), ...disagreements];
  const [first] = faults;
  return [
    mustCheck('statements_bound', first === undefined ? 'pass' : 'fail', {
      reason:
        first === undefined
          ? 'each is about this manifest or what it binds, and says the same in every form'
          : andMore(first, faults.length - 1, 'such statement'),
      expected: [],
      actual: faults.slice(0, 100),
      remedy: 'Put back what was signed for this manifest, or take the file away: nothing that it says counts here',
    }),
  ];
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
