import { describe, expect, it } from 'vitest';
import { asStart } from './as-start.ts';
import { executorInputs } from './inputs.ts';
import { rolloutExecutor } from './operation.ts';
import { executorWorld, goLive } from './fixtures/world.ts';

const parse = (given: Record<string, unknown>) => executorInputs.parse({ reason: 'r', release: 'rc-1', ...given });

describe('the action downgrade', () => {
  it('is apply of the kind downgrade', () => {
    expect(asStart(parse({ action: 'downgrade' }))).toEqual(parse({ action: 'apply', kind: 'downgrade' }));
  });

  it('is no other kind', () => {
    expect(() => asStart(parse({ action: 'downgrade', kind: 'hotfix' }))).toThrow(/kind/);
  });

  it('is decided by the operation as such a start', async () => {
    const context = executorWorld();
    await goLive(context);
    const told = async (given: Record<string, unknown>) => {
      const inputs = parse(given);
      const { checks } = rolloutExecutor.plan(await rolloutExecutor.collect(inputs, context), inputs);
      return checks;
    };
    expect(await told({ action: 'downgrade' })).toEqual(await told({ action: 'apply', kind: 'downgrade' }));
  });
});
