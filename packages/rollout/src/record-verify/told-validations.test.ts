import { describe, expect, it } from 'vitest';
import type { Validation } from '../step/proof.ts';
import { bookOf, CHANNEL, filesOf, makeCandidate } from './fixtures/ledger.ts';
import { verifyRecords } from './verify-records.ts';

/** What a walk finds where the start told this of each gate. */
async function findings(change: (one: Validation) => Validation) {
  const made = makeCandidate(1);
  const units = made.validations.units.map(change);
  const files = filesOf(bookOf([{ ...made, validations: { ...made.validations, units } }]));
  const source = { read: (path: string) => Promise.resolve(files.get(path)), list: () => Promise.resolve([]) };
  const { walk } = await verifyRecords(source, { channelId: CHANNEL, transition: null, nowMs: Date.UTC(2026, 10, 20) });
  return walk?.findings.map(({ code, message }) => `${code}: ${message}`);
}

describe('what the line of a start says of the gates', () => {
  it('is what the manifest says', async () => {
    expect(await findings((one) => one)).toEqual([]);
  });

  it.each<[string, Partial<Validation>]>([
    ['another outcome', { outcome: 'waived' }],
    ['another evidence', { evidenceSha256: 'f'.repeat(64) }],
    ['that it had to pass', { mode: 'warn' }],
  ])('is held against it: %s', async (_name, other) => {
    expect(await findings((one) => (one.unit === 'slo-guard' ? { ...one, ...other } : one))).toEqual([
      expect.stringMatching(/^validations\.other: expected the outcomes .* found slo-guard pass in the manifest$/),
    ]);
  });
});
