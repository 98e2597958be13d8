import { describe, expect, it } from 'vitest';
import { kindOf, loadUnit, unitIds } from './units.ts';

describe('kindOf', () => {
  it.each(unitIds)('says of %s, unloaded, what its definition says', async (id) => {
    expect(kindOf(id)).toBe((await loadUnit(id)).kind);
  });

  it.each(['', 'no-such-unit', 'constructor', '__proto__'])('knows no unit %j', (id) => {
    expect(kindOf(id)).toBeUndefined();
  });
});
