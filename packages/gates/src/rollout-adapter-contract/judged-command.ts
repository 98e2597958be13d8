import type { Check, Json, Level, Location } from '@release-gates/core';
import { type CommandTemplate, type CommandTemplateSource, parseCommandTemplate } from '@release-gates/rollout';
import { checkId, toCheck } from '../_shared/row.ts';
import { type ContractSettings, isAllowed } from './facts.ts';

/** One command, an example's or the real one, and the names that its rows go by. */
export interface JudgedCommand {
  readonly source: CommandTemplateSource;
  /** `adapter` or `runtime`. */
  readonly family: 'adapter' | 'runtime';
  /** Null for the real one. */
  readonly subject: string | null;
  readonly level: Level;
  readonly location?: Location | undefined;
}

const PREFIX = { adapter: 'adapter', runtime: 'runtime_command' } as const;

export function rowId({ family, subject }: Pick<JudgedCommand, 'family' | 'subject'>, name: string): string {
  const id = `${PREFIX[family]}_${name}`;
  return subject === null ? id : checkId(id, subject);
}

/** Undefined where the template is refused: then the row says so, and nothing more can be told. */
export function checkTemplate(command: JudgedCommand): { readonly check: Check; readonly template?: CommandTemplate } {
  const name = command.family === 'adapter' ? 'command_template_valid' : 'template_valid';
  const row = {
    id: rowId(command, name),
    level: command.level,
    expected: 'plain {name} placeholders that are supported',
  };
  const parsed = parseCommandTemplate(command.source);
  if (parsed.state === 'parsed') {
    const { template } = parsed;
    const reason = `it has ${template.arguments.length} arguments, whatever the values`;
    return { check: toCheck({ ...row, outcome: true, reason, actual: [...template.placeholders] }), template };
  }
  const [first] = parsed.problems;
  const more = parsed.problems.length > 1 ? ` (and ${parsed.problems.length - 1} more)` : '';
  const check = toCheck({
    ...row,
    outcome: false,
    reason: `${placeText(first)}${first.message}${more}`,
    actual: parsed.problems.slice(0, 20).map((problem) => ({ ...problem })),
    location: command.location,
    remedy: 'Write {name} for a placeholder, {{ and }} for braces, and quote what has space in it',
  });
  return { check };
}

function placeText({ argument, column }: { argument: number | null; column: number | null }): string {
  const parts = [
    ...(argument === null ? [] : [`argument ${argument}`]),
    ...(column === null ? [] : [`column ${column}`]),
  ];
  return parts.length === 0 ? '' : `${parts.join(', ')}: `;
}

/** What the contract allows, and whether a shell comes between. */
export function checkUse(command: JudgedCommand, template: CommandTemplate, settings: ContractSettings): Check[] {
  const others = template.placeholders.filter((name) => !isAllowed(settings, name));
  return [
    toCheck({
      id: rowId(command, 'placeholders_allowed'),
      level: 'should',
      outcome: others.length === 0,
      reason: others.length === 0 ? 'the contract allows all it uses' : `the contract does not allow ${list(others)}`,
      expected: expectedOf(settings),
      actual: [...template.placeholders],
      location: command.location,
      remedy: `Take ${list(others)} out of the command, or add it to placeholders.allowed`,
    }),
    checkShell(command, template),
  ];
}

export function checkHas(
  command: JudgedCommand,
  template: CommandTemplate,
  wanted: { readonly row: string; readonly level: Level; readonly names: readonly string[] },
): Check {
  const missing = wanted.names.filter((name) => !template.placeholders.some((used) => used === name));
  return toCheck({
    id: rowId(command, wanted.row),
    level: wanted.level,
    outcome: missing.length === 0,
    reason: missing.length === 0 ? `it has ${list(wanted.names)}` : `it lacks ${list(missing)}`,
    expected: [...wanted.names],
    actual: [...template.placeholders] as Json,
    location: command.location,
    remedy: `Add ${list(missing)} to the command`,
  });
}

const SHELL = /(?:^|\/)(?:sh|bash|dash|zsh|ksh|ash|fish|pwsh|powershell|cmd)(?:\.exe)?$/i;
const SCRIPT_FLAG = /^(?:-[a-z]*c|\/c|-command)$/i;

/** Arguments are safe from values; what a shell makes of its script is its own business. */
function checkShell(command: JudgedCommand, template: CommandTemplate): Check {
  const [program = [], ...rest] = template.arguments;
  const name = textOf(program);
  const flag = SHELL.test(name) ? rest.findIndex((pieces) => SCRIPT_FLAG.test(textOf(pieces))) : -1;
  const isMixed = flag >= 0 && rest[flag + 1]?.some((piece) => 'placeholder' in piece) === true;
  return toCheck({
    id: rowId(command, 'no_shell'),
    level: 'may',
    outcome: !isMixed,
    reason: isMixed ? `${name} reads a script that values are part of` : 'no value becomes part of a script',
    expected: 'values as arguments of their own',
    actual: name,
    location: command.location,
    remedy:
      'Call the program itself, or hand the values to the script as arguments: sh -c \'… "$1"\' sh {target_version}',
  });
}

function textOf(pieces: CommandTemplate['arguments'][number]): string {
  return pieces.map((piece) => ('text' in piece ? piece.text : '')).join('');
}

export function expectedOf({ allowed }: ContractSettings): Json {
  return allowed === null ? 'all that can be filled in' : [...allowed];
}

export function list(names: readonly string[]): string {
  return names.length === 0 ? 'nothing' : names.map((name) => `{${name}}`).join(', ');
}
