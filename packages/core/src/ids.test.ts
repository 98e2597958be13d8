import { describe, expect, it } from 'vitest';
import { deriveReleaseCandidateId, isId } from './ids.ts';

const COMMIT = '0123456789abcdef'.repeat(2) + '01234567';

describe('deriveReleaseCandidateId', () => {
  it.each<[string, string, string]>([
    ['a version', '1.2.3', 'rc-1.2.3-0123456789ab'],
    ['characters that an id may not have', '1.2.3+b /\u0430', 'rc-1.2.3-b----0123456789ab'],
    ['a version that leaves no room', '9'.repeat(500), `rc-${'9'.repeat(112)}-0123456789ab`],
  ])('%s', (_name, version, id) => {
    expect(deriveReleaseCandidateId(version, COMMIT)).toBe(id);
    expect(isId(id)).toBe(true);
  });
});
