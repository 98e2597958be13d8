import { MAX_DEPTH } from '../strict-json/limits.ts';
import { type ByteSink, reserve } from './byte-sink.ts';
import { canonicalRefusal } from './canonical-refusal.ts';
import { sortedKeys } from './sorted-keys.ts';
import { writeKey } from './write-key.ts';
import { writeString } from './write-string.ts';

export interface WriterOptions {
  /**
   * `safe` (default): a number that would be written as an integer beyond ±(2^53-1) is refused, because the strict
   * parser refuses it when the text comes back. `any`: plain RFC 8785, for foreign documents.
   */
  readonly integers?: 'safe' | 'any';
}

export interface Writer {
  readonly sink: ByteSink;
  /** Where we stand; entries beyond `depth` are left over. */
  readonly path: (string | number)[];
  depth: number;
  readonly anyInteger: boolean;
}

const MAX_SHORT_INTEGER = 999_999_999;
const SHORT_DIGITS = 9;
const MIN_SERIES = 16;

export function createWriter(sink: ByteSink, options: WriterOptions): Writer {
  return { sink, path: [], depth: 0, anyInteger: options.integers === 'any' };
}

/** The type says Json, the caller may be wrong: every other kind of value is refused, never dropped. */
export function writeValue(writer: Writer, value: unknown): void {
  if (typeof value === 'string') {
    if (!writeString(writer.sink, value)) throw refuseSurrogate(writer, 'a string');
  } else if (typeof value === 'number') writeNumber(writer, value);
  else if (value === null) writeAscii(writer.sink, 'null');
  else if (typeof value === 'boolean') writeAscii(writer.sink, value ? 'true' : 'false');
  else if (typeof value !== 'object') throw refuseKind(writer, typeof value);
  else if (Array.isArray(value)) writeArray(writer, value);
  else writeObject(writer, value as Record<string, unknown>);
}

function writeArray(writer: Writer, items: readonly unknown[]): void {
  const depth = enter(writer);
  if (items.length >= MIN_SERIES && isSeries(items)) {
    // A series of measurements: the engine's own writer does numbers exactly as RFC 8785 wants them, and faster.
    writeAscii(writer.sink, JSON.stringify(items));
    writer.depth = depth;
    return;
  }
  writeByte(writer.sink, 0x5b);
  for (let index = 0; index < items.length; index++) {
    if (index > 0) writeByte(writer.sink, 0x2c);
    writer.path[depth] = index;
    writeValue(writer, items[index]);
  }
  writeByte(writer.sink, 0x5d);
  writer.depth = depth;
}

function writeObject(writer: Writer, members: Readonly<Record<string, unknown>>): void {
  refuseForeign(writer, members);
  const depth = enter(writer);
  const keys = sortedKeys(members);
  writeByte(writer.sink, 0x7b);
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as string;
    if (index > 0) writeByte(writer.sink, 0x2c);
    writer.path[depth] = key;
    if (!writeKey(writer.sink, key)) throw refuseSurrogate(writer, 'a key');
    writeValue(writer, members[key]);
  }
  writeByte(writer.sink, 0x7d);
  writer.depth = depth;
}

/** Depth before entering, which is the index of the child's path entry. */
function enter(writer: Writer): number {
  const before = writer.depth;
  if (before >= MAX_DEPTH) {
    throw canonicalRefusal('canonical.too_deep', here(writer), `expected at most ${MAX_DEPTH} levels, found more`);
  }
  writer.depth = before + 1;
  return before;
}

function writeNumber(writer: Writer, value: number): void {
  if (value >= 0 && value <= MAX_SHORT_INTEGER && Number.isInteger(value)) {
    writeShortInteger(writer.sink, value);
    return;
  }
  if (!Number.isFinite(value)) {
    throw canonicalRefusal('canonical.number_range', here(writer), `expected a finite number, found ${value}`);
  }
  // From 1e21 on, ECMAScript (and so RFC 8785) writes an exponent: that text is no integer literal.
  const size = Math.abs(value);
  if (size > Number.MAX_SAFE_INTEGER && size < 1e21 && !writer.anyInteger) {
    const message = `expected an integer between -(2^53-1) and 2^53-1, found ${value}`;
    throw canonicalRefusal('canonical.unsafe_integer', here(writer), message);
  }
  writeAscii(writer.sink, `${value}`);
}

/** A loop, because `every` passes over holes. */
function isSeries(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (typeof item !== 'number' || !(Math.abs(item) <= Number.MAX_SAFE_INTEGER)) return false;
  }
  return true;
}

/** Digits without a string in between. Also -0, which RFC 8785 writes as 0. */
function writeShortInteger(sink: ByteSink, value: number): void {
  reserve(sink, SHORT_DIGITS);
  let digits = 1;
  for (let bound = 10; bound <= value; bound *= 10) digits++;
  let rest = value;
  for (let at = sink.at + digits - 1; at >= sink.at; at--) {
    const shorter = Math.trunc(rest / 10);
    sink.bytes[at] = 0x30 + (rest - shorter * 10);
    rest = shorter;
  }
  sink.at += digits;
}

function writeAscii(sink: ByteSink, text: string): void {
  reserve(sink, text.length);
  const { bytes } = sink;
  let { at } = sink;
  for (let index = 0; index < text.length; index++) bytes[at++] = text.charCodeAt(index);
  sink.at = at;
}

function writeByte(sink: ByteSink, byte: number): void {
  if (sink.at === sink.bytes.length) reserve(sink, 1);
  sink.bytes[sink.at++] = byte;
}

/** A Date, a Map, a typed array would be written as `{}` or as something nobody meant. */
function refuseForeign(writer: Writer, value: object): void {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return;
  // The Object.prototype of another realm.
  if (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype as object, 'hasOwnProperty')) return;
  throw refuseKind(writer, `an object of its own kind (${Object.prototype.toString.call(value)})`);
}

function refuseKind(writer: Writer, found: string): Error {
  return canonicalRefusal('canonical.not_json', here(writer), `expected a JSON value, found ${found}`);
}

function refuseSurrogate(writer: Writer, what: string): Error {
  const message = `expected ${what} of whole characters, found half of a surrogate pair (RFC 8785 section 3.2.2.2)`;
  return canonicalRefusal('canonical.lone_surrogate', here(writer), message);
}

function here(writer: Writer): (string | number)[] {
  return writer.path.slice(0, writer.depth);
}
