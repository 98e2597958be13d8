import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from '../lib/compile.mjs';
import { ensureInstalled } from '../lib/install.mjs';
import { fromRoot } from '../lib/paths.mjs';

const LEDGER = join('.release-gates', 'rollout', 'default.prod', 'ledger.ndjson');

/** The command line as a user has it, one process for each command, in the repository. */
export class Executor {
  #root;
  #programs;
  #command;

  /** `fromSource`: compiled from this checkout; else the committed bundle. */
  constructor({ root, programs, fromSource }) {
    this.#root = root;
    this.#programs = programs;
    this.#command = fromSource ? compiledCommand() : [process.execPath, fromRoot('actions', 'dist', 'cli.js')];
  }

  /** `{ code, checks, values, complaint }`: what it printed as JSON, and what it said on standard error. */
  async run(unit, flags = {}) {
    const args = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]);
    const [program, ...first] = this.#command;
    const options = { cwd: this.#root, env: withoutRunner(process.env) };
    const child = spawn(program, [...first, unit, ...args, '--json'], options);
    this.#programs.adopt({ name: unit, child });
    const said = { stdout: '', stderr: '' };
    for (const stream of Object.keys(said)) {
      child[stream].setEncoding('utf8').on('data', (text) => {
        said[stream] += text;
      });
    }
    const [code] = await once(child, 'close');
    if (said.stdout === '') throw new Error(`${unit} ended with exit code ${code}: ${said.stderr}`);
    const { evidence, values } = JSON.parse(said.stdout);
    return { code, checks: evidence.checks, values, complaint: `${evidence.reason}\n${said.stderr}` };
  }

  /** Every line of the channel's ledger, oldest first. */
  readLedger() {
    const path = join(this.#root, LEDGER);
    if (!existsSync(path)) return [];
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    return lines.map((line) => {
      const { ts, action, status, context } = JSON.parse(line);
      return { atMs: ts * 1000, kind: action.replace(/^rollout\./, ''), status, ...context };
    });
  }
}

function compiledCommand() {
  ensureInstalled();
  const shell = pathToFileURL(join(compile(), 'packages', 'cli', 'src', 'index.js')).href;
  const program = `await (await import(${JSON.stringify(shell)})).runCli();`;
  return [process.execPath, '--input-type=module', '--eval', program, '--', 'release-gates'];
}

/** A demo inside a workflow is no run of that workflow. */
function withoutRunner(env) {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(GITHUB|ACTIONS|INPUT|RUNNER|RELEASE_GATES)_/.test(name)),
  );
}
