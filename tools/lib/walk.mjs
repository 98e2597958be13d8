import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Files below a folder, relative to it, `/` separators, sorted by code unit. An absent folder holds none. */
export function walk(folder, prefix = '') {
  let entries;
  try {
    entries = readdirSync(join(folder, prefix), { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
  return entries
    .filter((entry) => entry.name !== 'node_modules')
    .flatMap((entry) => {
      const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
      return entry.isDirectory() ? walk(folder, path) : [path];
    })
    .sort((left, right) => (left < right ? -1 : 1));
}
