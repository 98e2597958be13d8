import * as z from 'zod';
import {
  appliedWaiver,
  check,
  EVIDENCE_FORMAT,
  facts,
  id,
  instant,
  json,
  line,
  material,
  mode,
  output,
  resolvedInput,
  run,
  subject,
  tool,
  unitId,
  verdict,
} from './schema.ts';

/**
 * What one run of a gate or operation leaves behind. Its bytes are RFC 8785 canonical JSON plus one line feed, so the
 * same facts give the same file, and a file that is not its own canonical form is refused.
 */
export const evidenceSchema = z
  .strictObject({
    format: z.literal(EVIDENCE_FORMAT),
    unit: unitId,
    kind: z.enum(['gate', 'operation']),
    mode: mode.describe('How the runner treated the unit'),
    strict: z.boolean().describe('Whether checks of level "should" bound here'),
    environment: z.string().min(1).max(64),
    verdict,
    reason: line.describe('The verdict in one line'),
    error: z
      .strictObject({
        kind: z.enum(['input', 'environment', 'internal']),
        code: z.string().max(128),
        message: z.string().max(4096),
      })
      .nullable()
      .describe('Why the run broke; null unless the verdict is error'),
    checks: z.array(check).max(20_000),
    release_candidate_id: id,
    correlation_id: id,
    subject,
    run,
    inputs: z.record(z.string().max(64), resolvedInput).describe('Resolved inputs with their source; never a secret'),
    materials: z.array(material).max(100_000).describe('Every file that was read, sorted by path'),
    outputs: z.array(output).max(100_000).describe('Every file that was written, sorted by path'),
    started_at: instant,
    ended_at: instant,
    tool,
    waivers: z.array(appliedWaiver).max(1000),
    next_actions: z.array(line).max(200),
    details: z.record(z.string().max(128), json),
    facts: facts.exactOptional(),
  })
  .describe('release-gates evidence document, version 1');

export type Evidence = z.output<typeof evidenceSchema>;
