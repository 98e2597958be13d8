import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from '../paths.mjs';
import { walk } from '../walk.mjs';
import { openModulesEagerly } from './eager.mjs';
import { checkBundle } from './guard.mjs';

const CLI_STUB = `#!/usr/bin/env node
// Made by \`npm run bundle\`; do not edit.
import { runCli } from './index.js';
await runCli();
`;

/**
 * One ncc run over the compiled code: ESM in, ESM out, unminified, a chunk per lazily loaded part.
 *
 * @param {string} build folder that `compile()` returned
 * @param {string} outDir emptied first: ncc never deletes, and a stale chunk would ship unseen
 */
export function buildBundle(build, outDir) {
  rmSync(outDir, { recursive: true, force: true });
  copyFileSync(fromRoot('tools', 'bundle-entry.js'), join(build, 'entry.js'));
  runNcc(build, outDir);
  openModulesEagerly(outDir);
  writeFileSync(join(outDir, 'cli.js'), CLI_STUB);
  chmodSync(join(outDir, 'cli.js'), 0o755);
  checkBundle(outDir);
  writeFileSync(join(outDir, 'SHA256SUMS'), sums(outDir));
}

function runNcc(build, outDir) {
  const ncc = fromRoot('node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
  const options = ['--no-cache', '--target', 'es2022', '--license', 'licenses.txt', '--quiet'];
  const run = spawnSync(process.execPath, [ncc, 'build', 'entry.js', '-o', outDir, ...options], {
    // ncc decides on ESM by the package.json, and names modules by their path, relative to this folder.
    cwd: build,
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
