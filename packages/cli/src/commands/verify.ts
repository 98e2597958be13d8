import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { openHost } from '@release-gates/adapters';
import { EXIT, InputError, VERSION, type ExitCode, type RawInputs } from '@release-gates/core';
import { toVerification } from '@release-gates/report';
import { exitCodeOfRun, loadUnit, openSession, runUnit, type UnitRun } from '@release-gates/runner';
import { parseArguments } from '../flags.ts';
import type { Invocation } from '../invocation.ts';

/**
 * The auditor's command: re-derives a manifest and all its evidence from the files alone. No network, no configuration
 * and no git of the machine it runs on have a say, and nothing is written.
 */
export async function runVerify(invocation: Invocation): Promise<ExitCode> {
  const { positionals, flags } = parseArguments(
    invocation.tokens,
    (name) => name === 'json' || name.startsWith('require-'),
  );
  const { json, ...inputs } = flags;
  if (positionals.length === 0) throw nothingToVerify();
  let worst: ExitCode = EXIT.open;
  const runs: UnitRun[] = [];
  for (const path of positionals) {
    const run = await verifyOne(path, inputs, invocation);
    runs.push(run);
    worst = Math.max(worst, exitCodeOfRun(run)) as ExitCode;
  }
  if (json === 'true')
    invocation.screen.text(
      JSON.stringify(
        runs.map((run) => run.evidence),
        null,
        2,
      ),
    );
  else for (const run of runs) for (const line of toVerification(run)) invocation.screen.line(line);
  return worst;
}

async function verifyOne(
  path: string,
  inputs: Readonly<Record<string, string>>,
  invocation: Invocation,
): Promise<UnitRun> {
  const { root: below, ...own } = inputs;
  const { root, manifest } = locate(path, below);
  const host = await openHost({
    root,
    version: VERSION,
    bundleUrl: invocation.bundleUrl,
    masker: invocation.screen.masker,
    isolated: true,
  });
  const session = await openSession(host, [], { ignoreConfiguration: true });
  const given: RawInputs = {
    source: 'flag',
    values: { ...own, manifest },
    where: (name) => ({ file: name === 'manifest' ? path : `--${name}` }),
  };
  return runUnit(session, await loadUnit('manifest-verify'), { sources: [given], keep: false });
}

/**
 * A manifest's own paths are relative to its folder, so that folder is the root wherever the command was called. With
 * `--root` artifacts and materials, which are relative to the repository, are hashed again as well.
 */
function locate(path: string, given: string | undefined): { root: string; manifest: string } {
  const named = resolve(path);
  const stat = statSync(named, { throwIfNoEntry: false });
  if (stat === undefined) throw refusal(path, 'expected a manifest or a folder with one, found nothing');
  const absolute = stat.isDirectory() ? candidateFolder(named, path) : named;
  if (given === undefined) {
    return stat.isDirectory()
      ? { root: absolute, manifest: '.' }
      : { root: dirname(absolute), manifest: basename(absolute) };
  }
  const manifest = relative(resolve(given), absolute);
  if (manifest.startsWith('..') || isAbsolute(manifest))
    throw refusal(path, `expected a place below --root ${given}, found one outside`);
  return { root: resolve(given), manifest: manifest === '' ? '.' : manifest.replaceAll('\\', '/') };
}

/** An evidence folder holds a folder for each candidate. Which of several is meant, nobody but the caller can say. */
function candidateFolder(folder: string, path: string): string {
  // Anything that could be a manifest here is judged here: a folder below must not stand in for it.
  if (readdirSync(folder).some((name) => name.endsWith('.json'))) return folder;
  const below = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && holdsManifest(join(folder, entry.name)))
    .map((entry) => entry.name)
    .sort();
  const [only] = below;
  if (only === undefined) return folder;
  if (below.length === 1) return join(folder, only);
  throw new InputError({
    code: 'verify.several_candidates',
    message: `expected the folder of one release candidate, found ${below.length}: ${below.slice(0, 5).join(', ')}`,
    where: { file: path },
    remedy: `Name one of them, for example ${join(path, only)}`,
  });
}

function holdsManifest(folder: string): boolean {
  return readdirSync(folder).some((name) => /^manifest\..*\.json$/.test(name));
}

function refusal(path: string, message: string): InputError {
  return new InputError({ code: 'verify.not_found', message, where: { file: path } });
}

function nothingToVerify(): InputError {
  return new InputError({
    code: 'verify.nothing_given',
    message: 'expected a manifest or a folder with one, found nothing',
    remedy: 'Write: release-gates verify PATH/manifest.….json',
  });
}
