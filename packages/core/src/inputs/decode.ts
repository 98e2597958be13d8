import type * as z from 'zod';
import { expectationOf } from '../expectation.ts';
import { InputError, type Problem } from '../error.ts';
import type { Json } from '../json.ts';
import { CodecRefusal, codecOf, decodeText, decodeValue } from './codec.ts';
import { nearest, toKebab } from './names.ts';

/** Where a resolved input came from. Order of precedence: flag or action input, environment, file, default. */
export type InputSource = 'flag' | 'input' | 'environment' | 'file' | 'default';

/** Raw inputs of one source, by kebab-case name. Texts come from flags and environment, values from the file. */
export interface RawInputs {
  readonly source: Exclude<InputSource, 'default'>;
  readonly values: Readonly<Record<string, Json>>;
  /** How a problem names one of them, e.g. `--max-age-s`, `.github/release-gates.yml`. */
  readonly where: (name: string) => { readonly file: string; readonly pointer?: string };
}

/** What the evidence shows: value and source of every input. */
export type ResolvedInputs = Readonly<Record<string, { readonly value: Json; readonly source: InputSource }>>;

export interface DecodedInputs<I extends z.ZodObject> {
  readonly values: z.output<I>;
  readonly resolved: ResolvedInputs;
}

/**
 * Resolves the inputs of one unit from several sources, first source wins; empty text means absent. Where `unit` is
 * given, a problem ends with where its inputs are explained.
 *
 * @throws InputError `input.invalid`, `input.unknown`, `input.missing`: every problem at once
 */
export function decodeInputs<I extends z.ZodObject>(
  schema: I,
  sources: readonly RawInputs[],
  unit?: string,
): DecodedInputs<I> {
  const problems: Problem[] = unknownNames(schema, sources);
  const values: Record<string, unknown> = {};
  const resolved: Record<string, { value: Json; source: InputSource }> = {};
  for (const [key, field] of Object.entries(schema.shape) as [string, z.ZodType][]) {
    const name = toKebab(key);
    const found = sources.find((source) => isGiven(source.values[name]));
    const decoded = found === undefined ? undefined : decodeOne(field, found, name, problems);
    if (decoded === FAILED) continue;
    const parsed = field.safeParse(decoded);
    if (!parsed.success && decoded === undefined) {
      problems.push(missing(name));
      continue;
    }
    if (!parsed.success) {
      problems.push(describeRefusal(parsed.error, found, name, decoded));
      continue;
    }
    values[key] = parsed.data;
    if (parsed.data !== undefined) resolved[name] = { value: parsed.data as Json, source: found?.source ?? 'default' };
  }
  const [first, ...rest] = problems.map((problem) => withHelp(problem, unit));
  if (first !== undefined) throw new InputError([first, ...rest]);
  return { values: values as z.output<I>, resolved };
}

function withHelp(problem: Problem, unit: string | undefined): Problem {
  if (unit === undefined) return problem;
  const before = problem.remedy === undefined ? '' : `${problem.remedy}. `;
  return { ...problem, remedy: `${before}All inputs: release-gates help ${unit}` };
}

const FAILED = Symbol('failed');

function isGiven(raw: Json | undefined): raw is Json {
  return raw !== undefined && raw !== null && !(typeof raw === 'string' && raw.trim() === '');
}

function decodeOne(field: z.ZodType, source: RawInputs, name: string, problems: Problem[]): Json | typeof FAILED {
  const raw = source.values[name] as Json;
  const codec = codecOf(field);
  const decoded =
    typeof raw === 'string' && source.source !== 'file' ? decodeText(codec, raw) : decodeValue(codec, raw);
  if (!(decoded instanceof CodecRefusal)) return decoded;
  problems.push(refusal(name, decoded.expected, raw, source));
  return FAILED;
}

function missing(name: string): Problem {
  return {
    code: 'input.missing',
    message: `input "${name}": expected a value, found none`,
    remedy: `Give it as --${name}, as action input ${name}, or under "with" of the unit in the configuration`,
  };
}

function refusal(name: string, expected: string, found: Json | undefined, source: RawInputs | undefined): Problem {
  return {
    code: 'input.invalid',
    message: `input "${name}": expected ${expected}, found ${JSON.stringify(found ?? null).slice(0, 120)}`,
    where: source?.where(name) ?? { file: name },
  };
}

function describeRefusal(
  error: z.ZodError,
  source: RawInputs | undefined,
  name: string,
  decoded: Json | undefined,
): Problem {
  const expected = error.issues.map(({ message }) => expectationOf(message)).join('; ');
  return refusal(name, expected, decoded, source);
}

function unknownNames(schema: z.ZodObject, sources: readonly RawInputs[]): Problem[] {
  const known = Object.keys(schema.shape).map(toKebab);
  return sources.flatMap((source) =>
    Object.keys(source.values)
      .filter((name) => !known.includes(name))
      .map((name) => {
        const suggestion = nearest(name, known);
        return {
          code: 'input.unknown',
          message: `there is no input "${name}"${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`,
          where: source.where(name),
          ...(suggestion === undefined && { remedy: `Known inputs: ${known.join(', ')}` }),
        };
      }),
  );
}
