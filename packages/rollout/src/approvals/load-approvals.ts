import { InputError, type Problem, type Workspace } from '@release-gates/core';
import type { Approval, AskedOverride } from '../step/facts.ts';
import { type ApprovalFile, parseApprovalFile } from './approval-file.ts';

/**
 * Every approval file of the folder. A malformed one is an error: somebody believes that it counts.
 *
 * @throws InputError all files' problems at once
 */
export async function loadApprovals(workspace: Workspace, folder: string): Promise<readonly ApprovalFile[]> {
  const paths = await workspace.list([`${folder}/*.yml`, `${folder}/*.yaml`], { role: 'policy' });
  const problems: Problem[] = [];
  const files: ApprovalFile[] = [];
  for (const path of paths) {
    const file = await workspace.read(path, { role: 'policy', maxBytes: 64 * 1024 });
    if (file.state !== 'present') {
      const message = file.state === 'absent' ? 'the file vanished while it was read' : file.reason;
      problems.push({ code: 'approval.unreadable', message, where: { file: path } });
      continue;
    }
    try {
      files.push(await parseApprovalFile(file.bytes, path));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
    }
  }
  const [first, ...rest] = problems;
  if (first !== undefined) throw new InputError([first, ...rest]);
  return files;
}

/** Those on this channel. To which action, whether they still hold, and who counts, is decided later. */
export function toApprovals(files: readonly ApprovalFile[], channelId: string): readonly Approval[] {
  return files.filter((file) => file.channel === channelId).map(toApproval);
}

function toApproval({ action, by, release, path, atMs, expiresAtMs }: ApprovalFile): Approval {
  return { action, by, releaseId: release ?? null, ref: path, atMs, expiresAtMs };
}

interface Asked {
  readonly channelId: string;
  /** Reason codes that the person asks to go on in spite of. */
  readonly codes: readonly string[];
  readonly by: string;
  readonly reason: string;
}

/** One for each code that was asked for, with all that may cover it in this channel. */
export function toOverrides(files: readonly ApprovalFile[], asked: Asked): readonly AskedOverride[] {
  const { channelId, codes, by, reason } = asked;
  return codes.map((code) => ({
    code,
    reason,
    by,
    approvals: toApprovals(
      files.filter(({ covers }) => covers === code),
      channelId,
    ),
  }));
}
