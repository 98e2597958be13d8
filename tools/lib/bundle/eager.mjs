import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { walk } from '../walk.mjs';

/** How webpack opens a module that uses neither `this` nor `arguments`. */
const LAZY_MODULE = /^\/\*\*\*\/ \(\(([^()]*)\) => \{$/gm;

/**
 * V8 reads a function twice: it skims it with its file, and parses it when it is called; but a `function` expression in
 * parentheses is taken for one that is called at once, and is parsed the first time. For arrow functions it does not
 * do so. A module is one function of up to 360 kB, and nearly every module of a chunk that is loaded is called, so that
 * reading twice was a fifth of a unit's start.
 *
 * @param {string} outDir
 */
export function openModulesEagerly(outDir) {
  let opened = 0;
  for (const path of walk(outDir).filter((name) => name.endsWith('.js'))) {
    const text = readFileSync(join(outDir, path), 'utf8');
    const eager = text.replaceAll(LAZY_MODULE, (_, parameters) => {
      opened += 1;
      return `/***/ (function (${parameters}) {`;
    });
    if (eager !== text) writeFileSync(join(outDir, path), eager);
  }
  if (opened === 0) throw new Error(`ncc opens modules in another way than expected; see ${import.meta.url}`);
}
