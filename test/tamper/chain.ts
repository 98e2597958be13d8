import { createHash } from 'node:crypto';
import {
  buildRecord,
  type ChainHead,
  EMPTY_HEAD,
  formatLine,
  formatEntry,
  leafHash,
  type LogProfile,
  type LogRecord,
  parseLine,
  type RecordDraft,
  rootOf,
} from '@release-gates/audit-log';
import type { Json, JsonObject } from '@release-gates/core';
import type { Random } from '../support/random.ts';

/** Lines with their line feeds. */
export type Lines = readonly Buffer[];

export const START_MS = 1_780_000_000_000;

export function buildLines(random: Random, count: number, profile: LogProfile = 'release-gates'): Buffer[] {
  return extend([], count, { random, profile });
}

/** Appends `count` valid records to the lines. */
export function extend(
  lines: Lines,
  count: number,
  { random, profile }: { random: Random; profile: LogProfile },
): Buffer[] {
  const extended = [...lines];
  for (let index = 0; index < count; index++) {
    const nowMs = START_MS + extended.length * 60_000 + random.below(60_000);
    extended.push(appendLine(extended, draftOf(random), { profile, nowMs }));
  }
  return extended;
}

export function appendLine(
  lines: Lines,
  draft: RecordDraft,
  { profile, nowMs }: { profile: LogProfile; nowMs: number },
): Buffer {
  const after = headOf(lines);
  return profile === 'predecessor'
    ? predecessorLine(draft, after, nowMs)
    : Buffer.from(formatLine(buildRecord(draft, after, nowMs)));
}

export function headOf(lines: Lines): ChainHead {
  const last = lines.at(-1);
  if (last === undefined) return EMPTY_HEAD;
  const hash = /"entry_hash": ?"([0-9a-f]{64})"/.exec(last.toString('latin1'))?.[1];
  if (hash === undefined) throw new Error('the last line has no entry_hash');
  return { seq: lines.length, hash };
}

/** Writes the lines from `from` on again so that seq and hashes fit: what somebody with the tool would do. */
export function rehash(lines: Lines, from: number): Buffer[] {
  const fitted = lines.slice(0, from);
  for (const line of lines.slice(from)) {
    const record = parseLoosely(line);
    fitted.push(Buffer.from(formatLine(buildRecord(record, headOf(fitted), Math.round(record.ts * 1000)))));
  }
  return fitted;
}

export function edit(line: Buffer, change: (record: Record<string, Json>) => void): Buffer {
  const record = { ...parseLoosely(line) } as unknown as Record<string, Json>;
  change(record);
  return Buffer.from(`${JSON.stringify(record)}\n`);
}

export function recordOf(line: Buffer): LogRecord {
  return parseLine(line.subarray(0, -1), 'line');
}

export function rootHex(lines: Lines): string {
  return Buffer.from(rootOf(lines.map(leafOf))).toString('hex');
}

function leafOf(line: Buffer): Uint8Array {
  const { seq, entry_hash: entryHash } = parseLoosely(line);
  return leafHash(Buffer.from(formatEntry({ seq, entryHash })));
}

/** Index of the first line that is not what it was; undefined where all are. */
export function firstDifference(before: Lines, after: Buffer): number | undefined {
  let at = 0;
  for (const [index, line] of before.entries()) {
    if (Buffer.compare(after.subarray(at, at + line.length), line) !== 0) return index;
    at += line.length;
  }
  return at === after.length ? undefined : before.length;
}

function parseLoosely(line: Buffer): LogRecord {
  return JSON.parse(line.toString('utf8')) as LogRecord;
}

const WORDS = ['canary', 'über', '資料', 'a "quoted" word', 'back\\slash', 'tab\there', '😀', 'rc-1.4.0', ''] as const;

function draftOf(random: Random): RecordDraft {
  const context: Record<string, Json> = {};
  for (let key = random.below(6); key > 0; key--) context[`k${random.below(40)}`] = valueOf(random, 0);
  return {
    action: random.pick(['gate.run', 'rollout.advance', 'évidence', 'seal']),
    actor: random.pick(['bot', 'a b', '']),
    context,
  };
}

function valueOf(random: Random, depth: number): Json {
  switch (random.below(depth > 3 ? 5 : 7)) {
    case 0:
      return random.pick([true, false, null]);
    case 1:
      return random.between(-5, 2_000_000_000);
    case 2:
      return random.below(100_000) / 1000;
    case 3:
      return random.pick([1e21, 1.5e-7, 0.1 + 0.2, -0.000001, 9007199254740991].slice(1));
    case 4:
      return random.pick(WORDS);
    case 5:
      return Array.from({ length: random.below(4) }, () => valueOf(random, depth + 1));
    default:
      return { [random.pick(WORDS)]: valueOf(random, depth + 1), z: valueOf(random, depth + 1) };
  }
}

/** The predecessor's form, written for this test: sorted keys, `, ` and `: ` stored, `,` and `:` hashed. */
function predecessorLine(draft: RecordDraft, after: ChainHead, nowMs: number): Buffer {
  const body: JsonObject = {
    action: draft.action,
    actor: draft.actor === undefined || draft.actor.trim() === '' ? 'system' : draft.actor,
    context: { gate: 'slo', value: nowMs % 1000, list: [1, 'ü'] },
    prev_hash: after.hash,
    schema_version: 1,
    seq: after.seq + 1,
    source: 'unknown',
    status: 'ok',
    ts: Math.floor(nowMs / 1000) + 0.25,
  };
  const entryHash = createHash('sha256')
    .update(pythonText(body, ',', ':'))
    .digest('hex');
  return Buffer.from(`${pythonText({ ...body, entry_hash: entryHash }, ', ', ': ')}\n`);
}

function pythonText(value: Json, item: string, key: string): string {
  if (Array.isArray(value))
    return `[${(value as readonly Json[]).map((one) => pythonText(one, item, key)).join(item)}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const names = Object.keys(value).sort();
  const members = names.map(
    (name) => `${JSON.stringify(name)}${key}${pythonText((value as JsonObject)[name] as Json, item, key)}`,
  );
  return `{${members.join(item)}}`;
}
