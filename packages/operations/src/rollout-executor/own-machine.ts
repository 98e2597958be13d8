import { andMore, type Check, type CollectContext } from '@release-gates/core';
import type { ApprovalFile } from '@release-gates/rollout';
import { toCheck } from '../_shared/row.ts';

/** Approvals that nobody signed, read on somebody's own machine. */
export interface OwnMachine {
  readonly paths: readonly string[];
  /** Those of them that are in no commit as they lie here. */
  readonly uncommitted: readonly string[];
}

/**
 * A workflow reads the default branch, behind its rules. Threat: on a machine of one's own the files are whatever one wrote,
 * a commit included, so reading HEAD would prove no more; it is told, and signatures are what helps. Undefined where
 * there is nothing to tell.
 */
export async function collectOwnMachine(
  files: readonly ApprovalFile[],
  { run, git, nowMs }: Pick<CollectContext, 'run' | 'git' | 'nowMs'>,
): Promise<OwnMachine | undefined> {
  const unsigned = files.filter(({ signedBy, expiresAtMs }) => signedBy === null && expiresAtMs > nowMs);
  if (run.kind !== 'local' || unsigned.length === 0) return undefined;
  const paths = unsigned.map(({ path }) => path);
  const described = await git.describe();
  const isCommitted = (path: string): boolean =>
    described.state === 'repository' && described.commit !== null && !described.dirtyPaths.includes(path);
  return { paths, uncommitted: paths.filter((path) => !isCommitted(path)) };
}

export function ownMachineChecks(ownMachine: OwnMachine | undefined): Check[] {
  if (ownMachine === undefined) return [];
  const { paths, uncommitted } = ownMachine;
  const told = paths.map((path) => (uncommitted.includes(path) ? `${path} (not committed)` : path));
  return [
    toCheck('approvals_of_this_machine', false, {
      level: 'may',
      reason: `on a machine of your own an unsigned approval proves nothing, for anybody here can write it: ${andMore(told[0] ?? '', told.length - 1, 'file')}`,
      expected: [],
      actual: told,
      remedy: 'Let a workflow do it, which reads the default branch; or say approvals.signed: required in the policy',
    }),
  ];
}
