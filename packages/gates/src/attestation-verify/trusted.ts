import {
  type AttestationTrust,
  keysOfRole,
  parsePublicKey,
  type VerificationKey,
  verifyTrustChain,
} from '@release-gates/attestation';
import { type Check, InputError } from '@release-gates/core';
import { mustCheck } from '../_shared/row.ts';
import type { AttestationFacts, ReadFile } from './facts.ts';
import type { AttestationInputs } from './inputs.ts';

export interface Trusted {
  /** Undefined where nobody can be trusted. */
  readonly trust: AttestationTrust | undefined;
  readonly check: Check;
  /** What people call a key. */
  readonly nameOf: (key: VerificationKey) => string;
}

/** Who may sign evidence: the role of a trust root that verifies as of now, or the keys that the reader named. */
export function decideTrust({ trust, nowMs }: AttestationFacts, inputs: AttestationInputs): Trusted {
  try {
    return trust.kind === 'public_keys' ? namedKeys(trust.files, inputs) : trustRoot({ ...trust, nowMs }, inputs);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return nobody(error.message.split('\n')[0] ?? 'it cannot be read');
  }
}

function namedKeys(files: readonly ReadFile[], { threshold }: AttestationInputs): Trusted {
  const read = files.map(({ path, base64 }) => ({
    path,
    key: parsePublicKey(Buffer.from(base64, 'base64').toString(), path),
  }));
  const distinct = new Map(read.map(({ key, path }) => [key.spki, path]));
  if (distinct.size < threshold) return nobody(`${threshold} different keys must sign, and ${distinct.size} are given`);
  const fingerprints = read.map(({ key }) => key.fingerprint);
  return {
    trust: { keys: read.map(({ key }) => key), threshold },
    nameOf: ({ spki }) => distinct.get(spki) ?? 'a key',
    check: mustCheck('trust_known', 'pass', {
      reason: `the keys that were named: ${fingerprints.slice(0, 3).join(', ')}`,
      expected: fingerprints,
      actual: fingerprints,
    }),
  };
}

function trustRoot(
  { folder, files, nowMs }: { readonly folder: string; readonly files: readonly ReadFile[]; readonly nowMs: number },
  { trustRootSha256 }: AttestationInputs,
): Trusted {
  const read = files.map(({ path, base64 }) => ({ file: path, bytes: Buffer.from(base64, 'base64') }));
  const chain = verifyTrustChain(read, { pin: trustRootSha256 ?? null, nowMs });
  if (!chain.ok) return nobody(`${chain.file ?? folder}: ${chain.message}`);
  const { root } = chain.trusted;
  const role = keysOfRole(chain.trusted, 'evidence', nowMs);
  if (root.roles.evidence === undefined) return nobody(`${chain.file} gives nobody the role "evidence"`);
  const excluded = role.excluded.map(({ name, standing }) => `${name} is ${standing.replaceAll('_', ' ')}`);
  const held = chain.isPinned
    ? 'its first version is the one that was given'
    : 'nobody outside of the repository vouches for its first version';
  return {
    trust: { keys: role.keys, threshold: role.threshold },
    nameOf: (key) => role.describe(key)?.name ?? 'a key',
    check: mustCheck('trust_known', 'pass', {
      reason: [`${chain.file} holds, until ${root.expires_at}; ${held}`, ...excluded].join('; '),
      expected: trustRootSha256 ?? null,
      actual: {
        version: root.version,
        keys: role.keys.map(({ fingerprint }) => fingerprint),
        threshold: role.threshold,
      },
    }),
  };
}

function nobody(reason: string): Trusted {
  return {
    trust: undefined,
    nameOf: () => 'a key',
    check: mustCheck('trust_known', 'fail', {
      reason: `nobody can be trusted: ${reason}`,
      expected: 'keys that may sign evidence',
      actual: null,
      remedy: 'Give public-keys, or make a trust root: release-gates help trust-root',
    }),
  };
}
