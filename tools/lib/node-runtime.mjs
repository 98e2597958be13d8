import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fromRoot } from './paths.mjs';

/** The oldest and the newest Node that the bundle promises to run on, and one between that the test runner runs on. */
export const OLDEST_NODE = '20.0.0';
export const NEWEST_NODE = '26.10.0';
export const TEST_RUNNER_NODE = '24.21.0';

/** Path of a Node of exactly this version below .cache, whether or not it is there. */
export function nodePath(version) {
  return fromRoot('.cache', 'node', version, 'node_modules', packageName(), 'bin', nodeFile());
}

/** Installs it where it is missing: npm's own platform package, which is a plain binary without install script. */
export function installNode(version) {
  const path = nodePath(version);
  if (existsSync(path)) return path;
  const folder = fromRoot('.cache', 'node', version);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/package.json`, '{"private":true}\n');
  const npm = spawnSync('npm', ['install', '--no-save', '--ignore-scripts', `${packageName()}@${version}`], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0 || !existsSync(path)) throw new Error(`npm could not install ${packageName()}@${version}`);
  return path;
}

/** The running Node where the test runner takes it, else one that it takes. */
export function testRunnerNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
  return fits ? process.execPath : installNode(TEST_RUNNER_NODE);
}

function packageName() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  return `node-${platform}-${process.arch}`;
}

function nodeFile() {
  return process.platform === 'win32' ? 'node.exe' : 'node';
}
