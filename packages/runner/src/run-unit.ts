import {
  InputError,
  sha256Hex,
  toKebab,
  trustRootPinInputs,
  type Check,
  type Host,
  type Json,
  type RawInputs,
  type ResolvedInputs,
  type Strictness,
  type Unit,
  type Workspace,
} from '@release-gates/core';
import {
  evidenceFileName,
  folderOf,
  joinPath,
  MAX_EVIDENCE_BYTES,
  serializeEvidence,
  type Evidence,
} from '@release-gates/evidence';
import { recordInLog } from './audit-record.ts';
import { buildEvidence, type EvidenceParts } from './build-evidence.ts';
import { contextOf } from './context.ts';
import { execute, type Execution } from './execute.ts';
import { keepEvidence } from './keep-evidence.ts';
import { type KeptFacts, toFacts } from './keep-facts.ts';
import { RecordingWriter } from './recording-writer.ts';
import { variablesOf, type Session } from './session.ts';
import type { RunOptions, UnitRun } from './unit-run.ts';
import { UnitRunnerInProcess } from './unit-runner.ts';

/** Runs one unit and leaves its evidence, also where the unit breaks: then the verdict is `error`. */
export async function runUnit(session: Session, unit: Unit, options: RunOptions): Promise<UnitRun> {
  const { host } = session;
  options.onStart?.(unit);
  const startedMs = host.clock.nowMs();
  const started = host.clock.monotonicMs();
  const workspace = host.openWorkspace();
  const runner = new UnitRunnerInProcess((child, childOptions) => runUnit(session, child, childOptions), options);
  const attempt = await attemptUnit({ session, unit, options, workspace, runner, startedMs });
  const keep = (options.keep ?? true) && !attempt.execution.dryRun;
  const facts = keep ? factsOf(session, unit.id, attempt.execution) : undefined;
  const document = toDocument({
    session,
    unit,
    strictness: strictnessOf(session, unit.id),
    workspace,
    startedMs,
    facts: facts?.reference,
    ...attempt,
  });
  const path = `${session.evidenceDirectory}/${evidenceFileName(unit.id, Date.parse(document.evidence.ended_at), document.sha256)}`;
  const unkept = keep ? await keepOrTell(host, { path, document, facts }) : undefined;
  const run: UnitRun = {
    unit,
    evidence: document.evidence,
    evidencePath: keep && unkept === undefined ? path : null,
    evidenceSha256: document.sha256,
    values: attempt.execution.values,
    error: document.failure,
    ...(unkept !== undefined && { unkept }),
    children: runner.runs,
    durationMs: host.clock.monotonicMs() - started,
  };
  options.onFinish?.(run);
  return run;
}

function factsOf(session: Session, unit: string, { facts }: Execution): KeptFacts | undefined {
  return facts === undefined ? undefined : toFacts(unit, facts as Json, (text) => session.host.secrets.mask(text));
}

interface Kept {
  readonly path: string;
  readonly document: EvidenceBytes;
  readonly facts: KeptFacts | undefined;
}

/**
 * What is named is there before what names it. A full disk must not hide what was judged, nor keep the other units from
 * being judged.
 */
async function keepOrTell(host: Host, { path, document, facts }: Kept): Promise<unknown> {
  const reference = document.evidence.facts;
  try {
    if (facts?.bytes && reference !== undefined && 'path' in reference) {
      await keepEvidence(host, joinPath(folderOf(path), reference.path), facts.bytes);
    }
    await keepEvidence(host, path, document.bytes);
    return undefined;
  } catch (error) {
    return error ?? new Error('nothing was thrown');
  }
}

interface Attempt {
  readonly execution: Execution;
  /** What the unit broke on. */
  readonly failure: unknown;
  readonly resolved: ResolvedInputs;
}

