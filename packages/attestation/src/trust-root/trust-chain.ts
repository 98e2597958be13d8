import { equalDigest, formatRfc3339, MAX_FUTURE_SKEW_MS, parseRfc3339, sha256Hex } from '@release-gates/core';
import { fileNameOf } from '@release-gates/evidence';
import { parseEnvelope, type Envelope } from '../dsse/envelope.ts';
import { verifyEnvelope } from '../dsse/verify-envelope.ts';
import type { VerificationKey } from '../key/verification-key.ts';
import { type KeyStanding, standingSince } from './key-standing.ts';
import { parseTrustRoot, type ReadTrustRoot } from './parse-trust-root.ts';
import { type Role, TRUST_ROOT_PAYLOAD_TYPE, type TrustedKey } from './schema.ts';

/** One `<version>.root.json`, as it was read. */
export interface TrustRootFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface TrustChainExpectation {
  /** SHA-256 of the first file, from a place that whoever writes the others cannot write; null: none was given. */
  readonly pin: string | null;
  /** Smallest version that is accepted as the newest, from such a place as well; null: none was given. */
  readonly minVersion: number | null;
  readonly nowMs: number;
  /** Judge who counted then, by the version that was in force; absent: now. */
  readonly asOfMs?: number | undefined;
}

export type TrustFault =
  | 'empty'
  | 'missing'
  | 'pin'
  | 'rolled_back'
  | 'name'
  | 'gap'
  | 'not_signed_by_previous'
  | 'not_signed_by_itself'
  | 'renamed_key'
  | 'time'
  | 'not_yet'
  | 'expired';

export type TrustChain =
  | {
      readonly ok: true;
      /** The newest, or the one that was in force at the time that is judged. */
      readonly trusted: ReadTrustRoot;
      /** The versions before it, from the first. */
      readonly before: readonly ReadTrustRoot[];
      /** The versions after it, from the oldest to the newest; none where now is judged. */
      readonly since: readonly ReadTrustRoot[];
      readonly file: string;
      readonly isPinned: boolean;
      /** SHA-256 of each file, from the first version to the newest. */
      readonly digests: readonly string[];
    }
  | { readonly ok: false; readonly fault: TrustFault; readonly file: string | null; readonly message: string };

interface Link {
  readonly file: string;
  readonly envelope: Envelope;
  readonly read: ReadTrustRoot;
}

const BRING_BACK = 'Bring the files back as they were reviewed, and find out who changed them';

/** What helps. `unreadable`: a file of it could not be read, or holds no version. */
export const TRUST_FAULT_REMEDIES: Readonly<Record<TrustFault | 'unreadable', string>> = {
  empty: 'Name the folder that holds it; where there never was one, make it: release-gates help trust-root',
  missing:
    'Bring it back from where it was reviewed, or name its folder; one made anew is not the one that is asked for',
  unreadable: BRING_BACK,
  name: 'Give the file the name of its version where that is all; else bring it back as it was reviewed',
  gap: 'Bring the versions back that are missing, each under its own name, from where they were reviewed',
  not_signed_by_previous: BRING_BACK,
  not_signed_by_itself: BRING_BACK,
  renamed_key: BRING_BACK,
  time: 'Set the clock of this machine right; where it is, bring the files back as they were reviewed',
  not_yet:
    'Judge a time at which it was in force: nobody of this trust root vouches for what was relied on before its first version',
  expired: 'Let its root keys sign a newer version: release-gates trust-root --action rotate',
  // A digest from here, pasted as the one to expect, would vouch for whatever lies here.
  pin: 'Compare both with the digest that its owners published outside of this repository; what lies here says nothing about itself, so do not take its digest from here',
  rolled_back:
    'Find out who removed them; never ask for an earlier version, or what the later ones revoked counts again',
};

/**
 * Walks from the first version to the last, one at a time: each is signed by enough root keys of the one before it and
 * of its own. Who holds the keys of version 1 alone cannot jump to 3, and new keys alone cannot introduce themselves.
 * A chain whose end was cut off holds as well, so that only what was kept elsewhere can tell that it is not the newest.
 *
 * @param files in the order of their versions
 * @throws InputError `json.*`, `schema.*`, `dsse.*`, `key.*`, `trust_root.*` where a file cannot be read
 */
