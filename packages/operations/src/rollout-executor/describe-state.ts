import { type ChannelState, type Freeze, frozenBy, isMerged, type Transition } from '@release-gates/rollout';

/** What is live where, in one line. */
export function describeState(state: ChannelState): string {
  const { current, candidate, exposure, freezes, pin, pending } = state;
  const unnamed =
    candidate?.beside === undefined
      ? 'nothing is live'
      : `the ledger does not know what is live in ${candidate.beside}`;
  const live = current === null ? unnamed : `${current.release.id} is live in ${current.slot}`;
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

/** Of a freeze that found no place of its own: nobody must look for it in the status in vain. */
export function mergedText(freezes: readonly Freeze[], { kind, by, reason }: Transition): string {
  const newest = freezes.at(-1);
  if (kind !== 'freeze' || newest === undefined || !isMerged(newest, { by, reason })) return '';
  const { id, tier, until } = newest;
  const end = until === null ? 'no end' : `end ${until}`;
  return `; as many freezes stand as the ledger holds, so it holds on in ${id} (tier ${tier}, ${end}), by ${newest.by}: ${newest.reason}. Your reason is in the line of the ledger`;
}
