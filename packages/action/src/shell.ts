import * as core from '@actions/core';
import { openHost } from '@release-gates/adapters';
import {
  exitCodeOf,
  opens,
  ReleaseGatesError,
  toKebab,
  VERSION,
  type ExitCode,
  type RawInputs,
  type Unit,
} from '@release-gates/core';
import { toAnnotations, toMarkdown, toProgress, toTerminal } from '@release-gates/report';
import {
  commonInputs,
  exitCodeOfRun,
  loadUnit,
  openSession,
  operationInputs,
  runUnit,
  unkeptErrors,
  verdictOfRun,
  type UnitRun,
} from '@release-gates/runner';
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
  const run = await runUnit(session, unit, {
    sources: [readInputs(ownInputs(unit))],
    onFinish: (finished) => {
      if (finished.unit.id !== id) output.line(toProgress(finished));
    },
  });
  await publish(run, output);
  return exitCodeOfRun(run);
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

async function publish(run: UnitRun, output: RunnerOutput): Promise<void> {
  for (const line of toTerminal(run)) output.line(line);
  for (const annotation of toAnnotations(run)) output.annotate(annotation);
  const [lost] = unkeptErrors(run);
  if (lost !== undefined) output.annotate({ level: 'error', title: `${lost.unit}: error`, message: lost.message });
  const { evidence } = run;
  const verdict = verdictOfRun(run);
  output.setOutputs({
    verdict,
    open: String(lost === undefined && opens(verdict)),
    reason: evidence.reason,
    'evidence-path': run.evidencePath ?? '',
    'evidence-sha256': run.evidenceSha256,
    'release-candidate-id': evidence.release_candidate_id,
    ...run.values,
  });
  await output.addSummary(toMarkdown(run));
}

function describe(error: unknown): string {
  if (error instanceof ReleaseGatesError) return error.message;
  return `internal error: ${error instanceof Error ? error.message : String(error)}. This is a bug of release-gates: please report it with the step's debug log.`;
}
