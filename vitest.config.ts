import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// The artifact round trip needs a blob-store emulator of 190 MB, which only CI installs; a newcomer's first test run
// should not. Once it is there it is used.
const hasBlobServer = process.env['CI'] === 'true' || existsSync('.cache/azurite');

const NEVER = ['**/node_modules/**', 'build/**', '.cache/**', 'examples/**', 'test/act/**'];
// It counts requests for a minute and a half while real programs decide, and would measure the other tests as well.
const ALONE = 'test/rollout-demo/**';

/**
 * Vitest begins with what took longest last time, which a fresh clone does not know. Tests that start programs are slow
 * and stand outside of the packages; the quick ones after them keep all workers busy to the end.
 */
class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((left, right) => Number(isQuick(left)) - Number(isQuick(right)));
  }
}

function isQuick({ moduleId }: TestSpecification): boolean {
  return moduleId.includes('/packages/');
}

// Everything that needs Node alone. Workflows under act have their own command (npm run test:act).
export default defineConfig({
  test: {
    // Processes are started by many tests; a busy machine makes any shorter limit a coin toss. It only ends what hangs.
    testTimeout: 600_000,
    hookTimeout: 120_000,
    // Vitest leaves one core to itself by default, and needs next to none.
    maxWorkers: '100%',
    // The files of a worker share what they import: to load all of it again for each took longer than most tests do.
    // So a test leaves process.env, the working directory and globals as it found them (vi.unstubAllEnvs).
    isolate: false,
    sequence: { sequencer: SlowFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['packages/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: [...NEVER, ALONE, ...(hasBlobServer ? [] : ['test/e2e/artifact/**'])],
        },
      },
      {
        extends: true,
        test: { name: 'alone', include: [`${ALONE}/*.test.ts`], exclude: NEVER, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
