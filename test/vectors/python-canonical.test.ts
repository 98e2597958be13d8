import { parsePythonJson, pythonCanonicalText, sha256Hex } from '@release-gates/core';
import { expect, it } from 'vitest';
import { describeVectors } from '../support/vectors.ts';

interface Case {
  readonly source: string;
  readonly canonical: string;
  readonly sha256: string;
}

describeVectors('python-canonical', (vectors) => {
  const lines = vectors.bytes('cases.ndjson').toString('utf8').trim().split('\n');
  const cases = lines.map((line) => JSON.parse(line) as Case);
  it('holds 16 cases', () => expect(cases).toHaveLength(16));

  it.each(cases)('$source', ({ source, canonical, sha256 }) => {
    const written = pythonCanonicalText(parsePythonJson(Buffer.from(source, 'utf8'), { file: 'vector' }));
    expect(written).toBe(canonical);
    expect(sha256Hex(written)).toBe(sha256);
  });
});
