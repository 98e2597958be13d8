import { resolve } from 'node:path';
import type { ArtifactStore } from '@release-gates/core';
import { createArtifactStore } from './artifact-store.ts';

/** The runner gives these to JavaScript actions only; without them there is nowhere to upload to. */
export function openArtifactStore(root: string): ArtifactStore | undefined {
  const { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_RESULTS_URL: url, RUNNER_TEMP: temporary } = process.env;
  if (!token || !url || !temporary) return undefined;
  return createArtifactStore({
    workspace: resolve(root),
    temporaryDirectory: temporary,
    loadClient: async () => (await import('./artifact-client.ts')).openArtifactClient(),
  });
}
