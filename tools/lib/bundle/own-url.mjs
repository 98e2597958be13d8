import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { walk } from '../walk.mjs';

/** `x_require("url").pathToFileURL(x_filename).href`, with the names that the module gave to variables of its own. */
const SHADOWED = /\b\w+_require\("url"\)\.pathToFileURL\(\w+_filename\)\.href/g;

/**
 * ncc writes `import.meta.url` as `require("url").pathToFileURL(__filename).href`. A module that declares a `require`
 * or `__filename` itself, as those made by emscripten do, would then use it before it has a value.
 *
 * @param {string} outDir
 */
export function nameOwnUrl(outDir) {
  for (const path of walk(outDir).filter((name) => name.endsWith('.js'))) {
    const text = readFileSync(join(outDir, path), 'utf8');
    const named = text.replaceAll(SHADOWED, 'require("url").pathToFileURL(__filename).href');
    if (named !== text) writeFileSync(join(outDir, path), named);
  }
}
