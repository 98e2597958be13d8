import {
  sha256Hex,
  type Check,
  type Json,
  type RawInputs,
  type ResolvedInputs,
  type Strictness,
  type Unit,
} from '@release-gates/core';
import { evidenceFileName, serializeEvidence } from '@release-gates/evidence';
import { recordInLog } from './audit-record.ts';
import { buildEvidence } from './build-evidence.ts';
import { contextOf } from './context.ts';
import { execute, type Execution } from './execute.ts';
import { keepEvidence } from './keep-evidence.ts';
import { RecordingWriter } from './recording-writer.ts';
import { variablesOf, type Session } from './session.ts';
import type { RunOptions, UnitRun } from './unit-run.ts';
import { UnitRunnerInProcess } from './unit-runner.ts';

/**
 * Runs one unit and leaves its evidence, also where the unit breaks: then the verdict is `error`. This is the one
 * place below the shells that catches, because evidence of a broken run is worth more than a stack trace.
 */
export async function runUnit(session: Session, unit: Unit, options: RunOptions): Promise<UnitRun> {
  const { host } = session;
  options.onStart?.(unit);
  const startedMs = host.clock.nowMs();
  const started = host.clock.monotonicMs();
  const workspace = host.openWorkspace();
  const writer = new RecordingWriter(host.files);
  const runner = new UnitRunnerInProcess((child, childOptions) => runUnit(session, child, childOptions), options);
  const strictness = strictnessOf(session, unit.id);
  let resolved: ResolvedInputs = {};
  let execution: Execution = NOTHING;
  let failure: unknown;
  try {
    execution = isOff(session, unit.id)
      ? switchedOff(unit.id)
      : await execute({
          unit,
          strictness,
          sources: withConfiguration(session, unit, options.sources),
          context: contextOf(session, workspace, startedMs),
          apply: () => ({
            writer,
            context: {
              ...contextOf(session, workspace, startedMs),
              files: writer,
              artifacts: host.artifacts,
              units: runner,
            },
          }),
          onInputs: (inputs) => (resolved = inputs),
        });
    execution = await recordInLog(session, unit.id, execution, startedMs);
  } catch (error) {
    failure = error ?? new Error('nothing was thrown');
    execution = { ...NOTHING, outputs: writer.outputs() };
  }
  const evidence = buildEvidence({ session, unit, strictness, resolved, execution, failure, workspace, startedMs });
  const bytes = serializeEvidence(evidence);
  const evidenceSha256 = sha256Hex(bytes);
  const keep = (options.keep ?? true) && !execution.dryRun;
  const path = `${session.evidenceDirectory}/${evidenceFileName(unit.id, Date.parse(evidence.ended_at), evidenceSha256)}`;
  if (keep) await keepEvidence(host, path, bytes);
  const run: UnitRun = {
    unit,
    evidence,
    evidencePath: keep ? path : null,
    evidenceSha256,
    values: execution.values,
    error: failure,
    children: runner.runs,
    durationMs: host.clock.monotonicMs() - started,
  };
  options.onFinish?.(run);
  return run;
}

const NOTHING: Execution = { checks: [], details: {}, values: {}, outputs: [], record: undefined, dryRun: false };

function strictnessOf(session: Session, id: string): Strictness {
  const configured = session.profile.units[id] ?? session.configuration.configuration.units[id]?.mode;
  const mode = session.mode ?? (configured === 'warn' ? 'warn' : 'enforce');
  return { mode, strict: session.strict };
}

function isOff(session: Session, id: string): boolean {
  const configured = session.profile.units[id] ?? session.configuration.configuration.units[id]?.mode;
  return configured === 'off';
}

function switchedOff(id: string): Execution {
  const check: Check = {
    id: 'unit_enabled',
    outcome: 'not_applicable',
    level: 'must',
    reason: `${id} is switched off by the configuration`,
    expected: 'enforce or warn',
    actual: 'off',
  };
  return { ...NOTHING, checks: [check] };
}

function withConfiguration(session: Session, unit: Unit, given: readonly RawInputs[]): readonly RawInputs[] {
  const { configuration, path } = session.configuration;
  const file: RawInputs = {
    source: 'file',
    values: (configuration.units[unit.id]?.with ?? {}) as Readonly<Record<string, Json>>,
    where: (name) => ({ file: path, pointer: `/units/${unit.id}/with/${name}` }),
  };
  return [...given, variablesOf(session.host, unit.inputs), file];
}
