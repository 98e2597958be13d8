import { InputError, isJsonObject, parseStrictJson, type Problem } from '@release-gates/core';
import { MAX_ENVELOPE_BYTES, toEnvelope } from '../dsse/envelope.ts';
import { type BundledEnvelope, toBundleEnvelope } from '../sigstore-bundle/parse-bundle.ts';

/** One attestation of a file. A file of lines holds several. */
export interface FoundAttestation extends BundledEnvelope {
  /** The file, and the line where it holds several: `a.intoto.jsonl:3`. */
  readonly at: string;
}

export interface ReadAttestations {
  readonly attestations: readonly FoundAttestation[];
  /** What could not be read. A file with any must not count: what is unreadable may be what mattered. */
  readonly problems: readonly Problem[];
}

/** More in one file are refused rather than read in part. */
export const MAX_ATTESTATIONS_PER_FILE = 10_000;

/** A DSSE envelope, a Sigstore bundle, or lines (`.jsonl`) of either. */
export function readAttestations(bytes: Uint8Array, file: string): ReadAttestations {
  const lines = attestationTexts(bytes, file);
  if (!file.endsWith('.jsonl')) return readOne(bytes, file);
  if (lines.length === 0 || lines.length > MAX_ATTESTATIONS_PER_FILE) {
    const message = `expected 1 to ${MAX_ATTESTATIONS_PER_FILE} attestations, found ${lines.length}`;
    return { attestations: [], problems: [{ code: 'dsse.limit', message, where: { file } }] };
  }
  const read = lines.map(({ at, bytes: line }) => readOne(line, at));
  return {
    attestations: read.flatMap(({ attestations }) => attestations),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function readOne(bytes: Uint8Array, at: string): ReadAttestations {
  try {
    const document = parseStrictJson(bytes, { file: at, maxBytes: MAX_ENVELOPE_BYTES });
    const isBundle = isJsonObject(document.value) && 'mediaType' in document.value;
    const found = isBundle ? toBundleEnvelope(document) : { envelope: toEnvelope(document), certified: null };
    return { attestations: [{ at, ...found }], problems: [] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { attestations: [], problems: error.problems };
  }
}

/** The text of one attestation, where it lies. */
export interface AttestationText {
  /** As `FoundAttestation` names it. */
  readonly at: string;
  /** Of its first byte, in the file. */
  readonly offset: number;
  readonly bytes: Uint8Array;
}

const LINE_FEED = 0x0a;

/** The whole file, or its lines (`.jsonl`): a last line feed ends the last line and begins none. */
export function attestationTexts(bytes: Uint8Array, file: string): readonly AttestationText[] {
  if (!file.endsWith('.jsonl')) return [{ at: file, offset: 0, bytes }];
  const lines: AttestationText[] = [];
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found < 0 ? bytes.length : found;
    lines.push({ at: `${file}:${lines.length + 1}`, offset: start, bytes: bytes.subarray(start, end) });
    start = end + 1;
  }
  return lines;
}
