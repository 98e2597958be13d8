import type { LogProfile } from '@release-gates/audit-log';
import { buildLines, type Lines } from './chain.ts';
import type { Random } from '../support/random.ts';

/**
 * Operators 1 to 12 and 31: what somebody does who does not, or cannot, compute hashes anew. Every one of them must be
 * seen wherever it strikes, anchored or not.
 */
export type ByteOperator = (lines: Lines, random: Random, profile: LogProfile) => Buffer | undefined;

const QUOTE = 0x22;

/** Undefined where the operator has nothing to work on in this chain. */
export const BYTE_OPERATORS: Readonly<Record<string, ByteOperator>> = {
  '01 bit flip': onBytes((bytes, random) => {
    const at = random.below(bytes.length);
    bytes[at] = (bytes[at] as number) ^ (1 << random.below(8));
    return bytes;
  }),
  '02 byte insert': onBytes((bytes, random) => {
    const at = random.below(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), random.bytes(1), bytes.subarray(at)]);
  }),
  '03 byte delete': onBytes((bytes, random) => {
    const at = random.below(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
  }),
  '04 white space in a record': onLine((line, random) => {
    const at = random.pick(structural(line));
    return splice(line, at, random.pick([' ', '\t', '  ', '\u00a0']));
  }),
  '05 key order': onLine((line) => respell(line, (pairs) => [...pairs].reverse())),
  '06 duplicate key, good first': onLine((line) => respell(line, (pairs) => [...pairs, ['"seq"', '7'] as const])),
  '06 duplicate key, good last': onLine((line) => respell(line, (pairs) => [['"seq"', '7'] as const, ...pairs])),
  '07 number respelling': onLine((line, random) => {
    const text = line.toString('utf8');
    return Buffer.from(
      text.replace(/"seq":( ?)(\d+)/, `"seq":$1${random.pick(['$2.0', '$2e0', '0$2', '+$2', '-$2'])}`),
    );
  }),
  '08 escape respelling': onLine((line, random) => {
    const text = line.toString('utf8');
    const at = text.indexOf('status') + random.below(6);
    const unit = text.charCodeAt(at).toString(16).padStart(4, '0');
    return Buffer.from(`${text.slice(0, at)}\\u${unit}${text.slice(at + 1)}`);
  }),
  '09 CRLF': onLine((line) => Buffer.concat([line.subarray(0, -1), Buffer.from('\r\n')])),
  '09 blank line': onLine((line) => Buffer.concat([line, Buffer.from('\n')])),
  '09 byte order mark': onBytes((bytes) => Buffer.concat([Buffer.from('\ufeff'), bytes])),
  '09 no final newline': onBytes((bytes) => bytes.subarray(0, -1)),
  '10 remove': (lines, random) => {
    if (lines.length < 2) return undefined;
    const at = random.below(lines.length - 1);
    return Buffer.concat(lines.filter((_, index) => index !== at));
  },
  '11 swap neighbours': (lines, random) => {
    if (lines.length < 2) return undefined;
    const at = random.below(lines.length - 1);
    return swap(lines, at, at + 1);
  },
  '11 swap distant': (lines, random) => {
    if (lines.length < 3) return undefined;
    const at = random.below(lines.length - 2);
    return swap(lines, at, random.between(at + 2, lines.length - 1));
  },
  '12 duplicate': (lines, random) => {
    const at = random.below(lines.length);
    return Buffer.concat([...lines.slice(0, at + 1), ...lines.slice(at)]);
  },
  '12 insert foreign record': (lines, random, profile) => {
    const foreign = buildLines(random, random.between(1, 3), profile);
    const at = random.between(1, lines.length);
    return Buffer.concat([...lines.slice(0, at), foreign.at(-1) as Buffer, ...lines.slice(at)]);
  },
  '31 another chain from here on': (lines, random, profile) => {
    if (lines.length < 2) return undefined;
    const at = random.between(1, lines.length - 1);
    return Buffer.concat([...lines.slice(0, at), ...buildLines(random, lines.length, profile).slice(at)]);
  },
};

function onBytes(change: (bytes: Buffer, random: Random) => Buffer): ByteOperator {
  return (lines, random) => change(Buffer.concat(lines), random);
}

function onLine(change: (line: Buffer, random: Random) => Buffer): ByteOperator {
  return (lines, random) => {
    const at = random.below(lines.length);
    return Buffer.concat(lines.map((line, index) => (index === at ? change(line, random) : line)));
  };
}

function swap(lines: Lines, left: number, right: number): Buffer {
  const order = [...lines];
  [order[left], order[right]] = [order[right] as Buffer, order[left] as Buffer];
  return Buffer.concat(order);
}

function splice(line: Buffer, at: number, text: string): Buffer {
  return Buffer.concat([line.subarray(0, at), Buffer.from(text), line.subarray(at)]);
}

/** Offsets outside of texts. */
function structural(line: Buffer): number[] {
  const offsets: number[] = [];
  let isInside = false;
  for (let at = 0; at < line.length - 1; at++) {
    if (!isInside) offsets.push(at);
    if (line[at] === QUOTE && !isEscaped(line, at)) isInside = !isInside;
  }
  return offsets;
}

function isEscaped(line: Buffer, at: number): boolean {
  let slashes = 0;
  while (line[at - 1 - slashes] === 0x5c) slashes++;
  return slashes % 2 === 1;
}

/** Members of the record as texts, put together anew with the line's own separators. */
function respell(
  line: Buffer,
  change: (pairs: readonly (readonly [string, string])[]) => readonly (readonly [string, string])[],
): Buffer {
  const isSpaced = line.includes('": ');
  const value = JSON.parse(line.toString('utf8')) as Record<string, unknown>;
  const pairs = Object.entries(value).map(([key, one]) => [JSON.stringify(key), JSON.stringify(one)] as const);
  const [item, colon] = isSpaced ? [', ', ': '] : [',', ':'];
  return Buffer.from(
    `{${change(pairs)
      .map(([key, one]) => `${key}${colon}${one}`)
      .join(item)}}\n`,
  );
}
