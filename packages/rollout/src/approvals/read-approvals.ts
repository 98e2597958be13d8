import { posix } from 'node:path';
import { collectTrustInRole, LEADS_TO_NOTHING } from '@release-gates/attestation';
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
  const { files, strays } = await list(workspace, policy.approvals.folder);
  const written = await readAll(
    files.filter((path) => !isSigned(path)),
    place,
    parseApprovalFile,
  );
  const names = files.filter(isSigned);
  const signed = names.length === 0 ? NONE : await readAll(names, place, await verifierOf(place));
  const { signed: mode } = policy.approvals;
  return {
    files: [...(mode === 'disabled' ? [] : signed.files), ...(mode === 'required' ? [] : written.files)],
    problems: [...strays.map(refuseStray), ...written.problems, ...signed.problems],
  };
}

const isSigned = (path: string): boolean => path.endsWith('.json');

interface Listed {
  readonly files: readonly string[];
  /** Approvals in folders below, and links to where some may lie: whoever put them there believes that they count. */
  readonly strays: readonly string[];
}

async function list(workspace: Workspace, folder: string): Promise<Listed> {
  const top = posix.normalize(folder).replace(/\/+$/, '');
  const glob = escapeGlob(top);
  const found = await workspace.list([glob, `${glob}/**/*.{yml,yaml,json}`], { role: 'policy', withOthers: true });
  const isInside = (path: string): boolean => posix.dirname(path) === top && /\.(ya?ml|json)$/.test(path);
  return { files: found.filter(isInside).sort(), strays: found.filter((path) => !isInside(path)).sort() };
}

function refuseStray(file: string): Problem {
  return {
    code: 'approval.unreadable',
    message: 'expected approvals as files of the folder itself, found one below it, or a link to where some may lie',
    where: { file },
    remedy: 'Move it into the folder, or out of it; nothing is read of it here',
  };
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
      const message = file.state === 'absent' ? LEADS_TO_NOTHING : file.reason;
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
