import {
  type AttestationTrust,
  type AttestationVerdict,
  isAbout,
  keysOfRole,
  readAttestations,
  verifyAttestation,
  verifyTrustChain,
} from '@release-gates/attestation';
import { InputError } from '@release-gates/core';
import type { Declared, IntegrityFinding } from './declared.ts';

type Attestations = Extract<Declared, { kind: 'attestations' }>;

export interface Attested {
  readonly nowMs: number;
  /** SHA-256 of the manifest and of all it binds: a statement about none of them was made for something else. */
  readonly digests: readonly string[];
}

const REMEDY = 'Sign the manifest again (release-gates sign), or remove the statements that do not verify';

/**
 * Statements that cannot be read speak against a release always. Where the repository has a trust root all of them must
 * be signed by it; where it has none nobody can be trusted to verify them, and that holds no release up.
 */
export function attestationFindings({ files, roots }: Attestations, attested: Attested): IntegrityFinding[] {
  const read = files.map(({ path, base64 }) => ({
    path,
    ...readAttestations(Buffer.from(base64, 'base64'), path),
  }));
  const unreadable = read.flatMap(({ path, problems }) => {
    const [first] = problems;
    return first === undefined ? [] : [finding('integrity_unreadable', path, first.message)];
  });
  if (roots.length === 0) return unreadable;
  const trust = trustOf(roots, attested.nowMs);
  if ('code' in trust) return [...unreadable, trust];
  const refused = read.flatMap(({ path, attestations }) =>
    attestations.flatMap((found) => {
      const why = refusal(verifyAttestation(found, trust), attested);
      return why === null ? [] : [finding('signature_unverified', path, why)];
    }),
  );
  return [...unreadable, ...refused];
}

/** What nobody can say: null where somebody is trusted to verify. */
export function unverifiedStatements({ path, files, roots }: Attestations): string | null {
  if (roots.length > 0) return null;
  return `${files.length} files of statements lie in ${path}, and without a trust root nobody can be trusted to verify them`;
}

function refusal(verdict: AttestationVerdict, { digests }: Attested): string | null {
  if (!verdict.ok) return verdict.message;
  const isOurs = digests.some((digest) => isAbout(verdict.statement, 'sha256', digest));
  return isOurs ? null : 'it is about neither this manifest nor anything that it binds';
}

function trustOf(roots: Attestations['roots'], nowMs: number): AttestationTrust | IntegrityFinding {
  const [first] = roots;
  const folder = first?.path ?? '';
  try {
    const files = roots.map(({ path, base64 }) => ({ file: path, bytes: Buffer.from(base64, 'base64') }));
    const chain = verifyTrustChain(files, { pin: null, nowMs });
    if (!chain.ok) return finding('signature_unverified', chain.file ?? folder, chain.message);
    return keysOfRole(chain.trusted, 'evidence', nowMs);
  } catch (error) {
    // The parse boundary: a trust root that is none is a fact about it.
    if (!(error instanceof InputError)) throw error;
    const { message, where } = error.problems[0] ?? { message: error.message };
    return finding('signature_unverified', where?.file ?? folder, message);
  }
}

function finding(code: IntegrityFinding['code'], file: string, message: string): IntegrityFinding {
  return { code, message: `${file}: ${message}`, file, remedy: REMEDY };
}
