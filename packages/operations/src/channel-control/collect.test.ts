import { ReleaseGatesError } from '@release-gates/core';
import { collectContext, FakeWorkspace } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { collect } from './collect.ts';
import { channelInputs } from './inputs.ts';
import { PATH, REGISTRY, toBytes, WHY } from './registry-fixture.ts';

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'done';
  } catch (error) {
    if (!(error instanceof ReleaseGatesError)) throw error;
    const where = error.problems[0]?.where;
    return `${error.kind} ${error.code} ${where?.file} ${where?.pointer ?? ''}`.trim();
  }
}

describe('a registry that is malformed is an error, never an empty one', () => {
  it.each<[string, string | null, string]>([
    ['no file', null, `input channels.absent ${PATH}`],
    ['an empty file', '', `input json.syntax ${PATH}`],
    ['half a file', toBytes(REGISTRY).slice(0, 200), 'input json.syntax'],
    ['an array', '[]', `input schema.invalid ${PATH}`],
    ['a null', 'null', `input schema.invalid ${PATH}`],
    ['no channels', '{"history": []}', `input schema.invalid ${PATH} /channels`],
    ['a row that is a text', toBytes({ ...REGISTRY, history: ['x'] }), `input schema.invalid ${PATH} /history/0`],
    ['a time that is a text', toBytes({ ...REGISTRY, updated_at: 'now' }), `input schema.invalid ${PATH} /updated_at`],
    [
      'a misspelt key',
      toBytes({ ...REGISTRY, history: undefined, histroy: [] }),
      `input schema.unknown_key ${PATH} /histroy`,
    ],
    ['a key twice', '{"channels": {}, "channels": {}}', `input json.duplicate_key ${PATH} /channels`],
    ['NaN', '{"channels": {}, "updated_at": NaN}', `input json.syntax ${PATH}`],
  ])('%s', async (_name, content, code) => {
    for (const action of ['validate', 'status', 'import', 'promote'] as const) {
      const workspace = new FakeWorkspace(content === null ? {} : { [PATH]: content });
      const work = collect(channelInputs.parse({ action, ...WHY }), collectContext({ workspace }));
      expect(await codeOf(work)).toContain(code);
    }
  });
});
