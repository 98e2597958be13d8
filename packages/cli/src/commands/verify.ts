import { existsSync, readFileSync } from 'node:fs';
import { openHost } from '@release-gates/adapters';
import { parsePublicKey } from '@release-gates/attestation';
import { EXIT, InputError, VERSION, type ExitCode, type RawInputs } from '@release-gates/core';
import { toSigned, toVerification } from '@release-gates/report';
import { exitCodeOfRun, loadUnit, openSession, runUnit, type UnitRun } from '@release-gates/runner';
import { parseArguments } from '../flags.ts';
import type { Invocation } from '../invocation.ts';
import { locate, refusal } from './locate.ts';

/**
 * The auditor's command: re-derives a manifest and all its evidence from the files alone. No network, no configuration
 * and no git of the machine it runs on have a say, and nothing is written.
 */
export async function runVerify(invocation: Invocation): Promise<ExitCode> {
  const { positionals, flags } = parseArguments(
    invocation.tokens,
    (name) => name === 'json' || name.startsWith('require-'),
  );
  const { json, ...given } = flags;
  if (positionals.length === 0) throw nothingToVerify();
  const { inputs, signed } = splitSigned(given);
  let worst: ExitCode = EXIT.open;
  const runs: UnitRun[] = [];
  for (const path of positionals) {
    for (const run of await verifyOne(path, { inputs, signed }, invocation)) {
      runs.push(run);
      worst = Math.max(worst, exitCodeOfRun(run)) as ExitCode;
    }
  }
  if (json === 'true')
    invocation.screen.text(
      JSON.stringify(
        runs.map((run) => run.evidence),
        null,
        2,
      ),
    );
  else for (const run of runs) for (const line of linesOf(run)) invocation.screen.line(line);
  return worst;
}

function linesOf(run: UnitRun): ReturnType<typeof toVerification> {
  return run.evidence.unit === 'manifest-verify' ? toVerification(run) : toSigned(run);
}

type Values = Readonly<Record<string, string>>;

/** What is asked of the files, and, where somebody named keys, of who signed them. */
interface Asked {
  readonly inputs: Values;
  readonly signed: Values | undefined;
}

const SIGNED = new Set(['public-keys', 'threshold', 'verifier-id', 'resource-uri', 'levels']);

function splitSigned(flags: Values): Asked {
  const of = (wanted: boolean): Values =>
    Object.fromEntries(Object.entries(flags).filter(([name]) => SIGNED.has(name) === wanted));
  const { 'public-keys': files, ...others } = of(true);
  if (files !== undefined) return { inputs: of(false), signed: { ...others, 'public-keys': readKeys(files) } };
  const [first] = Object.keys(others);
  if (first === undefined) return { inputs: of(false), signed: undefined };
  throw new InputError({
    code: 'verify.no_key',
    message: `expected --public-keys beside --${first}, found none`,
    remedy: 'Name the key that you trust: what the folder says of its own signer proves nothing',
  });
}

/** Keys lie where whoever made the folder cannot write, so never below its root: the unit gets them by their text. */
function readKeys(files: string): string {
  return files
    .split(/[\n,]/)
    .map((file) => file.trim())
    .filter((file) => file !== '')
    .map((file) => {
      if (!existsSync(file)) throw refusal(file, 'expected a public key in PEM, found no such file');
      return parsePublicKey(readFileSync(file, 'utf8'), file).spki;
    })
    .join('\n');
}

async function verifyOne(path: string, { inputs, signed }: Asked, invocation: Invocation): Promise<readonly UnitRun[]> {
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
  const run = async (unit: string, values: Values): Promise<UnitRun> => {
    const given: RawInputs = {
      source: 'flag',
      values: { ...values, manifest },
      where: (name) => ({ file: name === 'manifest' ? path : `--${name}` }),
    };
    return runUnit(session, await loadUnit(unit), { sources: [given], keep: false });
  };
  const files = await run('manifest-verify', own);
  return signed === undefined ? [files] : [files, await run('attestation-verify', signed)];
}

function nothingToVerify(): InputError {
  return new InputError({
    code: 'verify.nothing_given',
    message: 'expected a manifest or a folder with one, found nothing',
    remedy: 'Write: release-gates verify PATH/manifest.….json',
  });
}
