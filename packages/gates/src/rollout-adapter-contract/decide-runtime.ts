import type { Check } from '@release-gates/core';
import { toCheck } from '../_shared/row.ts';
import type { AdapterContractFacts, ContractSettings } from './facts.ts';
import type { AdapterContractInputs } from './inputs.ts';
import { checkHas, checkTemplate, checkUse, type JudgedCommand } from './judged-command.ts';

/** Without a valid contract only its form can be judged. */
export function checkRuntime(
  { runtime }: AdapterContractFacts,
  { requireRuntimeCommand }: AdapterContractInputs,
  settings: ContractSettings | null,
): Check[] {
  const present = toCheck({
    id: 'runtime_command_present_when_required',
    level: requireRuntimeCommand ? 'must' : 'should',
    outcome: runtime !== null || !requireRuntimeCommand,
    reason:
      runtime === null
        ? `command-template is not given${requireRuntimeCommand ? '' : ', and not required'}`
        : 'command-template is given',
    expected: requireRuntimeCommand ? 'a command' : 'a command, or none',
    actual: runtime !== null,
    remedy: 'Give command-template',
  });
  if (runtime === null) return [present];
  if (runtime.state === 'malformed') {
    const row = { id: 'runtime_command_template_valid', level: 'should', outcome: false } as const;
    const remedy = 'Write a JSON list of texts, or a text that does not begin with [';
    return [present, toCheck({ ...row, reason: runtime.reason, expected: 'a JSON list of texts', remedy })];
  }
  const command: JudgedCommand = { source: runtime.source, family: 'runtime', subject: null, level: 'should' };
  const { check, template } = checkTemplate(command);
  if (template === undefined || settings === null) return [present, check];
  const required = { row: 'contains_required_placeholders', level: 'should', names: settings.required } as const;
  const recommended = { row: 'contains_recommended_placeholders', level: 'may', names: settings.recommended } as const;
  return [
    present,
    check,
    checkHas(command, template, required),
    checkHas(command, template, recommended),
    ...checkUse(command, template, settings),
  ];
}
