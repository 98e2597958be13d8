import {
  type Applied,
  type ApplyContext,
  foldVerdict,
  judge,
  type JudgedCheck,
  opens,
  type Plan,
  type Unit,
} from '@release-gates/core';

type AnyOperation = Extract<Unit, { kind: 'operation' }>;

export interface PlannedRun {
  /** The facts as the evidence would hold them. */
  readonly facts: string;
  readonly plan: Plan<unknown>;
  readonly checks: readonly JudgedCheck[];
  /** Ids of the preconditions that do not hold. */
  readonly failed: readonly string[];
  readonly isOpen: boolean;
  readonly apply: () => Promise<Applied>;
}

/** An operation as the runner runs it, in enforce mode, up to where it would act. Facts are replayed from their JSON. */
export async function planOperation(
  operation: AnyOperation,
  inputs: Readonly<Record<string, unknown>>,
  context: ApplyContext,
): Promise<PlannedRun> {
  const given = operation.inputs.parse(inputs);
  const facts = JSON.stringify(await operation.collect(given, context));
  const plan: Plan<unknown> = operation.plan(JSON.parse(facts), given);
  const checks = plan.checks.map((check) => judge(check, { mode: 'enforce', strict: true }));
  const unmet = checks.filter(({ outcome }) => outcome === 'fail' || outcome === 'inconclusive');
  return {
    facts,
    plan,
    checks,
    failed: unmet.map(({ id }) => id),
    isOpen: opens(foldVerdict(checks)),
    apply: async () => operation.apply(plan, given, context),
  };
}
