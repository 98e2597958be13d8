import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from '../../../tools/lib/paths.mjs';
import { REF, SUITE } from './suite-copy.mjs';

const DOWNLOAD = 'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c';
const TIMEOUT_MS = 300_000;
const HOST_MODE = ['-P', 'ubuntu-latest=-self-hosted', '--json', '--no-cache-server', '--action-offline-mode'];

/**
 * Runs one workflow of a repository on this machine, without containers.
 *
 * @param {{ act: string, suite: string, caller: string, scratch: string, event?: string, payload?: object, env?: Record<string, string>, secrets?: Record<string, string>, workflow?: string }} options
 * @returns {Promise<{ status: number | null, log: string, results: Record<string, any> }>} `results`: what steps wrote
 *   with `recordStep`, by name
 */
export async function runAct(options) {
  const results = join(options.scratch, `results-${process.hrtime.bigint()}`);
  mkdirSync(results, { recursive: true });
  const payload = `${results}.event.json`;
  writeFileSync(payload, JSON.stringify(options.payload ?? {}));
  const repositories = [
    `${SUITE}@${REF}=${options.suite}`,
    `${DOWNLOAD}=${fromRoot('test/e2e/act/download-stand-in')}`,
  ];
  const env = { RG_RESULTS: results, RG_ROOT: fromRoot(), ...options.env };
  const args = [
    options.event ?? 'push',
    '-C',
    options.caller,
    '-W',
    options.workflow ?? '.github/workflows/test.yml',
    '--eventpath',
    payload,
    ...HOST_MODE,
    ...repositories.flatMap((repository) => ['--local-repository', repository]),
    ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...Object.entries(options.secrets ?? {}).flatMap(([name, value]) => ['--secret', `${name}=${value}`]),
  ];
  const { status, output } = await start(options.act, args, options.scratch);
  return { status, log: readable(output), results: readResults(results) };
}

/** A step that records what another step, or a called job, came to. `value` is an expression. */
export function recordStep(name, value) {
  return {
    if: '${{ always() }}',
    run: `printf '%s' "$VALUE" > "$RG_RESULTS/${name}.json"`,
    shell: 'bash',
    env: { VALUE: `\${{ toJSON(${value}) }}` },
  };
}

/** What steps set an output of this name to, as act logs it. */
export function valuesOf(log, name) {
  return [...log.matchAll(/::set-output:: ([\w-]+)=(.*)/g)]
    .filter((match) => match[1] === name)
    .map((match) => match[2]);
}

function start(program, args, scratch) {
  const env = { ...process.env, XDG_CACHE_HOME: join(scratch, 'cache'), ACT_DISABLE_VERSION_CHECK: '1' };
  for (const name of Object.keys(env))
    if (/^(GITHUB_|ACTIONS_|RUNNER_|INPUT_|RELEASE_GATES_)/.test(name)) delete env[name];
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'], timeout: TIMEOUT_MS });
  let output = '';
  const collect = (chunk) => {
    output += chunk;
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (status) => done({ status, output }));
  });
}

function readResults(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    names.map((name) => [name.slice(0, -5), JSON.parse(readFileSync(join(folder, name), 'utf8'))]),
  );
}

/** act's JSON lines as a person reads them. */
function readable(output) {
  return output
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      try {
        const { job, msg } = JSON.parse(line);
        return `${job === undefined ? '' : `[${job}] `}${String(msg).trimEnd()}`;
      } catch {
        return line;
      }
    })
    .join('\n');
}
