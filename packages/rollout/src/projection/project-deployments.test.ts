import { EnvironmentError } from '@release-gates/core';
import { FakeDeployments } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import type { Book } from '../records/book-fixture.ts';
import { at, live, took, until } from '../records/books-fixture.ts';
import { abort, freeze, HOUR, release, rollback, start, tick } from '../step/case-fixture.ts';
import { projectDeployments } from './project-deployments.ts';

const recordsOf = (book: Book) => book.written.map(({ record }) => record);

function project(book: Book, deployments: FakeDeployments, records = recordsOf(book)) {
  const ledger = { read: async () => ({ head: { seq: records.length, hash: '' }, records, lines: records }) };
  return projectDeployments({ channel: book.channel.state.channel, ledger }, deployments);
}

/** `kind percent state` of each deployment, by its newest status. */
function drawn({ made }: FakeDeployments): string[] {
  return made.map(({ deployment, statuses }) => {
    const { kind, percent, release_id: id } = deployment.payload as Record<string, unknown>;
    return `${String(kind)} ${String(id)} ${String(percent)} ${statuses.at(-1)?.state ?? 'none'}`;
  });
}

/** Shown after each line, as the runs that wrote them would. */
async function followed(book: Book): Promise<FakeDeployments> {
  const deployments = new FakeDeployments();
  for (let lines = 1; lines <= book.written.length; lines++) {
    await project(book, deployments, recordsOf(book).slice(0, lines));
  }
  return deployments;
}

describe('a rollout as deployments', () => {
  it('shows each settled transition once, and one of them in progress', async () => {
    const deployments = await followed(at(5));
    expect(drawn(deployments).slice(-4)).toEqual([
      'promote rc-1 100 success',
      'start rc-2 0 inactive',
      'advance rc-2 1 inactive',
      'advance rc-2 5 in_progress',
    ]);
    expect(deployments.made.at(-1)?.deployment).toMatchObject({
      commit: release(2).commit,
      environment: 't.prod',
      task: 'release-gates',
      isProduction: true,
      payload: { channel: 't.prod', version: '2' },
    });
  });

  it.each<[string, () => Book, string]>([
    ['a rollback to what was live', () => took(live(2), rollback()), 'rollback rc-1 100 success'],
    ['a candidate that was taken back', () => took(at(5), abort()), 'abort rc-2 0 inactive'],
    [
      'a rollback of a candidate',
      () => took(at(5), rollback({ target: null, cause: 'defect' })),
      'rollback rc-2 0 inactive',
    ],
    ['an adapter that failed', () => tried('failed'), 'advance rc-2 5 failure'],
    ['an adapter that nobody knows of', () => tried('unknown'), 'advance rc-2 5 error'],
    ['a freeze moves nothing', () => took(at(1), freeze()), 'advance rc-2 1 in_progress'],
  ])('%s', async (_name, make, expected) => {
    expect(drawn(await followed(make())).at(-1)).toBe(expected);
  });

  it('leaves what goes out in progress where the next step failed', async () => {
    expect(drawn(await followed(tried('failed'))).slice(-2)).toEqual([
      'advance rc-2 1 in_progress',
      'advance rc-2 5 failure',
    ]);
  });
});

