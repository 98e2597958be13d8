import { describe, expect, it } from 'vitest';
import { isSigned, signedFreezeId } from '../state/signed-id.ts';
import { MAX_STATE_BYTES, stateBytes } from '../state/state-size.ts';
import { freeze, release, start } from './case-fixture.ts';
import { Channel, told } from './channel-fixture.ts';
import type { FreezeEvent, ThawEvent } from './event.ts';

const idOf = (n: number): string => signedFreezeId(String(n).repeat(64));
const SIGN_OFFS = [{ by: 'ann', ref: 'a.dsse.json', signedBy: 'SHA256:x' }];

function signed(n: number, more: Partial<FreezeEvent> = {}): FreezeEvent {
  return freeze({ reasonCode: 'signed_freeze', signed: { id: idOf(n), signOffs: SIGN_OFFS }, ...more });
}

const { by, reason, correlationId, holder } = freeze();
const thaw = (n: number): ThawEvent => ({
  by,
  reason,
  correlationId,
  holder,
  type: 'thaw',
  freezeId: idOf(n),
  signOffs: SIGN_OFFS,
});

describe('a signed freeze in the ledger', () => {
  it('stands by itself, beside a person’s of the same words, and ends by its own thaw', () => {
    const channel = new Channel().withFirst();
    expect(told(channel.take(freeze({ reasonCode: 'signed_freeze' })))).toBe('commit freeze');
    expect(told(channel.take(signed(1)))).toBe('commit freeze');
    expect(told(channel.take(signed(1)))).toBe('nothing already_frozen');
    expect(told(channel.take(signed(2)))).toBe('commit freeze');
    expect(channel.state.freezes).toHaveLength(3);
    expect(told(channel.take(thaw(1)))).toBe('commit unfreeze');
    expect(told(channel.take(thaw(1)))).toBe('nothing not_frozen');
    expect(channel.state.freezes.filter(isSigned).map(({ id }) => id)).toEqual([idOf(2)]);
  });

  it('says in its line who signed', () => {
    const decision = new Channel().withFirst().take(signed(1));
    expect(decision).toMatchObject({ outcome: 'commit', approvals: SIGN_OFFS });
  });

  it('has room for three, and a person’s freeze always has some', () => {
    const channel = new Channel().withFirst();
    for (const n of [1, 2, 3]) expect(told(channel.take(signed(n)))).toBe('commit freeze');
    expect(told(channel.take(signed(4)))).toBe('refuse too_many_freezes');
    for (let n = 0; n < 9; n++) {
      const wordy = { reasonCode: `code_${n}`, reason: '"'.repeat(999), by: 'b'.repeat(999) };
      expect(told(channel.take(freeze(wordy)))).toBe('commit freeze');
    }
    expect(channel.state.freezes.filter(isSigned).map(({ id }) => id)).toEqual([1, 2, 3].map(idOf));
    expect(channel.state.freezes).toHaveLength(8);
    expect(stateBytes(channel.state)).toBeLessThanOrEqual(MAX_STATE_BYTES);
  });

  it('is in the way like any other, and its file tells as much before it', () => {
    const channel = new Channel().withFirst();
    expect(told(channel.take(start(release(2), { freezeFlaws: ['a.dsse.json: nobody signed it'] })))).toBe(
      'refuse freeze_file_invalid',
    );
    channel.take(signed(1));
    expect(told(channel.take(start(release(2))))).toBe('refuse frozen');
  });
});
