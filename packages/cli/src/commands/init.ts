import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openHost } from '@release-gates/adapters';
import { EXIT, InputError, Masker, VERSION, type ExitCode, type Host } from '@release-gates/core';
import {
  guessVersionSource,
  planInit,
  readKept,
  UNKNOWN_SUITE,
  type InitFile,
  type InitPlan,
} from '@release-gates/runner';
import { parseArguments } from '../flags.ts';
import type { Invocation } from '../invocation.ts';
import { refusePositionals } from '../positionals.ts';
import { asCalled } from './as-called.ts';
import { suiteOf, type Suite } from './suite-of.ts';

const KNOWN = ['root', 'rollout', 'force', 'dry-run', 'suite', 'suite-commit'];
const SWITCHES = new Set(['rollout', 'force', 'dry-run']);

/** Writes a starter configuration, policies and a workflow; explains each, and keeps what exists unless told not to. */
export async function runInit(invocation: Invocation): Promise<ExitCode> {
  const { screen, tokens, bundleUrl } = invocation;
  const { positionals, flags } = parseArguments(tokens, (name) => SWITCHES.has(name));
  refusePositionals(positionals, 'init');
  refuseUnknown(flags);
  const host = await openHost({ root: flags['root'] ?? '.', version: VERSION, bundleUrl, masker: screen.masker });
  const plan = await makePlan(host, flags, bundleUrl);
  for (const file of plan.files) {
    if (flags['dry-run'] !== 'true') await write(host, file);
    screen.text(`${WORDS[file.action]}  ${file.path}  ${file.explanation}`);
  }
  if (flags['dry-run'] === 'true') screen.text('\nDry run: nothing was written.');
  for (const warning of plan.warnings) screen.text(`\nWarning: ${warning}.`);
  screen.text(['', 'Next', ...plan.nextActions.map((action, index) => `  ${index + 1}. ${action}`)].join('\n'));
  return EXIT.open;
}

const WORDS: Readonly<Record<InitFile['action'], string>> = {
  create: 'create   ',
  overwrite: 'overwrite',
  keep: 'keep     ',
};

async function makePlan(
  host: Host,
  flags: Readonly<Record<string, string>>,
  bundleUrl: string | undefined,
): Promise<InitPlan> {
  const existing = new Set(await host.openWorkspace().list(['**', '.github/**', '.gitignore']));
  const found = await guessVersionSource(host);
  const git = await host.git.describe();
  const suite = await describeSuite(bundleUrl);
  const asked = { rollout: flags['rollout'] === 'true', force: flags['force'] === 'true' };
  const script = process.argv[1] ?? '';
  return planInit(existing, {
    version: found?.version,
    versionSource: found?.source,
    preflightCommand: asCalled(script, 'preflight', flags['root']),
    rolloutCommand: asCalled(script, 'rollout', flags['root']),
    hasRemote: git.state === 'repository' && git.hasOrigin,
    suiteRepository: flags['suite'] ?? suite.repository ?? UNKNOWN_SUITE,
    suiteCommit: flags['suite-commit'] ?? suite.commit,
    suiteVersion: `v${VERSION}`,
    prefix: git.state === 'repository' ? git.prefix : '',
    defaultBranch: (git.state === 'repository' ? git.ref?.replace(/^refs\/heads\//, '') : undefined) ?? 'main',
    ...(await readKept(host.openWorkspace(), asked)),
    ...asked,
  });
}

/** The clone that this command runs from: workflows are pinned to its commit. */
async function describeSuite(bundleUrl: string | undefined): Promise<Suite> {
  if (bundleUrl === undefined) return {};
  const root = dirname(fileURLToPath(bundleUrl));
  const { git } = await openHost({ root, version: VERSION, bundleUrl, masker: new Masker() });
  return suiteOf(await git.describe());
}

async function write(host: Host, file: InitFile): Promise<void> {
  const bytes = new TextEncoder().encode(file.content);
  if (file.action === 'create') await host.files.create(file.path, bytes);
  if (file.action === 'overwrite') await host.files.replace(file.path, bytes);
}

function refuseUnknown(flags: Readonly<Record<string, string>>): void {
  const unknown = Object.keys(flags).find((name) => !KNOWN.includes(name));
  if (unknown === undefined) return;
  throw new InputError({
    code: 'input.unknown',
    message: `there is no flag --${unknown}`,
    remedy: `Known flags: ${KNOWN.map((name) => `--${name}`).join(', ')}`,
  });
}
