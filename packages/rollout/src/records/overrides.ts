import * as z from 'zod';
import type { LineFacts } from '../engine/line-facts.ts';
import { bounded } from './bounded.ts';
import type { overrideSchema } from './envelope.ts';
import { intentLineOf } from './questions.ts';

const text = z.string();

/** As a line holds them. */
export const overridesSchema = z.array(
  z.strictObject({
    code: text,
    reason: text,
    by: text,
    approvedBy: text.nullable(),
    ref: text,
    expiresAtMs: z.number().nullable(),
    signedBy: text.exactOptional(),
  }),
);

/** In spite of what it was decided: an outcome shows what its intent rests on, for nobody should have to look there. */
export function overridesOf(line: LineFacts): z.output<typeof overrideSchema>[] {
  const decided = overridesSchema.safeParse(intentLineOf(line)?.context['overrides']).data ?? [];
  return [...decided, ...line.overrides].slice(0, 32).map(({ code, reason, by, approvedBy, ref, signedBy }) => ({
    code,
    reason: bounded(reason),
    by: bounded(by, 256),
    approved_by: approvedBy === null ? null : bounded(approvedBy, 256),
    ref: bounded(ref, 256),
    ...(signedBy !== undefined && { signed_by: bounded(signedBy, 256) }),
  }));
}
