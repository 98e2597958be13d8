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
  if (!file.endsWith('.jsonl')) return readOne(bytes, file);
  const lines = splitLines(bytes);
  if (lines.length === 0 || lines.length > MAX_ATTESTATIONS_PER_FILE) {
    const message = `expected 1 to ${MAX_ATTESTATIONS_PER_FILE} attestations, found ${lines.length}`;
    return { attestations: [], problems: [{ code: 'dsse.limit', message, where: { file } }] };
  }
  const read = lines.map((line, at) => readOne(line, `${file}:${at + 1}`));
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

const LINE_FEED = 0x0a;

/** A last line feed ends the last line and begins none. */
function splitLines(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(LINE_FEED, start);
    lines.push(bytes.subarray(start, end < 0 ? bytes.length : end));
    start = end < 0 ? bytes.length : end + 1;
  }
  return lines;
}
