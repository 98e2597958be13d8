import { InputError, type Json, MAX_DEPTH, toPointer } from '@release-gates/core';
import { TomlDate } from 'smol-toml';

export type TomlCode =
  | 'toml.syntax'
  | 'toml.too_deep'
  | 'toml.unsafe_integer'
  | 'toml.number_range'
  | 'toml.lone_surrogate';

/** Raised while converting; `pointer` is turned into a line by the caller, which has the text. */
export class TomlRefusal extends Error {
  readonly code: TomlCode;
  readonly pointer: string;

  constructor(code: TomlCode, path: readonly (string | number)[], message: string) {
    super(message);
    this.code = code;
    this.pointer = toPointer(path);
  }
}

/**
 * The library's tables to JSON without prototypes. Dates and times become their RFC 3339 text, as written in UTC offset
 * or local form. @throws TomlRefusal
 */
export function tomlToJson(value: unknown, path: readonly (string | number)[] = []): Json {
  if (typeof value === 'string') {
    if (!/\p{Surrogate}/u.test(value)) return value;
    throw new TomlRefusal('toml.lone_surrogate', path, 'expected whole characters, found half of a surrogate pair');
  }
  if (typeof value === 'boolean') return value;
  if (typeof value === 'bigint' || typeof value === 'number') return toNumber(value, path);
  if (value instanceof TomlDate) return value.toISOString();
  if (typeof value !== 'object' || value === null) {
    throw new TomlRefusal('toml.syntax', path, `expected a TOML value, found ${typeof value}`);
  }
  if (path.length >= MAX_DEPTH) {
    throw new TomlRefusal('toml.too_deep', path, `expected at most ${MAX_DEPTH} levels, found more`);
  }
  if (Array.isArray(value)) return value.map((item, index) => tomlToJson(item, [...path, index]));
  const members = Object.create(null) as Record<string, Json>;
  for (const [key, member] of Object.entries(value)) members[key] = tomlToJson(member, [...path, key]);
  return members;
}

function toNumber(value: bigint | number, path: readonly (string | number)[]): number {
  const number = Number(value);
  if (typeof value === 'bigint' && !Number.isSafeInteger(number)) {
    const message = `expected an integer between -(2^53-1) and 2^53-1, found ${value}; quote it to make it a string`;
    throw new TomlRefusal('toml.unsafe_integer', path, message);
  }
  if (Number.isFinite(number)) return number;
  throw new TomlRefusal('toml.number_range', path, `expected a finite number, found ${number}`);
}

/** For callers that have the text. */
export function explainTomlRefusal(refusal: TomlRefusal, file: string, line: number | undefined): InputError<TomlCode> {
  const where = { file, pointer: refusal.pointer, ...(line !== undefined && { line }) };
  return new InputError({ code: refusal.code, message: refusal.message, where });
}
