import { InputError } from '@release-gates/core';
import { characterTest } from './character-test.ts';
import type { Assertion, Instruction, LinearPattern } from './program.ts';

export type PatternCode = 'pattern.syntax' | 'pattern.unsupported' | 'pattern.too_large';

const MAX_SOURCE = 1024;
const MAX_INSTRUCTIONS = 2000;
const MAX_REPEAT = 200;
const MAX_DEPTH = 50;

interface Compiler {
  readonly source: string;
  readonly name: string;
  readonly program: Instruction[];
  at: number;
  groups: number;
  depth: number;
}

/**
 * Compiles a JavaScript regular expression (modes m and u) for `matchAll` of this folder, which takes time proportional
 * to pattern times text whatever the two are. The engine's own matcher backtracks: `(a+)+$` on forty characters takes
 * minutes, and a check for "dangerous" patterns misses some (`a*a*a*b`).
 *
 * Refused for that: back-references and look-around, which no such matcher can do. Refused as well, because engines
 * differ in what they mean: a repeated capturing group, and a repetition of what can match nothing.
 *
 * @throws InputError `pattern.syntax`, `pattern.unsupported`, `pattern.too_large`
 */
export function compilePattern(source: string, name: string): LinearPattern {
  const compiler: Compiler = { source, name, program: [], at: 0, groups: 0, depth: 0 };
  if (source.length > MAX_SOURCE) throw refuse(compiler, 'pattern.too_large', `at most ${MAX_SOURCE} characters`);
  refuseBadSyntax(compiler);
  emit(compiler, { op: 'save', slot: 0 });
  readAlternatives(compiler);
  if (compiler.at < source.length) throw refuse(compiler, 'pattern.syntax', 'no ")" without "("');
  emit(compiler, { op: 'save', slot: 1 });
  emit(compiler, { op: 'match' });
  return { source, groups: compiler.groups, program: compiler.program };
}

/** The engine knows its own grammar best: what it refuses is refused, the rest needs no second syntax check here. */
function refuseBadSyntax({ source, name }: Compiler): void {
  try {
    // Only compiled, never run.
    void new RegExp(source, 'mu');
  } catch (cause) {
    const found = String(cause).replace(/^SyntaxError: (Invalid regular expression: )?/, '');
    const message = `expected a regular expression, found ${JSON.stringify(source.slice(0, 200))}: ${found.slice(-200)}`;
    throw new InputError({ code: 'pattern.syntax', message, where: { file: name } }, { cause });
  }
}

function readAlternatives(compiler: Compiler): void {
  if (++compiler.depth > MAX_DEPTH) throw refuse(compiler, 'pattern.too_large', `at most ${MAX_DEPTH} nested groups`);
  const ends: { op: 'jump'; to: number }[] = [];
  for (;;) {
    const start = compiler.program.length;
    readSequence(compiler);
    if (compiler.source[compiler.at] !== '|') break;
    compiler.at++;
    insert(compiler, start, { op: 'split', first: start + 1, second: compiler.program.length + 2 });
    const end = { op: 'jump', to: 0 } as const satisfies Instruction;
    const jump: { op: 'jump'; to: number } = { ...end };
    ends.push(jump);
    emit(compiler, jump);
  }
  for (const end of ends) end.to = compiler.program.length;
  compiler.depth--;
}

function readSequence(compiler: Compiler): void {
  while (compiler.at < compiler.source.length && !'|)'.includes(compiler.source[compiler.at] as string)) {
    const start = compiler.program.length;
    const groupsBefore = compiler.groups;
    readAtom(compiler);
    const bounds = readQuantifier(compiler);
    if (bounds === undefined) continue;
    if (compiler.groups > groupsBefore) throw refuse(compiler, 'pattern.unsupported', 'no repeated capturing group');
    if (canBeEmpty(compiler.program, start)) {
      throw refuse(compiler, 'pattern.unsupported', 'no repetition of what can match nothing');
    }
    repeat(compiler, start, bounds);
  }
}

/** Is there a way from `start` to the program's end that consumes no character? */
function canBeEmpty(program: readonly Instruction[], start: number): boolean {
  const seen = new Set<number>();
  const pending = [start];
  for (let pc = pending.pop(); pc !== undefined; pc = pending.pop()) {
    const instruction = program[pc];
    if (instruction === undefined) return true;
    if (seen.has(pc) || instruction.op === 'character') continue;
    seen.add(pc);
    if (instruction.op === 'split') pending.push(instruction.first, instruction.second);
    else pending.push(instruction.op === 'jump' ? instruction.to : pc + 1);
  }
  return false;
}

function readAtom(compiler: Compiler): void {
  const { source } = compiler;
  const character = source[compiler.at] as string;
  if (character === '(') readGroup(compiler);
  else if (character === '^' || character === '$') {
    compiler.at++;
    emit(compiler, { op: 'assert', assertion: character === '^' ? 'line_start' : 'line_end' });
  } else if (/^\\b/i.test(source.slice(compiler.at))) {
    const assertion: Assertion = source[compiler.at + 1] === 'b' ? 'word_edge' : 'no_word_edge';
    compiler.at += 2;
    emit(compiler, { op: 'assert', assertion });
  } else if (/^\\[1-9k]/.test(source.slice(compiler.at))) {
    throw refuse(compiler, 'pattern.unsupported', 'no back-reference');
  } else {
    const end = characterEnd(source, compiler.at);
    emit(compiler, { op: 'character', test: characterTest(source.slice(compiler.at, end)) });
    compiler.at = end;
  }
}

