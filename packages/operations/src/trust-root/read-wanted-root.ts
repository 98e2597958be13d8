import { parsePublicKey, parseSigstoreRoots } from '@release-gates/attestation';
import {
  formatRfc3339,
  InputError,
  LIMITS,
  parseRfc3339,
  sha256Hex,
  validateDocument,
  type Workspace,
} from '@release-gates/core';
import { joinPath } from '@release-gates/evidence';
import { parseByExtension } from '@release-gates/formats';
import type { WantedKey, WantedRoot } from './facts.ts';
import { type TrustRootPolicy, trustRootPolicySchema } from './policy-schema.ts';

type PolicyKey = TrustRootPolicy['keys'][string];

/** @throws InputError `trust_root.policy`, `schema.*`, `yaml.*`, `json.*`, `key.*` */
export async function readWantedRoot(
  workspace: Workspace,
  { path, folder }: { readonly path: string; readonly folder: string },
): Promise<WantedRoot> {
  const bytes = await readPolicyFile(workspace, path, 'the policy of the trust root');
  const policy = validateDocument(trustRootPolicySchema, await parseByExtension(bytes, { file: path }));
  const keys: WantedKey[] = [];
  for (const [name, key] of Object.entries(policy.keys)) keys.push(await readWantedKey(workspace, name, { key, path }));
  const { roles, identities } = policy;
  const sigstoreRoots = await readSigstoreRoots(workspace, folder, policy['sigstore-roots']);
  return { path, expiresInS: policy['expires-in'], keys, roles, identities, sigstoreRoots };
}

/** Read as a verifier would: whoever signs this binds bytes that can be used. */
async function readSigstoreRoots(
  workspace: Workspace,
  folder: string,
  names: readonly string[],
): Promise<WantedRoot['sigstoreRoots']> {
  const found: { file: string; sha256: string }[] = [];
  for (const file of new Set(names)) {
    const path = joinPath(folder, file);
    const bytes = await readPolicyFile(workspace, path, 'the root of a Sigstore instance');
    parseSigstoreRoots(bytes, path);
    found.push({ file, sha256: sha256Hex(bytes) });
  }
  return found;
}

async function readWantedKey(
  workspace: Workspace,
  name: string,
  { key, path }: { readonly key: PolicyKey; readonly path: string },
): Promise<WantedKey> {
  const { algorithm, pem } = await readPublicKey(workspace, key['public-key'], `the public key of ${name}`);
  const instant = (field: 'valid-from' | 'valid-until'): string | null => {
    const text = key[field];
    if (text === undefined) return null;
    const timeMs = parseRfc3339(text);
    if (timeMs !== undefined) return formatRfc3339(timeMs);
    throw new InputError({
      code: 'trust_root.policy',
      message: `expected an RFC 3339 time, found ${JSON.stringify(text)}`,
      where: { file: path, pointer: `/keys/${name}/${field}` },
    });
  };
  return {
    name,
    algorithm,
    pem,
    owner: key.owner,
    validFrom: instant('valid-from'),
    validUntil: instant('valid-until'),
  };
}

/** @throws InputError `trust_root.policy`, `key.*` */
export async function readPublicKey(
  workspace: Workspace,
  file: string,
  what: string,
): Promise<Pick<WantedKey, 'algorithm' | 'pem'>> {
  const bytes = await readPolicyFile(workspace, file, what);
  const { algorithm, pem } = parsePublicKey(Buffer.from(bytes).toString('utf8'), file);
  return { algorithm, pem };
}

async function readPolicyFile(workspace: Workspace, path: string, what: string): Promise<Uint8Array> {
  const read = await workspace.read(path, { role: 'policy', maxBytes: LIMITS.policy });
  if (read.state === 'present') return read.bytes;
  throw new InputError({
    code: 'trust_root.policy',
    message: `expected ${what}, found ${read.state === 'absent' ? 'no file' : `that ${read.reason}`}`,
    where: { file: path },
    remedy: 'docs/units/trust-root.md has the smallest policy and how to make a key',
  });
}
