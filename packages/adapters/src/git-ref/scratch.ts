import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { decodeHolder, describeSelf, encodeHolder, judgeHolder } from '../log-store/holder.ts';

const FOLDER = 'release-gates';
const HOLDER = 'holder.json';
const KEPT_MS = 86_400_000;

const made = new Set<string>();

/**
 * A folder of our own for indexes and fetched objects, below the repository's git folder, so that nothing of the user's
 * is touched and conditional configuration still applies; below the system's temporary folder where that cannot be
 * written. Gone when the process ends; what a killed one left is removed by the next.
 *
 * @param gitFolder absolute
 * @throws errno errors
 */
export function makeScratch(gitFolder: string): string {
  const nonce = randomBytes(12).toString('hex');
  const parents = [path.join(gitFolder, FOLDER), path.join(os.tmpdir(), `${FOLDER}-${process.getuid?.() ?? 'user'}`)];
  const [parent, folder] = makeIn(parents, `${process.pid}-${nonce}`);
  fs.writeFileSync(path.join(folder, HOLDER), encodeHolder(describeSelf(nonce)));
  if (made.size === 0) process.once('exit', removeAll);
  made.add(folder);
  sweep(parent);
  return folder;
}

function makeIn(parents: readonly string[], name: string): readonly [string, string] {
  let failure: unknown;
  for (const parent of parents) {
    try {
      fs.mkdirSync(parent, { recursive: true, mode: 0o700 });
      const folder = path.join(parent, name);
      fs.mkdirSync(folder, { mode: 0o700 });
      return [parent, folder];
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

function removeAll(): void {
  for (const folder of made) fs.rmSync(folder, { recursive: true, force: true });
  made.clear();
}

function sweep(parent: string): void {
  for (const name of fs.readdirSync(parent)) {
    const folder = path.join(parent, name);
    if (!/^\d+-[0-9a-f]{24}$/.test(name) || made.has(folder) || !isLeft(folder)) continue;
    try {
      fs.rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another process sweeps it, or it is not ours to remove: it only takes space.
    }
  }
}

function isLeft(folder: string): boolean {
  const self = describeSelf('');
  try {
    const holder = decodeHolder(fs.readFileSync(path.join(folder, HOLDER)));
    if (typeof holder === 'string') return isOld(folder);
    if (holder.boot !== null && holder.boot === self.boot) return judgeHolder(holder, self) === 'gone';
  } catch {
    // Without a holder it is just being made, or was left half-made.
  }
  return isOld(folder);
}

function isOld(folder: string): boolean {
  const seen = fs.statSync(folder, { throwIfNoEntry: false });
  return seen !== undefined && Date.now() - seen.mtimeMs > KEPT_MS;
}
