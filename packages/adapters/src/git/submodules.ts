import { lstatSync } from 'node:fs';
import { join } from 'node:path';

/** `H 160000 <id> <stage>\t<path>` of `ls-files -v -s`: a commit of another repository stands at the path. */
const ENTRY = /^([A-Za-z?]) (\d{6}) [0-9a-f]+ \d\t([^]+)$/;

export interface IndexListing {
  /** git was told not to look at them, so it cannot say that they are clean. */
  readonly assumedUnchanged: readonly string[];
  readonly submodules: readonly string[];
}

/** Parses `git ls-files -v -s -z`; undefined where it is not that. */
export function parseIndexListing(text: string): IndexListing | undefined {
  const assumedUnchanged: string[] = [];
  const submodules: string[] = [];
  for (const entry of text.split('\0')) {
    if (entry === '') continue;
    const [, tag = '', mode, path] = ENTRY.exec(entry) ?? [];
    if (path === undefined) return undefined;
    if (/[a-z]/.test(tag)) assumedUnchanged.push(path);
    if (mode === '160000') submodules.push(path);
  }
  return { assumedUnchanged, submodules };
}

/** A submodule that was never checked out is an empty folder: there is nothing in it to look at. */
export function isCheckedOut(folder: string): boolean {
  try {
    return lstatSync(folder).isDirectory() && lstatSync(join(folder, '.git')) !== undefined;
  } catch {
    // Absent, or not to be looked at: the status of the outer repository tells.
    return false;
  }
}