export function verifyTrustChain(
  files: readonly TrustRootFile[],
  { pin, minVersion, nowMs, asOfMs }: TrustChainExpectation,
): TrustChain {
  const [first] = files;
  if (first === undefined) return noVersion(pin, minVersion);
  if (pin !== null && !equalDigest(sha256Hex(first.bytes), pin)) {
    return refuse('pin', first.file, `expected the first trust root to have SHA-256 ${pin}, found another file`);
  }
  const links = files.map(toLink);
  for (const [at, link] of links.entries()) {
    const refusal = linkFault(link, links[at - 1], nowMs);
    if (refusal !== undefined) return refusal;
  }
  const last = links.at(-1) as Link;
  const { version } = last.read.root;
  if (minVersion !== null && version < minVersion) return rolledBack(last.file, minVersion, version);
  const at = asOfMs === undefined ? links.length - 1 : links.findLastIndex(({ read }) => issuedMs(read) <= asOfMs);
  const judged = links[at];
  if (judged === undefined)
    return refuse('not_yet', first.file, `it was issued after ${formatRfc3339(asOfMs ?? nowMs)}`);
  const { expires_at: expires } = judged.read.root;
  if ((asOfMs ?? nowMs) > (parseRfc3339(expires) ?? 0)) {
    return refuse('expired', judged.file, `it expired on ${expires}: a newer version must be signed`);
  }
  return {
    ok: true,
    trusted: judged.read,
    before: links.slice(0, at).map(({ read }) => read),
    since: links.slice(at + 1).map(({ read }) => read),
    file: judged.file,
    isPinned: pin !== null,
    digests: files.map(({ bytes }) => sha256Hex(bytes)),
  };
}

export function issuedMs({ root }: ReadTrustRoot): number {
  return parseRfc3339(root.issued_at) ?? Number.POSITIVE_INFINITY;
}

/** Who names one from elsewhere had one: it was taken away, or lies in another folder. */
function noVersion(pin: string | null, minVersion: number | null): TrustChain {
  if (minVersion !== null) return rolledBack(null, minVersion, 0);
  if (pin === null) return refuse('empty', null, 'there is no trust root');
  return refuse('missing', null, `there is no trust root, and one that begins with SHA-256 ${pin} is asked for`);
}

function toLink({ file, bytes }: TrustRootFile): Link {
  const envelope = parseEnvelope(bytes, file);
  return { file, envelope, read: parseTrustRoot(envelope.payload, file) };
}

function linkFault(link: Link, previous: Link | undefined, nowMs: number): TrustChain | undefined {
  const { file, read } = link;
  const { version } = read.root;
  // People and commands speak of a version by the name of its file.
  if (fileNameOf(file) !== `${version}.root.json`) {
    return refuse('name', file, `it holds version ${version}, so its name must be ${version}.root.json`);
  }
  const wrong = versionFault(read, previous?.read, nowMs);
  if (wrong !== undefined) return refuse(wrong.fault, file, wrong.message);
  if (previous !== undefined) {
    const verdict = signedByRoot(link, previous.read);
    if (verdict !== undefined)
      return refuse(
        'not_signed_by_previous',
        file,
        `the root keys of version ${previous.read.root.version}: ${verdict}`,
      );
  }
  const verdict = signedByRoot(link, read);
  return verdict === undefined ? undefined : refuse('not_signed_by_itself', file, `its own root keys: ${verdict}`);
}

