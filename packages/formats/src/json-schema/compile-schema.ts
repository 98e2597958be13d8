import { runInNewContext } from 'node:vm';
import { InputError, type Json } from '@release-gates/core';
import type { Ajv2020, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { normalizeSchema } from './normalize-schema.ts';

/** One way in which a value does not fit. */
export interface SchemaProblem {
  /** RFC 6901, into the value. */
  readonly pointer: string;
  /** `required`, `type`, … */
  readonly keyword: string;
  readonly message: string;
}

/**
 * Empty: the value fits. @throws InputError `schema.endless` where the schema refers to itself without end,
 * `schema.too_slow`
 */
export type SchemaValidator = (value: Json) => readonly SchemaProblem[];

export interface CompileSchemaOptions {
  readonly file: string;
  /** For compiling, and again for each value; default 10 s. */
  readonly maxMs?: number;
}

const MAX_PROBLEMS = 100;
const MAX_MS = 10_000;

/**
 * A JSON Schema of draft 2020-12, formats asserted, as a function. Nothing is fetched: a `$ref` out of the document is
 * refused, only the dialect's own meta-schemas are known. The library is loaded here, when a schema is used at all.
 *
 * @throws InputError `schema.keyword`, `schema.dialect`, `schema.shape`, `schema.external_ref`, `schema.invalid_schema`,
 *   `schema.endless`, `schema.too_slow`
 */
export async function compileSchema(schema: Json, options: CompileSchemaOptions): Promise<SchemaValidator> {
  const { file, maxMs = MAX_MS } = options;
  const normal = normalizeSchema(schema, file);
  const { createValidator } = await import('./create-validator.ts');
  const ajv = createValidator();
  const validate = within(maxMs, file, () => compile(ajv, normal, file));
  return (value) => {
    if (within(maxMs, file, () => runs(validate, value, file))) return [];
    return (validate.errors ?? []).slice(0, MAX_PROBLEMS).map(toProblem);
  };
}

/**
 * Whoever proposes a change may write schema and value, and a pattern that backtracks is only one way to make a small
 * schema run for years: references that double are another. So the time is bounded, not the keywords; the engine ends
 * such work even within a regular expression. Linear patterns alone would also refuse the look-ahead of many schemas.
 */
function within<T>(maxMs: number, file: string, work: () => T): T {
  try {
    return runInNewContext('work()', { work }, { timeout: maxMs }) as T;
  } catch (cause) {
    if ((cause as { readonly code?: unknown }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw cause;
    const message = `expected a schema that is decided within ${maxMs / 1000} s, found one that takes longer`;
    const remedy = 'Look for patterns that repeat a repetition, such as (a+)+, and for references that double';
    throw new InputError({ code: 'schema.too_slow', message, where: { file }, remedy }, { cause });
  }
}

function compile(ajv: Ajv2020, schema: object | boolean, file: string): ValidateFunction {
  try {
    return ajv.compile(schema);
  } catch (cause) {
    if (cause instanceof RangeError) throw endless(file, cause);
    const text = cause instanceof Error ? cause.message : 'unknown';
    const reference = /^can't resolve reference (.*) from id/.exec(text)?.[1];
    throw new InputError(
      {
        code: reference === undefined ? 'schema.invalid_schema' : 'schema.external_ref',
        message:
          reference === undefined
            ? `expected a JSON Schema of draft 2020-12, found: ${text.slice(0, 300)}`
            : `expected references inside the document, found ${JSON.stringify(reference.slice(0, 200))}`,
        where: { file },
        ...(reference !== undefined && { remedy: 'Copy the schema it names under $defs: nothing is fetched' }),
      },
      { cause },
    );
  }
}

function runs(validate: ValidateFunction, value: Json, file: string): boolean {
  try {
    return validate(value);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw endless(file, cause);
  }
}

function endless(file: string, cause: RangeError): InputError {
  const message = 'expected a schema that ends, found references that lead to themselves';
  return new InputError({ code: 'schema.endless', message, where: { file } }, { cause });
}

function toProblem(error: ErrorObject): SchemaProblem {
  const { additionalProperty } = error.params as { additionalProperty?: unknown };
  const detail = typeof additionalProperty === 'string' ? `: ${JSON.stringify(additionalProperty.slice(0, 100))}` : '';
  return {
    pointer: error.instancePath,
    keyword: error.keyword,
    message: `${error.message ?? 'does not fit'}${detail}`,
  };
}
