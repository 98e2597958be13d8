import { isSameIdentity, type ReadTrustRoot, ROLES, type TrustedKey, type TrustRoot } from '@release-gates/attestation';

/** What a version changes, one imperative line each: whoever signs must see it, and not only a digest. */
export function describeChange(previous: TrustRoot | undefined, next: ReadTrustRoot): string[] {
  const { root } = next;
  const known = new Map((previous?.keys ?? []).map((key) => [key.name, key]));
  const names = new Set(root.keys.map(({ name }) => name));
  const gone = [...known.keys()].filter((name) => !names.has(name));
  return [
    ...root.keys.flatMap((key) => describeKey(known.get(key.name), key, next)),
    ...gone.map((name) => `Remove key ${name}: nothing that it ever signed counts any more`),
    ...ROLES.flatMap((role) => describeRole(role, previous, root)),
    ...describeIdentities(previous, root),
    ...describeRevokedIdentities(previous, root),
    `Let it hold until ${root.expires_at}`,
  ];
}

function describeKey(before: TrustedKey | undefined, key: TrustedKey, { keyOf }: ReadTrustRoot): string[] {
  const { name, owner, valid_from: from, valid_until: until, revoked } = key;
  const window = `from ${from}${until === null ? '' : ` until ${until}`}`;
  const revocation = revoked === null ? '' : `${revoked.reason}, from ${revoked.at}: ${revoked.note}`;
  if (before === undefined) {
    const fingerprint = keyOf(name)?.fingerprint ?? '';
    const isRevoked = revoked === null ? '' : `, revoked: ${revocation}`;
    return [`Add key ${name} of ${owner}: ${fingerprint}, ${window}${isRevoked}`];
  }
  const isSameWindow = before.valid_from === from && before.valid_until === until;
  return [
    ...(before.owner === owner ? [] : [`Give key ${name} of ${before.owner} the owner ${owner}`]),
    ...(isSameWindow ? [] : [`Let key ${name} count ${window}`]),
    ...(JSON.stringify(before.revoked) === JSON.stringify(revoked)
      ? []
      : [revoked === null ? `Trust key ${name} again, which was revoked` : `Revoke key ${name}: ${revocation}`]),
  ];
}

function describeRole(role: (typeof ROLES)[number], previous: TrustRoot | undefined, next: TrustRoot): string[] {
  const [before, after] = [describeSigners(previous, role), describeSigners(next, role)];
  return before === after
    ? []
    : [`Let ${after} sign as ${role}${previous === undefined ? '' : `, instead of ${before}`}`];
}

/** `2 of alice, bob, carol`. */
export function describeSigners(root: TrustRoot | undefined, role: (typeof ROLES)[number]): string {
  const wanted = root?.roles[role];
  return wanted === undefined ? 'nobody' : `${wanted.threshold} of ${wanted.keys.join(', ')}`;
}

function describeRevokedIdentities(previous: TrustRoot | undefined, { identities }: TrustRoot): string[] {
  return identities.flatMap((identity) => {
    const { subject, issuer, revoked } = identity;
    const before = previous?.identities.find((one) => isSameIdentity(one, identity))?.revoked;
    if (JSON.stringify(before) === JSON.stringify(revoked)) return [];
    const who = `the identity ${subject} of ${issuer}`;
    if (revoked === undefined) return [`Trust ${who} again, which was revoked`];
    return [`Revoke ${who}: ${revoked.reason}, from ${revoked.at}: ${revoked.note}`];
  });
}

function describeIdentities(previous: TrustRoot | undefined, next: TrustRoot): string[] {
  const [before, after] = [new Set(listCertified(previous)), new Set(listCertified(next))];
  return [
    ...[...after].filter((one) => !before.has(one)).map((one) => `Trust ${one}`),
    ...[...before].filter((one) => !after.has(one)).map((one) => `Trust no more ${one}`),
  ];
}

function listCertified({ identities = [], sigstore_roots: roots = [] }: Partial<TrustRoot> = {}): readonly string[] {
  return [
    ...identities.map(({ revoked: _told, ...identity }) => `the identity ${JSON.stringify(identity)}`),
    ...roots.map(({ file, sha256 }) => `certificates of ${file} (sha256:${sha256})`),
  ];
}
