import { isId, judgeAge, MAX_FUTURE_SKEW_MS, parseRfc3339 } from '@release-gates/core';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { describeVectors } from '../support/vectors.ts';

interface Fields {
  readonly boolean_gate_ok: { readonly true_only: unknown[]; readonly never_true: unknown[] };
  readonly rfc3339_time: { readonly accept: unknown[]; readonly reject: unknown[] };
  readonly percent: { readonly accept: unknown[]; readonly reject: unknown[] };
  readonly release_candidate_id: { readonly accept: unknown[]; readonly reject: unknown[] };
}

/** How documents of ours state an `ok` and a percentage. */
const ok = z.literal(true);
const percent = z.int().min(0).max(100);

describeVectors('fields', (vectors) => {
  const fields = vectors.json('fields.json') as Fields;

  it.each(fields.boolean_gate_ok.true_only)('ok: %j is true', (value) =>
    expect(ok.safeParse(value).success).toBe(true),
  );
  it.each(fields.boolean_gate_ok.never_true)('ok: %j is not true', (value) => {
    expect(ok.safeParse(value).success).toBe(false);
  });
  it.each(fields.rfc3339_time.accept)('time: %j', (value) => expect(parseRfc3339(value)).toBeDefined());
  it.each(fields.rfc3339_time.reject)('not a time: %j', (value) => expect(parseRfc3339(value)).toBeUndefined());
  it('refuses a time from the future', () => {
    const nowMs = Date.UTC(2026, 10, 20);
    expect(judgeAge(nowMs + MAX_FUTURE_SKEW_MS, nowMs, 1000)).toBe('fresh');
    expect(judgeAge(nowMs + MAX_FUTURE_SKEW_MS + 1, nowMs, 1000)).toBe('future');
  });
  it.each(fields.percent.accept)('percent: %j', (value) => expect(percent.safeParse(value).success).toBe(true));
  it.each(fields.percent.reject)('not a percentage: %j', (value) => {
    expect(percent.safeParse(value).success).toBe(false);
  });
  it.each(fields.release_candidate_id.accept)('id: %j', (value) => expect(isId(value)).toBe(true));
  it.each(fields.release_candidate_id.reject)('not an id: %j', (value) => expect(isId(value)).toBe(false));
});
