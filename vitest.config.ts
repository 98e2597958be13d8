import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

// The artifact round trip needs a blob-store emulator of 190 MB, which only CI installs; a newcomer's first test run
// should not. Once it is there it is used.
const hasBlobServer = process.env['CI'] === 'true' || existsSync('.cache/azurite');

const NEVER = ['**/node_modules/**', 'build/**', '.cache/**', 'examples/**', 'test/act/**'];
// It counts requests for a minute and a half while real programs decide, and would measure the other tests as well.
const ALONE = 'test/rollout-demo/**';

// Everything that needs Node alone. Workflows under act have their own command (npm run test:act).
export default defineConfig({
  test: {
    // Processes are started by many tests; two cores and a cold disk make the default of 5 s a coin toss.
    testTimeout: 180_000,
    hookTimeout: 120_000,
    // Vitest leaves one core to itself by default, and needs next to none.
    maxWorkers: '100%',
    // The files of a worker share what they import: to load all of it again for each took longer than most tests do.
    // So a test leaves process.env, the working directory and globals as it found them (vi.unstubAllEnvs).
    isolate: false,
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
