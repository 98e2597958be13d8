import { valuesOf } from './act.mjs';
import { expectEqual, expectMatch } from './expectations.mjs';
import { JUDGED, RolloutCaller } from './rollout-caller.mjs';

/**
 * A release from its preflight to everybody and back, by dispatched runs of what `init --rollout` writes. Each test goes on
 * where the one before ended, as the days of a channel do; the state is in a bare repository, and nowhere else.
 *
 * @param {import('./suite.mjs').Suite} suite
 */
export async function testRollout(suite, context) {
  const caller = new RolloutCaller(context);
  const releases = {};
  try {
    for (const [name, day] of DAYS) await suite.test(`rollout: ${name}`, () => day(caller, releases));
  } finally {
    caller.close();
  }
}

/**
 * What happens, day after day. `releases`: ids, as the days before named them.
 *
 * @type {readonly (readonly [string, (caller: any, releases: any) => Promise<void>])[]}
 */
const DAYS = [
  [
    'a plan shows the start, and leaves no trace',
    async (caller, releases) => {
      releases.first = await caller.judge();
      caller.approve(releases.first);
      await caller.startApi();
      expectRun(await caller.dispatch('release-rollout', { mode: 'plan', target: JUDGED }), {
        channel: 'default.prod',
      });
      expectEqual(caller.hasState, false, 'state');
    },
  ],
  [
    'evidence that a fork left in a run of its pull request starts nothing',
    async (caller) => {
      await caller.startApi({ event: 'pull_request', head_repository: { id: 2, full_name: 'evil/parcel-service' } });
      const run = await caller.dispatch('release-rollout', { mode: 'apply', target: JUDGED, reason: 'looks good' });
      expectEqual(run.status, 1, 'exit status', run.log);
      expectMatch(run, { log: /it ran on code of evil\/parcel-service/ }, 'run', run.log);
      expectEqual(caller.hasState, false, 'state');
      await caller.startApi();
    },
  ],
  [
    'the first release goes out, by one tick after the other',
    async (caller, releases) => {
      const { first } = releases;
      const start = { mode: 'apply', target: JUDGED, reason: 'first' };
      expectRun(await caller.dispatch('release-rollout', start), { outcome: 'done', candidate: first, percent: '0' });
      expectRun(await caller.tick(), { outcome: 'done', candidate: first, percent: '100' });
      expectRun(await caller.tick(), { outcome: 'done', release: first, candidate: '' });
      expectEqual(caller.traffic, { blue: 100, green: 0 }, 'traffic');
    },
  ],
  [
    'of two dispatches at once one starts, and the other one is told',
    async (caller, releases) => {
      releases.second = caller.nextVersion('2.4.0', '2.5.0');
      caller.approve(releases.second);
      const start = { mode: 'apply', target: `candidates/${releases.second}`, reason: 'second' };
      const runs = await Promise.all([1, 2].map(() => caller.dispatch('release-rollout', start)));
      const [winner, loser] = runs.toSorted((left, right) => Number(isDone(right)) - Number(isDone(left)));
      expectRun(winner, { outcome: 'done', candidate: releases.second, percent: '0' });
      expectMatch(last(loser), { outcome: /^(refuse|busy|nothing)$/, release: releases.first }, 'outputs', loser.log);
      // Who comes when the other is through finds done what was asked for; who comes meanwhile is refused.
      const status = last(loser).outcome === 'nothing' ? 0 : 1;
      expectEqual(loser.status, status, 'exit status of the other run', loser.log);
    },
  ],
  [
    'the second release goes up the ladder',
    async (caller, releases) => {
      const { first, second } = releases;
      expectRun(await caller.tick(), { outcome: 'done', release: first, percent: '5' });
      expectEqual(caller.traffic, { green: 5, blue: 95 }, 'traffic');
      expectRun(await caller.tick(), { outcome: 'done', release: first, percent: '100' });
      expectRun(await caller.tick(), { outcome: 'done', release: second, candidate: '' });
    },
  ],
  [
    'a hotfix is judged and starts in a channel of its own',
    async (caller) => {
      const { traffic } = caller;
      const repair = { environment: 'staging', incident: 'INC-7', reason: 'quotes are lost' };
      const run = await caller.dispatch('release-hotfix', repair);
      expectRun(run, {
        channel: 'default.staging',
        outcome: 'done',
        candidate: /^rc-2\.5\.0-/,
        percent: '0',
        release: '',
      });
      expectEqual(caller.traffic, traffic, 'traffic of the other channel');
    },
  ],
  [
    'down to a release that was blessed, as a rollout of its own',
    async (caller, releases) => {
      const { first, second } = releases;
      const start = { mode: 'apply', release: first, reason: 'the new quotes are wrong' };
      const unblessed = await caller.dispatch('release-downgrade', start);
      expectEqual(unblessed.status, 1, 'exit status without a blessing', unblessed.log);
      expectMatch(last(unblessed), { outcome: 'refuse', candidate: '' }, 'outputs', unblessed.log);
      caller.cli('rollout', 'bless', first, 'known to be good', '--for', '30d');
      caller.approve(first, ['downgrade']);
      // The run that judged it is fetched, but its artifact is a committed file here, and that is another one by now.
      const fetched = await caller.dispatch('release-downgrade', { ...start, target: JUDGED });
      expectEqual(fetched.status, 1, 'exit status with a run', fetched.log);
      expectMatch(fetched, { log: /package\.json: expected "[0-9a-f]{64}", found "[0-9a-f]{64}"/ }, 'run', fetched.log);
      expectRun(await caller.dispatch('release-downgrade', start), {
        outcome: 'done',
        release: second,
        candidate: first,
      });
      expectRun(await caller.tick(), { outcome: 'done', candidate: first, percent: '5' });
    },
  ],
  [
    'frozen in the middle, a tick moves nothing and says why',
    async (caller) => {
      const freeze = { reason: 'errors in the parcel index', tier: 'A', scope: 'component', ticket: '#12' };
      expectRun(await caller.dispatch('release-freeze', freeze), { outcome: 'committed', frozen: 'true' });
      const told = caller.recordsOf('freeze').map(({ ticket, evidence }) => `${ticket} ${evidence.basis}`);
      expectEqual(told, ['#12 word'], 'records of freezes');
      const before = caller.traffic;
      const tick = await caller.tick();
      expectRun(tick, { outcome: 'wait', percent: '5', 'frozen-reason': 'errors in the parcel index' });
      expectEqual(caller.traffic, before, 'traffic');
    },
  ],
  [
    'back, while it is frozen, and everybody has what was live',
    async (caller, releases) => {
      const { first, second } = releases;
      const back = { reason: 'errors', 'bad-release': first, ticket: 'see the chat' };
      expectRun(await caller.dispatch('release-rollback', back), { outcome: 'done', release: second, candidate: '' });
      expectEqual(caller.traffic, { green: 100, blue: 0 }, 'traffic');
      const tickets = caller.recordsOf('rollback').map(({ ticket }) => ticket);
      expectEqual(tickets, [null, null], 'tickets of its intent and outcome: a sentence is none, and stops nobody');
      expectMatch(
        { status: caller.cli('rollout', 'status') },
        { status: new RegExp(`live +${second} in green`) },
        'cli',
      );
    },
  ],
];

/** The run ended well, and its last step that acts said this. */
function expectRun(run, outputs) {
  expectEqual(run.status, 0, 'exit status of act', run.log);
  expectMatch(last(run), outputs, 'outputs', run.log);
}

function isDone(run) {
  return last(run).outcome === 'done';
}

/** @returns {Record<string, string>} each output as it was set last */
function last({ log }) {
  const names = ['channel', 'outcome', 'release', 'candidate', 'percent', 'frozen', 'frozen-reason'];
  return Object.fromEntries(names.map((name) => [name, valuesOf(log, name).at(-1) ?? '']));
}
