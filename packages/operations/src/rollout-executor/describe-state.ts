import { type ChannelState, type Freeze, frozenBy } from '@release-gates/rollout';

/** What is live where, in one line. */
export function describeState(state: ChannelState): string {
  const { current, candidate, exposure, freezes, pin, pending } = state;
  const live = current === null ? 'nothing is live' : `${current.release.id} is live in ${current.slot}`;
  const out =
    candidate === null
      ? ''
      : `; ${candidate.release.id} has ${candidate.ladder[candidate.stage] ?? 0} % in ${candidate.slot}${candidate.paused ? ', paused' : ''}`;
  const doubt = exposure.known ? '' : '; where the traffic goes is not known';
  const held = pin === null ? '' : `; pinned to ${pin.release_id}`;
  const open = pending === null ? '' : `; ${pending.kind} ${pending.transition} has no outcome yet`;
  return `${live}${out}${doubt}${held}${open}${frozenText(freezes)}`;
}

export function frozenText(freezes: readonly Freeze[]): string {
  return freezes
    .map(
      (freeze) =>
        `; ${freeze.phase} (tier ${freeze.tier}, ${freeze.reason_code}) by ${frozenBy(freeze)}: ${freeze.reason}`,
    )
    .join('');
}
