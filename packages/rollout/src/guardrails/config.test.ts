import { describe, expect, it } from 'vitest';
import { guardrailsConfigSchema } from './config.ts';

const SUCCESS = {
  id: 'success',
  preset: 'success-ratio',
  candidate: 'good{s="{slot}"}',
  baseline: 'good{s="{other_slot}"}',
};

function parse(...rules: object[]) {
  return guardrailsConfigSchema.safeParse({ samples: { candidate: 'a', baseline: 'b' }, rules });
}

describe('the policy', () => {
  it('knows the usual guardrails, and each number is a knob', () => {
    expect(parse({ id: 'a', preset: 'drift-delta', candidate: 'd', baseline: 'd' }).data?.rules[0]).toMatchObject({
      kind: 'value',
      direction: 'higher-is-worse',
      margin: 0.002,
    });
    const own = {
      id: 'a',
      preset: 'success-ratio',
      candidate: 'd',
      baseline: 'd',
      margin: 0.01,
      direction: 'higher-is-worse',
    };
    expect(parse(own).data?.rules[0]).toMatchObject({ kind: 'ratio', margin: 0.01, direction: 'higher-is-worse' });
  });
  it.each<[string, object[]]>([
    ['no rule', []],
    ['one id twice', [SUCCESS, SUCCESS]],
    ['neither preset nor kind', [{ id: 'a', candidate: 'd', baseline: 'd' }]],
    ['an unknown preset', [{ id: 'a', preset: 'luck', candidate: 'd', baseline: 'd' }]],
    ['a comparison without a baseline', [{ id: 'a', preset: 'success-ratio', candidate: 'd' }]],
    ['a limit with a baseline', [{ id: 'a', preset: 'integrity-mismatches', candidate: 'd', baseline: 'd' }]],
    ['a negative margin', [{ ...SUCCESS, margin: -1 }]],
    ['an unknown key', [{ ...SUCCESS, threshold: 1 }]],
  ])('with %s is refused', (_, rules) => {
    expect(parse(...rules).success).toBe(false);
  });
});
