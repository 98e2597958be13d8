import { describe, expect, it } from 'vitest';
import { compareSchemaVersions, parseSchemaVersion, type SchemaVersion } from './schema-version.ts';
import { compareSemver, isSemver, parseSemver, type Semver } from './semver.ts';

describe('isSemver', () => {
  it.each([
    ['1.2.3', true],
    ['1.0.0-rc.1+b5', true],
    ['1.0.0-0.3.7', true],
    ['99999999999999999999.0.0', true],
    ['01.2.3', false],
    ['1.2.3-..', false],
    ['1.2.3-01', false],
    ['1.2', false],
    ['v1.2.3', false],
    [' 1.2.3', false],
    ['1.2.3\n', false],
    ['١.٢.٣', false],
    ['', false],
    [1, false],
  ])('%j is %s', (text, expected) => {
    expect(isSemver(text)).toBe(expected);
  });
});

describe('compareSemver', () => {
  const ascending = [
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-alpha.beta',
    '1.0.0-beta',
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0-rc.1',
    '1.0.0',
    '1.0.1',
    '1.10.0',
    '99999999999999999999.0.0',
  ];
  it('orders as section 11 says', () => {
    const sorted = ascending
      .toReversed()
      .sort((a, b) => compareSemver(parseSemver(a) as Semver, parseSemver(b) as Semver));
    expect(sorted).toEqual(ascending);
  });
  it('does not count build metadata', () => {
    expect(compareSemver(parseSemver('1.0.0+a') as Semver, parseSemver('1.0.0+b') as Semver)).toBe(0);
  });
});

describe('schema versions', () => {
  it.each(['2', '2.1.0', '02.1', '2.01', '2.x', ' 2.1', '٢.١', '', null])('%j is none', (text) => {
    expect(parseSchemaVersion(text)).toBeUndefined();
  });
  it('orders by number', () => {
    const [low, high] = ['2.9', '2.10'].map((text) => parseSchemaVersion(text) as SchemaVersion);
    expect(compareSchemaVersions(low as SchemaVersion, high as SchemaVersion)).toBeLessThan(0);
  });
});
