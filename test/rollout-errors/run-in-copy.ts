import { expect } from 'vitest';
import { parseCommands } from '../support/runner-oracle.ts';
import type { Ran, RolloutRepository, RunOptions } from './rollout-repository.ts';

/** What must hold whatever was wrong. */
export function expectHarmless({ stdout, stderr }: Ran): void {
  const output = stdout + stderr;
  expect(output).not.toMatch(/^\s+at .*(:\d+:\d+\)?|node:internal)/m);
  // oxlint-disable-next-line no-control-regex -- control characters are what must not be there
  expect(output).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u0080-\u009f]/);
  expect(parseCommands(output)).toEqual([]);
  expect(output.length).toBeLessThan(8000);
}

interface Broken {
  readonly breakIt?: (repository: RolloutRepository) => void | Promise<void>;
  readonly args: readonly string[];
  readonly options?: RunOptions;
}

export async function runInCopy(
  base: RolloutRepository,
  { breakIt = () => {}, args, options = {} }: Broken,
): Promise<{ readonly ran: Ran; readonly isUntouched: boolean; readonly after: ReadonlyMap<string, string> }> {
  const repository = base.copy();
  try {
    await breakIt(repository);
    const before = repository.ledgers();
    const ran = await repository.run(args, options);
    const after = repository.ledgers();
    return { ran, isUntouched: JSON.stringify([...before]) === JSON.stringify([...after]), after };
  } finally {
    repository.remove();
  }
}
