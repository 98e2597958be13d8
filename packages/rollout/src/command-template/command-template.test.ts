import { InputError } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import { type CommandTemplateSource, parseCommandTemplate } from './parse-command-template.ts';
import { type PlaceholderValues, PLACEHOLDERS } from './placeholders.ts';
import { renderCommandTemplate } from './render-command-template.ts';
import { splitCommand } from './split-command.ts';

const VALUES: PlaceholderValues = {
  action: 'rollout_canary',
  target_version: '1.2.0-rc.1+b5',
  from_version: '',
  to_version: '1.2.0',
  correlation_id: 'corr-1',
  release_candidate_id: 'rc-1.2.0-abc',
  from_rollout_percent: 5,
  to_rollout_percent: 20,
  canary_rollout_percent: 20,
  stable_rollout_percent: 100,
  canary_version: '1.2.0',
  stable_version: '1.1.0',
  before_canary_rollout_percent: 5,
  before_stable_rollout_percent: 100,
  before_canary_version: '1.2.0',
  before_stable_version: '1.1.0',
  slot: 'green',
  tenant: 'acme',
  region: 'eu',
  share_of_green: 25,
  share_of_blue: 75,
};

function render(source: CommandTemplateSource, values: PlaceholderValues = VALUES): readonly string[] {
  const parsed = parseCommandTemplate(source);
  if (parsed.state === 'refused') throw new Error(parsed.problems.map((problem) => problem.message).join('; '));
  return renderCommandTemplate(parsed.template, values);
}

function problemsOf(source: CommandTemplateSource): string[] {
  const parsed = parseCommandTemplate(source);
  if (parsed.state === 'parsed') return [];
  return parsed.problems.map(({ code, argument, column }) => `${code} ${argument} ${column}`);
}

describe('splitCommand, as shlex.split in POSIX mode', () => {
  it.each<[string, readonly string[] | string]>([
    ['', []],
    [' \t\r\n ', []],
    ['a  b\tc\nd', ['a', 'b', 'c', 'd']],
    [`'a b' "c d"`, ['a b', 'c d']],
    [`a'b'"c"d`, ['abcd']],
    [`''`, ['']],
    [`a "" b`, ['a', '', 'b']],
    [String.raw`"a\"b\\c\d"`, [String.raw`a"b\c\d`]],
    [String.raw`'a\b'`, [String.raw`a\b`]],
    [String.raw`a\ b \'c`, ['a b', "'c"]],
    ['a # b', ['a', '#', 'b']],
    ['$(x) `y` a;b|c >d *', ['$(x)', '`y`', 'a;b|c', '>d', '*']],
    [`a 'b`, "the quote ' is not closed at 2"],
    [`"a\\"`, 'the quote " is not closed at 0'],
    ['a \\', 'nothing follows the backslash at the end at 2'],
  ])('%j', (text, expected) => {
    const split = splitCommand(text);
    const found =
      split.state === 'refused'
        ? `${split.reason} at ${split.offset}`
        : split.arguments.map((argument) => argument.map(({ character }) => character).join(''));
    expect(found).toEqual(expected);
  });
});

describe('a template that is taken', () => {
  it.each<[string, CommandTemplateSource, readonly string[]]>([
    [
      'one text',
      'shift --to {target_version} --share={to_rollout_percent}% {action}',
      ['shift', '--to', '1.2.0-rc.1+b5', '--share=20%', 'rollout_canary'],
    ],
    ['a list', ['shift', '{action} {action}', ''], ['shift', 'rollout_canary rollout_canary', '']],
    ['an empty value keeps its place', 'shift {from_version} {action}', ['shift', '', 'rollout_canary']],
    ['braces themselves', `x '{{"v": "{target_version}"}}'`, ['x', '{"v": "1.2.0-rc.1+b5"}']],
    ['a value between braces', 'x {{{action}}}', ['x', '{rollout_canary}']],
    ['where it is', 'x {slot} {tenant}.{region}', ['x', 'green', 'acme.eu']],
    ['shares', 'x {share_of_blue} {{{share_of_green}}}', ['x', '75', '{25}']],
    ['a list is not split', ['a b', "it's"], ['a b', "it's"]],
    [
      'every placeholder',
      ['x', ...PLACEHOLDERS.map((name) => `{${name}}`)],
      ['x', ...PLACEHOLDERS.map((name) => String(VALUES[name]))],
    ],
  ])('%s', (_name, source, expected) => {
    expect(render(source)).toEqual(expected);
  });
});