function readGroup(compiler: Compiler): void {
  const [opening] = /^\((?:\?(?:<[=!]|[=!]|<[^>]*>|:|[^:]*:))?/u.exec(
    compiler.source.slice(compiler.at),
  ) as unknown as [string];
  if (/^\(\?(?:<?[=!]|[^:<])/.test(opening))
    throw refuse(compiler, 'pattern.unsupported', 'no look-around and no mode');
  compiler.at += opening.length;
  const slot = opening === '(?:' ? undefined : ++compiler.groups * 2;
  if (slot !== undefined) emit(compiler, { op: 'save', slot });
  readAlternatives(compiler);
  compiler.at++;
  if (slot !== undefined) emit(compiler, { op: 'save', slot: slot + 1 });
}

interface Bounds {
  readonly least: number;
  /** Infinity for no bound. */
  readonly most: number;
  readonly lazy: boolean;
}

function readQuantifier(compiler: Compiler): Bounds | undefined {
  const match = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})(\??)/.exec(compiler.source.slice(compiler.at));
  if (match === null) return undefined;
  const [text, symbol, from, comma, to, lazy] = match;
  compiler.at += text.length;
  const least = symbol === undefined ? Number(from) : symbol === '+' ? 1 : 0;
  const upper = comma === '' ? least : to === '' ? Number.POSITIVE_INFINITY : Number(to);
  const most = symbol === undefined ? upper : symbol === '?' ? 1 : Number.POSITIVE_INFINITY;
  if (least > MAX_REPEAT || (most > MAX_REPEAT && most !== Number.POSITIVE_INFINITY)) {
    throw refuse(compiler, 'pattern.too_large', `at most ${MAX_REPEAT} repetitions written as a number`);
  }
  return { least, most, lazy: lazy === '?' };
}

/** Writes the atom that stands at the program's end from `start` on out as often as the bounds say. */
function repeat(compiler: Compiler, start: number, { least, most, lazy }: Bounds): void {
  const atom = compiler.program.splice(start);
  for (let count = 0; count < least; count++) copy(compiler, atom, start);
  if (most === Number.POSITIVE_INFINITY) {
    const split = emitSplit(compiler);
    copy(compiler, atom, start);
    emit(compiler, { op: 'jump', to: split.at });
    aim(split, compiler.program.length, lazy);
    return;
  }
  const splits: OpenSplit[] = [];
  for (let count = least; count < most; count++) {
    splits.push(emitSplit(compiler));
    copy(compiler, atom, start);
  }
  for (const split of splits) aim(split, compiler.program.length, lazy);
}

interface OpenSplit {
  readonly at: number;
  readonly instruction: { readonly op: 'split'; first: number; second: number };
}

function emitSplit(compiler: Compiler): OpenSplit {
  const instruction = { op: 'split' as const, first: 0, second: 0 };
  emit(compiler, instruction);
  return { at: compiler.program.length - 1, instruction };
}

function aim({ at, instruction }: OpenSplit, behind: number, lazy: boolean): void {
  instruction.first = lazy ? behind : at + 1;
  instruction.second = lazy ? at + 1 : behind;
}

function copy(compiler: Compiler, atom: readonly Instruction[], from: number): void {
  const shift = compiler.program.length - from;
  for (const instruction of atom) emit(compiler, shifted(instruction, 0, shift));
}

/** Room for one instruction at `index`; targets behind it move along. */
function insert(compiler: Compiler, index: number, instruction: Instruction): void {
  const moved = compiler.program.splice(index).map((old) => shifted(old, index, 1));
  emit(compiler, instruction);
  for (const old of moved) emit(compiler, old);
}

function shifted(instruction: Instruction, from: number, by: number): Instruction {
  const move = (target: number): number => (target >= from ? target + by : target);
  if (instruction.op === 'split') {
    return { op: 'split', first: move(instruction.first), second: move(instruction.second) };
  }
  return instruction.op === 'jump' ? { op: 'jump', to: move(instruction.to) } : instruction;
}

function emit(compiler: Compiler, instruction: Instruction): void {
  if (compiler.program.length >= MAX_INSTRUCTIONS) throw refuse(compiler, 'pattern.too_large', 'a smaller pattern');
  compiler.program.push(instruction);
}

/** Offset behind one character, escape or class. */
function characterEnd(source: string, from: number): number {
  if (source[from] === '[') {
    let at = from + 1;
    while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
    return at + 1;
  }
  if (source[from] !== '\\') return from + ((source.codePointAt(from) ?? 0) > 0xffff ? 2 : 1);
  const escape = /^\\(?:u\{[^}]*\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[pP]\{[^}]*\}|c[A-Za-z]|.)/su.exec(
    source.slice(from),
  );
  return from + (escape?.[0].length ?? 1);
}

function refuse(compiler: Compiler, code: PatternCode, expected: string): InputError<PatternCode> {
  const found = `found ${JSON.stringify(compiler.source.slice(0, 200))}`;
  return new InputError({
    code,
    message: `expected ${expected} in the pattern, ${found}`,
    where: { file: compiler.name },
  });
}
