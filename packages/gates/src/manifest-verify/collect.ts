import type { CollectContext } from '@release-gates/core';
import {
  locateManifest,
  readBoundFiles,
  workspaceSource,
  type Difference,
  type NotLocated,
  type VerificationFacts,
} from '@release-gates/evidence';
import type { VerifyInputs } from './inputs.ts';

export type VerifyFacts =
  | NotLocated
  | {
      readonly state: 'found';
      readonly path: string;
      readonly sha256: string;
      readonly facts: VerificationFacts;
      /** Files of the folder that claim to be ours and are not; empty where one manifest was named. */
      readonly malformed: readonly Difference[];
    };

export async function collectVerification(inputs: VerifyInputs, context: CollectContext): Promise<VerifyFacts> {
  const { workspace, nowMs } = context;
  const located = await locateManifest(workspace, inputs.manifest ?? context.evidenceDirectory);
  if (located.state !== 'found') return located;
  const { path, sha256 } = located.file;
  const facts = await readBoundFiles(located.file, workspaceSource(workspace), nowMs);
  return { state: 'found', path, sha256, facts, malformed: located.malformed };
}
