import { runCli } from '../../../packages/cli/src/index.ts';

/** The command line. */
await runCli();
