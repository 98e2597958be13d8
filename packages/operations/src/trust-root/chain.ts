import {
  OTHER_TRUST_ROOT_REMEDY,
  parseEnvelope,
  parseTrustRoot,
  type ReadTrustRoot,
  type TrustRootFile,
  verifyTrustChain,
} from '@release-gates/attestation';
import { type Check, parseRfc3339 } from '@release-gates/core';
import { toCheck } from '../_shared/row.ts';
import type { ReadFile, TrustRootFacts } from './facts.ts';

export type Chain =
  | { readonly state: 'none' }
  | { readonly state: 'broken'; readonly message: string; readonly isOther: boolean }
  | {
      readonly state: 'holds';
      readonly latest: ReadTrustRoot;
      /** Nobody trusts it any more; its keys may still sign the version that takes its place. */
      readonly isExpired: boolean;
      readonly isPinned: boolean;
    };

/** @throws InputError where a version cannot be read */
export function readChain({ chain, nowMs }: TrustRootFacts, pin: string | null): Chain {
  const last = chain.at(-1);
  if (last === undefined) return { state: 'none' };
  const files = chain.map(toFile);
  const verdict = verifyTrustChain(files, { pin, nowMs });
  if (verdict.ok) return { state: 'holds', latest: verdict.trusted, isExpired: false, isPinned: verdict.isPinned };
  if (verdict.fault !== 'expired') return broken(verdict);
  // As of its last moment: nothing but its age may be wrong with what is rotated.
  const { root } = readVersion(last);
  const then = verifyTrustChain(files, { pin, nowMs: Math.min(nowMs, parseRfc3339(root.expires_at) ?? 0) });
  return then.ok ? { state: 'holds', latest: then.trusted, isExpired: true, isPinned: then.isPinned } : broken(then);
}

/** `isOther`: it is not the one that was named. */
function broken({ file, message, fault }: Extract<ReturnType<typeof verifyTrustChain>, { ok: false }>): Chain {
  return { state: 'broken', message: `${file}: ${message}`, isOther: fault === 'pin' };
}

export function toFile({ path, base64 }: ReadFile): TrustRootFile {
  return { file: path, bytes: Buffer.from(base64, 'base64') };
}

export function readVersion(file: ReadFile): ReadTrustRoot {
  return parseTrustRoot(parseEnvelope(Buffer.from(file.base64, 'base64'), file.path).payload, file.path);
}

/** What must hold before anything is made on top of it. */
export function chainCheck(chain: Chain, { folder }: TrustRootFacts): Check {
  switch (chain.state) {
    case 'none':
      return toCheck('trust_chain_holds', 'not_applicable', {
        reason: `there is no version in ${folder} yet`,
        expected: null,
        actual: null,
      });
    case 'broken':
      return toCheck('trust_chain_holds', false, {
        reason: `the trust root does not hold: ${chain.message}`,
        expected: 'every version signed by the one before it and by itself',
        actual: chain.message,
        remedy: chain.isOther
          ? OTHER_TRUST_ROOT_REMEDY
          : 'Fetch the folder again from where it was reviewed; nothing is made on top of what does not hold',
      });
    case 'holds': {
      const { root } = chain.latest;
      const end = chain.isExpired ? `expired on ${root.expires_at}: rotate it` : `holds until ${root.expires_at}`;
      const pin = chain.isPinned
        ? ''
        : '; no trust-root-sha256 was given, so its first version is taken as it lies there';
      return toCheck('trust_chain_holds', true, {
        reason: `version ${root.version} ${end}${pin}`,
        expected: root.version,
        actual: root.version,
      });
    }
  }
}
