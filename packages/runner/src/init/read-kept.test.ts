import { FakeWorkspace } from '@release-gates/testkit';
import { expect, it } from 'vitest';
import { CONFIGURATION, readKept } from './read-kept.ts';

it.each<[string, Record<string, string>, object]>([
  ['nothing', {}, { keptMaxAgeS: null, isEvidenceIgnored: false }],
  ['a day', { [CONFIGURATION]: 'version: 1\nevidence: { max-age: 1d }\n' }, { keptMaxAgeS: 86_400 }],
  ['no maximum', { [CONFIGURATION]: 'version: 1\n' }, { keptMaxAgeS: null }],
  ['evidence ignored', { '.gitignore': 'dist\r\n/.release-gates/\r\n' }, { isEvidenceIgnored: true }],
  ['a part of it ignored', { '.gitignore': '.release-gates/tmp\n#.release-gates\n' }, { isEvidenceIgnored: false }],
])('reads what is kept: %s', async (_name, files, expected) => {
  expect(await readKept(new FakeWorkspace(files), { rollout: true, force: false })).toMatchObject(expected);
});

it.each([
  ['refuses', { rollout: true, force: false }, 'refused'],
  ['writes over', { rollout: true, force: true }, null],
  ['leaves alone where no rollouts are asked for', { rollout: false, force: false }, null],
])('%s a configuration that cannot be read', async (_name, options, expected) => {
  const kept = readKept(new FakeWorkspace({ [CONFIGURATION]: 'version: 9\n' }), options);
  expect(
    await kept.then(
      ({ keptMaxAgeS }) => keptMaxAgeS,
      () => 'refused',
    ),
  ).toBe(expected);
});
