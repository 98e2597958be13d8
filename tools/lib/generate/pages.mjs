import { existsSync, readFileSync } from 'node:fs';
import { fromRoot } from '../paths.mjs';
import { inputTable, outputTable, usage } from './action.mjs';
import { cell, literal, MADE_BY, table } from './texts.mjs';

const KINDS = { gate: 'Gate', operation: 'Operation' };

/** `docs/units/<unit>.md`: the hand-written README of the unit, and what its definition says. */
export function unitPage(unit) {
  return [
    `<!-- ${MADE_BY} Sources: ${unit.folder}/README.md and the definition beside it. -->`,
    `# ${unit.id}`,
    '',
    `${KINDS[unit.kind]}. ${unit.summary}.`,
    '',
    ...prose(unit),
    ...(unit.surfaces.includes('action') ? ['## In a workflow', '', usage(unit), ''] : []),
    ...(unit.surfaces.includes('cli') ? ['## On the command line', '', command(unit), ''] : []),
    '## Inputs',
    '',
    'As an action input, as a flag (`--name`), as `RELEASE_GATES_NAME`, or in the configuration file; the first of these wins.',
    '',
    inputTable(unit.inputs),
    '',
    '### Inputs of every unit',
    '',
    inputTable(unit.commonInputs),
    '',
    '## Outputs',
    '',
    outputTable(unit),
    '',
    '## Checks',
    '',
    checkTable(unit),
    '',
    ...documentLinks(unit),
  ].join('\n');
}

/** The title of the hand-written page is dropped: this page has one. Its other headings stay. */
function prose(unit) {
  const text = readFileSync(readmePath(unit), 'utf8').trim();
  return [text.replace(/^# .*\n+/, ''), ''];
}

/** Units whose page cannot be made, because nobody wrote what they prove and how to fix a failure. */
export function unitsWithoutReadme(units) {
  return units.filter((unit) => !existsSync(readmePath(unit)));
}

function readmePath(unit) {
  return fromRoot(unit.folder, 'README.md');
}

function command(unit) {
  const required = unit.inputs.filter((input) => input.required).map((input) => ` --${input.name} …`);
  return ['```sh', `release-gates ${unit.id}${required.join('')}`, '```'].join('\n');
}

function checkTable(unit) {
  const rows = Object.entries(unit.checks).map(([id, proves]) => [
    `\`${cell(id).replaceAll('&lt;', '<')}\``,
    cell(proves),
  ]);
  return table(['Check', 'What it proves'], rows);
}

function documentLinks(unit) {
  const names = [`${unit.id}.inputs`, ...unit.documents];
  return ['## Schemas', '', ...names.map((name) => `- [${name}](../../schemas/${name}.json)`), ''];
}

/** Rows of README's table and of `docs/units/README.md`. */
export function unitTable(units, folder) {
  return table(
    ['Unit', 'Kind', 'What it does'],
    units.map((unit) => [`[${unit.id}](${folder}${unit.id}.md)`, unit.kind, cell(unit.summary)]),
  );
}

export function unitIndex(units) {
  return [
    `<!-- ${MADE_BY} -->`,
    '# Units',
    '',
    'A gate judges and changes nothing. An operation acts, and `--dry-run` shows what it would do.',
    '',
    unitTable(units, ''),
    '',
  ].join('\n');
}

const MARKERS = /(<!-- units:begin[^>]*-->\n)[\s\S]*?(<!-- units:end -->)/;

/** README.md with the table between its markers renewed. */
export function readmeWithTable(units) {
  const text = readFileSync(fromRoot('README.md'), 'utf8');
  if (!MARKERS.test(text)) throw new Error('README.md: the markers units:begin and units:end are missing');
  return text.replace(MARKERS, (_, begin, end) => `${begin}\n${unitTable(units, 'docs/units/')}\n\n${end}`);
}

/** What the CLI must know of every unit before it loads one. */
export function unitsModule(units) {
  const rows = units.flatMap((unit) => [
    '  {',
    `    id: ${literal(unit.id)},`,
    `    kind: ${literal(unit.kind)},`,
    `    summary: ${literal(unit.summary)},`,
    `    surfaces: [${unit.surfaces.map(literal).join(', ')}],`,
    '  },',
  ]);
  return [
    `// ${MADE_BY}`,
    '',
    '/** A row per unit, sorted by id: enough for `units` and the overview of the help, without loading a unit. */',
    'export interface UnitRow {',
    '  readonly id: string;',
    "  readonly kind: 'gate' | 'operation';",
    '  readonly summary: string;',
    "  readonly surfaces: readonly ('action' | 'cli')[];",
    '}',
    '',
    'export const units: readonly UnitRow[] = [',
    ...rows,
    '];',
    '',
  ].join('\n');
}

export function versionModule(version) {
  return [
    `// ${MADE_BY} Source: the version in the root package.json.`,
    '',
    `export const VERSION = ${literal(version)};`,
    '',
  ].join('\n');
}
