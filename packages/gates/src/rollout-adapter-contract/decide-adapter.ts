import type { Check, Location } from '@release-gates/core';
import type { TrafficAdapter } from '@release-gates/formats';
import { locationOf } from '../_shared/loaded-check.ts';
import { checkId, toCheck } from '../_shared/row.ts';
import { type AdapterDefinition, type AdapterFact, type ContractSettings, isAllowed } from './facts.ts';
import { checkHas, checkTemplate, checkUse, expectedOf, type JudgedCommand, list } from './judged-command.ts';

export function checkAdapter(adapter: AdapterFact, settings: ContractSettings, file: string): Check[] {
  const { subject, definition } = adapter;
  const location = placeOfAdapter(adapter, file);
  if (definition.state === 'invalid') return [malformed(subject, definition.flaws, location)];
  const { command_template: source, required_placeholders: own = [] } = definition.value;
  const head = [
    toCheck({
      id: checkId('adapter_row_type', subject),
      level: 'must',
      outcome: true,
      reason: 'it is an object',
      expected: 'an object',
      location,
    }),
    idPresent(subject, definition.value, location),
    commandPresent(subject, definition.value, location),
    requiredKnown(subject, own, { settings, location }),
  ];
  if (!isCommand(source)) return head;
  const names = [...new Set([...settings.required, ...own])];
  return [...head, ...judge({ source, family: 'adapter', subject, level: 'must', location }, settings, names)];
}

function malformed(
  subject: string,
  flaws: Extract<AdapterDefinition, { state: 'invalid' }>['flaws'],
  location: Location,
): Check {
  const [flaw] = flaws;
  return toCheck({
    id: checkId('adapter_row_type', subject),
    level: 'must',
    outcome: false,
    reason: `the adapter is not well formed${flaw.pointer === undefined || flaw.pointer === '' ? '' : ` at ${flaw.pointer}`}: ${flaw.message}`,
    expected: 'an object with a command_template',
    actual: flaws.map((entry) => ({ ...entry })),
    location: { ...location, ...(flaw.line !== undefined && { line: flaw.line }) },
    remedy: 'Correct the adapter',
  });
}

function idPresent(subject: string, { id = '' }: TrafficAdapter, location: Location): Check {
  const isNamed = id.trim() !== '';
  return toCheck({
    id: checkId('adapter_id_present', subject),
    level: 'may',
    outcome: isNamed,
    reason: isNamed ? 'it has an id' : `it has no id and is shown as ${subject}`,
    expected: 'an id',
    actual: id,
    location,
    remedy: 'Give the adapter an id',
  });
}

function commandPresent(subject: string, { command_template: source }: TrafficAdapter, location: Location): Check {
  const isPresent = isCommand(source);
  return toCheck({
    id: checkId('adapter_command_template_present', subject),
    level: 'must',
    outcome: isPresent,
    reason: isPresent ? 'it has a command' : 'it has no command',
    expected: 'a command_template',
    actual: source ?? null,
    location,
    remedy: 'Write the command_template',
  });
}

function requiredKnown(
  subject: string,
  own: readonly string[],
  { settings, location }: { settings: ContractSettings; location: Location },
): Check {
  const unknown = own.filter((name) => !isAllowed(settings, name));
  return toCheck({
    id: checkId('adapter_required_placeholders_known', subject),
    level: 'must',
    outcome: unknown.length === 0,
    reason: unknown.length === 0 ? 'it requires only what is allowed' : `not in placeholders.allowed: ${list(unknown)}`,
    expected: expectedOf(settings),
    actual: [...own],
    location,
    remedy: 'Correct required_placeholders of the adapter',
  });
}

function judge(command: JudgedCommand, settings: ContractSettings, names: readonly string[]): Check[] {
  const { check, template } = checkTemplate(command);
  if (template === undefined) return [check];
  const has = { row: 'required_placeholders_present', level: 'must', names } as const;
  return [check, checkHas(command, template, has), ...checkUse(command, template, settings)];
}

function isCommand(source: TrafficAdapter['command_template']): source is string | string[] {
  return typeof source === 'string' ? source.trim() !== '' : source !== undefined && source.length > 0;
}

export function placeOfAdapter({ pointer, line }: AdapterFact, file: string) {
  return locationOf(file, { pointer, ...(line !== null && { line }) });
}
