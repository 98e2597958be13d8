import {
  type AttestationVerdict,
  type Beside,
  bindStatements,
  findContradictions,
  isTrustExpected,
  type JudgedAttestation,
  placedOf,
  readAttestations,
  type ReadStatements,
  rolesOfIdentity,
  rolesOfKey,
  type RoleTrust,
  saysYes,
  trustInRole,
  verifyAttestations,
} from '@release-gates/attestation';
import type { SigningMode } from '@release-gates/core';
import type { Manifest } from '@release-gates/evidence';
import type { Signer, UsedTrustRoot } from '../step/proof.ts';
import type { Declared, IntegrityFinding } from './declared.ts';
import { eachOnce } from './each-once.ts';

type Attestations = Extract<Declared, { kind: 'attestations' }>;

export interface Attested {
  readonly nowMs: number;
  /** What the statements must be about, and agree with. Where the manifest cannot be read nobody vouches for it. */
  readonly beside: Omit<Beside, 'manifest'> & { readonly manifest: Manifest | null };
  /** Of the environment profile; null where it says nothing. */
  readonly signing: SigningMode | null;
}

export interface AttestationJudgement {
  readonly findings: readonly IntegrityFinding[];
  /** Each once: who said yes to the manifest itself, and who signed anything else about it or what it binds. */
  readonly signers: readonly Signer[];
  /** Null where nobody is trusted to verify, or by nothing that holds. */
  readonly trustRoot: UsedTrustRoot | null;
  /** What nobody here can verify, and why; null where somebody is trusted to. */
  readonly unverifiable: string | null;
}

/**
 * Statements that cannot be read speak against a release always. The others must be signed by those whom the trust root
 * lets sign evidence, belong to this manifest, and say what it says: a signature under a FAILED is no yes. Where there is
 * nobody to verify them, what is declared does not verify, and that holds a release up as well, unless the profile wants no
 * signatures.
 */
export function judgeAttestations(entry: Attestations, attested: Attested): AttestationJudgement {
  const { files, trust } = entry;
  const read = files.map(({ path, base64 }) => {
    const bytes = Buffer.from(base64, 'base64');
    return { path, bytes, ...readAttestations(bytes, path) };
  });
  const unreadable = read.flatMap(({ path, problems }) => {
    const [first] = problems;
    return first === undefined ? [] : [finding('integrity_unreadable', path, first.message)];
  });
  if (!isTrustExpected(trust))
    return byNobody(entry, attested, { unreadable, why: `no trust root in ${trust.folder}` });
  const trusted = trustInRole(trust, 'evidence', attested.nowMs);
  if (!trusted.ok) {
    const fault = finding('signature_unverified', trusted.file, trusted.message);
    return { findings: [...unreadable, fault], signers: [], trustRoot: null, unverifiable: null };
  }
  const { root, rootSha256: sha256 } = trusted;
  if (root.roles.evidence === undefined && trusted.certificates.identities.length === 0) {
    const why = `nobody whom the trust root in ${trust.folder} gives the role evidence`;
    return byNobody(entry, attested, { unreadable, why });
  }
  const judged = verifyAttestations(
    read.flatMap(({ attestations }) => attestations),
    trusted,
  );
  const held = holdTo(attested, judged, { files: read, isSomeUnread: unreadable.length > 0 });
  return {
    findings: [...unreadable, ...held.findings],
    signers: eachOnce(held.counting.flatMap(([verdict, isYes]) => signersOf(verdict, isYes, trusted))),
    trustRoot: { version: root.version, sha256 },
    unverifiable: null,
  };
}

interface Unverifiable {
  readonly unreadable: readonly IntegrityFinding[];
  /** Who is missing. */
  readonly why: string;
}

function byNobody({ path, files }: Attestations, { signing }: Attested, told: Unverifiable): AttestationJudgement {
  const { unreadable, why } = told;
  const unverifiable = `nothing here can verify the signed statements in ${path} (files: ${files.length}): there is ${why}`;
  const fault: IntegrityFinding = {
    code: 'signature_unverified',
    message: unverifiable,
    file: path,
    isUnknown: true,
    remedy: SAY_WHO,
  };
  const findings = signing === 'disabled' ? unreadable : [...unreadable, fault];
  return { findings, signers: [], trustRoot: null, unverifiable };
}

type Held = Extract<AttestationVerdict, { ok: true }>;

interface HeldTo {
  readonly findings: readonly IntegrityFinding[];
  /** With whether it says yes to the manifest. */
  readonly counting: readonly (readonly [Held, boolean])[];
}

/** One key signs every candidate of a repository, and what failed too: what it signed counts by what it says of this one. */
function holdTo(attested: Attested, judged: readonly JudgedAttestation[], read: ReadStatements): HeldTo {
  const { manifest, ...file } = attested.beside;
  const each = judged.filter(({ found, verdict }) => found.at === verdict.at);
  const refused = each.flatMap(({ verdict }) =>
    verdict.ok ? [] : [finding('signature_unverified', verdict.at, verdict.message)],
  );
  if (manifest === null) return { findings: refused, counting: [] };
  const beside = { ...file, manifest };
  const { misplaced, disagreements, set } = bindStatements(judged, beside, read);
  const own = each.filter(({ found }) => !misplaced.has(found.at));
  const contradictions = findContradictions(placedOf(own), beside);
  return {
    findings: [
      ...refused,
      ...each.flatMap(({ found: { at } }) => {
        const why = misplaced.get(at);
        return why === undefined ? [] : [finding('signature_unverified', at, why)];
      }),
      ...[...contradictions].map(([at, why]) => finding('statement_contradicts', at, why)),
      ...[...disagreements, ...(set?.unlike ?? [])].map(contradiction),
      ...(attested.signing === 'required' ? (set?.missing ?? []) : []).map(contradiction),
    ],
    counting: own.flatMap(({ verdict }) =>
      verdict.ok && !contradictions.has(verdict.at) ? [[verdict, saysYes(verdict.statement, beside)] as const] : [],
    ),
  };
}

/** A statement about one gate's evidence vouches for that evidence, and not for the release. */
function signersOf({ signedBy, identity }: Held, isYes: boolean, trusted: Extract<RoleTrust, { ok: true }>): Signer[] {
  const { root, describe } = trusted;
  const signs = isYes ? 'manifest' : 'part';
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

const REMEDY = 'Sign the manifest again (release-gates sign), or remove the statements that do not verify';
const SAY_WHO =
  'Say who may sign evidence (release-gates trust-root --action init). Where nobody is to: take the statements away, or set signing: disabled for this environment in the configuration';

function contradiction(message: string): IntegrityFinding {
  return { code: 'statement_contradicts', message, remedy: REMEDY };
}

function finding(code: IntegrityFinding['code'], file: string, message: string): IntegrityFinding {
  return { code, message: `${file}: ${message}`, file, remedy: REMEDY };
}
