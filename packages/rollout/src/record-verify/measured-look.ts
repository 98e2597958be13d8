import { InputError, parseStrictJson } from '@release-gates/core';
import * as z from 'zod';
import { measuredSchema } from '../records/envelope.ts';
import { type MeasuredParts, toMeasured } from '../records/measured.ts';
import { signatureFactSchema, toSignature } from '../records/signature.ts';
import { measurementsSchema } from '../facts/measurements.ts';
import type { Given } from '../records/given.ts';

const { manifest, health, budget, post_checks: postChecks, shadow_outputs: shadow } = measuredSchema.shape;
const reasons = z.array(z.string());
const count = z.number();

/** Members of a look that few words of its line are made of. */
const partsSchema = z.object({
  manifest: z.object({ state: manifest.unwrap().shape.state, reasons, signature: signatureFactSchema.exactOptional() }),
  health: z
    .object({
      state: health.unwrap().shape.state,
      reasons,
      samples: count.nullable(),
      measuredUntilMs: count.nullable(),
    })
    .nullable(),
  budget: z.object({ state: budget.unwrap().shape.state, reasons, remaining: count.nullable() }),
  post_checks: z.object({ state: postChecks.unwrap().shape.state, reasons }).nullable(),
  shadow_outputs: z
    .object({
      state: z.enum([...shadow.unwrap().shape.state.options, 'absent']),
      reasons,
      compared: count,
      different: count,
      unclear: count,
    })
    .nullable(),
});

export interface MeasuredLook extends Pick<Given, 'measured' | 'signature'> {
  readonly channel: string;
  readonly releaseId: string | null;
}

/**
 * What the line of a look says of it. `cut`: the figures were too many to be kept; undefined: these are no measurements
 * of one channel that this version knows.
 */
export function measuredLook(bytes: Uint8Array, file: string): MeasuredLook | 'cut' | undefined {
  const { data } = measurementsSchema.safeParse(read(bytes, file));
  const [look, ...others] = data?.looks ?? [];
  if (data?.cut === true) return 'cut';
  const parts = partsSchema.safeParse(look);
  if (look === undefined || others.length > 0 || !parts.success) return undefined;
  const { post_checks: checks, shadow_outputs: outputs, ...rest } = parts.data;
  const { signature } = rest.manifest;
  const told: MeasuredParts = { ...rest, postChecks: checks, shadow: outputs };
  return {
    channel: look.channel,
    releaseId: look.subject?.release_id ?? null,
    measured: toMeasured(told),
    ...(signature !== undefined && { signature: toSignature(signature) }),
  };
}

function read(bytes: Uint8Array, file: string): unknown {
  try {
    return parseStrictJson(bytes, { file }).value;
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
