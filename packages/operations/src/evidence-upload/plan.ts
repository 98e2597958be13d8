import type { Check, Plan, Run } from '@release-gates/core';
import { toCheck } from '../_shared/row.ts';
import type { UploadFacts } from './collect.ts';
import type { UploadInputs } from './inputs.ts';

export interface UploadPlan {
  readonly name: string;
  /** Sorted; relative to the workspace, whose root is cut off the names in the archive. */
  readonly paths: readonly string[];
  readonly bytes: number;
  readonly retentionDays: number | null;
}

export function planUpload(facts: UploadFacts, inputs: UploadInputs): Plan<UploadPlan> {
  const present = facts.files.filter((file) => file.state === 'present');
  const paths = present.map((file) => file.path).sort();
  const bytes = present.reduce((sum, file) => sum + file.bytes, 0);
  const name = inputs.artifactName ?? defaultName(facts);
  return {
    checks: [filesFound(facts, paths, inputs)],
    steps: [`Upload ${paths.length} files (${bytes} bytes) as the artifact ${name}`],
    value: { name, paths, bytes, retentionDays: inputs.retentionDays ?? null },
  };
}

/** Artifact names are unique within a run, so the attempt and the job are part of it. */
function defaultName({ releaseCandidateId, run }: UploadFacts): string {
  return ['release-gates', releaseCandidateId, ...runParts(run)]
    .join('-')
    .replaceAll(/[^A-Za-z0-9._-]/g, '-')
    .slice(0, 200);
}

function runParts(run: Run): string[] {
  return run.kind === 'github' ? [run.job, `attempt${run.attempt}`] : [];
}

function filesFound({ files, unmatched }: UploadFacts, paths: readonly string[], inputs: UploadInputs): Check {
  const missing = [...files.filter((file) => file.state !== 'present').map((file) => file.path), ...unmatched];
  const holds = paths.length > 0 && missing.length === 0;
  return toCheck('evidence_files_found', holds, {
    reason:
      paths.length === 0
        ? 'there is nothing to upload'
        : missing.length === 0
          ? `${paths.length} files`
          : `not there or not readable: ${missing.slice(0, 5).join(', ')}`,
    expected: [],
    actual: missing.slice(0, 100),
    remedy: 'Run the gates and release-manifest before, or correct the paths',
    level: inputs.required || paths.length === 0 ? 'must' : 'may',
  });
}
