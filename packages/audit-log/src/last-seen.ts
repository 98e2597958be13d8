import { equalDigest } from '@release-gates/core';
import * as z from 'zod';
import { MAX_NOTE_BYTES } from './note.ts';
import { isConsistent } from './proof.ts';
import type { TreeHead } from './report.ts';

export const LAST_SEEN_FORMAT = 'release-gates/log-last-seen/v1';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What this verifier saw of one log. It belongs where the log's writers cannot write. */
export const lastSeenSchema = z
  .strictObject({
    format: z.literal(LAST_SEEN_FORMAT).describe('Names this document and its version'),
    origin: z
      .string()
      .min(1)
      .max(256)
      .describe('The log as it is configured here, never as the log calls itself: a log could ask for another state'),
    size: z.int().min(0).describe('Records'),
    root: sha256.describe('RFC 6962 root over these records, lower-case hex'),
    head_hash: z.union([z.literal(''), sha256]).describe('entry_hash of the last of them, empty without records'),
    checkpoint: z.string().max(MAX_NOTE_BYTES).nullable().describe('The signed checkpoint that said so, if one did'),
    counter: z.int().min(1).describe('Grows with every update: a state restored from an old copy shows'),
    updated_at: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
      .describe('RFC 3339, UTC; information only'),
  })
  .describe('The last tree head of an audit log that this verifier accepted');

export type LastSeen = z.output<typeof lastSeenSchema>;

/** A head that was verified just now, and the proof that leads to it from the old one (empty where sizes are equal). */
export interface SeenHead extends TreeHead {
  readonly origin: string;
  readonly headHash: string;
  readonly checkpoint: string | null;
  readonly consistency: readonly Uint8Array[];
  readonly nowMs: number;
}

export type Advance =
  | { readonly outcome: 'first' | 'advanced' | 'unchanged'; readonly state: LastSeen }
  /** `rollback`: fewer records than before. `fork`: other records than before. The old state stays. */
  | { readonly outcome: 'rollback' | 'fork'; readonly old: TreeHead; readonly found: TreeHead }
  | { readonly outcome: 'wrong_origin'; readonly old: string; readonly found: string };

/**
 * The one way a state may change. Without an old state the outcome is `first`, which the caller must have been told to
 * accept: a missing state is not a fresh start.
 */
export function advanceLastSeen(old: LastSeen | undefined, seen: SeenHead): Advance {
  if (old === undefined) return { outcome: 'first', state: toState(seen, 1) };
  if (old.origin !== seen.origin) return { outcome: 'wrong_origin', old: old.origin, found: seen.origin };
  const heads = { old: { size: old.size, root: old.root }, found: { size: seen.size, root: seen.root } };
  if (seen.size < old.size) return { outcome: 'rollback', ...heads };
  if (seen.size === old.size) {
    return equalDigest(seen.root, old.root) ? { outcome: 'unchanged', state: old } : { outcome: 'fork', ...heads };
  }
  if (old.size > 0 && !extendsOld(heads, seen.consistency)) return { outcome: 'fork', ...heads };
  return { outcome: 'advanced', state: toState(seen, old.counter + 1) };
}

function extendsOld(heads: { old: TreeHead; found: TreeHead }, proof: readonly Uint8Array[]): boolean {
  return isConsistent({
    size1: heads.old.size,
    size2: heads.found.size,
    root1: Buffer.from(heads.old.root, 'hex'),
    root2: Buffer.from(heads.found.root, 'hex'),
    proof,
  });
}

function toState(seen: SeenHead, counter: number): LastSeen {
  return {
    format: LAST_SEEN_FORMAT,
    origin: seen.origin,
    size: seen.size,
    root: seen.root,
    head_hash: seen.headHash,
    checkpoint: seen.checkpoint,
    counter,
    updated_at: new Date(seen.nowMs).toISOString(),
  };
}
