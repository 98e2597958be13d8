import type { PreparedSeal } from '@release-gates/audit-log';
import type { Check, Plan } from '@release-gates/core';
import { toCheck } from '../_shared/row.ts';
import type { SealFacts } from './collect.ts';
import type { SealInputs } from './inputs.ts';

export type SealPlan =
  | { readonly kind: 'seal'; readonly prepared: Extract<PreparedSeal, { ok: true }> }
  | { readonly kind: 'close'; readonly reason: string }
  | null;

export function plan(facts: SealFacts, inputs: SealInputs): Plan<SealPlan> {
  const checks = [keyCheck(facts), stateCheck(facts), inputs.closeBroken ? closeCheck(facts, inputs) : logCheck(facts)];
  const isSound = checks.every((check) => check.outcome === 'pass');
  const value = isSound ? valueOf(facts, inputs) : null;
  return { checks, steps: stepsOf(value, facts, inputs), value };
}

function valueOf({ prepared }: SealFacts, { closeBroken, reason }: SealInputs): SealPlan {
  if (closeBroken) return reason === undefined ? null : { kind: 'close', reason };
  return prepared?.ok === true ? { kind: 'seal', prepared } : null;
}

function stepsOf(value: SealPlan, { logPath }: SealFacts, inputs: SealInputs): string[] {
  if (value === null) return [];
  const steps =
    value.kind === 'seal'
      ? [`Sign the ${value.prepared.report.records} records of ${logPath} as ${inputs.origin}`]
      : [
          `Keep ${logPath} under another name and begin a new log that names it`,
          `Sign the new log as ${inputs.origin}`,
        ];
  if (inputs.checkpointOut !== undefined) steps.push(`Write the checkpoint to ${inputs.checkpointOut}`);
  if (inputs.stateOut !== undefined) steps.push(`Write the last-seen state to ${inputs.stateOut}`);
  return steps;
}

function keyCheck({ key, keyProblems, isOrigin }: SealFacts): Check {
  const problems = [
    'refused' in key ? key.refused : [],
    keyProblems,
    isOrigin ? [] : 'origin has white space or a "+"',
  ].flat();
  return toCheck('audit_signing_key_available', problems.length === 0, {
    reason: problems.length === 0 ? 'the key can sign' : problems.join('; '),
    expected: 'one Ed25519 key, from a variable or a file, and a name for the log',
    actual: 'vkey' in key ? key.vkey : 'none',
    remedy: 'Name the variable or file that holds the key',
  });
}

function stateCheck({ state }: SealFacts): Check {
  const isRefused = 'refused' in state;
  return toCheck('audit_state_usable', !isRefused, {
    reason: isRefused
      ? state.refused
      : state.lastSeen === null
        ? 'no state was given'
        : `${state.lastSeen.size} records were seen`,
    expected: 'a last-seen state of this log, where one is named',
    actual: isRefused ? 'refused' : (state.lastSeen?.size ?? null),
    remedy: 'Get the state back from where it is kept; only for a new log say first-use',
  });
}

function logCheck({ prepared, logPath }: SealFacts): Check {
  if (prepared?.ok === true) {
    const { report, previous } = prepared;
    return toCheck('audit_log_sealable', true, {
      reason: `${report.records} records verify (${report.level}) and extend ${previous === null ? 'nothing' : `the ${previous.size} that were signed`}`,
      expected: 'a log that extends what was signed before',
      actual: { records: report.records, root: report.root, level: report.level },
    });
  }
  return toCheck('audit_log_sealable', prepared === null ? 'inconclusive' : 'fail', {
    reason:
      prepared === null ? 'the log was not looked at, for the inputs do not hold' : `${logPath}: ${prepared.message}`,
    expected: 'a log that extends what was signed before',
    actual: prepared === null ? null : { code: prepared.code, problem: prepared.report?.problem?.code ?? null },
    remedy: remedyOf(prepared),
  });
}

function remedyOf(prepared: Extract<PreparedSeal, { ok: false }> | null): string {
  if (prepared?.code === 'seal.first_use') {
    return 'If the log was never sealed, say first-use; else get its checkpoint back, for somebody took it away';
  }
  if (prepared?.report?.problem?.code === 'line.torn') return 'Append a record: that recovers the half-written one';
  if (prepared?.code === 'seal.log_bad') {
    return 'Stop releasing, keep the log and its copies, find out who changed it; to go on, run with close-broken';
  }
  return 'Correct the inputs, or append the first record';
}

function closeCheck({ broken, logPath }: SealFacts, { reason, profile }: SealInputs): Check {
  const isBroken = broken !== null && (!broken.ok || profile === 'predecessor');
  const isClosable = isBroken && reason !== undefined;
  return toCheck('audit_log_closable', isClosable, {
    reason: !isBroken
      ? `${logPath} is not broken`
      : reason === undefined
        ? 'a log is only closed with a reason'
        : `${broken.records} good records, then: ${broken.problem?.message ?? 'nothing, it is of the predecessor'}`,
    expected: 'a log that does not verify, and a reason to close it',
    actual: { broken: isBroken, problem: broken?.problem?.code ?? null },
    remedy: isBroken ? 'Give reason: why, and who decided' : 'Run without close-broken',
  });
}
