import { generateKeyPairSync } from 'node:crypto';
import {
  envelopeJson,
  parseEnvelope,
  parseSigningKey,
  preAuthenticationEncoding,
  type SigningKey,
  TRUST_ROOT_PAYLOAD_TYPE,
  type TrustRoot,
} from '@release-gates/attestation';
import { canonicalBytes } from '@release-gates/core';

/** Path to bytes. */
export type Repository = Map<string, Uint8Array>;
export type Run = (files: Repository, inputs: Readonly<Record<string, unknown>>) => Promise<unknown>;

export const FOLDER = '.github/release-trust';
export const POLICY = '.github/release-trust.yml';
export const DAY_MS = 86_400_000;

const NAMES = ['alice', 'bob', 'carol', 'ci', 'eve'] as const;
type Name = (typeof NAMES)[number];

const pems = Object.fromEntries(NAMES.map((name) => [name.toUpperCase(), newPem(name)]));

/** Carol has an Ed25519 key, everybody else one on P-256. */
function newPem(name: Name): string {
  const pair = name === 'carol' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return pair.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
}

export function keyOf(name: Name): SigningKey {
  return parseSigningKey(pems[name.toUpperCase()] ?? '', name);
}

/** All private keys, as environment variables. */
export const PRIVATE_KEYS: Readonly<Record<string, string>> = pems;

/** `policyOf(['alice', 'bob'], { root: [2, 'alice', 'bob'] })`. */
export function policyOf(
  names: readonly Name[],
  roles: Readonly<Record<string, readonly [number, ...string[]]>>,
  more = '',
): string {
  const keys = names.map((name) => `  ${name}: { public-key: keys/${name}.pub, owner: ${name} of Example }`);
  const listed = Object.entries(roles).map(
    ([role, [threshold, ...of]]) => `  ${role}: { keys: [${of.join(', ')}], threshold: ${threshold} }`,
  );
  return ['version: 1', 'keys:', ...keys, 'roles:', ...listed, more, ''].join('\n');
}

export const ONE = policyOf(['alice', 'ci'], { root: [1, 'alice'], evidence: [1, 'ci'] });
export const TWO_OF_THREE = policyOf(['alice', 'bob', 'carol', 'ci'], {
  root: [2, 'alice', 'bob', 'carol'],
  evidence: [1, 'ci'],
});

/** Everybody's public key, and the policy. */
export function repository(policy: string): Map<string, Uint8Array> {
  const keys = NAMES.map((name) => [`keys/${name}.pub`, Buffer.from(keyOf(name).publicKey.pem)] as const);
  return new Map<string, Uint8Array>([...keys, [POLICY, Buffer.from(policy)]]);
}

/** Names of the files in the folder. */
export function trustFiles(files: Repository): readonly string[] {
  const paths = [...files.keys()].filter((path) => path.startsWith(`${FOLDER}/`));
  return paths.map((path) => path.slice(FOLDER.length + 1)).sort();
}

export function textOf(files: Repository, name: string): string {
  return Buffer.from(files.get(`${FOLDER}/${name}`) ?? '').toString();
}

/** `begin(run)(ONE, 'ALICE')`: a trust root that was begun, and signed by whoever is named in turn. */
export function begin(run: Run): (policy: string, ...signers: readonly string[]) => Promise<Repository> {
  return async (policy, ...signers) => {
    const files = repository(policy);
    for (const [at, who] of signers.entries()) await run(files, by(at === 0 ? 'init' : 'sign', who));
    return files;
  };
}

export function by(action: string, who: string, more: object = {}): Readonly<Record<string, unknown>> {
  return { action, keyEnv: who, ...more };
}

/** A version as anybody can write it who has some keys and no scruples. */
export function forge(
  root: object,
  signers: readonly SigningKey[],
  payloadType = TRUST_ROOT_PAYLOAD_TYPE as string,
): Uint8Array {
  const payload = canonicalBytes(root as TrustRoot);
  const message = preAuthenticationEncoding(payloadType, payload);
  const signatures = signers.map((key) => ({ keyId: key.publicKey.fingerprint, signature: key.sign(message) }));
  return Buffer.from(JSON.stringify(envelopeJson({ payloadType, payload, signatures })));
}

export function rootIn(files: Repository, name: string): TrustRoot {
  const { payload } = parseEnvelope(Buffer.from(textOf(files, name)), name);
  return JSON.parse(Buffer.from(payload).toString()) as TrustRoot;
}
