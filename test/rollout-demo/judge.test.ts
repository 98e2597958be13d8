import { describe, expect, it } from 'vitest';
import { judge } from '../../tools/demo/judge.mjs';
import { drawTimeline } from '../../tools/demo/picture.mjs';
import { type Counts, Watch } from '../../tools/demo/watch.mjs';

// The demo judges itself. Here it is told stories that are not as promised, and has to notice.

const LADDER = [0, 50, 100];
const STAGE_MS = 10_000;
const BAD_MS = 40_000;
const BACK_MS = BAD_MS + STAGE_MS;
const END_MS = BACK_MS + 10_000;

interface Story {
  /** Points by which 2.4.1 gets more than its share of 50 %. */
  readonly off: number;
  /** When the last request reached 2.4.2, after the decision. */
  readonly lateMs: number;
  readonly badPercent: number;
  readonly blockers: readonly string[];
  readonly reason: string;
  readonly moved: number;
  readonly againCode: number;
  readonly lost: number;
}

const AS_PROMISED: Story = {
  off: 0,
  lateMs: 100,
  badPercent: 5,
  blockers: ['metrics_missing'],
  reason: 'no answer: the connection was refused',
  moved: 0,
  againCode: 1,
  lost: 0,
};

function line(kind: string, atMs: number, version: string, percent: number, from = 0) {
  const revision = version === '2.4.0' ? 1 : 2;
  const state = { revision, current: { release: { version: '2.4.1' } }, freezes: [{}] };
  const context = { release: { version }, target: { percent }, from_percent: from, reason: 'worse', state };
  return ['intent', 'done'].map((status) => ({ kind, status, atMs, ...context }));
}

function linesOf({ badPercent }: Story) {
  return [
    ...line('promote', 0, '2.4.0', 100),
    ...line('start', 1, '2.4.1', 0),
    ...line('advance', STAGE_MS, '2.4.1', 50),
    ...line('advance', 2 * STAGE_MS, '2.4.1', 100, 50),
    ...line('promote', 3 * STAGE_MS, '2.4.1', 100, 100),
    ...line('start', 3 * STAGE_MS + 1, '2.4.2', 0),
    ...line('advance', BAD_MS, '2.4.2', badPercent),
    ...line('rollback', BACK_MS, '2.4.2', 0, badPercent),
  ];
}

/** Share of each version at a time, percent. */
function sharesAt(atMs: number, story: Story): Readonly<Record<string, number>> {
  if (atMs >= BACK_MS + story.lateMs) return { '2.4.1': 100 };
  if (atMs >= BAD_MS) return { '2.4.1': 100 - story.badPercent, '2.4.2': story.badPercent };
  if (atMs >= 2 * STAGE_MS) return { '2.4.1': 100 };
  if (atMs >= STAGE_MS) return { '2.4.0': 50 - story.off, '2.4.1': 50 + story.off };
  return { '2.4.0': 100 };
}

function watchOf(story: Story): Watch {
  const watch = new Watch({ readCounts: () => Promise.reject(new Error('nobody asks')) });
  watch.stop();
  let counts: Counts = {};
  for (let atMs = 0; atMs <= END_MS; atMs += 100) {
    const shares = Object.entries(sharesAt(atMs, story));
    const added = shares.map(([version, percent]) => {
      const { requests, errors } = counts[version] ?? { requests: 0, errors: 0 };
      return [version, { requests: requests + percent, errors: errors + percent / 50, lastAtMs: atMs }] as const;
    });
    counts = { ...counts, ...Object.fromEntries(added) };
    watch.samples.push({ atMs, counts });
  }
  return watch;
}

function judged(change: Partial<Story>) {
  const story = { ...AS_PROMISED, ...change };
  const { blockers, reason, moved, againCode, lost } = story;
  const tick = { code: 0, percent: 50, blockers, reasons: [reason] };
  const played = {
    blind: { ticks: [tick, tick], moved, percent: 50 },
    again: { code: againCode, blockers: ['release_rejected'] },
  };
  const rows = judge({ lines: linesOf(story), watch: watchOf(story), played, load: { lost }, ladder: LADDER });
  return rows.filter(({ ok }) => !ok).map(({ what }) => what);
}

describe('the demo says no', () => {
  it('to nothing where all is as promised', () => {
    expect(judged({})).toEqual([]);
    expect(judged({ off: 1.9, lateMs: 1900, badPercent: 1 })).toEqual([]);
  });

  it.each<[string, Partial<Story>, string]>([
    ['a share three points off', { off: 3 }, 'share of 2.4.1 at 50 %'],
    ['users that come too late', { lateMs: 2600 }, 'from the decision to the last request that reached it'],
    ['users that go on coming', { lateMs: 5000 }, 'share of 2.4.2 from then on'],
    ['a bad release stopped at 25 %', { badPercent: 25 }, '5 times the errors: 2.4.2 is stopped'],
    ['a tick that moves blindly', { moved: 2 }, 'metrics server killed: ticks wait and nothing moves'],
    ['a wait for something else', { blockers: ['min_time'] }, 'metrics server killed: ticks wait and nothing moves'],
    ['a wait that does not say why', { reason: '' }, 'metrics server killed: ticks wait and nothing moves'],
    ['a second try that is let in', { againCode: 0 }, '2.4.2 once more is refused'],
    ['a lost request', { lost: 1 }, 'requests that no release answered'],
  ])('to %s', (_, change, what) => {
    expect(judged(change)).toContain(what);
  });

  it('to a story that never began', () => {
    const watch = watchOf(AS_PROMISED);
    watch.samples = [];
    const rows = judge({ lines: [], watch, played: {}, load: undefined, ladder: LADDER });
    expect(rows.filter(({ ok }) => ok)).toEqual([]);
  });
});

describe('the picture', () => {
  it('is drawn of whatever there is', () => {
    const empty = { samples: [], lines: [], notes: [], seconds: 0, passed: false };
    expect(drawTimeline(empty)).not.toMatch(/NaN|undefined|Infinity/);
    const { samples } = watchOf(AS_PROMISED);
    const lines = linesOf(AS_PROMISED);
    const full = drawTimeline({ ...empty, samples, lines, notes: [{ atMs: 25_000, kind: 'metrics-away' }] });
    expect(full).not.toMatch(/NaN|undefined|Infinity/);
    expect(full).toContain('2.4.2 staged');
  });

  it('shows names of releases, and takes none for markup', () => {
    const lines = line('start', 5, '<script>&', 0);
    const { samples } = watchOf(AS_PROMISED);
    const drawn = drawTimeline({ samples, lines, notes: [], seconds: 1, passed: true });
    expect(drawn).toContain('&lt;script&gt;&amp; staged');
    expect(drawn).not.toContain('<script');
  });
});
