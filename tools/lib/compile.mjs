import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fromRoot, ROOT } from './paths.mjs';
import { copyToolkit } from './toolkit.mjs';
import { walk } from './walk.mjs';

/** A build may be in use by another process for as long as this. */
const KEPT_MS = 3_600_000;

/**
 * Compiles the packages and the benchmarks to plain JavaScript that any supported Node imports, without a bundler:
 * `<result>/packages/<p>/src/*.js`, with `@release-gates/<p>` resolving to it and npm packages to the root's.
 *
 * The folder is named for the digest of its sources, so that a build is made once, never changes, and several
 * processes may ask for it at the same time. Types are not checked here: that is `npm run typecheck`.
 *
 * @returns {string} absolute path of `build/<digest>`
 */
export function compile() {
  const target = fromRoot('build', sourceDigest());
  if (existsSync(target)) return target;
  mkdirSync(fromRoot('build'), { recursive: true });
  const draft = `${target}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  emit(draft);
  linkPackages(draft);
  copyToolkit(draft);
  publish(draft, target);
  prune(target);
  return target;
}

/** Names of the workspace packages. */
export function packageNames() {
  return readdirSync(fromRoot('packages'))
    .filter((name) => existsSync(fromRoot('packages', name, 'package.json')))
    .sort();
}

function sourceDigest() {
  const digest = createHash('sha256');
  const inputs = [
    'tsconfig.json',
    'tools/lib/tsconfig.build.json',
    'tools/lib/compile.mjs',
    'tools/lib/toolkit.mjs',
    'package-lock.json',
  ];
  for (const folder of ['packages', 'bench']) {
    inputs.push(
      ...walk(fromRoot(folder))
        .map((path) => `${folder}/${path}`)
        .filter(isInput),
    );
  }
  for (const path of inputs) {
    if (existsSync(fromRoot(path)))
      digest
        .update(`${path}\0`)
        .update(readFileSync(fromRoot(path)))
        .update('\0');
  }
  return digest.digest('hex').slice(0, 16);
}

function isInput(path) {
  return (path.endsWith('.ts') && !path.endsWith('.test.ts')) || path.endsWith('/package.json');
}

function emit(outDir) {
  const tsc = fromRoot('node_modules', 'typescript', 'bin', 'tsc');
  const run = spawnSync(process.execPath, [tsc, '-p', 'tools/lib/tsconfig.build.json', '--outDir', outDir], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`tsc could not emit:\n${run.stdout}${run.stderr}`);
}

function linkPackages(outDir) {
  writeFileSync(join(outDir, 'package.json'), '{"type":"module"}\n');
  const scope = join(outDir, 'node_modules', '@release-gates');
  mkdirSync(scope, { recursive: true });
  for (const name of packageNames()) {
    const manifest = JSON.parse(readFileSync(fromRoot('packages', name, 'package.json'), 'utf8'));
    const exports = Object.fromEntries(
      Object.entries(manifest.exports).map(([key, path]) => [key, path.replace(/\.ts$/, '.js')]),
    );
    const { sideEffects, type } = manifest;
    mkdirSync(join(outDir, 'packages', name), { recursive: true });
    writeFileSync(
      join(outDir, 'packages', name, 'package.json'),
      `${JSON.stringify({ name: manifest.name, type, sideEffects, exports })}\n`,
    );
    symlinkSync(join('..', '..', 'packages', name), join(scope, name), 'junction');
  }
}

/** Whoever is first wins; the builds of two processes with the same sources are equal. */
function publish(draft, target) {
  try {
    renameSync(draft, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
    rmSync(draft, { recursive: true, force: true });
  }
}

function prune(current) {
  for (const name of readdirSync(fromRoot('build'))) {
    const folder = fromRoot('build', name);
    // The draft of another process may have been renamed in between.
    const madeMs = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
    if (folder !== current && madeMs !== undefined && Date.now() - madeMs > KEPT_MS) {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
