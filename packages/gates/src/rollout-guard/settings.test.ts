import { describe, expect, it } from 'vitest';
import { findKeyword } from './settings.ts';

describe('findKeyword', () => {
  const LIST = ['hotfix', 'emergency', 'security', 'rollback', 'CVE-2026', 'c++'];
  it.each<[string | null, string | undefined]>([
    ['hotfix', 'hotfix'],
    ['an Emergency, we said', 'emergency'],
    ['fixes security-2', 'security'],
    ['insecurity', undefined],
    ['securityfix', undefined],
    ['in_security', undefined],
    ['hotfixé', undefined],
    ['for cve-2026.', 'CVE-2026'],
    ['for CVEx2026', undefined],
    ['in c++ only', 'c++'],
    ['', undefined],
    [null, undefined],
  ])('%j', (reason, keyword) => {
    expect(findKeyword(reason, LIST)).toBe(keyword);
  });
});
