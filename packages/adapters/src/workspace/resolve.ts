import { lstatSync, readlinkSync, type Stats } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { type RefusalCode, toWorkspacePath } from '@release-gates/core';

/** Where a path leads after every link, or why we do not go there. */
export type Resolved =
  | { readonly state: 'found'; readonly path: string; readonly absolute: string; readonly stat: Stats }
  | { readonly state: 'absent'; readonly path: string }
  | { readonly state: 'refused'; readonly path: string; readonly code: RefusalCode; readonly reason: string };

const MAX_LINKS = 40;
const LEAVES = 'it is or passes a link that leaves the workspace';
const WINDOWS = process.platform === 'win32';

/**
 * Walks a path name by name with lstat. A link is followed where it stays inside the root, and refused where it leaves,
 * even if it would come back: what lies outside is not ours to judge.
 *
 * `path` of the answer is the path as it was asked for, normalised; `root` is free of links.
 */
export function resolveInside(root: string, text: string): Resolved {
  const asked = toWorkspacePath(text, { root, windows: WINDOWS });
  if (asked.state === 'outside') return refuse(text, 'file.outside_workspace', asked.reason);
  // Node shows bytes that are not UTF-8 as U+FFFD, so two such names may look alike and neither opens by this text.
  if (text.includes('\ufffd')) return refuse(asked.path, 'file.unreadable', 'its name is not UTF-8');
  return walk(root, asked.path, asked.names);
}

function walk(root: string, path: string, names: readonly string[]): Resolved {
  const pending = names.toReversed();
  const done: string[] = [];
  let stat = look(root);
  for (let links = 0; ;) {
    const absolute = join(root, ...done);
    if (stat === 'absent') return { state: 'absent', path };
    if (typeof stat === 'string') return refuse(path, 'file.unreadable', stat);
    if (stat.isSymbolicLink()) {
      if (++links > MAX_LINKS) return refuse(path, 'file.unreadable', `it leads through more than ${MAX_LINKS} links`);
      done.pop();
      const target = readTarget(root, absolute);
      if (target === undefined) return refuse(path, 'file.symlink_outside', LEAVES);
      if (target.isAbsolute) done.length = 0;
      pending.push(...target.names.toReversed());
      stat = look(join(root, ...done));
      continue;
    }
    const name = pending.pop();
    if (name === undefined) return { state: 'found', path, absolute: join(root, ...done), stat };
    // What is done holds no link, so the folder above is the one that the kernel would go to.
    if (name !== '..') done.push(name);
    else if (done.pop() === undefined) return refuse(path, 'file.symlink_outside', LEAVES);
    stat = look(join(root, ...done));
  }
}

/** Names of a link's target; undefined where it leaves the root at once or is no link any more. */
function readTarget(root: string, link: string): { isAbsolute: boolean; names: string[] } | undefined {
  let target: string;
  try {
    target = readlinkSync(link);
  } catch {
    return undefined;
  }
  const below = isAbsolute(target) ? relative(root, target) : target;
  if (isAbsolute(target) && (below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below))) return undefined;
  const names = below.split(WINDOWS ? /[/\\]/ : '/').filter((name) => name !== '' && name !== '.');
  return { isAbsolute: isAbsolute(target), names };
}

/** The reason, where it cannot be looked at. A file where a folder should be means that the rest is absent. */
function look(absolute: string): Stats | 'absent' | (string & {}) {
  try {
    return lstatSync(absolute);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'absent';
    return code === 'ENAMETOOLONG'
      ? 'the name is longer than the file system allows'
      : `it cannot be looked at (${code})`;
  }
}

function refuse(path: string, code: RefusalCode, reason: string): Resolved {
  return { state: 'refused', path, code, reason };
}
