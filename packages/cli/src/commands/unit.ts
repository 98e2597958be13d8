import { openHost } from '@release-gates/adapters';
import { codecOf, EXIT, VERSION, type ExitCode, type RawInputs, type Unit } from '@release-gates/core';
import { fromStart, toProgress, toTerminal } from '@release-gates/report';
import {
  commonInputs,
  exitCodeOfRun,
  loadUnit,
  openSession,
  operationInputs,
  runUnit,
  splitInputs,
  unkeptErrors,
  verdictOfRun,
  type UnitRun,
} from '@release-gates/runner';
import type * as z from 'zod';
import { parseArguments } from '../flags.ts';
import { unitHelp } from '../unit-help.ts';
import type { Invocation } from '../invocation.ts';
import { refusePositionals } from '../positionals.ts';
import type { Screen } from '../screen.ts';

type Flags = Readonly<Record<string, string>>;

/** Turns words that are no flags into flags. @throws InputError */
export type ReadWords = (words: readonly string[], flags: Flags, unit: Unit) => Flags;

/** `release-gates <unit> [--flag value …]`: the same as the unit's action. */
export async function runUnitCommand(id: string, invocation: Invocation, readWords?: ReadWords): Promise<ExitCode> {
  const unit = await loadUnit(id);
  const { screen, tokens, bundleUrl } = invocation;
  if (tokens.includes('--help') || tokens.includes('-h')) {
    screen.text(unitHelp(unit));
    return EXIT.open;
  }
  const { positionals, flags } = parseArguments(tokens, (name) => name === 'json' || isBoolean(unit, name));
  if (readWords === undefined) refusePositionals(positionals, id);
  const { json, ...given } = flags;
  const { common, own } = splitInputs(toRaw(readWords === undefined ? given : readWords(positionals, given, unit)));
  const host = await openHost({ root: flags['root'] ?? '.', version: VERSION, bundleUrl, masker: screen.masker });
  const session = await openSession(host, [common]);
  const asJson = json === 'true';
  const run = await runUnit(session, unit, {
    sources: [own],
    keep: !isLook(unit, own) || common.values['evidence-directory'] !== undefined,
    onFinish: (finished) => {
      if (!asJson && finished.unit.id !== id) screen.line(toProgress(finished));
    },
  });
  if (asJson) screen.text(JSON.stringify(toJson(run), null, 2));
  else if (run.evidence.error !== null && run.children.length === 0) explainError(run, screen);
  else for (const line of toTerminal(run)) screen.line(line);
  explainUnkept(run, screen);
  return exitCodeOfRun(run);
}

function isLook(unit: Unit, { values }: RawInputs): boolean {
  const { action } = values;
  return unit.kind === 'operation' && typeof action === 'string' && unit.looks?.includes(action) === true;
}

/** One line, however many files the disk did not take: the first says why. */
function explainUnkept(run: UnitRun, screen: Screen): void {
  const [first] = unkeptErrors(run);
  if (first !== undefined) screen.error(`${first.unit}: ${first.message}`);
}

/** A unit that broke has no table worth showing: one line on stderr, and where its evidence lies. */
function explainError(run: UnitRun, screen: Screen): void {
  screen.error(`${run.evidence.unit}: ${run.evidence.reason}`);
  if (run.evidencePath !== null) screen.text(`evidence  ${fromStart(run, run.evidencePath)}`);
}

function toRaw(values: Readonly<Record<string, string>>): RawInputs {
  return { source: 'flag', values, where: (name) => ({ file: `--${name}` }) };
}

function isBoolean(unit: Unit, name: string): boolean {
  const shape = { ...commonInputs.shape, ...operationInputs.shape, ...unit.inputs.shape } as Record<string, z.ZodType>;
  const field = shape[name.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())];
  return field !== undefined && codecOf(field) === 'boolean';
}

/** What a program wants of a run: where everything lies, and the evidence itself. */
function toJson(run: UnitRun): object {
  return {
    verdict: verdictOfRun(run),
    evidence_path: run.evidencePath,
    evidence_sha256: run.evidenceSha256,
    values: run.values,
    evidence: run.evidence,
    units: run.children.map(toJson),
  };
}
