import * as core from '@actions/core';
import { openHost } from '@release-gates/adapters';
import {
  exitCodeOf,
  ReleaseGatesError,
  toKebab,
  VERSION,
  type ExitCode,
  type RawInputs,
  type Unit,
} from '@release-gates/core';
import { commonInputs, loadUnit, openSession, operationInputs } from '@release-gates/runner';
import { openArtifactStore } from './open-artifact-store.ts';
import { openGithub } from './open-github.ts';
import { RunnerOutput } from './runner-output.ts';

/** One step of a workflow: inputs in, one unit, then outputs, annotations, summary and exit code. */
export async function runAction(id: string, bundleUrl?: string): Promise<void> {
  const output = new RunnerOutput();
  try {
    process.exitCode = await runStep(id, output, bundleUrl);
  } catch (error) {
    process.exitCode = exitCodeOf(error);
    output.annotate({ level: 'error', title: `${id}: error`, message: describe(error) });
    if (!(error instanceof ReleaseGatesError))
      output.debug(error instanceof Error ? (error.stack ?? error.message) : '');
  }
}

async function runStep(id: string, output: RunnerOutput, bundleUrl: string | undefined): Promise<ExitCode> {
  const unit = await loadUnit(id);
  const common = readInputs(Object.keys(commonInputs.shape));
  const root = core.getInput('root') || '.';
  const host = await openHost({
    root,
    version: VERSION,
    bundleUrl,
    masker: output.masker,
    artifacts: openArtifactStore(root),
    ...openGithub(output.masker),
  });
  const session = await openSession(host, [common]);
  const own = readInputs(ownInputs(unit));
  const { carryOut } = await import('./carry-out.ts');
  return carryOut(session, { unit, inputs: own, output });
}

function ownInputs(unit: Unit): string[] {
  const shape = unit.kind === 'operation' ? { ...unit.inputs.shape, ...operationInputs.shape } : unit.inputs.shape;
  return Object.keys(shape);
}

/** Only inputs that were given: the runner sets every declared one, an absent one to the empty text. */
function readInputs(keys: readonly string[]): RawInputs {
  const given = keys
    .map((key) => [toKebab(key), core.getInput(toKebab(key))] as const)
    .filter(([, text]) => text !== '');
  return { source: 'input', values: Object.fromEntries(given), where: (name) => ({ file: `input ${name}` }) };
}

function describe(error: unknown): string {
  if (error instanceof ReleaseGatesError) return error.message;
  return `internal error: ${error instanceof Error ? error.message : String(error)}. This is a bug of release-gates: please report it with the step's debug log.`;
}
