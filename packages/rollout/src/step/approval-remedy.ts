import { formatRfc3339 } from '@release-gates/core';
import type { ApprovedAction } from '../approvals/approval-file.ts';
import type { LedgerState } from '../state/ledger-state.ts';
import { ledgerIdOf } from '../state/ledger-state.ts';
import type { StepPolicy } from './policy.ts';

/** Where somebody asks. */
export interface Asking {
  readonly state: Pick<LedgerState, 'channel'>;
  readonly policy: Pick<StepPolicy, 'approvalFolder' | 'signedApprovals'>;
  readonly nowMs: number;
  /** What the approval names, where it is not the channel itself. */
  readonly channelId?: string;
}

export interface Approvable {
  readonly action: ApprovedAction;
  /** Null: the action itself. */
  readonly releaseId: string | null;
  /** Of an override: the code of the blocker. */
  readonly covers?: string;
}

const VALID_MS = 24 * 3_600_000;

/** The file that is missing, as one line to copy, all but who and why: of YAML, or the command that signs one. */
export function approvalRemedy(asking: Asking, approvable: Approvable): string {
  return asking.policy.signedApprovals === 'required'
    ? signedRemedy(asking, approvable)
    : writtenRemedy(asking, approvable);
}

function signedRemedy({ state, policy, channelId = ledgerIdOf(state) }: Asking, approvable: Approvable): string {
  const { action, releaseId, covers } = approvable;
  const asked = [
    `--action ${action} --channel ${channelId}`,
    ...(releaseId === null ? [] : [`--release ${releaseId}`]),
    ...(covers === undefined ? [] : [`--covers ${covers}`]),
  ];
  const command = `release-gates approve ${asked.join(' ')} --reason WHY --key-file KEY`;
  return `only signed approvals count here: let somebody else run ${command}, and bring what it writes in ${policy.approvalFolder}`;
}

function writtenRemedy(asking: Asking, { action, releaseId, covers }: Approvable): string {
  const { state, policy, nowMs, channelId = ledgerIdOf(state) } = asking;
  // Somebody may ask for the end of freezes of several scopes: one file must not stand in the place of another.
  const name = [action, covers, asking.channelId?.replaceAll(':', '-')].filter((part) => part !== undefined).join('-');
  const members = [
    `version: 1, action: ${action}, channel: ${channelId}`,
    ...(releaseId === null ? [] : [`release: ${JSON.stringify(releaseId)}`]),
    ...(covers === undefined ? [] : [`covers: ${covers}`]),
    `by: ACCOUNT, reason: WHY, at: ${formatRfc3339(nowMs)}, expires: ${formatRfc3339(nowMs + VALID_MS)}`,
  ];
  return `let somebody else bring ${policy.approvalFolder}/${name}.yml with { ${members.join(', ')} }`;
}
