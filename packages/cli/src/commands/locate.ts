import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { InputError } from '@release-gates/core';

/**
 * A manifest's own paths are relative to its folder, so that folder is the root wherever the command was called. With
 * `--root` artifacts and materials, which are relative to the repository, are hashed again as well.
 */
export function locate(path: string, given: string | undefined): { root: string; manifest: string } {
  const named = resolve(path);
  const stat = statSync(named, { throwIfNoEntry: false });
  if (stat === undefined) throw refusal(path, 'expected a manifest or a folder with one, found nothing');
  const absolute = stat.isDirectory() ? candidateFolder(named, path) : named;
  if (given === undefined) {
    return stat.isDirectory()
      ? { root: absolute, manifest: '.' }
      : { root: dirname(absolute), manifest: basename(absolute) };
  }
  const manifest = relative(resolve(given), absolute);
  if (manifest.startsWith('..') || isAbsolute(manifest))
    throw refusal(path, `expected a place below --root ${given}, found one outside`);
  return { root: resolve(given), manifest: manifest === '' ? '.' : manifest.replaceAll('\\', '/') };
}

/** An evidence folder holds a folder for each candidate. Which of several is meant, nobody but the caller can say. */
function candidateFolder(folder: string, path: string): string {
  // Anything that could be a manifest here is judged here: a folder below must not stand in for it.
  if (readdirSync(folder).some((name) => name.endsWith('.json'))) return folder;
  const below = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && holdsManifest(join(folder, entry.name)))
    .map((entry) => entry.name)
    .sort();
  const [only] = below;
  if (only === undefined) return folder;
  if (below.length === 1) return join(folder, only);
  throw new InputError({
    code: 'verify.several_candidates',
    message: `expected the folder of one release candidate, found ${below.length}: ${below.slice(0, 5).join(', ')}`,
    where: { file: path },
    remedy: `Name one of them, for example ${join(path, only)}`,
  });
}

function holdsManifest(folder: string): boolean {
  return readdirSync(folder).some((name) => /^manifest\..*\.json$/.test(name));
}

/** A record lies in `<ledger>/<channel>/records/`, wherever the ledger was copied to. */
export function locateRecord(path: string): { root: string; below: string } {
  const absolute = resolve(path);
  if (statSync(absolute, { throwIfNoEntry: false })?.isFile() !== true)
    throw refusal(path, 'expected a record of an activation, found no such file');
  const root = resolve(absolute, '../../..');
  return { root, below: relative(root, absolute).replaceAll('\\', '/') };
}

export function refusal(path: string, message: string): InputError {
  return new InputError({ code: 'verify.not_found', message, where: { file: path } });
}
