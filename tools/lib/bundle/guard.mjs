import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from '../paths.mjs';
import { walk } from '../walk.mjs';

/** Asked for inside a try block by `debug`; absent on purpose. */
const MAY_BE_MISSING = new Set(['supports-color']);

/**
 * ncc exits 0 when it could not find a module and leaves a call that fails at run time; and it would embed the path of
 * this checkout in places. Either makes a bundle that must not be committed. Text beyond ASCII slows every start.
 */
export function checkBundle(outDir) {
  const files = walk(outDir);
  const problems = files
    .filter((path) => path.endsWith('.js'))
    .flatMap((path) => problemsOf(path, readFileSync(join(outDir, path), 'utf8')));
  for (const required of ['index.js', 'cli.js', 'package.json', 'licenses.txt']) {
    if (!files.includes(required)) problems.push(`${required} was not made`);
  }
  if (problems.length > 0) throw new Error(`the bundle is not usable:\n${problems.join('\n')}`);
}

/** Exported for the test that proves the guard can fail. */
export function problemsOf(path, text) {
  const missing = [...text.matchAll(/eval\("require"\)\("([^"]+)"\)/g)]
    .map((match) => match[1])
    .filter((name) => !MAY_BE_MISSING.has(name))
    .map((name) => `${path}: ncc did not find the module "${name}"`);
  const absolute = text.includes(fromRoot('')) ? [`${path}: names the folder that it was built in`] : [];
  const ownUrl = [...text.matchAll(/(\w+)\("url"\)\.pathToFileURL\((\w+)\)/g)]
    .filter(([, require, file]) => require !== 'require' || file !== '__filename')
    .map(([found]) => `${path}: ${found} is not where the file lies; see own-url.mjs`);
  const beyond = /[^\0-\x7F]/.exec(text);
  const wide =
    beyond === null ? [] : [`${path}: ${JSON.stringify(beyond[0])} is not ASCII, which slows the reading of all of it`];
  return [...missing, ...absolute, ...ownUrl, ...wide];
}
