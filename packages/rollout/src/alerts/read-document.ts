import { type Json, MAX_FUTURE_SKEW_MS, parseRfc3339, type Secrets } from '@release-gates/core';
import * as z from 'zod';
import { toForeignLine } from '../traffic/foreign-text.ts';
import { type OpenAlerts, toOpenAlerts } from './open-alerts.ts';

const names = z.array(z.string().min(1).max(1024)).max(10_000);

/** What a program prints. */
const printedSchema = z.strictObject({ alerts: names });
/** What lies in a file must say when that was so. */
const keptSchema = z.strictObject({ alerts: names, at: z.string().refine((at) => parseRfc3339(at) !== undefined) });

export function readPrinted(value: Json, secrets: Secrets): OpenAlerts {
  const parsed = printedSchema.safeParse(value);
  if (!parsed.success) return { unknown: 'expected {"alerts": ["name", …]}, found something else' };
  return toOpenAlerts(parsed.data.alerts.map((name) => toForeignLine(name, secrets)));
}

export function readKept(
  value: Json,
  { secrets, nowMs, maxAgeS }: { readonly secrets: Secrets; readonly nowMs: number; readonly maxAgeS: number },
): OpenAlerts {
  const parsed = keptSchema.safeParse(value);
  if (!parsed.success) {
    return { unknown: 'expected {"at": "2026-11-20T12:00:00Z", "alerts": ["name", …]}, found something else' };
  }
  const ageMs = nowMs - (parseRfc3339(parsed.data.at) ?? 0);
  if (ageMs < -MAX_FUTURE_SKEW_MS) return { unknown: `it is of ${parsed.data.at}, which lies ahead of the clock` };
  if (ageMs > maxAgeS * 1000) return { unknown: `it is of ${parsed.data.at}, and at most ${maxAgeS} s old is allowed` };
  return toOpenAlerts(parsed.data.alerts.map((name) => toForeignLine(name, secrets)));
}
