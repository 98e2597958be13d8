import { opens, type ExitCode, type RawInputs, type Unit } from '@release-gates/core';
import { toAnnotations, toMarkdown, toProgress, toTerminal } from '@release-gates/report';
import { exitCodeOfRun, runUnit, unkeptErrors, verdictOfRun, type Session, type UnitRun } from '@release-gates/runner';
import type { RunnerOutput } from './runner-output.ts';

interface Step {
  readonly unit: Unit;
  readonly inputs: RawInputs;
  readonly output: RunnerOutput;
}

/** A module of its own: a step whose inputs are refused says so before what runs and reports a unit is parsed. */
export async function carryOut(session: Session, { unit, inputs, output }: Step): Promise<ExitCode> {
  const run = await runUnit(session, unit, {
    sources: [inputs],
    onFinish: (finished) => {
      if (finished.unit.id !== unit.id) output.line(toProgress(finished));
    },
  });
  await publish(run, output);
  return exitCodeOfRun(run);
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
