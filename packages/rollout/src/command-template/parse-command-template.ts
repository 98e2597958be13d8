import { parseArgument, type ArgumentProblem, type Piece } from './parse-argument.ts';
import { PLACEHOLDERS } from './placeholders.ts';
import { type PlacedCharacter, splitCommand } from './split-command.ts';

/** A list of arguments, or one text in the predecessor's grammar. */
export type CommandTemplateSource = string | readonly string[];

/** Plain data. The number of arguments is fixed here, before any value is known. */
export interface CommandTemplate {
  readonly source: CommandTemplateSource;
  /** The program first; it is always plain text. */
  readonly arguments: readonly (readonly Piece[])[];
  /** Those that occur: of the contract, in its order, then places and shares. */
  readonly placeholders: readonly string[];
}

export interface TemplateProblem {
  readonly code:
    | ArgumentProblem['code']
    | 'template.empty'
    | 'template.too_long'
    | 'template.control_character'
    | 'template.split'
    | 'template.program';
  readonly message: string;
  /** 1-based position of the argument; null where it is about the whole. */
  readonly argument: number | null;
  /** 1-based, in UTF-16 units of the text (a list: of that argument); null where it is about the whole. */
  readonly column: number | null;
}

export type ParsedCommandTemplate =
  | { readonly state: 'parsed'; readonly template: CommandTemplate }
  | { readonly state: 'refused'; readonly problems: readonly [TemplateProblem, ...TemplateProblem[]] };

const MAX_CHARACTERS = 8192;
const MAX_ARGUMENTS = 256;

/**
 * Splits first and looks for placeholders in each argument then, so that no value can ever add, end or join arguments.
 * (The predecessor filled in first and split then.) All problems at once, each with its position.
 */
export function parseCommandTemplate(source: CommandTemplateSource): ParsedCommandTemplate {
  const limit = checkLimits(source);
  if (limit !== undefined) return { state: 'refused', problems: [limit] };
  const split = typeof source === 'string' ? splitCommand(source) : toArguments(source);
  if (split.state === 'refused') return refuse('template.split', split.reason, { column: split.offset + 1 });
  if (split.arguments.length === 0) return refuse('template.empty', 'expected a program, found nothing');
  const parsed = split.arguments.map(parseArgument);
  const [first, ...rest] = [
    ...controlProblems(split.arguments),
    ...parsed.flatMap(({ problems }, index) => problems.map((problem) => place(problem, index))),
    ...programProblems(parsed[0]?.pieces ?? []),
  ];
  if (first !== undefined) return { state: 'refused', problems: [first, ...rest] };
  const pieces = parsed.map((argument) => argument.pieces);
  const used = new Set(pieces.flat().flatMap((piece) => ('placeholder' in piece ? [piece.placeholder] : [])));
  const placeholders = [...new Set([...PLACEHOLDERS, ...used])].filter((name) => used.has(name));
  return { state: 'parsed', template: { source, arguments: pieces, placeholders } };
}

function checkLimits(source: CommandTemplateSource): TemplateProblem | undefined {
  const characters = typeof source === 'string' ? source.length : source.reduce((sum, text) => sum + text.length, 0);
  const isTooLong = characters > MAX_CHARACTERS || (typeof source !== 'string' && source.length > MAX_ARGUMENTS);
  if (!isTooLong) return undefined;
  const message = `expected at most ${MAX_CHARACTERS} characters and ${MAX_ARGUMENTS} arguments, found ${characters} characters`;
  return { code: 'template.too_long', message, argument: null, column: null };
}

function toArguments(list: readonly string[]): ReturnType<typeof splitCommand> {
  const placed = list.map((text) => Array.from({ length: text.length }, (_, offset) => at(text, offset)));
  return { state: 'split', arguments: placed };
}

function at(text: string, offset: number): PlacedCharacter {
  return { character: text[offset] as string, offset };
}

/** A NUL ends an argument where the system takes it; the others only hide what a reader of a log sees. */
function controlProblems(list: readonly (readonly PlacedCharacter[])[]): TemplateProblem[] {
  return list.flatMap((characters, index) => {
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    const found = characters.find(({ character }) => /[\u0000-\u0008\u000b-\u001f\u007f]/.test(character));
    if (found === undefined) return [];
    const message = `found the control character ${JSON.stringify(found.character)}`;
    return [{ code: 'template.control_character', message, argument: index + 1, column: found.offset + 1 } as const];
  });
}

/** Which program runs is decided by whoever writes the template, never by a value. */
function programProblems(pieces: readonly Piece[]): TemplateProblem[] {
  const isPlain = pieces.length === 1 && pieces.every((piece) => 'text' in piece && piece.text.trim() !== '');
  if (isPlain) return [];
  const message = 'expected the name of a program as the first argument, without placeholders';
  return [{ code: 'template.program', message, argument: 1, column: null }];
}

function place({ code, message, offset }: ArgumentProblem, index: number): TemplateProblem {
  return { code, message, argument: index + 1, column: offset + 1 };
}

function refuse(
  code: TemplateProblem['code'],
  message: string,
  { column = null }: { column?: number | null } = {},
): ParsedCommandTemplate {
  return { state: 'refused', problems: [{ code, message, argument: null, column }] };
}
