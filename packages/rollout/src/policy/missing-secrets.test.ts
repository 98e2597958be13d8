import { FakeSecrets } from '@release-gates/testkit';
import { expect, it } from 'vitest';
import { hooksConfigSchema } from '../traffic/hooks.ts';
import { trafficConfigSchema } from '../traffic/traffic-config.ts';
import { missingSecrets } from './missing-secrets.ts';

const hooks = hooksConfigSchema.parse({
  stage: { command: ['./stage'], secrets: ['B', 'A'] },
  drain: { command: ['./d'] },
});
const command = {
  adapter: 'command',
  set: { command: ['./set'], secrets: ['C', 'A'] },
  read: { command: ['./read'], secrets: ['D'] },
};
const file = {
  adapter: 'file',
  format: 'flagd',
  path: 'f.json',
  flag: 'f',
  variants: { blue: 'b', green: 'g' },
  reload: { command: ['./reload'], secrets: ['E'] },
};

it.each<[string, object, Record<string, string>, readonly string[]]>([
  ['nothing is set', command, {}, ['A', 'B', 'C', 'D']],
  ['one is empty', command, { A: '', B: 'b-value', C: 'c-value', D: 'd-value' }, ['A']],
  ['all are set', command, { A: 'a-value', B: 'b-value', C: 'c-value', D: 'd-value' }, []],
  ['the adapter is a file', file, { A: 'a-value' }, ['B', 'E']],
  ['nothing moves', { adapter: 'none' }, { A: 'a-value' }, ['B']],
])('names what is missing where %s', (_name, traffic, values, missing) => {
  const policy = { traffic: trafficConfigSchema.parse(traffic), hooks };
  expect(missingSecrets(policy, new FakeSecrets(values))).toEqual(missing);
});
