import type { Json } from '@release-gates/core';
import { compileSchema } from '@release-gates/formats';
import { describe, expect, it } from 'vitest';
import { describeVectors } from '../support/vectors.ts';

interface Group {
  readonly description: string;
  readonly schema: Json;
  readonly tests: readonly { readonly description: string; readonly data: Json; readonly valid: boolean }[];
}

describeVectors('json-schema', (vectors) => {
  const files = [...vectors.names(), ...vectors.names('optional/format').map((name) => `optional/format/${name}`)];
  const suites = files
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, groups: vectors.json(name) as Group[] }));

  it('holds 670 tests', () => {
    const tests = suites.flatMap(({ groups }) => groups.flatMap((group) => group.tests));
    expect(tests).toHaveLength(670);
  });

  describe.each(suites)('$name', ({ name, groups }) => {
    it.each(groups)('$description', async ({ schema, tests }) => {
      const validate = await compileSchema(schema, { file: name });
      const verdicts = tests.map(({ description, data }) => [description, validate(data).length === 0]);
      expect(verdicts).toEqual(tests.map(({ description, valid }) => [description, valid]));
    });
  });
});
