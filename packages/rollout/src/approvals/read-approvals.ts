import { collectTrustInRole } from '@release-gates/attestation';
import { InputError, isSameRepository, type Problem, type Subject, type Workspace } from '@release-gates/core';
import { escapeGlob } from '@release-gates/evidence';
import type { EnvironmentPolicy } from '../policy/resolve.ts';
import { trustChoice } from '../policy/signatures.ts';
import type { Approval, AskedOverride } from '../step/facts.ts';
import { type ApprovalFile, MAX_APPROVAL_BYTES, parseApprovalFile } from './approval-file.ts';
import { verifyApproval } from './signed-approval.ts';

export interface ApprovalPlace {
  readonly workspace: Workspace;
  readonly policy: Pick<EnvironmentPolicy, 'approvals' | 'signatures'>;
  readonly nowMs: number;
  readonly subject: Pick<Subject, 'repository'>;
}

export interface ReadApprovals {
  readonly files: readonly ApprovalFile[];
  readonly problems: readonly Problem[];
}

/** @throws InputError where there is any */
export function refuseProblems([first, ...rest]: readonly Problem[]): void {
  if (first !== undefined) throw new InputError([first, ...rest]);
}

/**
 * Every approval file of the folder that counts by its form, those that are signed first. A malformed one is a problem,
 * and so is a signed one that does not verify, whatever the policy asks for: somebody believes that it counts.
 */
export async function readApprovals(place: ApprovalPlace): Promise<ReadApprovals> {
  const { policy, workspace } = place;
  const folder = escapeGlob(policy.approvals.folder.replace(/\/+$/, ''));
  const written = await readAll(await list(workspace, folder, ['*.yml', '*.yaml']), place, parseApprovalFile);
  const names = await list(workspace, folder, ['*.json']);
  const signed = names.length === 0 ? NONE : await readAll(names, place, await verifierOf(place));
  const { signed: mode } = policy.approvals;
  return {
    files: [...(mode === 'disabled' ? [] : signed.files), ...(mode === 'required' ? [] : written.files)],
    problems: [...written.problems, ...signed.problems],
  };
}

async function list(workspace: Workspace, folder: string, names: readonly string[]): Promise<readonly string[]> {
  const found = await workspace.list(
    names.map((name) => `${folder}/${name}`),
    { role: 'policy' },
  );
  return [...found].sort();
}

type Parse = (bytes: Uint8Array, path: string) => Promise<ApprovalFile | null>;

const NONE: ReadApprovals = { files: [], problems: [] };

async function readAll(
  paths: readonly string[],
  { workspace, subject, nowMs }: ApprovalPlace,
  parse: Parse,
): Promise<ReadApprovals> {
  const problems: Problem[] = [];
  const files: ApprovalFile[] = [];
  for (const path of paths) {
    const file = await workspace.read(path, { role: 'policy', maxBytes: MAX_APPROVAL_BYTES });
    if (file.state !== 'present') {
      const message = file.state === 'absent' ? 'the file vanished while it was read' : file.reason;
      problems.push({ code: 'approval.unreadable', message, where: { file: path } });
      continue;
    }
    try {
      const parsed = await parse(file.bytes, path);
      if (parsed === null) continue;
      if (parsed.expiresAtMs > nowMs) checkRepository(parsed, subject);
      files.push(parsed);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
    }
  }
  return { files, problems };
}

/** One key is trusted in many repositories, and channels are called alike in all of them. */
function checkRepository({ repository, path }: ApprovalFile, here: ApprovalPlace['subject']): void {
  if (repository === undefined || isSameRepository(repository, here.repository)) return;
  throw new InputError({
    code: 'approval.elsewhere',
    message: `expected an approval given in ${here.repository}, found one given in ${repository}`,
    where: { file: path, pointer: '/repository' },
    remedy: 'Remove the file, or have the person give it here: release-gates approve',
  });
}

async function verifierOf({ workspace, policy, nowMs }: ApprovalPlace): Promise<Parse> {
  const known = await collectTrustInRole(trustChoice(policy.signatures), 'approval', { workspace, nowMs });
  return async (bytes, path) =>
    path.endsWith(SIGNED_APPROVAL_ENDING) ? verifyApproval({ bytes, path }, known, nowMs) : refuseForm(path);
}

export const SIGNED_APPROVAL_ENDING = '.dsse.json';

function refuseForm(path: string): never {
  throw new InputError({
    code: 'approval.form',
    message: `expected an approval as YAML (.yml), or signed (${SIGNED_APPROVAL_ENDING}), found another JSON file`,
    where: { file: path },
    remedy: 'Rename it, or remove it: nobody would count it',
  });
}

/** Those on this channel. To which action, whether they still hold, and who counts, is decided later. */
export function toApprovals(files: readonly ApprovalFile[], channelId: string): readonly Approval[] {
  return files.filter((file) => file.channel === channelId).map(toApproval);
}

function toApproval({ action, by, release, path, atMs, expiresAtMs, signedBy }: ApprovalFile): Approval {
  return { action, by, releaseId: release ?? null, ref: path, atMs, expiresAtMs, signedBy };
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
