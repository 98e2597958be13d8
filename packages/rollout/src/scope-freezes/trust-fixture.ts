import { sha256Hex } from '@release-gates/core';
import { rolloutPolicySchema } from '../policy/schema.ts';
import type { ScopeTrust } from './scope-trust.ts';

/** Trust roots for the tests of freezes of many. */

/** SHA-256 of the versions of one trust root, from the first on. */
export function digestsOf(root: string, versions: number): readonly string[] {
  return Array.from({ length: versions }, (_, at) => sha256Hex(`${root} ${at + 1}`));
}

const CANARY = { 'min-time': '30m', 'min-samples': 1, 'max-metric-age': '5m' };
const POLICY = { version: 1, canary: CANARY, traffic: { adapter: 'none', 'pointer-only': true } };

interface Seen {
  readonly root?: string;
  readonly versions?: number;
  readonly isNamed?: boolean;
  readonly folders?: Readonly<Record<string, string>>;
}

/** What a run finds that asks no channel. `folders`: of environments that have one of their own. */
export function seenIn(
  environment: string | null,
  { root = 'ours', versions = 1, isNamed = false, folders = {} }: Seen = {},
): ScopeTrust {
  const environments = Object.fromEntries(
    Object.entries(folders).map(([name, folder]) => [name, { signatures: { 'trust-root': folder } }]),
  );
  const document = rolloutPolicySchema.parse({ ...POLICY, environments });
  const folder = folders[environment ?? ''] ?? '.github/release-trust';
  const fact = { state: 'holds', folder, digests: digestsOf(root, versions), isNamed } as const;
  return { environment, document, fact, channels: [] };
}
