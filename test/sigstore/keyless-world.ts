import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256Hex } from '@release-gates/core';
import { CLI, runCompiledCli } from '../support/compiled-cli.ts';
import { copyExample } from '../support/example-repository.ts';
import { type LocalSigstore, startSigstore } from '../support/sigstore.ts';

export interface Ran {
  readonly status: number;
  readonly output: string;
}

export interface Signed extends Ran {
  readonly folder: string;
  readonly lines: () => string;
}

/** A judged candidate of the example, and instances of Sigstore that certify who signs it. */
export interface KeylessWorld {
  readonly root: string;
  /** Outside of the repository. */
  readonly scratch: string;
  readonly start: (options?: Parameters<typeof startSigstore>[0]) => Promise<LocalSigstore>;
  readonly run: (args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Ran>;
  /** Signs into a folder of its own, or into `out`. */
  readonly sign: (sigstore: LocalSigstore, services?: readonly string[], out?: string) => Promise<Signed>;
  /** What an auditor got with these statements; `believed.json`, where the command is called, is the instance that the auditor believes. */
  readonly handOn: (statements: string, believed: LocalSigstore, claimed: LocalSigstore) => string;
  readonly close: () => Promise<void>;
}

export function openKeylessWorld(): KeylessWorld {
  const scratch = mkdtempSync(join(tmpdir(), 'release-gates-keyless-'));
  const open: LocalSigstore[] = [];
  const example = copyExample();
  // Whatever the verdict: a closed candidate is signed as closed.
  runCompiledCli(['preflight'], example.root);
  let folders = 0;
  const run: KeylessWorld['run'] = (args, env = {}) => runIn(example.root, args, env);
  return {
    root: example.root,
    scratch,
    run,
    async start(options = {}) {
      const sigstore = await startSigstore(options);
      open.push(sigstore);
      return sigstore;
    },
    async sign(
      sigstore,
      services = ['--timestamp-url', sigstore.url, '--rekor-url', sigstore.url],
      out = `signed-${(folders += 1)}`,
    ) {
      // Names only what makes an identity: the example is no repository of a runner.
      const { GITHUB_ACTIONS: _runner, ...env } = sigstore.env;
      const args = ['sign', '--signer', 'keyless', '--fulcio-url', sigstore.url, ...services, '--out-directory', out];
      const ran = await run(args, env);
      const folder = join(example.root, out);
      const find = (): string => readdirSync(folder).find((name) => name.endsWith('.intoto.jsonl')) ?? '';
      return { ...ran, folder, lines: () => readFileSync(join(folder, find()), 'utf8') };
    },
    handOn(statements, believed, claimed) {
      const candidates = join(example.root, '.release-gates');
      const folder = mkdtempSync(join(scratch, 'handed-'));
      const name = readdirSync(candidates).find((entry) => entry.startsWith('rc-')) ?? '';
      cpSync(join(candidates, name), folder, { recursive: true });
      const manifest = readdirSync(folder).find((entry) => entry.startsWith('manifest.')) ?? '';
      const digest = sha256Hex(readFileSync(join(folder, manifest))).slice(0, 12);
      cpSync(statements, join(folder, 'attestations', digest), { recursive: true });
      // The folder brings one along under the same name, that it would like to be believed.
      writeFileSync(join(folder, 'believed.json'), claimed.trustedRoot);
      writeFileSync(join(example.root, 'believed.json'), believed.trustedRoot);
      return folder;
    },
    async close() {
      for (const sigstore of open) await sigstore.close();
      example.remove();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

/** The servers live in this process, so that a run may not block it. */
function runIn(cwd: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ran> {
  const { PATH = '', HOME = '' } = process.env;
  const options = { cwd, env: { PATH, HOME, ...env }, encoding: 'utf8' } as const;
  return new Promise((done) => {
    execFile(process.execPath, [CLI, ...args], options, (error, stdout, stderr) =>
      done({ status: Number(error?.code ?? 0), output: stdout + stderr }),
    );
  });
}
