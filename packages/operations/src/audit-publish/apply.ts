import type { TreeHead } from '@release-gates/audit-log';
import { type Applied, type ApplyContext, EnvironmentError, equalDigest, type Plan } from '@release-gates/core';
import { logPathOf } from '../_shared/log-path.ts';
import { toCheck } from '../_shared/row.ts';
import { compareFile } from './collect.ts';
import type { PublishInputs } from './inputs.ts';
import type { PublishPlan } from './plan.ts';
import { openPublication, type Publication } from './published-log.ts';

/**
 * Tiles first, each created and never written over, then the checkpoint that needs them: whoever reads in between, or
 * after a crash, finds an older checkpoint and all of its tiles.
 */
export async function apply(plan: Plan<PublishPlan>, inputs: PublishInputs, context: ApplyContext): Promise<Applied> {
  if (plan.value === null) return { checks: [] };
  const store = context.logs.open(logPathOf(inputs.log, context, inputs.profile));
  try {
    const now = () => openPublication(store, inputs, { workspace: context.openWorkspace(), nowMs: context.nowMs });
    const publication = samePublication(await now(), plan.value, inputs);
    const workspace = context.openWorkspace();
    let written = 0;
    for (const file of publication.files()) {
      const path = `${inputs.folder}/${file.path}`;
      const found = await compareFile(path, file.bytes, workspace);
      if (found === 'same') continue;
      // Exclusive: what another publisher wrote meanwhile is refused, not replaced.
      await context.files.create(path, file.bytes);
      written++;
    }
    const { checkpoint, isCheckpointThere } = samePublication(await now(), plan.value, inputs);
    if (!isCheckpointThere) {
      await context.files.replace(`${inputs.folder}/checkpoint`, Buffer.from(checkpoint, 'utf8'));
    }
    return toApplied(publication, { written, folder: inputs.folder });
  } finally {
    store.close();
  }
}

type Publishable = Extract<Publication, { ok: true }>;

/** Read again just before each step: somebody may have sealed or published since the plan was made. */
function samePublication(publication: Publication, planned: TreeHead, { folder }: PublishInputs): Publishable {
  const isSame =
    publication.ok && publication.head.size === planned.size && equalDigest(publication.head.root, planned.root);
  if (publication.ok && isSame) return publication;
  throw new EnvironmentError({
    code: 'log.raced',
    message: 'expected the log and what is published as they were planned with, found that somebody changed them',
    where: { file: folder },
    remedy: 'Run again; what was written so far belongs to the log and stays',
  });
}

function toApplied(
  { head, checkpoint }: Publishable,
  { written, folder }: { written: number; folder: string },
): Applied {
  const published = toCheck('audit_log_published', true, {
    reason: `${folder} holds the checkpoint over ${head.size} records and every tile of it`,
    expected: 'the checkpoint and its tiles',
    actual: { ...head, files_written: written },
  });
  return {
    checks: [published],
    details: { folder, head: { ...head }, files_written: written, checkpoint },
    values: {
      records: String(head.size),
      root: head.root,
      'checkpoint-path': `${folder}/checkpoint`,
      'files-written': String(written),
    },
  };
}
