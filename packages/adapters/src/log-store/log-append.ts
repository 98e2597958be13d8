import fs from 'node:fs';
import { EnvironmentError, type LogTip, type ReleaseGatesError } from '@release-gates/core';
import { type Claim, decodeClaim, encodeClaim } from './claim.ts';
import {
  errnoOf,
  linkNew,
  openRegular,
  readAt,
  readSmall,
  removeIfThere,
  syncFolder,
  toDiskError,
  writeAt,
  writeNew,
} from './disk.ts';
import type { FileLock } from './lock.ts';
import type { LogPlace } from './log-place.ts';

/** A line is at most 1 MiB; the log's own rules are stricter. */
export const MAX_LINE_BYTES = 1_048_576;
export const MAX_CLAIM_BYTES = MAX_LINE_BYTES + 4096;

export interface AppendRequest {
  readonly place: LogPlace;
  readonly lock: FileLock;
  readonly nonce: string;
  readonly tip: LogTip;
  readonly line: Uint8Array;
}

/**
 * Claim, write, fsync, let go of the claim. The claim is what decides between two writers; the lock only keeps them
 * from getting in each other's way. See claim.ts.
 */
export function appendLine(request: AppendRequest): boolean {
  const { place, lock, tip } = request;
  if (!lock.isHeld()) throw lockLost(place);
  const opened = openLog(request);
  if (opened === undefined) return false;
  try {
    return claimAndWrite(request, opened);
  } catch (error) {
    throw toOurs(error, place);
  } finally {
    fs.closeSync(opened.handle);
    if (opened.isNew && tip.end === 0) removeIfEmpty(place);
  }
}

interface OpenedLog {
  readonly handle: number;
  readonly isNew: boolean;
}

function openLog({ place, tip }: AppendRequest): OpenedLog | undefined {
  const existing = openRegular(place.absolute, 'write', place.shown);
  if (existing !== undefined) return { handle: existing, isNew: false };
  if (tip.end !== 0 || tip.tornBytes !== 0) return undefined;
  const created = openRegular(place.absolute, 'create', place.shown);
  return created === undefined ? undefined : { handle: created, isNew: true };
}

function claimAndWrite(request: AppendRequest, { handle }: OpenedLog): boolean {
  const { place, tip, line } = request;
  const paths = { next: `${place.absolute}.next-${request.nonce}`, claim: `${place.absolute}.claim-${tip.end}` };
  const claim: Claim = { end: tip.end, size: tip.end + tip.tornBytes, line };
  try {
    removeIfThere(paths.next);
    writeNew(paths.next, encodeClaim(claim), { sync: false });
    const outcome = linkNew(paths.next, paths.claim);
    if (outcome === 'source_gone') throw lockLost(place);
    if (outcome === 'taken') {
      finishClaim(paths.claim, handle, request);
      return false;
    }
    return writeClaimed(paths.claim, handle, request);
  } finally {
    removeIfThere(paths.next);
  }
}

function writeClaimed(claimPath: string, handle: number, request: AppendRequest): boolean {
  const { place, lock, tip, line } = request;
  if (!isTip(handle, place, tip)) {
    removeIfThere(claimPath);
    // Whoever took over while this process slept may have found the claim and finished it.
    return holds(handle, line, tip.end);
  }
  if (!lock.isHeld()) {
    removeIfThere(claimPath);
    throw lockLost(place);
  }
  try {
    carryOut({ end: tip.end, size: tip.end + tip.tornBytes, line }, handle, place);
  } catch (error) {
    undo(handle, request);
    removeIfThere(claimPath);
    throw error;
  }
  removeIfThere(claimPath);
  return true;
}

function carryOut(claim: Claim, handle: number, place: LogPlace): void {
  writeAt(handle, claim.line, claim.end);
  fs.fsyncSync(handle);
  if (claim.end === 0) syncFolder(place.folder);
}

/**
 * After a failed write or fsync the kernel may have dropped the pages and call them clean: the fsync is not repeated,
 * the bytes are taken away, so that the next append has to write them anew.
 */
function undo(handle: number, { lock, tip, line }: AppendRequest): void {
  const size = fs.fstatSync(handle).size;
  if (!lock.isHeld() || size > tip.end + Math.max(tip.tornBytes, line.length)) return;
  fs.ftruncateSync(handle, tip.end + tip.tornBytes);
}

/** Another writer's claim on the very offset where the log ends: finish it, or drop it where it is not whole. */
function finishClaim(claimPath: string, handle: number, { place, lock, tip }: AppendRequest): void {
  const bytes = readSmall(claimPath, MAX_CLAIM_BYTES, place.shown);
  if (bytes === undefined) return;
  const claim = decodeClaim(bytes);
  if (!lock.isHeld()) throw lockLost(place);
  const size = fs.fstatSync(handle).size;
  const isOpen =
    claim !== undefined && claim.end === tip.end && size <= Math.max(claim.size, claim.end + claim.line.length);
  if (isOpen && isTip(handle, place, tip)) carryOut(claim, handle, place);
  removeIfThere(claimPath);
}

/** The path still names the file that was opened, and its end is what the writer decided on. */
export function isTip(handle: number, place: LogPlace, tip: LogTip): boolean {
  const opened = fs.fstatSync(handle);
  const named = fs.lstatSync(place.absolute, { throwIfNoEntry: false });
  if (named === undefined || named.ino !== opened.ino || named.dev !== opened.dev) return false;
  if (opened.size !== tip.end + tip.tornBytes) return false;
  return holds(handle, tip.lastBytes, tip.end - tip.lastBytes.length);
}

function holds(handle: number, expected: Uint8Array, offset: number): boolean {
  const found = Buffer.alloc(expected.length);
  return readAt(handle, found, offset) === expected.length && found.equals(expected);
}

function removeIfEmpty(place: LogPlace): void {
  if (fs.statSync(place.absolute, { throwIfNoEntry: false })?.size === 0) removeIfThere(place.absolute);
}

export function lockLost(place: LogPlace): EnvironmentError {
  return new EnvironmentError({
    code: 'log.lock_lost',
    message: 'expected to hold the lock still, found it taken over or deleted while this process slept',
    where: { file: place.shown },
    remedy: 'Nothing was appended; run again',
  });
}

function toOurs(error: unknown, place: LogPlace): unknown {
  const ours: ReleaseGatesError | undefined =
    errnoOf(error) === undefined ? undefined : toDiskError(error, 'durably append to', place.shown);
  return ours ?? error;
}
