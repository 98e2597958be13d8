import fs from 'node:fs';
import path from 'node:path';
import { InputError } from '@release-gates/core';
import { linkNew, openRegular, removeIfThere, syncFolder, writeNew } from './disk.ts';
import { type AppendRequest, isTip, lockLost } from './log-append.ts';

const SIDECAR_NAME = /^\.(?!lock$)[a-z][a-z-]{0,31}$/;

/**
 * The old log gets a second name, then the new one takes its first name: a crash leaves the old log in place (and the
 * next try goes on) or the new one, and the old one is never lost.
 */
export function startOver(request: AppendRequest, label: string): boolean {
  const { place, lock, tip, line } = request;
  if (!lock.isHeld()) throw lockLost(place);
  const handle = openRegular(place.absolute, 'read', place.shown);
  if (handle === undefined) return false;
  try {
    if (!isTip(handle, place, tip)) return false;
  } finally {
    fs.closeSync(handle);
  }
  const next = `${place.absolute}.next-${request.nonce}`;
  const kept = `${place.absolute}.${label}`;
  try {
    removeIfThere(next);
    writeNew(next, line, { sync: true });
    keep(place.absolute, kept, `${place.shown}.${label}`);
    const suffixes = sidecarsOf(request);
    for (const suffix of suffixes) keep(place.absolute + suffix, kept + suffix, `${place.shown}.${label}${suffix}`);
    syncFolder(place.folder);
    // A checkpoint of the old log beside the new one would look like a fork; the old log is still marked as broken.
    for (const suffix of suffixes) removeIfThere(place.absolute + suffix);
    fs.renameSync(next, place.absolute);
    syncFolder(place.folder);
  } finally {
    removeIfThere(next);
  }
  return true;
}

function sidecarsOf({ place }: AppendRequest): string[] {
  return fs
    .readdirSync(place.folder)
    .filter((name) => name.startsWith(place.name))
    .map((name) => name.slice(place.name.length))
    .filter((suffix) => SIDECAR_NAME.test(suffix));
}

function keep(from: string, to: string, shown: string): void {
  if (linkNew(from, to) !== 'taken') return;
  const [original, other] = [fs.lstatSync(from), fs.lstatSync(to)];
  if (original.ino === other.ino && original.dev === other.dev) return;
  throw new InputError({
    code: 'file.exists',
    message: `expected no file there, found one that is not this log (${path.basename(to)})`,
    where: { file: shown },
    remedy: 'Move it away',
  });
}
