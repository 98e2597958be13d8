import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
// Of the lock file's rolldown, which the test runner builds with.
import { minifySync } from 'rolldown/utils';
import { walk } from '../walk.mjs';

/**
 * Names of functions and classes stay, and so do the lines: a stack trace names the function, and a change of one
 * function is a change of its lines. Nothing is computed, moved or left out (`compress`), so that what runs is what was
 * tested. A comment that claims a licence stays, beside licenses.txt, which holds all of them.
 */
const OPTIONS = {
  module: false,
  compress: false,
  mangle: { keepNames: { function: true, class: true } },
  codegen: { removeWhitespace: false, legalComments: 'inline', asciiOnly: true },
};

/** What `openModulesEagerly` made, and what must be left of it; a module of the number 43000 is printed as 43e3. */
const EAGER_BEFORE = /^\/\*\*\*\/ \(function ?\(/gm;
const EAGER_AFTER = /^(?:\t{1,2}|exports\.modules = \{ )\d\w*: \(function ?\(/gm;

/** What is left of the comments; names of authors stand in it. */
const COMMENT = /\/\*[^]*?\*\//g;

/**
 * Takes comments, indentation and long local names out of every file: Node reads all of a chunk before the first line
 * of it runs, and one character beyond ASCII makes V8 keep the whole text at two bytes a character and read it slowly.
 * A tenth of a step's start, and two fifths of what a workflow downloads.
 *
 * @param {string} outDir
 */
export function compact(outDir) {
  for (const path of walk(outDir).filter((name) => name.endsWith('.js'))) {
    const text = readFileSync(join(outDir, path), 'utf8');
    const { code, errors } = minifySync(path, text, OPTIONS);
    if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
    if (count(code, EAGER_AFTER) !== count(text, EAGER_BEFORE))
      throw new Error(`${path}: modules are no longer opened eagerly`);
    writeFileSync(join(outDir, path), code.replaceAll(COMMENT, escape));
  }
}

function escape(comment) {
  return comment.replaceAll(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function count(text, pattern) {
  return [...text.matchAll(pattern)].length;
}
