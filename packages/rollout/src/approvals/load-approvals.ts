import { InputError, type Problem, type Workspace } from '@release-gates/core';
import type { Approval, Override } from '../step/facts.ts';
import { type ApprovalFile, type ApprovedAction, parseApprovalFile } from './approval-file.ts';

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

interface Subject {
  readonly channelId: string;
  readonly actions: readonly ApprovedAction[];
}

/** Those for one of the actions on this channel. Whether they still hold, and who counts, is decided later. */
export function toApprovals(files: readonly ApprovalFile[], { channelId, actions }: Subject): readonly Approval[] {
  return files
    .filter((file) => file.channel === channelId && actions.includes(file.action))
    .map(({ by, release, path, atMs, expiresAtMs }) => ({
      by,
      releaseId: release ?? null,
      ref: path,
      atMs,
      expiresAtMs,
    }));
}

interface Asked {
  readonly channelId: string;
  readonly releaseId: string | null;
  /** Reason codes that the person asks to go on in spite of. */
  readonly codes: readonly string[];
  readonly by: string;
  readonly reason: string;
  readonly nowMs: number;
}

/** One for each code that was asked for; without a fitting file it names no second person, and is refused later. */
export function toOverrides(files: readonly ApprovalFile[], asked: Asked): readonly Override[] {
  return asked.codes.map((code) => {
    const file = files.find((candidate) => covers(candidate, asked, code));
    const { by, reason } = asked;
    if (file === undefined) return { code, reason, by, approvedBy: null, ref: '', expiresAtMs: null };
    return { code, reason, by, approvedBy: file.by, ref: file.path, expiresAtMs: file.expiresAtMs };
  });
}

function covers(file: ApprovalFile, { channelId, releaseId, nowMs }: Asked, code: string): boolean {
  if (file.action !== 'override' || file.covers !== code || file.channel !== channelId) return false;
  return file.release === (releaseId ?? undefined) && file.atMs <= nowMs && file.expiresAtMs > nowMs;
}
