import { canonicalSha256, canonicalText, equalDigest, InputError } from '@release-gates/core';
import {
  allDifferences,
  type Difference,
  type Manifest,
  type VerificationFacts,
  verifyManifest,
} from '@release-gates/evidence';
import { documentPath, readKeptDocuments } from '../facts/documents.ts';
import { releaseOf } from '../facts/release-of.ts';
import { validationsOf } from '../facts/validations-of.ts';
import { type LineValidations, toLineValidations } from '../records/validations.ts';
import type { Release } from '../state/release.ts';
import type { RecordFinding } from './finding.ts';
import type { RecordSource } from './record-source.ts';
import type { FileVerifier, VerifiedFile } from './verify-file.ts';

export interface KeptManifest {
  readonly file: string;
  readonly sha256: string;
  /** Null where it could not be read. */
  readonly decision: 'open' | 'closed' | null;
  /** Unit to what differs in its evidence. */
  readonly evidence: Readonly<Record<string, readonly Difference[]>>;
  /** Of the manifest itself. */
  readonly differences: readonly Difference[];
  readonly findings: readonly RecordFinding[];
}

interface Kept {
  readonly source: RecordSource;
  readonly verify: FileVerifier;
  readonly channelId: string;
  readonly nowMs: number;
  /** What the line of the start says of the gates; undefined where its version says nothing, null where it should. */
  readonly told: LineValidations | null | undefined;
}

/** The manifest of a release and the evidence of every gate, derived again from what lies beside the ledger. */
export async function verifyKeptManifest(
  { source, verify, channelId, nowMs, told }: Kept,
  release: Release,
): Promise<KeptManifest> {
  const { sha256 } = release.manifest;
  const file = `${channelId}/${documentPath('manifest', sha256)}`;
  const own = await verify({ kind: 'manifest', file, sha256, made: undefined });
  const readRecord = (_channelId: string, path: string) => source.read(`${channelId}/${path}`);
  const facts = await readKeptDocuments({ readRecord }, channelId, { release, nowMs });
  if (facts === undefined) {
    return { file, sha256, decision: null, evidence: {}, differences: [], findings: findingsOf([own]) };
  }
  const documents: VerifiedFile[] = [own];
  const { manifest } = facts.reading;
  for (const { sha256: digest } of Object.values(manifest?.gates ?? {})) {
    const path = `${channelId}/${documentPath('evidence', digest)}`;
    documents.push(await verify({ kind: 'evidence', file: path, sha256: digest, made: undefined }));
  }
  const verification = verifyManifest(facts);
  return {
    file,
    sha256,
    decision: manifest?.decision ?? null,
    evidence: verification.evidence,
    differences: allDifferences({ ...verification, evidence: {}, expiry: [], materials: NO_FILES }),
    findings: [
      ...findingsOf(documents),
      ...otherRelease(facts, { release, file }),
      ...otherValidations(manifest, { told, file }),
    ],
  };
}

const NO_FILES = { checked: 0, notPresent: [], notComparable: 0, differences: [] };

function findingsOf(files: readonly VerifiedFile[]): RecordFinding[] {
  return files.flatMap(({ finding }) => finding ?? []);
}

/** A record must not rest on the manifest of another candidate. */
function otherRelease(
  { reading }: VerificationFacts,
  { release, file }: { readonly release: Release; readonly file: string },
): RecordFinding[] {
  const found = reading.manifest === null ? release : describedBy(reading.manifest, release);
  if (found !== undefined && equalDigest(canonicalSha256(found), canonicalSha256(release))) return [];
  const what = found === undefined ? 'one of no release' : `that of ${found.id} ${found.version}`;
  const message = `expected the manifest of ${release.id} ${release.version} with the artifacts that went live, found ${what}`;
  return [{ code: 'manifest.other', file, byte: null, message }];
}

/** Who appends a line may say of a gate what its evidence does not: records are made from lines, and would repeat it. */
function otherValidations(
  manifest: Manifest | null,
  { told, file }: { readonly told: LineValidations | null | undefined; readonly file: string },
): RecordFinding[] {
  if (manifest === null || told === undefined) return [];
  const finding = (message: string): RecordFinding => ({ code: 'validations.other', file, byte: null, message });
  if (told === null) return [finding('expected the start to tell the outcomes of the gates, found nothing')];
  const found = toLineValidations(validationsOf(manifest));
  if (equalDigest(canonicalSha256(found), canonicalSha256(told))) return [];
  const unit = found.units.find((one, at) => canonicalText(one) !== canonicalText(told.units[at] ?? null));
  const what = unit === undefined ? 'others' : `${unit.unit} ${unit.outcome}`;
  return [finding(`expected the outcomes of the gates as the start told them, found ${what} in the manifest`)];
}

/** Undefined where it describes no release at all. */
function describedBy(manifest: Manifest, release: Release): Release | undefined {
  const { path, sha256 } = release.manifest;
  const { generation, build_id: buildId, config_sha256: configSha256 } = release;
  try {
    return releaseOf({ manifest, path, sha256, generation, buildId, configSha256 });
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
