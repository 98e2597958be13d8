import { canonicalBytes, formatRfc3339, type Json } from '@release-gates/core';
import * as z from 'zod';
import { type RecordFile, toRecordFile } from '../records/record-file.ts';
import { withJsonNumbers } from './json-numbers.ts';
import { code, id, instant, percent, sha256, slot } from '../state/schema.ts';

/** Kind of the document in its line. */
export const MEASUREMENTS = 'measurements';
export const MEASUREMENTS_FORMAT = 'release-gates/rollout-measurements/v1';

/** As long as the findings of a hundred rules and objectives. */
const MAX_BYTES = 256 * 1024;

const judged = z.looseObject({ state: code, reasons: z.array(z.string()) });
const report = judged.describe('As in the evidence of the run: state, reasons, and every figure behind them');

const look = z
  .strictObject({
    channel: z.string().min(1).max(256).describe('Id of the channel'),
    fence: z.int().min(0).describe('Highest fence of the state that it was measured beside'),
    subject: z
      .strictObject({ release_id: id, manifest_sha256: sha256, slot: slot.nullable(), percent: percent.nullable() })
      .nullable()
      .describe('The release that was looked at: the candidate, else what is live; null: none'),
    manifest: report.nullable().describe('The manifest of it and all its evidence, verified now'),
    health: report.nullable().describe('Each guardrail with its figures, and the verdict over all of them'),
    budget: report.nullable().describe('Each objective with its windows and burn rates'),
    post_checks: report.nullable().describe('What the smoke hook said'),
    shadow_outputs: report.nullable().describe('Outputs that were compared in shadow'),
    stability: z
      .looseObject({})
      .nullable()
      .describe('Of the end of a freeze: how long it was stable, and which alerts are open'),
    traffic: z.looseObject({}).nullable().describe('Share as the router said it'),
  })
  .describe('One look at one channel; null: not asked for');

export const measurementsSchema = z
  .strictObject({
    format: z.literal(MEASUREMENTS_FORMAT),
    at: instant.describe('Clock of the run that measured'),
    policy: z.strictObject({ path: z.string().min(1).max(1024), sha256 }).describe('The rules that it was judged by'),
    looks: z.array(look).min(1),
    cut: z.boolean().describe('true: the figures would have been too many, and only states and reasons are kept'),
  })
  .describe('All that was measured for a line of the ledger of a rollout, version 1');

type Told = z.output<typeof look>;
type Named = 'channel' | 'fence' | 'subject';

/** Reports as they are, of which JSON takes what it can. */
export type Look = { readonly [K in keyof Told]: K extends Named ? Told[K] : object | null };

export interface Measured {
  readonly nowMs: number;
  readonly policy: { readonly path: string; readonly sha256: string };
  readonly looks: readonly Look[];
}

/**
 * What a decision was measured to be, to travel with its line: the line itself holds few words of it, and evidence of a
 * run is gone with its machine. Never an error: a freeze must not fail for what is told about it.
 */
export function toMeasurements({ nowMs, policy, looks }: Measured): RecordFile {
  const document = { format: MEASUREMENTS_FORMAT, at: formatRfc3339(nowMs), policy };
  const whole = plain({ ...document, looks, cut: false });
  if (canonicalBytes(whole).length <= MAX_BYTES) return toRecordFile(MEASUREMENTS, whole);
  return toRecordFile(MEASUREMENTS, plain({ ...document, looks: looks.map(shorten), cut: true }));
}

function shorten(one: Look): object {
  const entries = Object.entries(one).map(([name, value]): readonly [string, unknown] => {
    const { state, reasons } = (value ?? {}) as { state?: unknown; reasons?: unknown };
    if (state === undefined || !Array.isArray(reasons)) return [name, value];
    return [name, { state, reasons: reasons.slice(0, 20).map((reason) => String(reason).slice(0, 1024)) }];
  });
  return Object.fromEntries(entries);
}

/** Half characters become U+FFFD; members without value are left out. */
function plain(value: unknown): Json {
  const text = JSON.stringify(withJsonNumbers(value), (_name, one: unknown) =>
    typeof one === 'string' ? one.replaceAll(/\p{Surrogate}/gu, '\u{FFFD}') : one,
  );
  return JSON.parse(text) as Json;
}
