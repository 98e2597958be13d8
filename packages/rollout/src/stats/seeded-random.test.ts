import { describe, expect, it } from 'vitest';
import { createSeededRandom } from './seeded-random.ts';

const SEED = '00000001000000020000000300000004';

describe('createSeededRandom', () => {
  it("gives the reference implementation's first numbers for the state 1, 2, 3, 4", () => {
    const random = createSeededRandom(SEED);
    expect([random.bits(), random.bits(), random.bits(), random.bits()]).toEqual([11_520, 0, 5_927_040, 70_819_200]);
  });

  it('leaves the state that is a fixed point', () => {
    const random = createSeededRandom('0'.repeat(32));
    expect(new Set(Array.from({ length: 8 }, () => random.bits())).size).toBeGreaterThan(2);
  });

  it.each(['', '0'.repeat(31), 'G'.repeat(32), 'A'.repeat(32)])('refuses the seed %j', (seed) => {
    expect(() => createSeededRandom(seed)).toThrow(RangeError);
  });

  it('stays below its limit and reaches all of it', () => {
    const random = createSeededRandom(SEED);
    const counts = [0, 0, 0, 0, 0, 0, 0];
    for (let draw = 0; draw < 7000; draw++) counts[random.below(7)]! += 1;
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
    expect(random.below(1)).toBe(0);
    const fractions = Array.from({ length: 1000 }, () => random.fraction());
    expect(Math.min(...fractions)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...fractions)).toBeLessThan(1);
  });
});