interface AttemptRequest {
  readonly session: Session;
  readonly unit: Unit;
  readonly options: RunOptions;
  readonly workspace: Workspace;
  readonly runner: UnitRunnerInProcess;
  readonly startedMs: number;
}

/**
 * Below the shells only this and `keepOrTell` catch: evidence of a broken run, with what it had read and written by then, is
 * worth more to whoever looks for the cause than a stack trace.
 */
async function attemptUnit(request: AttemptRequest): Promise<Attempt> {
  const { session, unit, startedMs } = request;
  const writer = new RecordingWriter(session.host.files);
  const context = { ...contextOf(session, request.workspace, startedMs), asOfMs: request.options.asOfMs ?? null };
  const { artifacts, clock, deployments, issues, releases, reviews } = session.host;
  const begunMs = clock.monotonicMs();
  const elapsedMs = (): number => clock.monotonicMs() - begunMs;
  let resolved: ResolvedInputs = {};
  try {
    const execution = isOff(session, unit.id)
      ? switchedOff(unit.id)
      : await execute({
          unit,
          strictness: strictnessOf(session, unit.id),
          sources: withConfiguration(session, unit, request.options.sources),
          context,
          apply: () => ({
            writer,
            context: {
              ...context,
              files: writer,
              elapsedMs,
              artifacts,
              deployments,
              issues,
              releases,
              reviews,
              units: request.runner,
            },
          }),
          onInputs: (inputs) => (resolved = inputs),
        });
    return { execution: await recordInLog(session, unit.id, execution, startedMs), failure: undefined, resolved };
  } catch (error) {
    return {
      execution: { ...NOTHING, outputs: writer.outputs() },
      failure: error ?? new Error('nothing was thrown'),
      resolved,
    };
  }
}

interface EvidenceBytes {
  readonly evidence: Evidence;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly failure: unknown;
}

/** Readers refuse evidence above a size; a run that found that much says so instead of leaving what nobody can read. */
function toDocument(parts: EvidenceParts): EvidenceBytes {
  const evidence = buildEvidence(parts);
  const bytes = serializeEvidence(evidence);
  if (bytes.length <= MAX_EVIDENCE_BYTES) return { evidence, bytes, sha256: sha256Hex(bytes), failure: parts.failure };
  const failure = new InputError({
    code: 'evidence.too_large',
    message: `expected findings that fit into ${MAX_EVIDENCE_BYTES} bytes of evidence, found ${bytes.length}`,
    remedy: 'Split what the unit judges into several runs',
  });
  return toDocument({ ...parts, execution: NOTHING, failure, facts: undefined });
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
    values: configuration.units[unit.id]?.with ?? {},
    where: (name) => ({ file: path, pointer: `/units/${unit.id}/with/${name}` }),
  };
  const told = [...given, ...toldToRun(session, unit)];
  return [...told, variablesOf(session.host, unit.inputs), file, ...sharedSettings(session, unit)];
}

/** What the run as a whole was told and the unit asks as well: which trust root is meant. */
function toldToRun({ inputs }: Session, unit: Unit): RawInputs[] {
  return Object.keys(trustRootPinInputs)
    .filter((key) => Object.hasOwn(unit.inputs.shape, key))
    .flatMap((key) => {
      const name = toKebab(key);
      const { value, source = 'default' } = inputs[name] ?? {};
      if (value === undefined || source === 'default') return [];
      return [{ source, values: { [name]: value }, where: () => ({ file: name }) }];
    });
}

/** A unit that judges the version reads it where the configuration says, so that its evidence holds what was read. */
function sharedSettings(session: Session, unit: Unit): RawInputs[] {
  const { configuration, path } = session.configuration;
  const source = configuration['version-source'];
  if (source === undefined || !Object.hasOwn(unit.inputs.shape, 'versionSource')) return [];
  const where = (): { file: string; pointer: string } => ({ file: path, pointer: '/version-source' });
  return [{ source: 'file', values: { 'version-source': source }, where }];
}
