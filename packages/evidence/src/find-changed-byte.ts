import { createHash } from 'node:crypto';
import { createLocator, InputError, parseStrictJson } from '@release-gates/core';
import { canonicalFile } from './canonical-file.ts';
import { type ByteDifference, showByte } from './changed-byte.ts';
import { firstDifferingByte } from './difference.ts';
import { plausibleBytes, PRINTABLE, type Plausible } from './plausible-bytes.ts';

/** Bytes that are hashed in the search before it is given up: seconds, and only where something differs anyway. */
const MAX_HASHED_BYTES = 4 * 1024 ** 3;

const ANY = Array.from({ length: 256 }, (_none, value) => value);
const any: Plausible = () => ANY;
const printable: Plausible = () => PRINTABLE;

/**
 * The one byte that was changed in content of which only the SHA-256 is known. What makes the digest right again was
 * there before: nothing else could. Where JSON is broken, that place is tried first; where it is still canonical, only
 * what leaves it so. Undefined where more was changed, or where the rest is too much to try.
 */
export function findChangedByte(
  bytes: Uint8Array,
  sha256: string,
  { pointers = [], maxHashedBytes = MAX_HASHED_BYTES }: SearchOptions = {},
): ByteDifference | undefined {
  const search = { bytes, wanted: Buffer.from(sha256, 'hex') };
  let left = maxHashedBytes;
  for (const { near, values } of stagesOf(bytes, pointers)) {
    const span = near === undefined ? { from: 0, to: bytes.length } : windowOf(bytes, near, left / 2);
    const cost = costOf(bytes, { ...span, values });
    if (cost > left) continue;
    left -= cost;
    const found = tryAll(search, { ...span, values });
    if (found !== undefined) return found;
  }
  return undefined;
}

export interface SearchOptions {
  /** Of values that do not hold, RFC 6901: what was changed is looked for there first. */
  readonly pointers?: readonly string[];
  readonly maxHashedBytes?: number;
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly values: Plausible;
}

interface Stage extends Pick<Span, 'values'> {
  /** As far around this place as half of what is left goes. */
  readonly near?: number;
}

/** What a disk loses first, a bit, before everything else. */
function stagesOf(bytes: Uint8Array, pointers: readonly string[]): readonly Stage[] {
  const bitOf =
    (values: Plausible): Plausible =>
    (offset) => {
      const found = bytes[offset] as number;
      return values(offset).filter((value) => isPowerOfTwo(value ^ found));
    };
  const broken = brokenAt(bytes);
  if (broken === null) {
    const plausible = plausibleBytes(bytes);
    const few: Plausible = (offset) => {
      const values = plausible(offset);
      return values === PRINTABLE ? [] : values;
    };
    const suspects = placesOf(bytes, pointers).map((near) => ({ values: plausible, near }));
    return [...suspects, { values: bitOf(plausible) }, { values: few }, { values: plausible }];
  }
  const around =
    broken === undefined
      ? []
      : [
          { values: printable, near: broken },
          { values: any, near: broken },
        ];
  return [...around, { values: bitOf(any) }, { values: any }];
}

function isPowerOfTwo(mask: number): boolean {
  return mask !== 0 && (mask & (mask - 1)) === 0;
}

/** Where it stops being our JSON; null where it is, undefined where it never was. */
function brokenAt(bytes: Uint8Array): number | null | undefined {
  try {
    const { value } = parseStrictJson(bytes, { file: '' });
    return firstDifferingByte(bytes, canonicalFile(value)) ?? null;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { line, column } = error.problems[0]?.where ?? {};
    if (line === undefined || column === undefined) return undefined;
    const lines = Buffer.from(bytes).toString('utf8').split('\n').slice(0, line);
    const last = lines.pop() ?? '';
    return Buffer.byteLength([...lines, last.slice(0, column - 1)].join('\n'));
  }
}

function placesOf(bytes: Uint8Array, pointers: readonly string[]): readonly number[] {
  const text = Buffer.from(bytes).toString('utf8');
  const locator = createLocator(text);
  return pointers.slice(0, MAX_SUSPECTS).flatMap((pointer) => {
    const offset = locator.offsetOf(pointer);
    return offset === undefined ? [] : [Buffer.byteLength(text.slice(0, offset))];
  });
}

/** On both sides: a fault shows behind a quote that is gone, and a key stands before its value. */
function windowOf(bytes: Uint8Array, near: number, maxHashedBytes: number): Pick<Span, 'from' | 'to'> {
  const tail = bytes.length - near + MAX_WINDOW;
  const reach = Math.min(MAX_WINDOW, Math.floor(maxHashedBytes / (ANY.length * tail)));
  const from = Math.max(0, near - Math.ceil(reach / 2));
  return { from, to: Math.min(bytes.length, from + reach) };
}

const MAX_SUSPECTS = 4;
const MAX_WINDOW = 1024;

function costOf(bytes: Uint8Array, { from, to, values }: Span): number {
  let cost = 0;
  for (let offset = from; offset < to; offset++) cost += values(offset).length * (bytes.length - offset);
  return cost;
}

interface Search {
  readonly bytes: Uint8Array;
  readonly wanted: Uint8Array;
}

function tryAll({ bytes, wanted }: Search, { from, to, values }: Span): ByteDifference | undefined {
  const before = createHash('sha256').update(bytes.subarray(0, from));
  for (let offset = from; offset < to; offset++) {
    const found = bytes[offset] as number;
    const after = bytes.subarray(offset + 1);
    for (const value of values(offset)) {
      if (value === found) continue;
      const candidate = before.copy().update(Uint8Array.of(value)).update(after);
      if (candidate.digest().equals(wanted)) return { offset, expected: showByte(value), found: showByte(found) };
    }
    before.update(Uint8Array.of(found));
  }
  return undefined;
}
