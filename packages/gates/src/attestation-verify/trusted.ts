import {
  type AttestationTrust,
  type AttestationVerdict,
  boundSigstoreRoots,
  type CertificateIdentity,
  formerSigners,
  identitiesOfRole,
  isSameIdentity,
  keysOfRole,
  type KeyStanding,
  parsePublicKey,
  parseSigstoreRoots,
  TRUST_FAULT_REMEDIES,
  type TrustedKey,
  type TrustRoot,
  type TrustRootFile,
  type VerificationKey,
  verifyTrustChain,
} from '@release-gates/attestation';
import { type Check, InputError } from '@release-gates/core';
import { mustCheck } from '../_shared/row.ts';
import { type AttestationFacts, judgedMs, type ReadFile } from './facts.ts';
import type { AttestationInputs } from './inputs.ts';

type Signed = Extract<AttestationVerdict, { ok: true }>;

export interface Trusted {
  /** Undefined where nobody can be trusted. */
  readonly trust: AttestationTrust | undefined;
  readonly check: Check;
  /** Keys of the role whose signatures do not count, and why; one line each. */
  readonly excluded: readonly string[];
  /** Who counted at some time, by the trust root; each alone. */
  readonly former: AttestationTrust;
  /** What people call those who signed. */
  readonly namesOf: (verdict: Signed) => readonly string[];
}

type Of<Kind> = Extract<AttestationFacts['trust'], { kind: Kind }>;

/** Who may sign evidence: the role of a trust root that verifies as of now, or whom the reader named. */
export function decideTrust(facts: AttestationFacts, inputs: AttestationInputs): Trusted {
  const { trust } = facts;
  try {
    return trust.kind === 'named' ? named(trust, { ...facts, inputs }) : trustRoot(trust, { ...facts, inputs });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const remedy = trust.kind === 'named' ? READ_KEYS : TRUST_FAULT_REMEDIES.unreadable;
    return nobody(error.message.split('\n')[0] ?? 'it cannot be read', remedy);
  }
}

interface Asked extends Pick<AttestationFacts, 'nowMs' | 'asOfMs' | 'unread'> {
  readonly inputs: AttestationInputs;
}

function named({ keys, sigstoreRoots }: Of<'named'>, { inputs, unread, ...times }: Asked): Trusted {
  const { threshold, certificateIdentities, certificateIssuer } = inputs;
  const read = keys.map(({ path, base64 }) => ({
    path,
    key: parsePublicKey(Buffer.from(base64, 'base64').toString(), path),
  }));
  const distinct = new Map(read.map(({ key, path }) => [key.spki, path]));
  if (certificateIdentities.length > 0 && sigstoreRoots.length === 0)
    return nobody(
      'certificate-identities are named, and no Sigstore instance that certifies them',
      'Name the root of the instance with sigstore-roots, as a file that was reviewed',
    );
  if (certificateIdentities.length === 0 && distinct.size < threshold) {
    const lost = unread.find(({ path }) => inputs.publicKeys.includes(path));
    const why = lost === undefined ? '' : `; ${lost.path}: ${lost.reason}`;
    const remedy = 'Name as many different keys with public-keys as threshold asks for, each in a file that is there';
    return nobody(`${threshold} different keys must sign, and ${distinct.size} are given${why}`, remedy);
  }
  const shown = [...read.map(({ key }) => key.fingerprint), ...certificateIdentities];
  return {
    trust: {
      keys: read.map(({ key }) => key),
      threshold,
      certificates: {
        roots: sigstoreRoots.flatMap(readRoots),
        identities: certificateIdentities.map((subject) => ({ issuer: certificateIssuer, subject })),
        nowMs: judgedMs(times),
      },
    },
    excluded: [],
    former: NO_KEYS,
    namesOf: namer((key) => distinct.get(key.spki)),
    check: mustCheck('trust_known', 'pass', {
      reason: `the signers that were named: ${shown.slice(0, 3).join(', ')}`,
      expected: shown,
      actual: shown,
    }),
  };
}

