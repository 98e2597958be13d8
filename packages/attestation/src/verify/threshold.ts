import { isJsonObject, type Json, type JsonObject, sha256Hex } from '@release-gates/core';
import { DSSE_MEDIA_TYPE } from '../sign/sign-statement.ts';
import { SIGSTORE_BUNDLE_TYPE } from '../sigstore-bundle/build-bundle.ts';
import { PREDICATE_TYPES } from '../statement/predicate-types.ts';
import type { Statement } from '../statement/statement.ts';
import { describeStatement } from './about-manifest.ts';
import type { AttestationVerdict, JudgedAttestation } from './verify-attestation.ts';

/**
 * A statement counts where enough different signers say it, in one envelope or each in one of their own, as `sign` writes them.
 *
 * @param judged each by one signer at least
 */
export function holdToThreshold(judged: readonly JudgedAttestation[], threshold: number): readonly JudgedAttestation[] {
  const sayings = judged.map(({ found, verdict }) => (verdict.ok ? sayingOf(found.envelope.payload, verdict) : null));
  const signers = new Map<string, Set<string>>();
  for (const [at, { verdict }] of judged.entries()) {
    const saying = sayings[at] ?? null;
    if (saying === null || !verdict.ok) continue;
    const known = signers.get(saying) ?? new Set();
    for (const signer of signersOf(verdict)) known.add(signer);
    signers.set(saying, known);
  }
  return judged.map((one, at) => {
    const { size } = signers.get(sayings[at] ?? '') ?? new Set();
    if (!one.verdict.ok || size >= threshold) return one;
    const what = describeStatement(one.verdict.statement);
    const message = `expected the signatures of ${threshold} different signers who say the same, found those of ${size}: ${what}`;
    return { ...one, verdict: { ok: false, at: one.verdict.at, code: 'threshold', message } };
  });
}

type Signed = Extract<AttestationVerdict, { ok: true }>;

/** One public key is one signer, and so is one identity, whichever certificate it had. */
function signersOf({ signedBy, identity }: Signed): readonly string[] {
  return identity === null ? signedBy.map(({ spki }) => spki) : [`${identity.issuer} ${identity.subject}`];
}

/** What is said, whoever says it: a verdict and a reference name statements of their own signer besides. */
function sayingOf(payload: Uint8Array, { statement }: Signed): string {
  const { predicateType, predicate } = statement;
  switch (predicateType) {
    case PREDICATE_TYPES.verificationSummary:
      return without(statement, { ...predicate, inputAttestations: null });
    case PREDICATE_TYPES.reference:
      return without(statement, { ...predicate, references: documentsOf(predicate?.['references']) });
    default:
      return sha256Hex(payload);
  }
}

function without(statement: Statement, predicate: JsonObject): string {
  return JSON.stringify({ ...statement, predicate });
}

function documentsOf(references: Json | undefined): Json {
  if (!Array.isArray(references)) return references ?? null;
  return references.filter((one) => !isJsonObject(one) || !STATEMENTS.has(one['mediaType'] ?? null));
}

const STATEMENTS: ReadonlySet<Json> = new Set([DSSE_MEDIA_TYPE, SIGSTORE_BUNDLE_TYPE]);
