import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VERDICTS } from '@release-gates/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyExample } from '../support/example-repository.ts';
import { readAction, runAction, type StepResult } from '../support/run-action.ts';
import { readOnlyOffline } from '../support/sandbox.ts';
import { supportedNodes } from '../support/supported-nodes.ts';

const ACTIONS = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'actions');
/** Commands that a step of ours may give the runner. */
const OUR_COMMANDS = new Set(['error', 'warning', 'notice', 'debug', 'group', 'endgroup', 'add-mask']);

const units = readdirSync(ACTIONS).filter((name) => existsSync(join(ACTIONS, name, 'index.js')) && name !== 'dist');
const sandbox = readOnlyOffline();
const nodes = supportedNodes();
let example: ReturnType<typeof copyExample>;

beforeAll(() => {
  example = copyExample();
});

afterAll(() => {
  example.remove();
});

/** Whatever the unit decides: a documented exit code, no trace of an accident, no command that is not ours. */
function disorders(result: StepResult): string[] {
  const said = `${result.stdout}\n${result.stderr}`;
  const accident = /^\s+at .*:\d+:\d+\)?$|internal error|ERR_MODULE_NOT_FOUND|is not (?:defined|a function)/m.exec(
    said,
  );
  const foreign = result.commands.filter(({ name }) => !OUR_COMMANDS.has(name));
  const explained = result.commands.some(({ name }) => name === 'error');
  return [
    ...(accident === null ? [] : [`an accident: ${accident[0]}`]),
    ...([0, 1, 2, 3].includes(result.status ?? -1) ? [] : [`exit code ${result.status}`]),
    ...(result.status === 0 || explained ? [] : [`exit code ${result.status} without an error annotation`]),
    ...foreign.map(({ name }) => `the command ${name}`),
    ...[...result.variables.keys()].map((name) => `the variable ${name}`),
  ];
}

/** What a step that came to a verdict hands on. */
function outputProblems(unit: string, result: StepResult): string[] {
  const declared = new Set(Object.keys(readAction(unit).outputs));
  const undeclared = [...result.outputs.keys()].filter((name) => !declared.has(name));
  const problems = undeclared.map((name) => `action.yml does not declare the output ${name}`);
  if (result.status !== 0 && result.status !== 1) return problems;
  const { outputs, summary } = result;
  if (!VERDICTS.some((verdict) => verdict === outputs.get('verdict'))) problems.push('no verdict');
  if (!/^[0-9a-f]{64}$/.test(outputs.get('evidence-sha256') ?? '')) problems.push('no digest of the evidence');
  if (!existsSync(join(example.root, outputs.get('evidence-path') ?? 'none'))) problems.push('no evidence');
  if (summary === '') problems.push('no summary');
  return problems;
}

describe.each(units)('%s', (unit) => {
  it.each(nodes)('starts on Node $version and sets the outputs it declares', ({ path }) => {
    const result = runAction({ unit, workspace: example.root, node: path });
    expect([...disorders(result), ...outputProblems(unit, result)]).toEqual([]);
  });

  it.each(nodes)('says what it could not do on Node $version, read-only and offline', ({ path }) => {
    if (sandbox === undefined) process.stderr.write('bubblewrap is missing: only the exit code is compared\n');
    const result = runAction({
      unit,
      workspace: example.root,
      node: path,
      ...(sandbox !== undefined && { through: sandbox }),
    });
    // Evidence cannot be written there, and a verdict without evidence is none.
    expect([...disorders(result), sandbox !== undefined && result.status === 0]).toEqual([false]);
  });
});
