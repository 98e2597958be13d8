import { codecOf, toKebab, type Unit } from '@release-gates/core';
import { commonInputs, operationInputs } from '@release-gates/runner';
import type * as z from 'zod';

/** Help of one unit, from the same definition that its action and its page are made from. */
export function unitHelp(unit: Unit): string {
  const own = Object.entries(unit.inputs.shape as Record<string, z.ZodType>);
  const shared = Object.entries({
    ...commonInputs.shape,
    ...(unit.kind === 'operation' ? operationInputs.shape : {}),
  } as Record<string, z.ZodType>);
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
  const name = toKebab(key);
  const fallback = defaultOf(field);
  const shown = fallback === undefined || fallback === '' ? '' : ` [default: ${fallback}]`;
  return [`  --${name} <${codecOf(field)}>${shown}`, `      ${field.description ?? ''}`];
}

/** The default as a person would write it; undefined where there is none. */
function defaultOf(field: z.ZodType): string | undefined {
  const parsed = field.safeParse(undefined);
  if (!parsed.success || parsed.data === undefined) return undefined;
  return Array.isArray(parsed.data) ? parsed.data.join(', ') : JSON.stringify(parsed.data).replaceAll('"', '');
}
