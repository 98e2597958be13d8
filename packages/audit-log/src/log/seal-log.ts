import { EnvironmentError, equalDigest, type LogStore, type LogWriter } from '@release-gates/core';
import { openCheckpoint, signCheckpoint } from '../checkpoint.ts';
import type { NoteSigner, NoteVerifier } from '../note-key.ts';
import type { Anchor, LogProfile, LogReport, TreeHead } from '../report.ts';
import type { LogSeal } from '../seal.ts';
import { DEFAULT_WAIT_MS } from './append-record.ts';
import { CHECKPOINT_SUFFIX, formatSeal, openSeal, SEAL_SUFFIX } from './sidecar.ts';
import { verifyStore } from './verify-store.ts';

export interface SealRequest {
  /** The log as it is configured here. */
  readonly origin: string;
  readonly profile: LogProfile;
  /** Trusted keys: the checkpoint that is there must be signed by one of them. */
  readonly keys: readonly NoteVerifier[];
  /** What was seen of the log elsewhere. */
  readonly anchors: readonly Anchor[];
  /** Without a checkpoint to extend, only this allows to sign: a deleted checkpoint is not a fresh start. */
  readonly firstUse: boolean;
}

export type SealRefusal = 'seal.no_log' | 'seal.empty' | 'seal.first_use' | 'seal.checkpoint_refused' | 'seal.log_bad';

/** What would be signed: plain data. Nothing is written yet. */
export type PreparedSeal =
  | { readonly ok: true; readonly seal: LogSeal; readonly report: LogReport; readonly previous: TreeHead | null }
  | { readonly ok: false; readonly code: SealRefusal; readonly message: string; readonly report: LogReport | null };

/**
 * Verifies the log as an extension of its checkpoint. A log that forked from what was signed before is never signed:
 * two signed heads that contradict each other are what a checkpoint exists to prevent.
 */
export function prepareSeal(store: LogStore, request: SealRequest): PreparedSeal {
  const previous = readPrevious(store, request);
  if (previous.state === 'refused') return refuse('seal.checkpoint_refused', previous.message);
  if (previous.state === 'absent' && !request.firstUse && request.anchors.length === 0) {
    return refuse('seal.first_use', 'there is no checkpoint to extend, and nothing says that this is the first');
  }
  const head = previous.state === 'found' ? previous.head : null;
  const sealBytes = store.readSidecar(SEAL_SUFFIX);
  const opened = sealBytes && openSeal(sealBytes, request.origin, request.keys);
  const verification = verifyStore(store, {
    profile: request.profile,
    origin: request.origin,
    level: opened?.ok === true ? 'sealed' : 'deep',
    ...(opened?.ok === true && { seal: opened.seal }),
    anchors: [...request.anchors, ...(head === null ? [] : [{ kind: 'checkpoint' as const, ...head }])],
    reseal: true,
  });
  if (verification === undefined) return refuse('seal.no_log', 'there is no log');
  const { report, seal } = verification;
  if (!report.ok || seal === undefined) {
    return { ...refuse('seal.log_bad', report.problem?.message ?? 'the log does not verify'), report };
  }
  if (report.records === 0) return { ...refuse('seal.empty', 'the log has no record'), report };
  return { ok: true, seal, report, previous: head };
}

export interface CommitOptions {
  readonly origin: string;
  readonly keys: readonly NoteVerifier[];
  readonly waitMs?: number;
}

/**
 * Signs and writes. Under the lock, the checkpoint must still be the one that was extended.
 *
 * @returns the checkpoint's text
 * @throws EnvironmentError `log.raced` where another sealed meanwhile; `log.busy`, `log.lock_lost`, `disk.…`
 */
export function commitSeal(
  store: LogStore,
  prepared: Extract<PreparedSeal, { ok: true }>,
  { signers, ...options }: CommitOptions & { readonly signers: readonly NoteSigner[] },
): string {
  const { seal, previous } = prepared;
  const checkpoint = signCheckpoint({ origin: options.origin, size: seal.size, root: seal.root }, signers);
  const sealBytes = formatSeal(seal, signers);
  store.withLock((writer: LogWriter) => {
    const now = readPrevious(store, options);
    const isSame =
      previous === null
        ? now.state === 'absent'
        : now.state === 'found' && now.head.size === previous.size && equalDigest(now.head.root, previous.root);
    if (!isSame) throw raced(store);
    // A seal that is ahead of the checkpoint is signed all the same; the reverse would only be slower.
    writer.replaceSidecar(SEAL_SUFFIX, sealBytes);
    writer.replaceSidecar(CHECKPOINT_SUFFIX, Buffer.from(checkpoint, 'utf8'));
  }, options.waitMs ?? DEFAULT_WAIT_MS);
  return checkpoint;
}

type Previous =
  | { readonly state: 'absent' }
  | { readonly state: 'found'; readonly head: TreeHead }
  | { readonly state: 'refused'; readonly message: string };

function readPrevious(store: LogStore, { origin, keys }: Pick<SealRequest, 'origin' | 'keys'>): Previous {
  const bytes = store.readSidecar(CHECKPOINT_SUFFIX);
  if (bytes === undefined) return { state: 'absent' };
  const opened = openCheckpoint(bytes, origin, keys);
  if (!opened.ok) return { state: 'refused', message: opened.message };
  return { state: 'found', head: { size: opened.checkpoint.size, root: opened.checkpoint.root } };
}

function refuse(code: SealRefusal, message: string): Extract<PreparedSeal, { ok: false }> {
  return { ok: false, code, message, report: null };
}

function raced(store: LogStore): EnvironmentError {
  return new EnvironmentError({
    code: 'log.raced',
    message: 'expected the checkpoint that was extended, found another: somebody sealed meanwhile',
    where: { file: store.path + CHECKPOINT_SUFFIX },
    remedy: 'Nothing was written; run again',
  });
}
