import * as z from 'zod';

type Unwrapped<T> = T extends z.ZodDefault<infer Inner> | z.ZodPrefault<infer Inner> ? Inner : T;
type Loose<S extends z.ZodRawShape> = { [K in keyof S]: z.ZodOptional<Unwrapped<S[K]> & z.ZodType> };

/**
 * The same keys, none of them needed and none with a default: zod fills defaults in below `.optional()` too, and a
 * default of an environment would then win over what the policy says for all.
 */
export function withoutDefaults<S extends z.ZodRawShape>(shape: S): z.ZodObject<Loose<S>, z.core.$strict> {
  const loose = Object.entries(shape).map(([key, schema]) => [key, unwrap(schema as z.ZodType).optional()] as const);
  return z.strictObject(Object.fromEntries(loose) as unknown as Loose<S>);
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (!(schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)) return schema;
  const inner = unwrap(schema.unwrap() as z.ZodType);
  return schema.description === undefined ? inner : inner.describe(schema.description);
}
