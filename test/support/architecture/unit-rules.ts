import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Unit } from '@release-gates/core';
import { ROOT } from './source-file.ts';

const PARTS = {
  gate: ['gate.ts', 'collect.ts', 'decide.ts', 'README.md'],
  operation: ['operation.ts', 'collect.ts', 'plan.ts', 'apply.ts', 'README.md'],
} as const;

const README_HEADINGS = ['What it proves', 'Passes when', 'Fails when', 'Cannot tell when', 'How to fix'];

/** Names of the folders directly below, those that start with `_` (shared code) left out. */
export function folders(path: string): string[] {
  if (!existsSync(join(ROOT, path))) return [];
  return readdirSync(join(ROOT, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map((entry) => entry.name)
    .sort();
}

export function unitShapeProblems(unit: Unit): string[] {
  const folder = `packages/${unit.kind}s/src/${unit.id}`;
  const missing = PARTS[unit.kind].filter((name) => !existsSync(join(ROOT, folder, name)));
  const untested = readdirSync(join(ROOT, folder)).some((name) => name.endsWith('.test.ts')) ? [] : ['a test'];
  const wrong = [...missing, ...untested].map((name) => `${folder}: has no ${name}`);
  return [...wrong, ...definitionProblems(unit), ...readmeProblems(unit, folder)];
}

/** Texts of the definition become the action, the help, the docs page and the schema: none may be missing. */
function definitionProblems(unit: Unit): string[] {
  const problems: string[] = [];
  if (unit.summary.length > 120)
    problems.push(`${unit.id}: the summary has ${unit.summary.length} characters, at most 120`);
  if (/[.!?:;]$/.test(unit.summary)) problems.push(`${unit.id}: the summary ends with a mark; each page sets its own`);
  if (Object.keys(unit.checks).length === 0) problems.push(`${unit.id}: names no check`);
  for (const id of Object.keys(unit.checks)) {
    if (!/^[a-z0-9_]+(<i>[a-z0-9_]+)?(::.+)?$/.test(id)) problems.push(`${unit.id}: "${id}" is no check id`);
  }
  return problems;
}

function readmeProblems(unit: Unit, folder: string): string[] {
  const path = join(ROOT, folder, 'README.md');
  if (unit.kind !== 'gate' || !existsSync(path)) return [];
  const text = readFileSync(path, 'utf8');
  return README_HEADINGS.filter((heading) => !new RegExp(`^#+ ${heading}`, 'm').test(text)).map(
    (heading) => `${folder}/README.md: has no heading "${heading}"`,
  );
}