/** Why a version cannot follow the one before it, whoever signs it; undefined where it can. */
export function versionFault(
  { root, keyOf }: ReadTrustRoot,
  previous: ReadTrustRoot | undefined,
  nowMs: number,
): { readonly fault: TrustFault; readonly message: string } | undefined {
  const expected = (previous?.root.version ?? 0) + 1;
  if (root.version !== expected) {
    const message = `expected version ${expected}, found ${root.version}: versions follow one by one`;
    return { fault: 'gap', message };
  }
  const issued = issuedMs({ root, keyOf });
  const earliestMs = parseRfc3339(previous?.root.issued_at ?? '') ?? 0;
  if (issued < earliestMs) return { fault: 'time', message: 'it was issued before the version that it follows' };
  if (issued > nowMs + MAX_FUTURE_SKEW_MS)
    return { fault: 'time', message: `it was issued in the future: ${root.issued_at}` };
  const renamed = previous === undefined ? undefined : renamedKey(previous, { root, keyOf });
  if (renamed === undefined) return undefined;
  return { fault: 'renamed_key', message: `key ${renamed} is another public key than in the version before` };
}

/**
 * The keys of one version whose signatures count for a version that was issued then. The time is that file's own claim,
 * so that a key which was ever revoked does not sign a later version, whatever time that one claims.
 */
export function rootSigners(by: ReadTrustRoot, issuedAt: string): readonly VerificationKey[] {
  const atMs = parseRfc3339(issuedAt) ?? Number.POSITIVE_INFINITY;
  const { keys, describe } = keysOfRole(by, 'root', { atMs });
  return keys.filter((key) => describe(key)?.revoked === null);
}

/** Undefined where enough of them signed. */
function signedByRoot({ envelope, read }: Link, by: ReadTrustRoot): string | undefined {
  const verdict = verifyEnvelope(envelope, {
    keys: rootSigners(by, read.root.issued_at),
    threshold: by.root.roles.root.threshold,
    payloadTypes: [TRUST_ROOT_PAYLOAD_TYPE],
  });
  return verdict.ok ? undefined : verdict.message;
}

/** A name is what people read in a report; it may not come to stand for another key. */
function renamedKey(previous: ReadTrustRoot, next: ReadTrustRoot): string | undefined {
  return next.root.keys.find(({ name }) => {
    const before = previous.keyOf(name);
    return before !== undefined && before.spki !== next.keyOf(name)?.spki;
  })?.name;
}

export interface RoleKeys {
  readonly keys: readonly VerificationKey[];
  readonly threshold: number;
  /** Keys of the role whose signatures of that time do not count, and why. */
  readonly excluded: readonly { readonly name: string; readonly standing: KeyStanding }[];
  /** Name and owner of a public key. */
  readonly describe: (key: VerificationKey) => TrustedKey | undefined;
}

/**
 * The keys that may sign in a role, as of a time that the signer did not choose.
 *
 * @param since later versions, where an earlier one was in force then: what any of them took away, or says of its keys, counts
 */
export function keysOfRole(
  { root, keyOf }: ReadTrustRoot,
  role: Role,
  { atMs, since = [] }: { readonly atMs: number; readonly since?: readonly ReadTrustRoot[] },
): RoleKeys {
  const wanted = root.roles[role];
  const named = root.keys.filter(({ name }) => wanted?.keys.includes(name) === true);
  const judged = named.map((key) => ({ key, standing: standingSince(key, { root, keyOf }, { atMs, since }) }));
  return {
    keys: judged
      .filter(({ standing }) => standing === 'valid')
      .map(({ key }) => keyOf(key.name))
      .filter((key) => key !== undefined),
    threshold: wanted?.threshold ?? 1,
    excluded: judged
      .filter(({ standing }) => standing !== 'valid')
      .map(({ key, standing }) => ({ name: key.name, standing })),
    describe: ({ spki }) => named.find(({ name }) => keyOf(name)?.spki === spki),
  };
}

function rolledBack(file: string | null, minVersion: number, newest: number): TrustChain {
  const here = newest === 0 ? 'there is none here' : `the newest here is ${newest}`;
  const message = `expected version ${minVersion} at least, and ${here}: later versions were removed. Bring them back from where they were reviewed`;
  return refuse('rolled_back', file, message);
}

function refuse(fault: TrustFault, file: string | null, message: string): TrustChain {
  return { ok: false, fault, file, message };
}