describe('runs that could not show it', () => {
  it('a channel that was never shown begins with its newest transition', async () => {
    const deployments = new FakeDeployments();
    expect(await project(at(5), deployments)).toMatchObject({ state: 'shown', open: 0 });
    expect(drawn(deployments)).toEqual(['advance rc-2 5 in_progress']);
  });

  it('the next run shows what is missing, in order, and then nothing more', async () => {
    const book = at(1);
    const deployments = new FakeDeployments();
    await project(book, deployments);
    deployments.fault = () => 'deployments.failed';
    until(book, ({ state: { candidate } }) => candidate?.ladder[candidate.stage] === 25);
    expect(await project(book, deployments)).toMatchObject({ state: 'failed', shown: [] });
    deployments.fault = undefined;
    expect(await project(book, deployments)).toMatchObject({ state: 'shown', open: 0 });
    expect(drawn(deployments)).toEqual([
      'advance rc-2 1 inactive',
      'advance rc-2 5 inactive',
      'advance rc-2 25 in_progress',
    ]);
    const calls = deployments.calls.length;
    expect(await project(book, deployments)).toMatchObject({ shown: [] });
    expect(deployments.calls.slice(calls)).toEqual(['list', 'hasStatus']);
  });

  it.each(['list', 'create', 'setStatus', 'hasStatus'])(
    'dies at each %s, and the next run completes it once',
    async (call) => {
      const whole = drawn(await followed(at(5)));
      for (let deadAt = 1; deadAt <= 6; deadAt++) {
        const book = at(5);
        const deployments = new FakeDeployments();
        let count = 0;
        deployments.fault = (name) => (name === call && ++count === deadAt ? 'deployments.failed' : undefined);
        for (let lines = 1; lines <= book.written.length + 1; lines++) {
          await project(book, deployments, recordsOf(book).slice(0, lines));
        }
        const shown = drawn(deployments).map((text) => text.replace(/ \w+$/, ''));
        expect(shown).toEqual([...new Set(shown)]);
        expect(drawn(deployments).at(-1)).toBe(whole.at(-1));
        expect(whole.map((text) => text.replace(/ \w+$/, '')).slice(-shown.length)).toEqual(shown);
        expect(deployments.made.every(({ statuses }) => statuses.length > 0)).toBe(true);
      }
    },
  );

  it('after a long outage shows the newest, and goes on from there', async () => {
    const book = at(1);
    const deployments = new FakeDeployments();
    await project(book, deployments);
    for (let turn = 0; turn < 30; turn++) {
      book.channel.later(2 * HOUR);
      book.take(tick(book.channel), 'failed');
    }
    expect((await project(book, deployments)).shown).toHaveLength(20);
    expect((await project(book, deployments)).shown).toEqual([]);
  });

  it('a token that may not is no failure', async () => {
    const deployments = new FakeDeployments();
    deployments.fault = () => 'deployments.denied';
    expect(await project(at(5), deployments)).toMatchObject({ state: 'denied', shown: [], reason: expect.any(String) });
  });

  it('a ledger that cannot be reached is no failure of the rollout', async () => {
    const { channel } = at(0).channel.state;
    expect(await projectDeployments({ channel, ledger: { read: unreachable } }, new FakeDeployments())).toMatchObject({
      state: 'failed',
      reason: 'no answer.',
    });
  });

  it('a commit that the forge does not know keeps no later one from being shown', async () => {
    const book = at(1);
    const deployments = new FakeDeployments();
    await project(book, deployments);
    until(book, ({ state: { candidate } }) => candidate?.ladder[candidate.stage] === 25);
    let creates = 0;
    deployments.fault = (name) => (name === 'create' && ++creates === 1 ? 'deployments.rejected' : undefined);
    expect(await project(book, deployments)).toMatchObject({
      state: 'shown',
      refused: [expect.stringMatching(/^advance-/)],
    });
    expect(drawn(deployments).at(-1)).toBe('advance rc-2 25 in_progress');
  });

  it('deployments of others, whatever they claim, count for nothing', async () => {
    const book = at(5);
    const deployments = new FakeDeployments();
    await project(book, deployments);
    const [own] = deployments.made;
    if (own === undefined) throw new Error('expected one');
    for (const payload of [
      {},
      { ...own.deployment.payload, seq: 9999 },
      { ...own.deployment.payload, entry_hash: '0'.repeat(64) },
    ]) {
      await deployments.create({ ...own.deployment, payload });
    }
    took(book, abort());
    expect(await project(book, deployments)).toMatchObject({
      state: 'shown',
      shown: [expect.stringMatching(/^abort-/)],
    });
  });

  it('shows nothing of an empty ledger', async () => {
    const deployments = new FakeDeployments();
    expect(await project(at(0), deployments, [])).toMatchObject({
      state: 'shown',
      shown: [],
    });
    expect(deployments.made).toEqual([]);
  });
});

async function unreachable(): Promise<never> {
  throw new EnvironmentError({ code: 'ref.unreachable', message: 'no answer' });
}

/** The step to 5 % comes to this. */
function tried(fate: 'failed' | 'unknown'): Book {
  const book = at(1);
  book.channel.later(2 * HOUR);
  book.take(tick(book.channel), fate);
  return book;
}

it('a start that is not settled yet is not shown', async () => {
  const book = live(1);
  took(book, start(release(2)));
  const deployments = new FakeDeployments();
  await project(book, deployments, recordsOf(book).slice(0, -1));
  expect(drawn(deployments)).toEqual(['promote rc-1 100 success']);
});
