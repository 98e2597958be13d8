import { FakeGit, FIXED_NOW_MS } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { executorWorld, goLive, runExecutor } from './fixtures/world.ts';

const PATH = '.github/release-approvals/unpin.yml';
const instant = (hours: number) => new Date(FIXED_NOW_MS + hours * 3_600_000).toISOString();
const file = (expires: string) =>
  `version: 1\naction: unpin\nchannel: default.prod\nby: bob\nreason: r\nat: ${instant(-2)}\nexpires: ${expires}\n`;
const CI = {
  kind: 'github',
  id: '1',
  attempt: 1,
  workflow: 'w',
  job: 'j',
  event: 'workflow_dispatch',
  actor: 'ann',
} as const;

async function told(here: object, expires = instant(1)) {
  const context = { ...executorWorld({ files: { [PATH]: file(expires) } }), ...here };
  await goLive(context);
  const { verdict, checks } = await runExecutor(context, { action: 'status' });
  return [verdict, ...checks.filter(({ id }) => id === 'approvals_of_this_machine').map(({ actual }) => actual)];
}

describe('an approval that nobody signed', () => {
  it.each([
    ['in the commit of this machine', {}, [[PATH]]],
    ['in its working tree alone', { git: new FakeGit({ dirtyPaths: [PATH] }) }, [[`${PATH} (not committed)`]]],
    ['without git', { git: new FakeGit({ state: 'unavailable', reason: 'x' }) }, [[`${PATH} (not committed)`]]],
    ['in a workflow', { run: CI }, []],
  ])('is told, and closes nothing: %s', async (_name, here, expected) => {
    expect(await told(here)).toEqual(['pass', ...expected]);
  });

  it('is not told once it is over', async () => {
    expect(await told({}, instant(-1))).toEqual(['pass']);
  });
});
