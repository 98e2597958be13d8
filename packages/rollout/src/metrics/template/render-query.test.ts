import { InputError } from '@release-gates/core';
import { expect, it } from 'vitest';
import { type QueryLanguage, usesPlaceholder } from './query-template.ts';
import type { QueryValues } from './placeholders.ts';
import { renderQuery } from './render-query.ts';

const VALUES: QueryValues = {
  tenant: 'acme',
  environment: 'prod',
  candidate_release: 'rc-1.4.0-0123456789ab',
  candidate_version: '1.4.0+build.7',
  slot: 'green',
  other_slot: 'blue',
  window: 300,
};

it.each<[string, string, string, QueryLanguage?]>([
  ['a label', 'up{slot="{slot}"}', 'up{slot="green"}'],
  ['single quotes', "up{slot='{slot}'}", "up{slot='green'}"],
  ['backticks', 'up{slot=`{slot}`}', 'up{slot=`green`}'],
  [
    'several, and a window',
    'sum(increase(a{e="{environment}",s="{slot}"}[{window}]))',
    'sum(increase(a{e="prod",s="green"}[300s]))',
  ],
  ['part of a value', 'a{job="{tenant}-{slot}-api"}', 'a{job="acme-green-api"}'],
  ['a window behind offset', 'a - a offset {window}', 'a - a offset 300s'],
  ['a subquery', 'max_over_time(a[{window}:1m])', 'max_over_time(a[300s:1m])'],
  ['an id in a pattern stands for itself', 'a{r=~"{candidate_release}"}', 'a{r=~"rc-1\\\\.4\\\\.0-0123456789ab"}'],
  ['a version in a negative pattern', "a{v !~ '{candidate_version}'}", "a{v !~ '1\\\\.4\\\\.0\\\\+build\\\\.7'}"],
  [
    'a pattern in backticks has no escapes of its own',
    'a{v=~`{candidate_version}.*`}',
    'a{v=~`1\\.4\\.0\\+build\\.7.*`}',
  ],
  ['the same version behind = as it is', 'a{v="{candidate_version}"}', 'a{v="1.4.0+build.7"}'],
  ['a comment is left alone', 'a # {slot} {nonsense}\n+ b{s="{slot}"}', 'a # {slot} {nonsense}\n+ b{s="green"}'],
  ['a quote in a comment opens nothing', 'a # it\'s\n{s="{slot}"}', 'a # it\'s\n{s="green"}'],
  ['an escaped quote does not end a string', 'a{x="\\"",s="{slot}"}', 'a{x="\\"",s="green"}'],
  ['numbers in braces of a pattern are no placeholder', 'a{code=~"5[0-9]{2}"}', 'a{code=~"5[0-9]{2}"}'],
  ['the name of a column', 'errors_{slot}', 'errors_green', 'name'],
])('%s', (_, template, rendered, language = 'promql') => {
  expect(renderQuery(template, VALUES, language)).toBe(rendered);
});

it.each<[string, string, QueryValues, string, QueryLanguage?]>([
  ['outside quotes', 'up{slot={slot}}', VALUES, 'query.template'],
  ['as a metric name', '{slot}_errors', VALUES, 'query.template'],
  ['a window outside brackets', 'rate(a) * {window}', VALUES, 'query.template'],
  ['a window in a string', 'a{w="{window}"}', VALUES, 'query.template'],
  ['a name inside brackets', 'a[{slot}]', VALUES, 'query.template'],
  ['an unknown name', 'a{s="{slott}"}', VALUES, 'query.template'],
  ['a string without an end', 'a{s="{slot}', VALUES, 'query.template'],
  ['a string over two lines', 'a{s="\n{slot}"}', VALUES, 'query.template'],
  ['a bracket without an end', 'a[{window}', VALUES, 'query.template'],
  ['a window for a column', 'errors_{window}', VALUES, 'query.template', 'name'],
  ['a value that is not there', 'a{r="{region}"}', VALUES, 'query.value'],
  ['a quote', 'a{s="{slot}"}', { slot: 'x"} or up{a="' }, 'query.value'],
  ['a backslash', 'a{s="{slot}"}', { slot: 'x\\' }, 'query.value'],
  ['a brace', 'a{s="{slot}"}', { slot: '{other_slot}', other_slot: 'y' }, 'query.value'],
  ['a line break', 'a{s="{slot}"}', { slot: 'x\ny' }, 'query.value'],
  ['an alternative', 'a{s=~"{slot}"}', { slot: 'x|.*' }, 'query.value'],
  ['an empty value', 'a{s="{slot}"}', { slot: '' }, 'query.value'],
  ['a version with a quote', 'a{s="{baseline_version}"}', { baseline_version: '1"' }, 'query.value'],
  ['a window of nothing', 'a[{window}]', { window: 0 }, 'query.value'],
  ['a broken second', 'a[{window}]', { window: 1.5 }, 'query.value'],
])('refused: %s', (_, template, values, code, language = 'promql') => {
  let caught: unknown;
  try {
    renderQuery(template, values, language);
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(InputError);
  expect((caught as InputError).code).toBe(code);
});

it('suggests the name that was meant', () => {
  expect(() => renderQuery('a{s="{slott}"}', VALUES, 'promql')).toThrow('did you mean {slot}?');
});

it('knows whether a window is left open', () => {
  expect(usesPlaceholder('a[{window}]', 'window')).toBe(true);
  expect(usesPlaceholder('a[5m]', 'window')).toBe(false);
});

it('says to a command, and to a column, where the time of a query stands', () => {
  expect(() => renderQuery('errors_{window}', VALUES, 'name')).toThrow(
    /PromQL alone; a command gets .*\{step\}.* rows/,
  );
});
