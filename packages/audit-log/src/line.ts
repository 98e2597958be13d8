import { InputError, isCanonical, type Json, parseStrictJson, sha256Hex } from '@release-gates/core';
import type { ProblemCode } from './problem.ts';
import { findShapeFault, type LogRecord, MAX_LINE_BYTES } from './record.ts';
import { ENTRY_MEMBER_BYTES } from './scanner.ts';

/** What the chain needs of a line whose form is proven. */
export interface LineFacts {
  readonly seq: number;
  /** Unix seconds. */
  readonly ts: number;
  readonly prevHash: string;
  /** What the line says. */
  readonly entryHash: string;
  /** What its bytes hash to. */
  readonly computedHash: string;
}

export interface LineFault {
  readonly code: ProblemCode;
  readonly message: string;
}

export type LineReading = { readonly facts: LineFacts } | { readonly fault: LineFault };

export function isFault(reading: LineReading): reading is { readonly fault: LineFault } {
  return 'fault' in reading;
}

/** Reads one line (without its line feed) of our own profile, by value. The scanner is tested against this. */
export function readOwnLine(line: Uint8Array): LineReading {
  const parsed = parseObject(line);
  if ('fault' in parsed) return parsed;
  if (!isOwnForm(line, parsed.value)) {
    return { fault: { code: 'line.not_canonical', message: 'the line is not the RFC 8785 form of its own value' } };
  }
  const shapeFault = findShapeFault(parsed.value);
  if (shapeFault !== undefined) return { fault: { code: 'record.shape', message: shapeFault } };
  const record = parsed.value as unknown as LogRecord;
  const computedHash = sha256Hex(cutEntryHash(line, record.entry_hash));
  return {
    facts: { seq: record.seq, ts: record.ts, prevHash: record.prev_hash, entryHash: record.entry_hash, computedHash },
  };
}

/** A value that has no canonical form (`1e16` is an integer that not every reader keeps) is not spelled in it. */
function isOwnForm(line: Uint8Array, value: Json): boolean {
  try {
    return isCanonical(line, value);
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}

/**
 * The record of a line of ours, for showing it.
 *
 * @param line without its line feed
 * @throws InputError `record.invalid` where it is not a canonical record with a right `entry_hash`
 */
export function parseLine(line: Uint8Array, file: string): LogRecord {
  const reading = readOwnLine(line);
  const message = isFault(reading)
    ? reading.fault.message
    : reading.facts.computedHash === reading.facts.entryHash
      ? undefined
      : 'the line does not hash to its entry_hash';
  if (message === undefined) return parseStrictJson(line, { file }).value as unknown as LogRecord;
  throw new InputError({
    code: 'record.invalid',
    message: `expected a record of the log, found that ${message}`,
    where: { file },
  });
}

/**
 * The line without its `entry_hash` member. In a canonical line the last place that looks like the member is the
 * member: what follows it at depth 1 (`prev_hash` … `ts`) holds no unescaped quote inside its texts.
 */
function cutEntryHash(line: Uint8Array, entryHash: string): Uint8Array {
  const bytes = Buffer.from(line.buffer, line.byteOffset, line.length);
  const at = bytes.lastIndexOf(`"entry_hash":"${entryHash}","prev_hash":"`);
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + ENTRY_MEMBER_BYTES)]);
}

export function parseObject(line: Uint8Array): { readonly value: Json } | { readonly fault: LineFault } {
  if (line.length === 0) return { fault: { code: 'line.blank', message: 'the line is empty' } };
  try {
    return { value: parseStrictJson(line, { file: 'line', maxBytes: MAX_LINE_BYTES }).value };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return toFault(error);
  }
}

export function toFault(error: InputError): { readonly fault: LineFault } {
  const [problem] = error.problems;
  const code = error.code === 'json.encoding' ? 'line.encoding' : 'line.not_json';
  return { fault: { code, message: problem?.message ?? 'the line is not JSON' } };
}
