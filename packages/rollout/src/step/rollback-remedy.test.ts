import { describe, expect, it } from 'vitest';
import { present, rollback } from './case-fixture.ts';
import { Channel, told } from './channel-fixture.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';

function remediesOf(decision: Decision): readonly unknown[] {
  return 'blockers' in decision ? decision.blockers.map(({ remedy }) => remedy) : [];
}

function unproven<T extends { readonly proven: boolean } | null>(one: T): T {
  return one && { ...one, proven: false };
}

describe('a rollback that cannot go where it would says what can be named', () => {
  it('where no release before ended its window well', () => {
    const channel = new Channel().withSecond();
    const { state, history } = channel;
    channel.state = { ...state, previous: unproven(state.previous), last_good: null };
    const activations = history.activations.map((pointer) => unproven(pointer));
    const decision = decide({ ...channel.given(rollback()), history: { ...history, activations } });
    expect(told(decision)).toBe('commit freeze target_missing');
    expect(remediesOf(decision)).toEqual([expect.stringMatching(/: --release rc-1$/)]);
  });

  it('where its artifacts are gone', () => {
    const gone = { ...present('rc-1'), present: false };
    expect(remediesOf(new Channel().withSecond().take(rollback({ target: gone })))).toEqual([
      expect.stringMatching(/^bring them back .*; or no other release was live here/),
    ]);
  });

  it('where there is none', () => {
    expect(remediesOf(new Channel().withFirst().take(rollback()))).toEqual([expect.stringMatching(/hotfix/)]);
  });
});
