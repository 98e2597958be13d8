import {
  type AttestationVerdict,
  isAbout,
  isTrustExpected,
  type ManifestScope,
  readAttestations,
  rolesOfIdentity,
  rolesOfKey,
  type RoleTrust,
  trustInRole,
  verifyAttestation,
  whyNotAbout,
} from '@release-gates/attestation';
import type { Signer, UsedTrustRoot } from '../step/proof.ts';
import type { Declared, IntegrityFinding } from './declared.ts';

type Attestations = Extract<Declared, { kind: 'attestations' }>;

export interface Attested {
  readonly nowMs: number;
  /** What the statements must be about. */
  readonly scope: ManifestScope;
}

export interface AttestationJudgement {
  readonly findings: readonly IntegrityFinding[];
  /** Each once: who signed a statement about the manifest itself, and who signed about what it binds alone. */
  readonly signers: readonly Signer[];
  /** Null where nobody is trusted to verify, or by nothing that holds. */
  readonly trustRoot: UsedTrustRoot | null;
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
  if (!isTrustExpected(trust)) return { findings: unreadable, signers: [], trustRoot: null };
  const trusted = trustInRole(trust, 'evidence', attested.nowMs);
  if (!trusted.ok) {
    const fault = finding('signature_unverified', trusted.file, trusted.message);
    return { findings: [...unreadable, fault], signers: [], trustRoot: null };
  }
  const judged = read.flatMap(({ attestations }) =>
    attestations.map((found) => holdToScope(verifyAttestation(found, trusted), attested.scope)),
  );
  const refused = judged.flatMap((verdict) =>
    verdict.ok ? [] : [finding('signature_unverified', verdict.at, verdict.message)],
  );
  const held = judged.flatMap((verdict) => (verdict.ok ? [verdict] : []));
  const { root, rootSha256: sha256 } = trusted;
  return {
    findings: [...unreadable, ...refused],
    signers: eachOnce(held.flatMap((verdict) => signersOf(verdict, { trusted, scope: attested.scope }))),
    trustRoot: { version: root.version, sha256 },
  };
}

type Held = Extract<AttestationVerdict, { ok: true }>;
type Refused = Pick<Extract<AttestationVerdict, { ok: false }>, 'ok' | 'at' | 'message'>;

/** One key signs every candidate of a repository: what it signed counts where it is about this one. */
function holdToScope(verdict: AttestationVerdict, scope: ManifestScope): Held | Refused {
  if (!verdict.ok) return verdict;
  const message = whyNotAbout(verdict.statement, scope);
  return message === null ? verdict : { ok: false, at: verdict.at, message };
}

/** What nobody can say: null where somebody is trusted to verify. */
export function unverifiedStatements({ path, files, trust }: Attestations): string | null {
  if (isTrustExpected(trust)) return null;
  return `${files.length} files of statements lie in ${path}, and without a trust root nobody can be trusted to verify them`;
}

interface Judging {
  readonly trusted: Extract<RoleTrust, { ok: true }>;
  readonly scope: ManifestScope;
}

/** A statement about one gate's evidence vouches for that evidence, and not for the release. */
function signersOf({ statement, signedBy, identity }: Held, { trusted, scope }: Judging): Signer[] {
  const { root, describe } = trusted;
  const signs = isAbout(statement, 'sha256', scope.sha256) ? 'manifest' : 'part';
  if (identity !== null) {
    const { issuer, subject: by } = identity;
    return [{ type: 'certificate', by, issuer, authority: rolesOfIdentity(root, identity), signs }];
  }
  return signedBy.flatMap((key): Signer[] => {
    const known = describe(key);
    if (known === undefined) return [];
    const { owner: by, name: keyName } = known;
    return [{ type: 'key', by, keyName, keyId: key.fingerprint, authority: rolesOfKey(root, keyName), signs }];
  });
}

/** Of the manifest first. */
function eachOnce(signers: readonly Signer[]): Signer[] {
  const [whole, part] = [true, false].map((isWhole) =>
    signers.filter(({ signs }) => (signs === 'manifest') === isWhole),
  );
  const known = new Map<string, Signer>();
  for (const signer of [...(whole ?? []), ...(part ?? [])]) {
    const name = signerName(signer);
    if (!known.has(name)) known.set(name, signer);
  }
  return [...known.values()];
}

/** What makes two of them the same. */
function signerName(signer: Signer): string {
  switch (signer.type) {
    case 'key':
      return signer.keyId;
    case 'certificate':
      return `${signer.issuer} ${signer.by}`;
    case 'unit':
      return signer.file;
  }
}

function finding(code: IntegrityFinding['code'], file: string, message: string): IntegrityFinding {
  return { code, message: `${file}: ${message}`, file, remedy: REMEDY };
}
