import {
  InputError,
  isSha256Hex,
  parsePythonJson,
  pythonCanonicalText,
  type PythonJson,
  type PythonObject,
  pythonStoredText,
  sha256Hex,
  withoutMember,
} from '@release-gates/core';
import { type LineReading, toFault } from './line.ts';
import { isFilled } from './record.ts';

/** Longest line of a predecessor's log that we read; it had no limit of its own. */
export const MAX_PREDECESSOR_LINE_BYTES = 256 * 1024;

/**
 * Reads one line (without its line feed) of a log that the predecessor wrote.
 *
 * `entry_hash` covers the record as Python's json module writes it compactly, not the stored bytes. So that no byte can
 * change unseen all the same, the stored line must be exactly what the predecessor stored for this record: sorted keys,
 * `, ` and `: `. The predecessor's own verifier took any spelling, repeated keys and blank lines.
 */
export function readPredecessorLine(line: Uint8Array): LineReading {
  if (line.length === 0) return { fault: { code: 'line.blank', message: 'the line is empty' } };
  let value: PythonJson;
  try {
    value = parsePythonJson(line, { file: 'line', maxBytes: MAX_PREDECESSOR_LINE_BYTES });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return toFault(error);
  }
  if (!isObject(value)) return shapeFault('a record is a JSON object');
  if (Buffer.compare(Buffer.from(pythonStoredText(value), 'utf8'), line) !== 0) {
    const message = 'the line is not spelled as the predecessor stores a record';
    return { fault: { code: 'line.not_canonical', message } };
  }
  return readFields(value);
}

function readFields(record: PythonObject): LineReading {
  const field = (name: string): PythonJson | undefined => record.members.get(name);
  const seq = toInteger(field('seq'));
  const ts = toNumber(field('ts'));
  const prevHash = field('prev_hash');
  const entryHash = field('entry_hash');
  const blank = ['action', 'actor', 'source', 'status'].find((name) => !isFilled(field(name)));
  if (toInteger(field('schema_version')) !== 1) return shapeFault('schema_version is not 1');
  if (seq === undefined || seq < 1) return shapeFault('seq is not an integer from 1');
  if (ts === undefined || !(ts > 0 && Number.isFinite(ts))) return shapeFault('ts is not a positive number');
  if (blank !== undefined) return shapeFault(`${blank} is not a text with something in it`);
  if (!isObject(field('context'))) return shapeFault('context is not an object');
  if (prevHash !== '' && !isSha256Hex(prevHash)) return shapeFault('prev_hash is not a SHA-256');
  if (!isSha256Hex(entryHash)) return shapeFault('entry_hash is not a SHA-256');
  const computedHash = sha256Hex(pythonCanonicalText(withoutMember(record, 'entry_hash')));
  return { facts: { seq, ts, prevHash, entryHash, computedHash } };
}

function toInteger(value: PythonJson | undefined): number | undefined {
  if (!isKind(value, 'integer')) return undefined;
  const number = Number(value.text);
  return Number.isSafeInteger(number) ? number : undefined;
}

function toNumber(value: PythonJson | undefined): number | undefined {
  return isKind(value, 'float') ? value.value : toInteger(value);
}

function isObject(value: PythonJson | undefined): value is PythonObject {
  return isKind(value, 'object');
}

function isKind<K extends Exclude<PythonJson, null | boolean | string>['kind']>(
  value: PythonJson | undefined,
  kind: K,
): value is Extract<PythonJson, { kind: K }> {
  return typeof value === 'object' && value !== null && value.kind === kind;
}

function shapeFault(message: string): LineReading {
  return { fault: { code: 'record.shape', message } };
}
