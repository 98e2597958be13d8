import { type ApprovalPlace, readApprovals, type ReadApprovals, refuseProblems } from '@release-gates/rollout';
import type { ExecutorInputs } from './inputs.ts';

/** At night a malformed approval of something else keeps nobody from stopping or going back. */
const NEEDS_NO_APPROVAL: ReadonlySet<ExecutorInputs['action']> = new Set(['freeze', 'pause', 'abort', 'reconcile']);

/** A look goes back by itself, whatever lies in the folder, and only not on. @throws InputError of every other action */
export async function approvalsFor(inputs: ExecutorInputs, place: ApprovalPlace): Promise<ReadApprovals> {
  const { action } = inputs;
  const isWayBack = action === 'rollback' && inputs.release === undefined;
  if (NEEDS_NO_APPROVAL.has(action) || isWayBack) return { files: [], problems: [] };
  const read = await readApprovals(place);
  if (action !== 'tick' && action !== 'status') refuseProblems(read.problems);
  return read;
}
