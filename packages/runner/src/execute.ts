import {
  decodeInputs,
  foldVerdict,
  judge,
  opens,
  type ApplyContext,
  type Check,
  type CollectContext,
  type Gate,
  type Json,
  type JsonObject,
  type Operation,
  type RawInputs,
  type ResolvedInputs,
  type Strictness,
  type Unit,
  type Written,
} from '@release-gates/core';
import * as z from 'zod';
import { operationInputs } from './common-inputs.ts';
import { toPlainFacts } from './plain-facts.ts';
import type { RecordingWriter } from './recording-writer.ts';

/** What one unit found and did, before anybody judged how binding it is. */
export interface Execution {
  readonly checks: readonly Check[];
  /** What a gate decided on, plain JSON data; undefined for an operation. */
  readonly facts?: unknown;
  readonly details: JsonObject;
  readonly values: Readonly<Record<string, string>>;
  readonly outputs: readonly Written[];
  readonly record: { readonly action: string; readonly context: JsonObject } | undefined;
  /** Planned only: nothing was changed, and no evidence is kept. */
  readonly dryRun: boolean;
}

export interface ExecutionRequest {
  readonly unit: Unit;
  readonly sources: readonly RawInputs[];
  readonly strictness: Strictness;
  readonly context: CollectContext;
  /** Ports for `apply`; made only when an operation gets that far. */
  readonly apply: () => { readonly context: ApplyContext; readonly writer: RecordingWriter };
  /** Told as soon as the inputs are known, so that evidence of a run that breaks later still shows them. */
  readonly onInputs: (resolved: ResolvedInputs) => void;
}

/** parse → collect → decide, or parse → collect → plan → apply. */
export async function execute(request: ExecutionRequest): Promise<Execution> {
  const { unit } = request;
  switch (unit.kind) {
    case 'gate':
      return executeGate(unit, request);
    case 'operation':
      return executeOperation(unit, request);
  }
}

async function executeGate(gate: Gate, request: ExecutionRequest): Promise<Execution> {
  const { values: inputs, resolved } = decodeInputs(gate.inputs, request.sources, gate.id);
  request.onInputs(resolved);
  const facts = toPlainFacts(await gate.collect(inputs, request.context));
  return {
    checks: gate.decide(facts, inputs),
    facts,
    details: gate.details?.(facts, inputs) ?? {},
    values: gate.values?.(facts, inputs) ?? {},
    outputs: [],
    record: undefined,
    dryRun: false,
  };
}

async function executeOperation(operation: Operation, request: ExecutionRequest): Promise<Execution> {
  const schema = z.strictObject({ ...operation.inputs.shape, ...operationInputs.shape });
  const { values, resolved } = decodeInputs(schema, request.sources, operation.id);
  request.onInputs(resolved);
  const { dryRun, ...inputs } = values;
  const facts = await operation.collect(inputs, request.context);
  const plan = operation.plan(facts, inputs);
  const steps: Json = [...plan.steps];
  const { checks, values: stand = {} } = plan;
  const planned = {
    checks,
    details: { ...plan.details, steps },
    values: stand,
    outputs: [],
    record: undefined,
    dryRun,
  };
  if (dryRun) return { ...planned, checks: [...checks, dryRunCheck(plan.steps.length)] };
  const judged = checks.map((check) => judge(check, { ...request.strictness, mode: 'enforce' }));
  // Leniency is for verdicts: a precondition that binds is never waived by running in warn mode.
  if (judged.length > 0 && !opens(foldVerdict(judged))) return planned;
  const { context, writer } = request.apply();
  const applied = await operation.apply(plan, inputs, context);
  return {
    checks: [...checks, ...applied.checks],
    details: { ...applied.details, steps },
    values: applied.values ?? {},
    outputs: writer.outputs(),
    record: applied.record,
    dryRun: false,
  };
}

function dryRunCheck(steps: number): Check {
  return {
    id: 'dry_run',
    outcome: 'not_applicable',
    level: 'may',
    reason: 'planned only: nothing was changed',
    expected: null,
    actual: steps,
  };
}
