import { describe, expect, it } from 'vitest';
import { abort, HOUR, release, rollback, start, tick } from './case-fixture.ts';
import { Channel, told } from './channel-fixture.ts';
import type { StartEvent } from './event.ts';

/** A ledger that begins where something runs already: it knows no release of the slot that has everybody. */
const beside = (more: Partial<StartEvent> = {}): StartEvent => start(release(1), { beside: 'green', ...more });

function going(percent: number): Channel {
  const channel = new Channel();
  channel.take(beside());
  return channel.until(({ candidate }) => candidate?.ladder[candidate.stage] === percent).later(HOUR);
}

const BAD = { state: 'fail', samples: 500, measuredUntilMs: 0, reasons: ['errors'] } as const;

describe('a first candidate', () => {
  it.each<[string, StartEvent, number[]]>([
    ['beside users goes up step by step', beside(), [0, 1, 5, 25, 50, 100]],
    ['beside users, a hotfix', beside({ kind: 'hotfix', incident: 'INC-1' }), [0, 1, 100]],
    ['beside users, all at once as somebody asked', beside({ strategy: 'blue_green' }), [0, 100]],
    ['where nobody has users goes to all at once', start(release(1)), [0, 100]],
  ])('%s', (_name, event, ladder) => {
    const channel = new Channel();
    expect(told(channel.take(event))).toBe('act start');
    expect(channel.state.candidate).toMatchObject({ slot: 'blue', ladder });
    expect(channel.state.candidate?.beside).toBe(event.beside);
    expect(told(channel.later(2 * HOUR).take(tick(channel)))).toBe('act advance');
    expect(channel.state.exposure).toMatchObject({ slot: 'blue', percent: ladder[1] });
  });

  it('that comes after one that is live is none', () => {
    const channel = new Channel().withFirst();
    channel.take(start(release(2), { beside: 'blue' }));
    expect(channel.state.candidate?.beside).toBeUndefined();
  });

  it.each([1, 25, 100])('that fails at %i %% gives its users back to what ran before', (percent) => {
    const channel = going(percent);
    expect(channel.take(tick(channel, { health: { ...BAD, measuredUntilMs: channel.nowMs } }))).toMatchObject({
      outcome: 'act',
      transition: { kind: 'rollback', target: { slot: 'blue', percent: 0 } },
      effects: [{ kind: 'set_exposure', slot: 'blue', percent: 0, otherRelease: null }, { kind: 'drain' }],
    });
    expect(channel.state).toMatchObject({ revision: 0, current: null, candidate: null, watch_until: null });
    expect(channel.state.freezes).toMatchObject([{ trigger: 'guardrail', reason_code: 'health_failed' }]);
    expect(channel.history.rejected['rc-1']).toMatchObject({ targetReleaseId: null });
    expect(told(channel.take(beside()))).toMatch(/^refuse .*release_rejected/);
  });

  it.each([
    ['a person', () => rollback({ target: null }), 'act rollback', 'release_defect'],
    ['an abort', () => abort(), 'act abort', 'as_requested'],
  ])('is taken back by %s', (_name, event, expected, reasonCode) => {
    const channel = going(25);
    const decision = channel.take(event());
    expect(told(decision)).toBe(expected);
    expect(decision).toMatchObject({ transition: { reasonCode, target: { slot: 'blue', percent: 0 } } });
  });

  it('goes live as any other', () => {
    const channel = going(100).until(({ current }) => current?.proven === true);
    expect(channel.state).toMatchObject({ revision: 1, current: { slot: 'blue' }, previous: null, standby: null });
  });
});
