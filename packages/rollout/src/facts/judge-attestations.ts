import {
  type AttestationVerdict,
  isAbout,
  isTrustExpected,
  readAttestations,
  trustInRole,
  verifyAttestation,
} from '@release-gates/attestation';
import type { Declared, IntegrityFinding } from './declared.ts';

type Attestations = Extract<Declared, { kind: 'attestations' }>;

export interface Attested {
  readonly nowMs: number;
  readonly manifestSha256: string;
  /** SHA-256 of the manifest and of all it binds: a statement about none of them was made for something else. */
  readonly digests: readonly string[];
}

export interface AttestationJudgement {
  readonly findings: readonly IntegrityFinding[];
  /** Public keys and identities that signed a statement about the manifest itself, each once. */
  readonly signers: readonly string[];
}

const REMEDY = 'Sign the manifest again (release-gates sign), or remove the statements that do not verify';

/**
 * Statements that cannot be read speak against a release always. Where the repository has a trust root all of them must
 * be signed by it; where it has none nobody can be trusted to verify them, and that holds no release up.
 */
export function judgeAttestations({ files, trust }: Attestations, attested: Attested): AttestationJudgement {
  const read = files.map(({ path, base64 }) => ({
    path,
    ...readAttestations(Buffer.from(base64, 'base64'), path),
  }));
  const unreadable = read.flatMap(({ path, problems }) => {
    const [first] = problems;
    return first === undefined ? [] : [finding('integrity_unreadable', path, first.message)];
  });
  if (!isTrustExpected(trust)) return { findings: unreadable, signers: [] };
  const trusted = trustInRole(trust, 'evidence', attested.nowMs);
  if (!trusted.ok) {
    return { findings: [...unreadable, finding('signature_unverified', trusted.file, trusted.message)], signers: [] };
  }
  const judged = read.flatMap(({ path, attestations }) =>
    attestations.map((found) => ({ path, verdict: verifyAttestation(found, trusted) })),
  );
  const refused = judged.flatMap(({ path, verdict }) => {
    const why = refusal(verdict, attested);
    return why === null ? [] : [finding('signature_unverified', path, why)];
  });
  const signers = new Set(judged.flatMap(({ verdict }) => signersOf(verdict, attested)));
  return { findings: [...unreadable, ...refused], signers: [...signers] };
}

/** What nobody can say: null where somebody is trusted to verify. */
export function unverifiedStatements({ path, files, trust }: Attestations): string | null {
  if (isTrustExpected(trust)) return null;
  return `${files.length} files of statements lie in ${path}, and without a trust root nobody can be trusted to verify them`;
}

function refusal(verdict: AttestationVerdict, { digests }: Attested): string | null {
  if (!verdict.ok) return verdict.message;
  const isOurs = digests.some((digest) => isAbout(verdict.statement, 'sha256', digest));
  return isOurs ? null : 'it is about neither this manifest nor anything that it binds';
}

/** A statement about one gate's evidence vouches for that evidence, and not for the release. */
function signersOf(verdict: AttestationVerdict, { manifestSha256 }: Attested): string[] {
  if (!verdict.ok || !isAbout(verdict.statement, 'sha256', manifestSha256)) return [];
  const { signedBy, identity } = verdict;
  return identity === null ? signedBy.map(({ spki }) => spki) : [`${identity.issuer} ${identity.subject}`];
}

function finding(code: IntegrityFinding['code'], file: string, message: string): IntegrityFinding {
  return { code, message: `${file}: ${message}`, file, remedy: REMEDY };
}
