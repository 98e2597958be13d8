import type { Role, Workspace } from '@release-gates/core';

/** Bytes as base64: what is decided on is what was read, and a decision can be made again from its facts. */
export interface ReadFile {
  readonly path: string;
  readonly base64: string;
}

export interface UnreadFile {
  readonly path: string;
  readonly reason: string;
}

const MAX_FILES = 1000;
const MAX_BYTES = 8 * 1024 * 1024;

/** Of what a listing named. */
export const LEADS_TO_NOTHING = 'it is a link to nothing, or was removed while it was read';

/** What of it cannot be read is told: never the same as not there. */
export async function readFiles(
  paths: readonly string[],
  role: Role,
  workspace: Workspace,
): Promise<{ readonly files: readonly ReadFile[]; readonly unread: readonly UnreadFile[] }> {
  const files: ReadFile[] = [];
  const unread: UnreadFile[] = [];
  for (const path of paths.slice(0, MAX_FILES)) {
    const read = await workspace.read(path, { role, maxBytes: MAX_BYTES });
    if (read.state === 'present') files.push({ path, base64: Buffer.from(read.bytes).toString('base64') });
    else unread.push({ path, reason: read.state === 'absent' ? LEADS_TO_NOTHING : read.reason });
  }
  const [left] = paths.slice(MAX_FILES);
  if (left !== undefined) unread.push({ path: left, reason: `it is one of more than ${MAX_FILES} files` });
  return { files, unread };
}
