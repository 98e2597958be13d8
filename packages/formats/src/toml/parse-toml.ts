import { decodeUtf8, InputError, type Json, LIMITS, MAX_DEPTH, type ParsedDocument } from '@release-gates/core';
import { parse, TomlError } from 'smol-toml';
import { createTomlLines } from './toml-lines.ts';
import { explainTomlRefusal, TomlRefusal, tomlToJson } from './toml-to-json.ts';

export interface TomlOptions {
  /** For messages. */
  readonly file: string;
  /** Default `LIMITS.policy`. */
  readonly maxBytes?: number;
}

/**
 * TOML 1.0, UTF-8 without byte order mark. Objects have a null prototype, dates and times are strings.
 *
 * Refused: what TOML refuses, more than 64 levels, infinities and NaN, integers beyond ±(2^53-1).
 *
 * @throws InputError `toml.*`, nothing else
 */
export function parseToml(bytes: Uint8Array, options: TomlOptions): ParsedDocument {
  const { file } = options;
  const text = decodeUtf8(bytes, { file, maxBytes: options.maxBytes ?? LIMITS.policy, format: 'toml' });
  const lineOf = createTomlLines(text);
  const value = parseText(text, file, lineOf);
  return { file, value, lineOf: (pointer) => (isThere(value, pointer) ? lineOf(pointer) : undefined) };
}

function parseText(text: string, file: string, lineOf: (pointer: string) => number | undefined): Json {
  try {
    return tomlToJson(parse(text, { integersAsBigInt: true, maxDepth: MAX_DEPTH }));
  } catch (error) {
    if (error instanceof TomlRefusal) throw explainTomlRefusal(error, file, lineOf(error.pointer));
    if (error instanceof TomlError) throw explainSyntax(error, file);
    // Deep dotted keys make the library recurse: the text's fault, not ours.
    const tooDeep = error instanceof RangeError;
    const message = tooDeep ? `expected at most ${MAX_DEPTH} levels, found more` : 'expected TOML 1.0';
    throw new InputError(
      { code: tooDeep ? 'toml.too_deep' : 'toml.syntax', message, where: { file } },
      { cause: error },
    );
  }
}

function explainSyntax(error: TomlError, file: string): InputError {
  const [first] = error.message.split('\n');
  const code = error.message.includes('excessively nested') ? 'toml.too_deep' : 'toml.syntax';
  const message = `expected TOML 1.0, found: ${(first ?? '').replace(/^Invalid TOML document: /, '').slice(0, 300)}`;
  return new InputError({ code, message, where: { file, line: error.line, column: error.column } });
}

function isThere(value: Json, pointer: string): boolean {
  let current: unknown = value;
  for (const raw of pointer.split('/').slice(1)) {
    const key = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return false;
    current = (current as Readonly<Record<string, unknown>>)[key];
  }
  return pointer === '' || pointer.startsWith('/');
}
