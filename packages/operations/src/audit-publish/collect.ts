import { type CollectContext, equalDigest, sha256Hex, type Workspace } from '@release-gates/core';
import { logPathOf } from '../_shared/log-path.ts';
import type { PublishInputs } from './inputs.ts';
import { openPublication, type Publication, type Unpublishable } from './published-log.ts';

/** A file that is published already with other bytes than the log has. */
export interface ChangedFile {
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

export interface PublishFacts {
  readonly logPath: string;
  readonly publication: Omit<Extract<Publication, { ok: true }>, 'files' | 'checkpoint'> | Unpublishable;
  /** Tiles and entry bundles looked at, and how many of them are not there yet. */
  readonly files: number;
  readonly missing: number;
  /** The first ones. */
  readonly changed: readonly ChangedFile[];
}

const MOST_CHANGED = 20;

export async function collect(inputs: PublishInputs, context: CollectContext): Promise<PublishFacts> {
  const store = context.logs.open(logPathOf(inputs.log, context, inputs.profile));
  try {
    const publication = await openPublication(store, inputs, context);
    if (!publication.ok) return { logPath: store.path, publication, files: 0, missing: 0, changed: [] };
    const { files, checkpoint: _checkpoint, ...head } = publication;
    const compared = { files: 0, missing: 0, changed: [] as ChangedFile[] };
    for (const file of files()) {
      const found = await compareFile(`${inputs.folder}/${file.path}`, file.bytes, context.workspace);
      compared.files++;
      if (found === 'absent') compared.missing++;
      else if (found !== 'same' && compared.changed.length < MOST_CHANGED) compared.changed.push(found);
    }
    return { logPath: store.path, publication: head, ...compared };
  } finally {
    store.close();
  }
}

/** A published file never changes; one that is refused (a link, a folder) counts as changed. */
export async function compareFile(
  path: string,
  bytes: Uint8Array,
  workspace: Workspace,
): Promise<'absent' | 'same' | ChangedFile> {
  const [there] = await workspace.digest([path]);
  if (there === undefined || there.state === 'absent') return 'absent';
  const expected = sha256Hex(bytes);
  if (there.state === 'refused') return { path, expected, found: there.reason };
  return equalDigest(there.sha256, expected) ? 'same' : { path, expected, found: there.sha256 };
}
