import { toKebab, type RawInputs } from '@release-gates/core';
import { commonInputs } from './common-inputs.ts';

const COMMON: ReadonlySet<string> = new Set(Object.keys(commonInputs.shape).map(toKebab));

/** Parts what a shell was given into the inputs that every unit takes, and the unit's own. */
export function splitInputs(raw: RawInputs): { readonly common: RawInputs; readonly own: RawInputs } {
  const pick = (common: boolean): RawInputs => ({
    ...raw,
    values: Object.fromEntries(Object.entries(raw.values).filter(([name]) => COMMON.has(name) === common)),
  });
  return { common: pick(true), own: pick(false) };
}
