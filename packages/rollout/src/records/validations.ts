import * as z from 'zod';
import { sha256 } from '../state/schema.ts';
import { clipReason } from '../state/clip.ts';
import { VALIDATION_OUTCOMES, type Validation, type ValidationFact } from '../step/proof.ts';
import { fitting } from './fitting.ts';

/** About sixty units. */
const MAX_UNITS_BYTES = 4096;
const MAX_UNITS = 128;

const unit = z.string().min(1).max(256).describe('Gate or operation');
const outcome = z
  .enum(VALIDATION_OUTCOMES)
  .describe(
    'Verdict of its evidence. waived: what fails is covered by a waiver; not_applicable: it had nothing to judge; missing: it was expected, and there is no evidence',
  );
const profile = z.string().min(1).max(64).describe('Environment profile that the units were judged by');
const shared = {
  profile,
  strict: z.boolean().describe('false: somebody asked for leniency'),
  decision: z.enum(['open', 'closed']).describe('Of the manifest over all of them'),
  counts: z
    .partialRecord(z.enum(VALIDATION_OUTCOMES), z.int().min(1))
    .describe('How many units came to what, also those that are not listed'),
};

/** As a line holds it: what is the rule (enforced, required) is left out, and the digest stands in the name of the document. */
export const lineValidationsSchema = z.strictObject({
  ...shared,
  units: z
    .array(
      z.strictObject({
        unit,
        outcome,
        mode: z.literal('warn').exactOptional(),
        required: z.literal(false).exactOptional(),
        evidence: z
          .string()
          .regex(/^[0-9a-f]{12}$/)
          .exactOptional()
          .describe('First 12 hex of its SHA-256'),
      }),
    )
    .max(MAX_UNITS),
});
export type LineValidations = z.output<typeof lineValidationsSchema>;

/** As a record holds it. */
export const validationsSchema = z
  .strictObject({
    ...shared,
    units: z
      .array(
        z.strictObject({
          unit,
          outcome,
          mode: z.enum(['enforce', 'warn']).describe('warn: it was not asked to pass'),
          required: z.boolean().describe('Whether the candidate is closed without its evidence'),
          evidence: z
            .strictObject({ path: z.string().max(256).describe('Below the folder of the channel'), sha256 })
            .nullable()
            .describe('null: there is none in the ledger'),
        }),
      )
      .max(MAX_UNITS)
      .describe('What does not pass first, else by name; of very many those that fit into a line'),
  })
  .describe('What the release was validated for and by, as its manifest has it');

export type Validations = z.output<typeof validationsSchema>;

/** Auditors make it again from the manifest: another order or bound than that of lines that are written reads as forgery. */
export function toLineValidations({ profile: of, strict, decision, units }: ValidationFact): LineValidations {
  const counts: LineValidations['counts'] = {};
  for (const { outcome: came } of units) counts[came] = (counts[came] ?? 0) + 1;
  const listed = fitting(units.slice(0, MAX_UNITS).map(toUnit), MAX_UNITS_BYTES);
  return { profile: clipReason(of), strict, decision, counts, units: listed };
}

function toUnit({ unit: name, outcome: came, mode, required, evidenceSha256 }: Validation) {
  return {
    unit: clipReason(name),
    outcome: came,
    ...(mode === 'warn' && { mode }),
    ...(!required && { required }),
    ...(evidenceSha256 !== null && { evidence: evidenceSha256.slice(0, 12) }),
  };
}
