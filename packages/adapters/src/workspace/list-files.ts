import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compileGlobs, type Glob, type GlobState, InputError } from '@release-gates/core';
import { toEnvironmentError } from '../errno.ts';

const AVOIDED: ReadonlySet<string> = new Set(['.git', 'node_modules']);

export function compileListing(globs: readonly string[]): Glob {
  return compileGlobs(globs, { avoid: AVOIDED });
}

/**
 * Regular files that match, sorted by code unit. Links are never entered, so a walk ends and stays inside, and listed only
 * with `withOthers`: where they match, or could lead to what does.
 *
 * A name that is not UTF-8 is listed with U+FFFD in it, and a folder of such a name in place of what it may hold: the
 * workspace refuses to read either, so nothing is hidden by its name.
 *
 * @throws InputError `glob.invalid`, `glob.too_many`; EnvironmentError for a folder that cannot be read
 */
export function listFiles(
  root: string,
  globs: readonly string[],
  { limit, withOthers = false }: { readonly limit: number; readonly withOthers?: boolean },
): readonly string[] {
  const glob = compileListing(globs);
  const found: string[] = [];
  const pending: { path: string; state: GlobState }[] = [{ path: '', state: glob.start }];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of readFolder(root, folder.path)) {
      const state = glob.step(folder.state, entry.name);
      if (!glob.isAlive(state)) continue;
      const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
      if (entry.isDirectory() && !entry.name.includes('\ufffd')) pending.push({ path, state });
      else if (entry.isDirectory() || (entry.isFile() && glob.isMatch(state))) found.push(path);
      else if (withOthers && !entry.isFile() && (glob.isMatch(state) || !leadsToFile(root, path))) found.push(path);
      if (found.length > limit) throw tooMany(globs, limit);
    }
  }
  return found.sort();
}

/** A link to nothing, or out of reach, leads to none. */
function leadsToFile(root: string, path: string): boolean {
  try {
    return statSync(join(root, path)).isFile();
  } catch {
    return false;
  }
}

export function tooMany(globs: readonly string[], limit: number): InputError<'glob.too_many'> {
  return new InputError({
    code: 'glob.too_many',
    message: `expected at most ${limit} files for ${JSON.stringify(globs).slice(0, 200)}, found more`,
    remedy: 'Narrow the pattern',
  });
}

function readFolder(root: string, path: string): readonly Dirent[] {
  try {
    return readdirSync(join(root, path), { withFileTypes: true });
  } catch (error) {
    // Removed since its parent was read: the files in it are gone as well.
    if (path !== '' && (error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw toEnvironmentError(error, path === '' ? '.' : path, 'list');
  }
}
