import type { LogRecord } from '@release-gates/audit-log';
import { equalDigest, isJsonObject, type Json } from '@release-gates/core';
import * as z from 'zod';
import { seenTrustRootSchema, type SeenTrustRoot } from '../state/channel-state.ts';
import { isScopeState, MAX_TRUST_ROOTS, scopeTrustRootSchema } from '../state/ledger-state.ts';
import type { RecordFinding } from './finding.ts';

/** Which trust roots the lines of a ledger saw. Plain data. */
export interface TrustHistory {
  /** Newest version that a line saw; null where none did. */
  readonly newest: number | null;
  /** Numbers of lines from which another trust root counts: right where its owners named it from outside, and only there. */
  readonly changes: readonly number[];
  readonly findings: readonly RecordFinding[];
}

export const NO_TRUST: TrustHistory = { newest: null, changes: [], findings: [] };

interface Seen extends SeenTrustRoot {
  readonly seq: number;
}

const scopeTrustRootsSchema = z.array(scopeTrustRootSchema);

/**
 * Threat: whoever may append to a ledger has it forget the version that revoked a key. No program of ours does that: a
 * trust root that was seen only goes on, and counts anew only where another one was named from outside.
 */
export function trustHistory(lines: readonly LogRecord[], file: string): TrustHistory {
  const newestOf = new Map<string, Seen>();
  const changes: number[] = [];
  const findings: RecordFinding[] = [];
  let before: ReadonlyMap<string, Seen> = new Map();
  for (const line of lines) {
    const now = seenIn(line);
    if (now === undefined) continue;
    const lost = isPruned(line, now) ? undefined : [...before].find(([scope]) => !now.has(scope));
    if (lost !== undefined) findings.push(forgotten(line.seq, lost, file));
    for (const [scope, seen] of now) {
      const last = before.get(scope);
      if (last !== undefined && !isOtherRoot(last, seen) && !isOtherVersion(last, seen)) continue;
      if (last !== undefined && isOtherRoot(last, seen)) changes.push(line.seq);
      const known = newestOf.get(seen.first_sha256);
      if (known === undefined || seen.version > known.version) newestOf.set(seen.first_sha256, seen);
      else if (isOtherVersion(known, seen)) findings.push(older(seen, known, file));
    }
    before = now;
  }
  const versions = [...newestOf.values()].map(({ version }) => version);
  return { newest: versions.length === 0 ? null : Math.max(...versions), changes: [...new Set(changes)], findings };
}

/** By scope: `` for a channel, or for the repository. Undefined where the line says nothing that this version knows. */
function seenIn({ seq, context: { state } }: LogRecord): ReadonlyMap<string, Seen> | undefined {
  if (!isJsonObject(state)) return undefined;
  if (isScopeState(state)) {
    const roots = scopeTrustRootsSchema.safeParse(state['trust_roots'] ?? []);
    return roots.data && new Map(roots.data.map(({ environment, ...seen }) => [environment ?? '', { ...seen, seq }]));
  }
  const root: Json | undefined = state['trust_root'];
  const { data } = z.optional(seenTrustRootSchema).safeParse(root);
  if (data !== undefined) return new Map([['', { ...data, seq }]]);
  return root === undefined ? new Map() : undefined;
}

/** A ledger of freezes holds so many, and drops one for the next. */
function isPruned({ context: { state } }: LogRecord, now: ReadonlyMap<string, Seen>): boolean {
  return isScopeState(state) && now.size === MAX_TRUST_ROOTS;
}

function isOtherRoot(one: Seen, other: Seen): boolean {
  return !equalDigest(one.first_sha256, other.first_sha256);
}

function isOtherVersion(one: Seen, other: Seen): boolean {
  return one.version !== other.version || !equalDigest(one.sha256, other.sha256);
}

function older(seen: Seen, known: Seen, file: string): RecordFinding {
  const then = `line ${known.seq} before it saw`;
  const message =
    seen.version === known.version
      ? `line ${seen.seq} holds another version ${seen.version} of the trust root than ${then}`
      : `line ${seen.seq} holds version ${seen.version} of the trust root, and ${then} version ${known.version}: whom that revoked counts again`;
  return { code: 'trust.older', file, byte: null, message };
}

function forgotten(seq: number, [scope, { version, seq: then }]: [string, Seen], file: string): RecordFinding {
  const whose = scope === '' ? '' : ` of the environment ${scope}`;
  const message = `line ${seq} holds no trust root${whose}, and line ${then} before it saw version ${version}: it was forgotten`;
  return { code: 'trust.forgotten', file, byte: null, message };
}
