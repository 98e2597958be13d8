import * as z from 'zod';

/** Shapes shared by the state of a channel and its records. Strict: a key we do not know is an error. */

export const id = z
  .string()
  .regex(/^(?![-.])[A-Za-z0-9._-]{1,128}$/)
  .describe('1 to 128 characters A-Z a-z 0-9 . _ - without a leading "-" or "."');
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256, lower-case hex');
export const instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
  .describe('RFC 3339, UTC, milliseconds');
export const reason = z.string().min(1).max(1024).describe('Why, for a person');
export const actor = z.string().min(1).max(256).describe('Who');
export const percent = z.int().min(0).max(100).describe('Share of the traffic, percent');
export const slot = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,31}$/)
  .describe('Name of one of the two places that releases run in, e.g. blue');
/** Stable, upper or lower snake case, for machines: `budget_red`, `not_blessed`. */
export const code = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,63}$/)
  .describe('Reason as a stable code');
