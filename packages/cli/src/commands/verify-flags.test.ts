import { InputError } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import { manifestFlags } from './verify.ts';
import { type Form, readVerifyFlags } from './verify-flags.ts';

const OF_PROOF = ['log-keys', 'log-origin', 'log-record', 'witness-keys', 'witness-threshold'];
const known = await manifestFlags();
const flags: readonly (readonly [string, Form])[] = [
  ['expected-record-sha256', 'activation'],
  ...OF_PROOF.map((flag) => [flag, 'proof'] as const),
  ...known.map((flag) => [flag, 'manifest'] as const),
];
const calls: readonly (readonly Form[])[] = [
  ['activation'],
  ['manifest'],
  ['proof'],
  ['activation', 'manifest'],
  ['activation', 'proof'],
  ['manifest', 'proof'],
  ['activation', 'manifest', 'proof'],
];

function codeOf(run: () => unknown): string {
  try {
    run();
    return 'used';
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
}

describe('readVerifyFlags', () => {
  const table = flags.flatMap(([flag, form]) => calls.map((forms) => [flag, forms.join(' + '), form, forms] as const));
  it.each(table)('--%s beside %s', (flag, _call, form, forms) => {
    const read = () => readVerifyFlags({ [flag]: 'x' }, new Set(forms), known);
    expect(codeOf(read)).toBe(forms.includes(form) ? 'used' : 'verify.flag_unused');
    if (!forms.includes(form)) return;
    const { recordSha256, ofProof, ofManifest } = read();
    const handed = { activation: { [flag]: recordSha256 }, proof: ofProof, manifest: ofManifest };
    expect(handed[form]).toEqual({ [flag]: 'x' });
  });

  it.each([
    ['another name', { 'public-key': 'x' }, 'verify.flag_unknown'],
    ['what is named without a flag', { manifest: 'x' }, 'verify.flag_unknown'],
    ['a network', { offline: 'false' }, 'verify.always_offline'],
    ['no boolean', { json: 'yes' }, 'verify.flag_value'],
    ['what is always so', { offline: 'true', json: 'true' }, 'used'],
  ])('%s', (_name, given, code) => {
    for (const forms of calls) expect(codeOf(() => readVerifyFlags(given, new Set(forms), known))).toBe(code);
  });
});
