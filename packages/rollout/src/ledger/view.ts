import type { LogRecord } from '@release-gates/audit-log';
import { canonicalText, equalDigest, InputError, isJsonObject, type Json, parseStrictJson } from '@release-gates/core';
import * as z from 'zod';
import { sha256 } from '../state/schema.ts';
import { brokenLedger, lastEntry, type LedgerChain } from './chain.ts';

const MAX_VIEW_BYTES = 1_048_576;

/** `state.json`: the state for people and programs that read no ledger. The ledger is the truth. */
export const ledgerViewSchema = z
  .strictObject({
    seq: z.int().min(1).describe('Number of the ledger line that it shows'),
    entry_hash: sha256.describe('Of that line'),
    state: z.json().describe('State of the channel after that line'),
  })
  .describe('What the ledger of a rollout channel said last, for reading');

export type LedgerView = z.output<typeof ledgerViewSchema>;

export function formatView(record: LogRecord): Uint8Array {
  const view = { seq: record.seq, entry_hash: record.entry_hash, state: stateOf(record) };
  return Buffer.from(`${JSON.stringify(view, null, 2)}\n`, 'utf8');
}

/** @throws InputError `ledger.broken` where it is no view: it was replaced as a whole, so no crash explains that */
export function parseView(bytes: Uint8Array, file: string): LedgerView {
  try {
    const parsed = ledgerViewSchema.safeParse(parseStrictJson(bytes, { file, maxBytes: MAX_VIEW_BYTES }).value);
    if (parsed.success) return parsed.data;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw brokenLedger(file, `a view that cannot be read: ${error.problems[0]?.message ?? error.code}`);
  }
  throw brokenLedger(file, 'a view of another shape than {seq, entry_hash, state}');
}

/**
 * A view may be older than the ledger (a crash in between), never newer and never another: then the ledger was cut or
 * one of the two was edited.
 *
 * @throws InputError `ledger.broken`
 */
export function checkView(view: LedgerView, chain: LedgerChain, file: string): void {
  const line = chain.lines[view.seq - 1];
  if (line === undefined) {
    throw brokenLedger(
      file,
      `a view of line ${view.seq} beside a ledger that ends at line ${chain.head.seq}: its end was cut`,
    );
  }
  checkViewOf(view, line, file);
}

/** @throws InputError `ledger.broken` where `view` is not the one of `line` */
export function checkViewOf(view: LedgerView, line: LogRecord, file: string): void {
  if (!equalDigest(view.entry_hash, line.entry_hash)) {
    throw brokenLedger(
      file,
      `entry_hash ${view.entry_hash} where line ${view.seq} of the ledger has ${line.entry_hash}`,
    );
  }
  const pointer = firstDifference(view.state, stateOf(line), '/state');
  if (pointer === undefined) return;
  throw brokenLedger(file, `another value at ${pointer} than line ${view.seq} of the ledger has`);
}

/**
 * In a commit ledger and view are one: an older or missing view was not left by a crash.
 *
 * @throws InputError `ledger.broken`
 */
export function checkExactView(bytes: Uint8Array | undefined, chain: LedgerChain, file: string): void {
  const last = lastEntry(chain);
  if (bytes === undefined && last === undefined) return;
  if (bytes === undefined) throw brokenLedger(file, 'no view beside the ledger');
  const view = parseView(bytes, file);
  checkView(view, chain, file);
  if (view.seq === last?.seq) return;
  throw brokenLedger(
    file,
    `a view of line ${view.seq} in one commit with a ledger that ends at line ${chain.head.seq}`,
  );
}

function stateOf(record: LogRecord): Json {
  return record.context['state'] ?? null;
}

/** JSON pointer of the first place, keys in order of code units, where two values differ. */
function firstDifference(left: Json, right: Json, pointer: string): string | undefined {
  if (Array.isArray(left) && Array.isArray(right)) {
    return differenceIn(keysOf(left, right), (key) => [left[Number(key)], right[Number(key)]], pointer);
  }
  if (isJsonObject(left) && isJsonObject(right)) {
    return differenceIn(keysOf(left, right), (key) => [left[key], right[key]], pointer);
  }
  return canonicalText(left) === canonicalText(right) ? undefined : pointer;
}

function keysOf(left: object, right: object): readonly string[] {
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].sort();
}

function differenceIn(
  keys: readonly string[],
  pick: (key: string) => readonly [Json | undefined, Json | undefined],
  pointer: string,
): string | undefined {
  for (const key of keys) {
    const [left, right] = pick(key);
    const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const found = left === undefined || right === undefined ? at : firstDifference(left, right, at);
    if (found !== undefined) return found;
  }
  return undefined;
}
