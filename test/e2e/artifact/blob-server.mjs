import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fromRoot } from '../../../tools/lib/paths.mjs';

/** The last version that supports Node 20. */
const AZURITE = '3.35.0';
const FOLDER = fromRoot('.cache', 'azurite', AZURITE);
const MAIN = `${FOLDER}/node_modules/azurite/dist/src/blob/main.js`;

/** Installs the blob-store emulator below .cache, where it is not there yet. */
export function installBlobServer() {
  if (existsSync(MAIN)) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/package.json`, '{"private":true}\n');
  const npm = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', `azurite@${AZURITE}`], {
    cwd: FOLDER,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0 || !existsSync(MAIN)) throw new Error(`npm could not install azurite@${AZURITE}: ${npm.stderr}`);
}

/**
 * A blob server of its own on a free loopback port, in memory.
 *
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startBlobServer() {
  const options = ['--blobHost', '127.0.0.1', '--blobPort', '0', '--inMemoryPersistence', '--silent'];
  // Without --disableTelemetry it would report to its maker.
  const child = spawn(process.execPath, [MAIN, ...options, '--disableTelemetry', '--skipApiVersionCheck'], {
    cwd: FOLDER,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = new Promise((done) => child.once('exit', done));
  const url = await new Promise((found, failed) => {
    let text = '';
    const read = (chunk) => {
      text += chunk;
      const match = /listens on (http:\S+)/i.exec(text);
      if (match !== null) found(match[1]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => failed(new Error(`the blob server ended: ${text}`)));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await exited;
  };
  return { url, stop };
}
