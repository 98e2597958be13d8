import { describe, expect, it } from 'vitest';
import { parseCommands, parseEnvFile } from './runner-oracle.ts';

describe('parseCommands', () => {
  it.each([
    ['::error file=a.ts,line=3::no%0Away', 'error', { file: 'a.ts', line: '3' }, 'no\nway'],
    ['\u2003::ADD-MASK::x', 'add-mask', {}, 'x'],
    ['in the middle ##[set-env name=A]b', 'set-env', { name: 'A' }, 'b'],
    ['a\r::stop-commands::t', 'stop-commands', {}, 't'],
  ])('%j', (line, name, properties, message) => {
    expect(parseCommands(line)).toEqual([{ name, properties, message }]);
  });

  it.each(['in the middle ::error::x', ': :error::x', '## [error]x', '::error'])('%j is none', (line) => {
    expect(parseCommands(line)).toEqual([]);
  });
});

describe('parseEnvFile', () => {
  it('reads both forms', () => {
    expect([...parseEnvFile('a=1\nb<<X\n2\n3=4\nX\n')]).toEqual([
      ['a', '1'],
      ['b', '2\n3=4'],
    ]);
  });

  it.each(['b<<X\n2\n', 'b<<\n2\n', 'nothing\n'])('refuses %j', (text) => {
    expect(() => parseEnvFile(text)).toThrow(/delimiter|refuses/);
  });
});
