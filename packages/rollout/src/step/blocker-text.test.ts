import { describe, expect, it } from 'vitest';
import { HOUR, release, start, tick } from './case-fixture.ts';
import { Channel } from './channel-fixture.ts';
import type { RolloutEvent } from './event.ts';

const going = (): Channel => new Channel().withFirst().at(5).later(HOUR);

function remedies(channel: Channel, event: RolloutEvent): string {
  const decision = channel.take(event);
  return 'blockers' in decision ? decision.blockers.map(({ remedy }) => remedy ?? '').join('\n') : '';
}

/** What a start is told whose manifest does not verify. */
function why(reasons: readonly string[]): string {
  return JSON.stringify(new Channel().take(start(release(1), { manifest: { state: 'unverified', reasons } })));
}

describe('what is in the way', () => {
  const expired = { state: 'expired', reasons: [] } as const;

  it('says how a manifest is renewed, for a candidate and before there is one', () => {
    const channel = going();
    expect(remedies(channel, tick(channel, { manifest: expired }))).toMatch(/^abort .* gates again.*apply .*max-age/);
    const first = new Channel().withFirst();
    expect(remedies(first, start(release(2), { manifest: expired }))).toMatch(/^run the gates again and apply/);
  });

  it('says that a manifest which is not the one of the candidate was not bound', () => {
    const other = release(2, { manifest: { ...release(2).manifest, sha256: 'f'.repeat(64) } });
    expect(going().take(start(other))).toMatchObject({
      outcome: 'nothing',
      code: 'already_candidate',
      message: expect.stringMatching(/not bound.*abort/) as string,
    });
    expect(going().take(start(release(2)))).toMatchObject({ message: 'release rc-2 is the candidate' });
  });

  it.each([
    ['of the candidate', going, 2, 'already_candidate'],
    ['that is live', () => new Channel().withFirst(), 1, 'already_live'],
  ] as const)('refuses another manifest of the release %s where it does not verify', (_name, channel, number, code) => {
    const { manifest } = release(number);
    const other = release(number, { manifest: { ...manifest, sha256: 'f'.repeat(64) } });
    const unverified = { manifest: { state: 'unverified', reasons: ['edited'] } } as const;
    expect(channel().take(start(other, unverified))).toMatchObject({
      outcome: 'refuse',
      blockers: [{ code: 'manifest_unverified' }],
    });
    expect(channel().take(start(other))).toMatchObject({ outcome: 'nothing', code });
    expect(channel().take(start(release(number), unverified))).toMatchObject({ outcome: 'nothing', code });
  });

  it('names no end of the audit window that is over, but the tick that closes it', () => {
    const channel = new Channel().withSecond();
    const message = (): string => JSON.stringify(channel.take(start(release(3))));
    expect(message()).toMatch(/the audit window is open until .* at least/);
    channel.later(25 * HOUR);
    expect(message()).not.toMatch(/is open until .* at least/);
    expect(remedies(channel, start(release(3)))).toMatch(/tick/);
  });

  it('tells of a manifest that does not verify the first finding: one wrong key is one in each of a dozen files', () => {
    expect(why(['a: no key', 'b: no key', 'c: no key'])).toMatch(/could not be verified: a: no key \(and more\)"/);
    expect(why(['a: no key'])).toMatch(/could not be verified: a: no key"/);
  });

  it('says what a file is that cannot be read, and not only where', () => {
    const refused = new Channel().take(start(release(1), { freezeFlaws: ['folder/a.json: expected x'] }));
    expect(refused).toMatchObject({
      blockers: [{ code: 'freeze_file_invalid', message: 'freeze file folder/a.json: expected x' }],
    });
  });
});