describe('a template that is refused, with the place', () => {
  it.each<[string, CommandTemplateSource, readonly string[]]>([
    ['nothing', '', ['template.empty null null']],
    ['an empty list', [], ['template.empty null null']],
    ['an attribute', 'x {action.__class__}', ['placeholder.not_plain 2 3']],
    ['an index', 'x {action[0]}', ['placeholder.not_plain 2 3']],
    ['a format', 'x {action:>99999999}', ['placeholder.not_plain 2 3']],
    ['a conversion', 'x {action!r}', ['placeholder.not_plain 2 3']],
    ['a nested field', 'x {action:{stable_version}}', ['placeholder.not_plain 2 3']],
    ['an empty field', 'x {}', ['placeholder.empty 2 3']],
    ['a position', 'x {0}', ['placeholder.unknown 2 3']],
    ['a name of another object', 'x {constructor}', ['placeholder.unknown 2 3']],
    ['space in the braces', 'x "{ action }"', ['placeholder.unknown 2 4']],
    ['an open brace', 'x {action', ['brace.unmatched 2 3']],
    ['a closing brace', 'x a}b', ['brace.unmatched 2 4']],
    ['a field across arguments', 'x { action }', ['brace.unmatched 2 3', 'brace.unmatched 4 12']],
    ['a program that is a value', '{action} x', ['template.program 1 null']],
    ['no program', ['', 'x'], ['template.program 1 null']],
    ['a NUL', ['x', 'a\0b'], ['template.control_character 2 2']],
    ['a quote', `x 'a`, ['template.split null 3']],
    ['length', `x ${'a'.repeat(8192)}`, ['template.too_long null null']],
    ['number', Array.from({ length: 257 }, () => 'a'), ['template.too_long null null']],
    [
      'several',
      'x {acton} {} {a.b}',
      ['placeholder.unknown 2 3', 'placeholder.empty 3 11', 'placeholder.not_plain 4 14'],
    ],
  ])('%s', (_name, source, problems) => {
    expect(problemsOf(source)).toEqual(problems);
  });

  it('says what was meant', () => {
    const parsed = parseCommandTemplate('x {target_verison}');
    expect(parsed.state === 'refused' && parsed.problems[0].message).toContain('did you mean {target_version}?');
  });
});

const HOSTILE = [
  '1.0.0; rm -rf /',
  '1.0.0 --force',
  '-x',
  '$(id)',
  '`id`',
  "a'b",
  'a"b',
  '{action}',
  '../x',
  'a\0',
  'a\nb',
];

describe('values', () => {
  it.each(
    HOSTILE.flatMap((value) => [
      ['target_version', value] as const,
      ['release_candidate_id', value] as const,
      ['action', value] as const,
      ['to_rollout_percent', value] as const,
    ]),
  )('{%s} takes no %j', (name, value) => {
    expect(() => render(`x {${name}}`, { ...VALUES, [name]: value })).toThrow(InputError);
  });

  it.each([
    ['share_of_green', 101],
    ['share_of_green', '5'],
    ['region', ''],
    ['tenant', '-x'],
    ['slot', 'a b'],
    ['to_rollout_percent', 101],
    ['to_rollout_percent', -0],
    ['to_rollout_percent', 0.5],
    ['to_rollout_percent', Number.NaN],
    ['to_rollout_percent', '5'],
    ['target_version', ''],
    ['target_version', 1],
    ['correlation_id', ''],
  ] as const)('{%s} takes no %j', (name, value) => {
    expect(() => render(`x {${name}}`, { ...VALUES, [name]: value })).toThrow(/takes/);
  });

  it('names every value that is missing', () => {
    expect(() => render('x {action} {target_version}', {})).toThrow(/\{action\}[\s\S]*\{target_version\}/);
  });

  const WORDS = ['a', '{action}', "'b {action}'", '"{target_version} c"', '--x={release_candidate_id}', '""'];
  const TEXTS = [...HOSTILE, '', 'a', '1.0.0', '1.0.0-a+b', 'rc-1', 'a_b', '\u00a0', '{{', "\\'"];

  it.each(TEXTS)('%j in every place leaves the number of arguments, or is refused', (text) => {
    for (const first of WORDS) {
      for (const second of WORDS) {
        const source = `prog ${first} ${second}`;
        const values = { ...VALUES, release_candidate_id: text, action: text, target_version: text };
        expect([3, 'refused']).toContain(countOf(source, values));
      }
    }
  });
});

function countOf(source: string, values: PlaceholderValues): number | string {
  try {
    return render(source, values).length;
  } catch (error) {
    if (error instanceof InputError) return 'refused';
    throw error;
  }
}
