import {
  parseEnvelope,
  parseTrustRoot,
  type ReadTrustRoot,
  TRUST_FAULT_REMEDIES,
  type TrustChainExpectation,
  type TrustRootFile,
  verifyTrustChain,
} from '@release-gates/attestation';
import { type Check, parseRfc3339 } from '@release-gates/core';
import { toCheck } from '../_shared/row.ts';
import type { ReadFile, TrustRootFacts } from './facts.ts';
import type { TrustRootInputs } from './inputs.ts';

export type Chain =
  | { readonly state: 'none' }
  | { readonly state: 'broken'; readonly message: string; readonly remedy: string }
  | {
      readonly state: 'holds';
      readonly latest: ReadTrustRoot;
      /** Nobody trusts it any more; its keys may still sign the version that takes its place. */
      readonly isExpired: boolean;
      readonly isPinned: boolean;
    };

type Demand = Omit<TrustChainExpectation, 'nowMs'>;

/** What is known of the trust root from elsewhere. */
export function demandOf({ trustRootSha256: pin, trustRootVersion: minVersion }: TrustRootInputs): Demand {
  return { pin: pin ?? null, minVersion: minVersion ?? null };
}

/** @throws InputError where a version cannot be read */
export function readChain({ chain, nowMs }: TrustRootFacts, demand: Demand): Chain {
  const last = chain.at(-1);
  if (last === undefined && demand.minVersion === null) return { state: 'none' };
  const files = chain.map(toFile);
  const verdict = verifyTrustChain(files, { ...demand, nowMs });
  if (verdict.ok) return { state: 'holds', latest: verdict.trusted, isExpired: false, isPinned: verdict.isPinned };
  if (verdict.fault !== 'expired' || last === undefined) return broken(verdict);
  // As of its last moment: nothing but its age may be wrong with what is rotated.
  const { root } = readVersion(last);
  const then = verifyTrustChain(files, { ...demand, nowMs: Math.min(nowMs, parseRfc3339(root.expires_at) ?? 0) });
  return then.ok ? { state: 'holds', latest: then.trusted, isExpired: true, isPinned: then.isPinned } : broken(then);
}

function broken({ file, message, fault }: Extract<ReturnType<typeof verifyTrustChain>, { ok: false }>): Chain {
  const where = file === null ? '' : `${file}: `;
  return { state: 'broken', message: `${where}${message}`, remedy: TRUST_FAULT_REMEDIES[fault] };
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
        remedy: chain.remedy,
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
