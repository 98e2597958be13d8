import {
  EnvironmentError,
  InputError,
  type Applied,
  type ApplyContext,
  type ArtifactStore,
  type Plan,
} from '@release-gates/core';
import { toCheck } from '../_shared/row.ts';
import type { UploadInputs } from './inputs.ts';
import type { UploadPlan } from './plan.ts';

/** A failed upload is a check and not a crash: the evidence is on this machine still, and says what happened. */
export async function applyUpload(
  plan: Plan<UploadPlan>,
  inputs: UploadInputs,
  context: ApplyContext,
): Promise<Applied> {
  const { artifacts } = context;
  if (artifacts === undefined)
    throw new InputError({
      code: 'artifact.no_store',
      message: 'expected to run as an action of a workflow, found no artifact service',
      remedy: 'Use the action evidence-upload in a workflow; elsewhere copy the evidence folder',
    });
  const { name, paths } = plan.value;
  const outcome = await upload(artifacts, plan.value);
  const failure = 'failure' in outcome ? outcome.failure : undefined;
  const done = 'failure' in outcome ? undefined : outcome;
  const values = {
    'artifact-name': name,
    'artifact-id': done?.id ?? '',
    'artifact-sha256': done?.sha256 ?? '',
  };
  return {
    checks: [
      toCheck('evidence_uploaded', failure === undefined, {
        reason:
          failure === undefined
            ? `${paths.length} files are in the artifact ${name}`
            : `the upload failed: ${failure.code}: ${failure.message}`,
        expected: name,
        actual: failure === undefined ? { id: values['artifact-id'], sha256: values['artifact-sha256'] } : failure.code,
        remedy: 'Run the job again; if it keeps failing see the status of the artifact service',
        level: inputs.required ? 'must' : 'may',
      }),
    ],
    values,
    details: { ...values, files: paths, bytes: done?.bytes ?? null, uploaded: failure === undefined },
  };
}

type Outcome = Awaited<ReturnType<ArtifactStore['upload']>> | { readonly failure: EnvironmentError };

/** The adapter boundary: only what the store is documented to throw becomes an outcome. */
async function upload(store: ArtifactStore, { name, paths, retentionDays }: UploadPlan): Promise<Outcome> {
  try {
    return await store.upload({ name, paths, root: '.', ...(retentionDays !== null && { retentionDays }) });
  } catch (error) {
    if (error instanceof EnvironmentError && error.code.startsWith('artifact.')) return { failure: error };
    throw error;
  }
}
