import * as z from 'zod';
import type { Json } from '../json.ts';
import { formatDuration, parseDuration } from './duration.ts';

/**
 * zod would write a program for each object and have it compiled. A step reads each document once or twice: compiling
 * was a tenth of a unit's work, and code made at run time is best left out of a judge.
 */
z.config({ jitless: true });

/**
 * How a text (an action input, a flag, an environment variable) or a value of the configuration file becomes an input.
 * The same everywhere: empty means absent, and a word that is not known is an error, never a default.
 */
export type CodecName = 'boolean' | 'integer' | 'duration' | 'list' | 'sha256' | 'text';

/** A refused value: what would have been right. */
export class CodecRefusal {
  readonly expected: string;
  constructor(expected: string) {
    this.expected = expected;
  }
}

/** zod schema to codec; kept out of zod's own registry so that it does not leak into JSON Schemas. */
const CODECS = z.registry<{ codec: CodecName }>();

const TEN_YEARS_S = 10 * 365 * 86_400;

/** `check` with several at once: `min`, `max` and their kin each copy the schema, and a step builds some thirty. */
export const input = {
  /** YAML 1.2 words: true, True, TRUE, false, False, FALSE. `yes`, `on` and `1` are errors. */
  boolean: () => z.boolean().register(CODECS, { codec: 'boolean' }),
  integer: (range: { min: number; max?: number }) =>
    z
      .int()
      .check(
        z.gte(range.min, `at least ${range.min}`),
        z.lte(range.max ?? Number.MAX_SAFE_INTEGER, `at most ${range.max ?? Number.MAX_SAFE_INTEGER}`),
      )
      .register(CODECS, { codec: 'integer' }),
  /** Whole seconds: `90`, `90s`, `15m`, `12h`, `30d`, `1h30m`. */
  duration: (range: { minS?: number; maxS?: number } = {}) =>
    z
      .int()
      .check(
        z.gte(range.minS ?? 0, `at least ${formatDuration(range.minS ?? 0)}`),
        z.lte(range.maxS ?? TEN_YEARS_S, `at most ${formatDuration(range.maxS ?? TEN_YEARS_S)}`),
      )
      .register(CODECS, { codec: 'duration' }),
  /** Separated by line breaks or commas. */
  list: () =>
    z
      .array(z.string().check(z.minLength(1), z.maxLength(4096)))
      .max(1000)
      .register(CODECS, { codec: 'list' }),
  text: (limit = 4096) =>
    z
      .string()
      .check(z.minLength(1), z.maxLength(limit, `at most ${limit} characters`))
      .register(CODECS, { codec: 'text' }),
  /** Relative to the workspace. Confinement is the workspace port's business. */
  path: () =>
    z
      .string()
      .check(
        z.minLength(1),
        z.maxLength(1024),
        // A NUL ends a C string: the name that is checked must be the name that is opened.
        z.regex(/^[^\0\r\n]+$/, 'a path on one line'),
      )
      .register(CODECS, { codec: 'text' }),
  id: () =>
    z
      .string()
      .regex(/^(?![-.])[A-Za-z0-9._-]{1,128}$/, '1 to 128 characters A-Z a-z 0-9 . _ - without a leading "-" or "."')
      .register(CODECS, { codec: 'text' }),
  /** Lower-case hex, as `equalDigest` needs it; given as hex of either case, with or without `sha256:`. */
  sha256: () =>
    z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'a SHA-256 as 64 hex digits')
      .register(CODECS, { codec: 'sha256' }),
  /** Name of an environment variable that holds a secret; never the secret itself. */
  environmentVariable: () =>
    z
      .string()
      .regex(/^[A-Z_][A-Z0-9_]{0,127}$/, 'the name of an environment variable, A-Z 0-9 _')
      .register(CODECS, { codec: 'text' }),
  /** A list of these words. */
  choices: <const T extends readonly [string, ...string[]]>(words: T) =>
    z.array(z.enum(words)).max(1000).register(CODECS, { codec: 'list' }),
  choice: <const T extends readonly [string, ...string[]]>(words: T) =>
    z.enum(words).register(CODECS, { codec: 'text' }),
} as const;

/** The codec below `.default()`, `.optional()` and `.describe()`. */
export function codecOf(schema: z.ZodType): CodecName {
  let current: z.ZodType = schema;
  for (;;) {
    const found = CODECS.get(current);
    if (found !== undefined) return found.codec;
    if (current instanceof z.ZodDefault || current instanceof z.ZodOptional) current = current.unwrap() as z.ZodType;
    else throw new TypeError('an input schema was not built with a codec of inputs/codec.ts');
  }
}

/** The words that an input takes, where it takes only some. */
export function choicesOf(schema: z.ZodType): readonly string[] | undefined {
  let current: z.ZodType = schema;
  while (current instanceof z.ZodDefault || current instanceof z.ZodOptional) current = current.unwrap() as z.ZodType;
  return current instanceof z.ZodEnum ? current.options.map(String) : undefined;
}

/** Text to the value that the zod schema then checks. Surrounding white space is not part of a value. */
export function decodeText(codec: CodecName, raw: string): Json | CodecRefusal {
  const text = raw.trim();
  switch (codec) {
    case 'boolean':
      if (/^(true|True|TRUE)$/.test(text)) return true;
      if (/^(false|False|FALSE)$/.test(text)) return false;
      return new CodecRefusal('true or false');
    case 'integer':
      return /^[+-]?\d{1,16}$/.test(text) ? Number(text) : new CodecRefusal('a whole number');
    case 'duration':
      return parseDuration(text) ?? new CodecRefusal('a duration such as 90, 90s, 15m, 12h, 30d or 1h30m');
    case 'list':
      return text
        .split(/[\n,]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
    case 'sha256':
      return text.replace(/^sha256:/i, '').toLowerCase();
    case 'text':
      return text;
  }
}

/** A value of the configuration file: typed already, except what may be written as text in several ways. */
export function decodeValue(codec: CodecName, value: Json): Json | CodecRefusal {
  const isWritten = codec === 'duration' || codec === 'list' || codec === 'sha256';
  return isWritten && typeof value === 'string' ? decodeText(codec, value) : value;
}
