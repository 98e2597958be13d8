import {
  InputError,
  isJsonObject,
  type Json,
  type JsonObject,
  MAX_FUTURE_SKEW_MS,
  parseRfc3339,
  parseStrictJson,
} from '@release-gates/core';
import { MAX_PAIRS } from './config.ts';
import { MAX_OUTPUT_BYTES, type OutputPair, toWrittenOutput } from './output.ts';

export interface PairLinesRun {
  /** Ids of what must have been compared. */
  readonly candidateId: string;
  readonly liveId: string;
  readonly stageStartedMs: number;
  readonly nowMs: number;
  readonly maxAgeS: number;
  /** Where lines say no time: they are of now, or of nobody knows when. */
  readonly isFresh: boolean;
}

export interface DatedPair {
  readonly pair: OutputPair;
  readonly isBeforeStage: boolean;
}

/** All pairs, or why none of them counts: a file that is partly wrong was not written by what we think. */
export type PairReading = { readonly pairs: readonly DatedPair[] } | { readonly fault: string };

const LINE_FEED = 0x0a;
const KEYS = new Set(['id', 'live', 'live_again', 'candidate', 'status', 'candidate_release', 'live_release', 'at']);
const HEADER_KEYS = new Set(['candidate_release', 'live_release', 'at']);

/**
 * `{"candidate_release": …, "live_release": …, "at": …}` and then one pair a line: `{"id": …, "live": …, "candidate": …}`,
 * outputs as JSON or as a text, with `live_again` and `status` where they are known. Each line may say for itself what
 * the first one says for all. No message quotes a line: it holds outputs.
 */
export function readPairLines(bytes: Uint8Array, run: PairLinesRun): PairReading {
  const pairs: DatedPair[] = [];
  const ids = new Set<string>();
  let header: JsonObject = {};
  let newestMs = -Infinity;
  let number = 0;
  for (const line of linesOf(bytes)) {
    number++;
    if (isBlank(line)) continue;
    if (pairs.length >= MAX_PAIRS) return { fault: `it holds more than ${MAX_PAIRS} pairs` };
    const value = parseLine(line);
    if (typeof value === 'string') return { fault: `line ${number} is ${value}` };
    if (pairs.length === 0 && !Object.hasOwn(value, 'id') && Object.keys(header).length === 0) {
      if (Object.keys(value).some((key) => !HEADER_KEYS.has(key)))
        return { fault: `line ${number} is no pair, and no header` };
      header = value;
      continue;
    }
    const read = readPair(value, { header, run });
    if (typeof read === 'string') return { fault: `line ${number} ${read}` };
    if (ids.has(read.pair.id)) return { fault: `line ${number} has an id that another line has` };
    ids.add(read.pair.id);
    newestMs = Math.max(newestMs, read.atMs);
    pairs.push({ pair: read.pair, isBeforeStage: read.atMs < run.stageStartedMs });
  }
  if (pairs.length === 0) return { fault: 'it holds no pair' };
  const ageS = Math.round((run.nowMs - newestMs) / 1000);
  if (ageS > run.maxAgeS)
    return { fault: `its newest pair is ${ageS} s old, and at most ${run.maxAgeS} s are allowed` };
  return { pairs };
}

interface Context {
  readonly header: JsonObject;
  readonly run: PairLinesRun;
}

/** The text says what is wrong with it. */
function readPair(
  line: JsonObject,
  { header, run }: Context,
): { readonly pair: OutputPair; readonly atMs: number } | string {
  if (Object.keys(line).some((key) => !KEYS.has(key))) return `has keys beside ${[...KEYS].join(', ')}`;
  const { id, live, candidate, live_again: again } = line;
  if (typeof id !== 'string' || id === '' || id.length > 1024) return 'has no id of 1 to 1024 characters';
  if (live === undefined || candidate === undefined) return 'needs both live and candidate';
  const foreign = foreignRelease(line, { header, run });
  if (foreign !== undefined) return foreign;
  const atMs = timeOf(line['at'] ?? header['at'], run);
  if (typeof atMs === 'string') return atMs;
  const status = readStatus(line['status']);
  if (status === undefined) return 'has a status that is not {"live": 200, "candidate": 200}';
  const pair: OutputPair = {
    id,
    live: toWrittenOutput(live, status.live),
    candidate: toWrittenOutput(candidate, status.candidate),
    ...(again !== undefined && { liveAgain: toWrittenOutput(again, status.again ?? status.live) }),
  };
  return { pair, atMs };
}

function foreignRelease(line: JsonObject, { header, run }: Context): string | undefined {
  const candidate = line['candidate_release'] ?? header['candidate_release'];
  const live = line['live_release'] ?? header['live_release'];
  if (candidate === undefined) return 'does not say which release the candidate is (candidate_release)';
  if (candidate !== run.candidateId) return 'is of another candidate than the one that is going out';
  return live === undefined || live === run.liveId ? undefined : 'is of another release than the one that is live';
}

function timeOf(at: Json | undefined, { nowMs, isFresh }: PairLinesRun): number | string {
  if (at === undefined) return isFresh ? nowMs : 'does not say when that was (at)';
  const atMs = typeof at === 'string' ? parseRfc3339(at) : undefined;
  if (atMs === undefined) return 'has a time that is not like 2026-11-20T12:00:00Z';
  return atMs > nowMs + MAX_FUTURE_SKEW_MS ? 'lies ahead of the clock' : atMs;
}

interface Status {
  readonly live: number | null;
  readonly candidate: number | null;
  readonly again: number | null;
}

function readStatus(value: Json | undefined): Status | undefined {
  if (value === undefined) return { live: null, candidate: null, again: null };
  if (!isJsonObject(value)) return undefined;
  const { live, candidate, live_again: again = null, ...others } = value;
  if (Object.keys(others).length > 0 || !isStatus(live) || !isStatus(candidate)) return undefined;
  return again === null || isStatus(again) ? { live, candidate, again } : undefined;
}

function isStatus(value: Json | undefined): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 100 && value <= 599;
}

function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  while (start < bytes.length) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found === -1 ? bytes.length : found;
    yield bytes.subarray(start, end);
    start = end + 1;
  }
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

/** Two or three outputs and their names. */
const MAX_LINE_BYTES = 4 * MAX_OUTPUT_BYTES;

function parseLine(line: Uint8Array): JsonObject | string {
  try {
    const { value } = parseStrictJson(line, { file: 'line', maxBytes: MAX_LINE_BYTES });
    return isJsonObject(value) ? value : 'no JSON object';
  } catch (error) {
    if (error instanceof InputError) return `no strict JSON (${error.code})`;
    throw error;
  }
}
