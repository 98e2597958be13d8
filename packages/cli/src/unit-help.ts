import { choicesOf, codecOf, formatDuration, toKebab, type Unit } from '@release-gates/core';
import { commonInputs, operationInputs } from '@release-gates/runner';
import type * as z from 'zod';

/** Help of one unit, from the same definition that its action and its page are made from. */
export function unitHelp(unit: Unit): string {
  const own = Object.entries(unit.inputs.shape as Record<string, z.ZodType>);
  const shared = Object.entries({
    ...commonInputs.shape,
    ...(unit.kind === 'operation' ? operationInputs.shape : {}),
  } as Record<string, z.ZodType>).filter(([key]) => !Object.hasOwn(unit.inputs.shape, key));
  return [
    `${unit.id} (${unit.kind}): ${unit.summary}`,
    '',
    `Usage: release-gates ${unit.id} [--flag value …]`,
    ...section('Inputs', own),
    ...section('Common inputs', shared),
    '',
    'Checks',
    ...Object.entries(unit.checks).map(([id, meaning]) => `  ${id}\n      ${meaning}`),
    '',
  ].join('\n');
}

function section(title: string, fields: readonly (readonly [string, z.ZodType])[]): string[] {
  if (fields.length === 0) return [];
  return ['', title, ...fields.flatMap(([key, field]) => describeFlag(key, field))];
}

function describeFlag(key: string, field: z.ZodType): string[] {
  const takes = choicesOf(field)?.join('|') ?? codecOf(field);
  return [`  --${toKebab(key)} <${takes}>${ifAbsent(field)}`, `      ${field.description ?? ''}`];
}

/** What holds where the flag is not given, as a person would write it. */
function ifAbsent(field: z.ZodType): string {
  const parsed = field.safeParse(undefined);
  if (!parsed.success) return ' (required)';
  const fallback = toText(field, parsed.data);
  return fallback === '' ? '' : ` [default: ${fallback}]`;
}

function toText(field: z.ZodType, value: unknown): string {
  if (value === undefined) return '';
  if (codecOf(field) === 'duration') return formatDuration(value as number);
  return Array.isArray(value) ? value.join(', ') : `${value as boolean | number | string}`;
}
