import { InputError } from '@release-gates/core';
import { FakeWorkspace } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { loadWaivers } from './load.ts';

const NOW = Date.UTC(2026, 10, 20, 12);
const OCCASION = { nowMs: NOW, repository: 'octo/app' };
const SETTINGS = { directory: 'w', signed: 'optional', 'trust-root': 'trust' } as const;

const waiver = (check: string, expires = '2026-12-01'): string =>
  `version: 1\ngate: compat-matrix\ncheck: ${check}\nowner: '@octocat'\nticket: OPS-7\nreason: known\nexpires: ${expires}\n`;

async function outcomeOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  try {
    return (await loadWaivers(new FakeWorkspace(files), SETTINGS, OCCASION)).map(({ id }) => id);
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ code }) => code);
    throw error;
  }
}

describe('loadWaivers', () => {
  it.each<[string, Record<string, string>, readonly string[]]>([
    ['two waivers', { 'w/a.yml': waiver('x'), 'w/b.yaml': waiver('y') }, ['a', 'b']],
    ['two of one id', { 'w/a.yml': waiver('x'), 'w/a.yaml': waiver('y') }, ['waiver.duplicate_id']],
    ['a year ahead', { 'w/a.yml': waiver('x', '2027-11-21') }, ['a']],
    ['for ever', { 'w/a.yml': waiver('x', '9999-12-31') }, ['waiver.too_long']],
    ['an id that is none', { 'w/\u0430 b.yml': waiver('x') }, ['id.invalid']],
    ['all problems at once', { 'w/a.yml': 'version: 2', 'w/b.yml': '[' }, ['schema.invalid', 'yaml']],
  ])('%s', async (_name, files, outcome) => {
    const found = await outcomeOf(files);
    expect(outcome.every((code) => found.some((one) => one.startsWith(code)))).toBe(true);
    expect(outcome.length).toBeLessThanOrEqual(found.length);
  });

  it.each([
    ['no expiry', waiver('x').replace(/expires.*/, ''), '/expires', /^Write expires: Last day/],
    ['no reason', waiver('x').replace(/reason.*/, ''), '/reason', /^Write reason: /],
    ['a key nobody knows', `${waiver('x')}until: now\n`, '/until', /^Known keys: version, gate, .*expires/],
    ['no mapping', '[]', '', /^Known keys/],
  ])('says what to write where there is %s', async (_name, text, pointer, remedy) => {
    const loading = loadWaivers(new FakeWorkspace({ 'w/a.yml': text }), SETTINGS, OCCASION);
    const problems = await loading.then(
      () => [],
      (error: InputError) => error.problems,
    );
    expect(problems.map(({ where }) => where?.pointer)).toContain(pointer);
    expect(problems.find(({ where }) => where?.pointer === pointer)?.remedy).toMatch(remedy);
  });
});
