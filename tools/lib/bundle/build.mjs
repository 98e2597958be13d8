import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from '../paths.mjs';
import { walk } from '../walk.mjs';
import { compact } from './compact.mjs';
import { openModulesEagerly } from './eager.mjs';
import { checkBundle } from './guard.mjs';
import { nameOwnUrl } from './own-url.mjs';

const CLI_STUB = `#!/usr/bin/env node
// Made by \`npm run bundle\`; do not edit.
require('./index.js').runCli();
`;

const COMMONJS = '{"type":"commonjs"}\n';

/**
 * One ncc run over the compiled code: ESM in, CommonJS out, a chunk per lazily loaded part. With ESM out, Node would bring up its
 * ESM loader and pass every chunk through it: a tenth of a step's start.
 *
 * @param {string} build folder that `compile()` returned
 * @param {string} outDir emptied first: ncc never deletes, and a stale chunk would ship unseen
 */
export function buildBundle(build, outDir) {
  rmSync(outDir, { recursive: true, force: true });
  const entry = join(build, 'entry');
  mkdirSync(entry, { recursive: true });
  // ncc decides on CommonJS by the package.json of the folder it runs in.
  writeFileSync(join(entry, 'package.json'), COMMONJS);
  copyFileSync(fromRoot('tools', 'bundle-entry.js'), join(entry, 'index.js'));
  runNcc(entry, outDir);
  writeFileSync(join(outDir, 'package.json'), COMMONJS);
  nameOwnUrl(outDir);
  openModulesEagerly(outDir);
  compact(outDir);
  writeFileSync(join(outDir, 'cli.js'), CLI_STUB);
  chmodSync(join(outDir, 'cli.js'), 0o755);
  checkBundle(outDir);
  writeFileSync(join(outDir, 'SHA256SUMS'), sums(outDir));
}

function runNcc(entry, outDir) {
  const ncc = fromRoot('node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
  const options = ['--no-cache', '--target', 'es2022', '--license', 'licenses.txt', '--quiet'];
  const run = spawnSync(process.execPath, [ncc, 'build', 'index.js', '-o', outDir, ...options], {
    // Modules are named by their path, relative to this folder.
    cwd: entry,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  if (run.status !== 0) throw new Error(`ncc failed:\n${withoutTrace(run.stdout + run.stderr)}`);
}

/** ncc says what is missing in its first lines; forty frames of webpack after them help nobody. */
function withoutTrace(text) {
  return text.replaceAll(/^\s+at .*\n?/gm, '').trim();
}

/**
 * The format of sha256sum(1): `sha256sum -c SHA256SUMS` verifies the bundle, and the digest of this file is the
 * `bundle_sha256` that every evidence names.
 */
function sums(outDir) {
  return walk(outDir)
    .filter((path) => path !== 'SHA256SUMS')
    .map(
      (path) =>
        `${createHash('sha256')
          .update(readFileSync(join(outDir, path)))
          .digest('hex')}  ${path}\n`,
    )
    .join('');
}
