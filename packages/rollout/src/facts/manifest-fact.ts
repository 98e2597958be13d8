import {
  allDifferences,
  describeDifference,
  type Difference,
  type VerificationFacts,
  verifyManifest,
} from '@release-gates/evidence';
import type { IntegrityFinding } from './declared.ts';
import type { ManifestFact } from '../step/facts.ts';

const MAX_REASONS = 20;

/**
 * What a verified manifest allows. Files of the checkout that were judged may have changed since; the artifacts, the
 * evidence and the manifest itself may not, and what is declared beside them must verify.
 */
export function toManifestFact(facts: VerificationFacts, declared: readonly IntegrityFinding[] = []): ManifestFact {
  const verification = verifyManifest(facts);
  const { manifest } = facts.reading;
  const different = allDifferences({ ...verification, expiry: [], materials: NO_FILES });
  if (manifest === null || different.length > 0 || declared.length > 0) {
    const reasons = [...texts(different), ...declared.map(({ message }) => message)].slice(0, MAX_REASONS);
    const remedy = different.length > 0 ? undefined : declared[0]?.remedy;
    return { state: 'unverified', reasons, ...(remedy !== undefined && { remedy }) };
  }
  // Evidence that is only made again by the same clock lies ahead as well.
  const state = verification.expiry.some(({ code }) => code === 'manifest.future') ? 'unverified' : 'expired';
  if (verification.expiry.length > 0) return { state, reasons: texts(verification.expiry) };
  if (manifest.decision === 'open') return { state: 'open', reasons: [] };
  return { state: 'closed', reasons: manifest.reasons.map(({ message }) => message).slice(0, MAX_REASONS) };
}

/** Whether the manifest and what it binds are what they were, however old: what a way back needs to know. */
export function isIntact(facts: VerificationFacts): boolean {
  return allDifferences({ ...verifyManifest(facts), expiry: [], materials: NO_FILES }).length === 0;
}

const NO_FILES = { checked: 0, notPresent: [], notComparable: 0, differences: [] };

function texts(differences: readonly Difference[]): string[] {
  return differences.slice(0, MAX_REASONS).map(describeDifference);
}
