import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

// The artifact round trip needs a blob-store emulator of 190 MB, which only CI installs; a newcomer's first test run
// should not. Once it is there it is used.
const hasBlobServer = process.env['CI'] === 'true' || existsSync('.cache/azurite');

// Everything that needs Node alone. Workflows under act have their own command (npm run test:act).
export default defineConfig({
  test: {
    include: ['packages/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: [
      '**/node_modules/**',
      'build/**',
      '.cache/**',
      'examples/**',
      'test/act/**',
      ...(hasBlobServer ? [] : ['test/e2e/artifact/**']),
    ],
    // Processes are started by many tests; two cores and a cold disk make the default of 5 s a coin toss.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
