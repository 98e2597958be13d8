import type { InputError } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import { parseArguments } from './flags.ts';

const isBoolean = (name: string): boolean => name === 'strict';

describe('parseArguments', () => {
  const accepted: [string, string[], string[], Record<string, string>][] = [
    ['value after a space', ['--policy', 'a.json'], [], { policy: 'a.json' }],
    ['value after an equals sign', ['--policy=--odd'], [], { policy: '--odd' }],
    ['an empty value is given, and means absent later', ['--policy='], [], { policy: '' }],
    ['boolean takes no word from the positionals', ['--strict', 'file'], ['file'], { strict: 'true' }],
    ['boolean with a value', ['--strict=false'], [], { strict: 'false' }],
    ['negated boolean', ['--no-strict'], [], { strict: 'false' }],
    ['repeated flags become lines', ['--artifact', 'a', '--artifact', 'b'], [], { artifact: 'a\nb' }],
    ['a negative number is a value', ['--min', '-3'], [], { min: '-3' }],
    ['nothing is a flag after --', ['--', '--strict'], ['--strict'], {}],
    ['a value may hold line breaks', ['--rules=a\nb'], [], { rules: 'a\nb' }],
  ];
  it.each(accepted)('%s', (_name, tokens, positionals, flags) => {
    expect(parseArguments(tokens, isBoolean)).toEqual({ positionals, flags });
  });

  const refused: [string, string[], string][] = [
    ['a flag without its value', ['--policy'], 'flag.no_value'],
    ['the next flag is not a value', ['--policy', '--strict'], 'flag.no_value'],
    ['a short flag', ['-x'], 'flag.not_a_flag'],
    ['an upper-case flag', ['--Policy=x'], 'flag.not_a_flag'],
  ];
  it.each(refused)('refuses %s', (_name, tokens, code) => {
    expect(() => parseArguments(tokens, isBoolean)).toThrow(expect.objectContaining({ code }) as InputError);
  });
});
