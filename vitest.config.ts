import { defineConfig } from 'vitest/config';

// Everything that needs Node alone. Workflows under act have their own command (npm run test:act).
export default defineConfig({
  test: {
    include: ['packages/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'build/**', '.cache/**', 'examples/**', 'test/act/**'],
    // Processes are started by many tests; two cores and a cold disk make the default of 5 s a coin toss.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
