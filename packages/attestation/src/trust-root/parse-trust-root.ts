import { InputError, parseRfc3339, parseStrictJson, type Problem, validateDocument } from '@release-gates/core';
import type { AttestationErrorCode } from '../error.ts';
import { parsePublicKey, type VerificationKey } from '../key/verification-key.ts';
import { isSameIdentity } from './same-identity.ts';
import { ROLES, type TrustRoot, type TrustedKey, trustRootSchema } from './schema.ts';

export const MAX_TRUST_ROOT_BYTES = 1_048_576;

/** A trust root whose keys were read; nothing says yet that anybody signed it. */
export interface ReadTrustRoot {
  readonly root: TrustRoot;
  readonly keyOf: (name: string) => VerificationKey | undefined;
}

/**
 * Sound only where it agrees with itself: names and public keys are unique, so that one key never counts as two; roles
 * name keys that are there; a threshold can be reached; times exist and are in order.
 *
 * @throws InputError `json.*`, `schema.*`, `key.*`, `trust_root.inconsistent`: every problem at once
 */
export function parseTrustRoot(payload: Uint8Array, file: string): ReadTrustRoot {
  const root = validateDocument(trustRootSchema, parseStrictJson(payload, { file, maxBytes: MAX_TRUST_ROOT_BYTES }));
  const keys = new Map(root.keys.map((key) => [key.name, parsePublicKey(key.public_key, `${file}, key ${key.name}`)]));
  const messages = [...keyFaults(root.keys, keys), ...roleFaults(root), ...identityFaults(root), ...timeFaults(root)];
  const [first, ...rest] = messages.map((message): Problem & { code: AttestationErrorCode } => ({
    code: 'trust_root.inconsistent',
    message,
    where: { file },
  }));
  if (first !== undefined) throw new InputError<AttestationErrorCode>([first, ...rest]);
  return { root, keyOf: (name) => keys.get(name) };
}

function keyFaults(trusted: readonly TrustedKey[], keys: ReadonlyMap<string, VerificationKey>): string[] {
  const named = new Map<string, string>();
  const faults = keys.size === trusted.length ? [] : ['expected each key name once, found one twice'];
  for (const { name, algorithm } of trusted) {
    const key = keys.get(name);
    if (key === undefined) continue;
    const other = named.get(key.spki);
    if (other !== undefined && other !== name) faults.push(`keys ${other} and ${name} are the same public key`);
    if (key.algorithm !== algorithm) faults.push(`key ${name} is said to be ${algorithm}, but is ${key.algorithm}`);
    named.set(key.spki, name);
  }
  return faults;
}

function roleFaults({ roles, keys }: TrustRoot): string[] {
  const names = new Set(keys.map(({ name }) => name));
  return ROLES.flatMap((role) => {
    const wanted = roles[role];
    if (wanted === undefined) return [];
    const distinct = new Set(wanted.keys);
    const unknown = [...distinct].filter((name) => !names.has(name));
    return [
      ...unknown.map((name) => `role ${role} names key ${name}, which is not among the keys`),
      ...(distinct.size === wanted.keys.length ? [] : [`role ${role} names a key twice`]),
      ...(wanted.threshold <= distinct.size
        ? []
        : [`role ${role} asks for ${wanted.threshold} keys and has ${distinct.size}: nobody could ever sign`]),
    ];
  });
}

/** Threat: one that is revoked, and stands a second time as if it were not. */
function identityFaults({ identities }: TrustRoot): string[] {
  return identities.flatMap((identity) => {
    const { subject, revoked } = identity;
    if (revoked === undefined) return [];
    const isTwice = identities.filter((other) => isSameIdentity(other, identity)).length > 1;
    return [
      ...(isTwice ? [`expected the revoked identity ${subject} once, found it twice`] : []),
      ...(parseRfc3339(revoked.at) === undefined
        ? [`expected a time that exists in revoked of ${subject}, found ${revoked.at}`]
        : []),
    ];
  });
}

function timeFaults({ issued_at: issued, expires_at: expires, keys }: TrustRoot): string[] {
  return [
    ...orderFaults('expires_at', issued, expires),
    ...keys.flatMap((key) => [
      ...orderFaults(`valid_until of key ${key.name}`, key.valid_from, key.valid_until),
      ...(key.revoked === null || parseRfc3339(key.revoked.at) !== undefined
        ? []
        : [`expected a time that exists in revoked of key ${key.name}, found ${key.revoked.at}`]),
    ]),
  ];
}

function orderFaults(name: string, from: string, until: string | null): string[] {
  const [fromMs, untilMs] = [parseRfc3339(from), until === null ? Number.POSITIVE_INFINITY : parseRfc3339(until)];
  if (fromMs === undefined || untilMs === undefined) return [`expected times that exist, found ${from} and ${until}`];
  return untilMs < fromMs ? [`expected ${name} not before ${from}, found ${until}`] : [];
}
