import { codecOf, type Unit } from '@release-gates/core';
import { commonInputs, operationInputs } from '@release-gates/runner';
import type * as z from 'zod';
import { units } from './generated/units.ts';

/** Help of the whole command. Reads only the generated list, so that it answers without loading a unit. */
export function overview(): string {
  const width = Math.max(...units.map((unit) => unit.id.length));
  const row = (unit: (typeof units)[number]): string => `  ${unit.id.padEnd(width)}  ${unit.summary}`;
  return [
    'release-gates: may this release candidate go out?',
    '',
    'Usage: release-gates <command> [--flag value …]',
    '',
    'Commands',
    '  preflight                run every configured unit, then make and verify the manifest',
    '  verify <manifest|folder> re-derive a manifest and all evidence offline; writes nothing',
    '  init                     write a starter configuration, policies and workflows',
    '  units [--json]           list every unit',
    '  help <unit>              inputs of one unit',
    '',
    'Gates (judge)',
    ...units.filter((unit) => unit.kind === 'gate').map(row),
    '',
    'Operations (act; --dry-run plans)',
    ...units.filter((unit) => unit.kind === 'operation').map(row),
    '',
    'Common: --json prints the evidence, --debug shows stack traces, --version.',
    'Exit codes: 0 open, 1 closed, 2 wrong input, 3 environment failed, 70 a bug of ours.',
    '',
  ].join('\n');
}

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
  const name = key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const fallback = defaultOf(field);
  const shown = fallback === undefined ? '' : ` [default: ${fallback}]`;
  return [`  --${name} <${codecOf(field)}>${shown}`, `      ${field.description ?? ''}`];
}

/** The default as a person would write it; undefined where there is none. */
function defaultOf(field: z.ZodType): string | undefined {
  const parsed = field.safeParse(undefined);
  if (!parsed.success || parsed.data === undefined) return undefined;
  return Array.isArray(parsed.data) ? parsed.data.join(', ') : String(parsed.data);
}