function trustRoot({ folder, files, sigstoreRoots }: Of<'trust_root'>, { inputs, unread, ...times }: Asked): Trusted {
  const lost = unread.find(({ path }) => isOf(folder.replace(/\/+$/, ''), path));
  // Without it the rest may hold, and trust whom it revoked.
  if (lost !== undefined) return nobody(`${lost.path}: ${lost.reason}`, TRUST_FAULT_REMEDIES.unreadable);
  const { trustRootSha256: pin = null, trustRootVersion: minVersion = null } = inputs;
  const chain = verifyTrustChain(files.map(toFile), { pin, minVersion, ...times });
  if (!chain.ok) return nobody(`${chain.file ?? folder}: ${chain.message}`, remedyOf(chain.fault));
  const { trusted, since } = chain;
  const { root } = trusted;
  const newest = since.at(-1)?.root ?? root;
  const role = keysOfRole(trusted, 'evidence', { atMs: judgedMs(times), since });
  const identities = identitiesOfRole(trusted, 'evidence', { atMs: judgedMs(times), since });
  const bound = boundSigstoreRoots(newest, sigstoreRoots.map(toFile));
  if (!bound.ok) return nobody(bound.message, TRUST_FAULT_REMEDIES.unreadable);
  const { roots } = bound;
  const excluded = [
    ...role.excluded.map(({ name, standing }) => describeExcluded(name, standing, newest)),
    ...revokedIdentities(newest, identities),
  ];
  const { keys, identities: formerIdentities } = formerSigners(chain, 'evidence');
  const nowMs = judgedMs(times);
  const former = { keys, threshold: 1, certificates: { roots, identities: formerIdentities, nowMs } };
  if (root.roles.evidence === undefined && identities.length === 0) {
    const reason = [`${chain.file} gives nobody the role "evidence"`, ...excluded].join('; ');
    return { ...nobody(reason, GIVE_ROLE), excluded, former };
  }
  const held = chain.isPinned
    ? 'its first version is the one that was given'
    : 'nobody outside of the repository vouches for its first version';
  const asNew = minVersion === null ? 'nobody says how new it must be' : `version ${minVersion} at least was asked for`;
  return {
    trust: { keys: role.keys, threshold: role.threshold, certificates: { roots, identities, nowMs } },
    excluded,
    former,
    namesOf: namer((key) => role.describe(key)?.name),
    check: mustCheck('trust_known', 'pass', {
      reason: [`${chain.file} holds, until ${root.expires_at}; ${held}`, asNew, ...excluded].join('; '),
      expected: { sha256: pin, version: minVersion },
      actual: {
        version: root.version,
        keys: role.keys.map(({ fingerprint }) => fingerprint),
        identities: identities.map(({ subject }) => subject),
        threshold: role.threshold,
      },
    }),
  };
}

function describeExcluded(name: string, standing: KeyStanding, { keys }: TrustRoot): string {
  const revoked = keys.find((key) => key.name === name)?.revoked ?? null;
  const why = revoked === null ? '' : describeRevocation(revoked);
  return `${name} is ${standing.replaceAll('_', ' ')}${why}`;
}

/** Of the role, and not counting. */
function revokedIdentities({ identities }: TrustRoot, counting: readonly CertificateIdentity[]): string[] {
  return identities.flatMap((identity) => {
    const { subject, roles, revoked } = identity;
    const isOut = roles.includes('evidence') && !counting.some((one) => isSameIdentity(one, identity));
    return isOut && revoked !== undefined ? [`${subject} is revoked${describeRevocation(revoked)}`] : [];
  });
}

function describeRevocation({ reason, at }: NonNullable<TrustedKey['revoked']>): string {
  return ` (${reason}, from ${at})`;
}

/** In the folder, or in its place. */
function isOf(folder: string, path: string): boolean {
  return path.startsWith(`${folder}/`) || `${folder}/`.startsWith(`${path}/`);
}

function readRoots({ path, base64 }: ReadFile): ReturnType<typeof parseSigstoreRoots> {
  return parseSigstoreRoots(Buffer.from(base64, 'base64'), path);
}

function toFile({ path, base64 }: ReadFile): TrustRootFile {
  return { file: path, bytes: Buffer.from(base64, 'base64') };
}

function namer(nameOf: (key: VerificationKey) => string | undefined): Trusted['namesOf'] {
  return ({ signedBy, identity }) =>
    identity === null ? signedBy.map((key) => nameOf(key) ?? 'a key') : [identity.subject];
}

const READ_KEYS = 'Name files that hold what was reviewed: public keys in PEM, roots of Sigstore as they are published';
const GIVE_ROLE =
  'Give the role evidence to a key or an identity in .github/release-trust.yml, then: release-gates trust-root --action rotate';

const NO_KEYS: AttestationTrust = { keys: [], threshold: 1 };

function remedyOf(fault: keyof typeof TRUST_FAULT_REMEDIES): string {
  const remedy = TRUST_FAULT_REMEDIES[fault];
  return fault === 'empty' ? `Give public-keys; with a trust root: ${remedy}` : remedy;
}

function nobody(reason: string, remedy: string): Trusted {
  return {
    trust: undefined,
    namesOf: () => [],
    excluded: [],
    former: NO_KEYS,
    check: mustCheck('trust_known', 'fail', {
      reason: `nobody can be trusted: ${reason}`,
      expected: 'signers of evidence',
      actual: null,
      remedy,
    }),
  };
}
