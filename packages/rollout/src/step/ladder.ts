import type { Strategy } from '../state/channel-state.ts';
import type { StepPolicy } from './policy.ts';

/** `[0, 100]`: all at once, after shadow. Also where nobody has users: the rest of a share would get nothing. */
const AT_ONCE: readonly number[] = [0, 100];

export function ladderFor(policy: StepPolicy, strategy: Strategy, hasUsers: boolean): number[] {
  if (!hasUsers) return [...AT_ONCE];
  switch (strategy) {
    case 'canary':
      return [...policy.ladder];
    case 'hotfix':
      return policy.hotfixLadder.includes(100) ? [...policy.hotfixLadder] : [...policy.hotfixLadder, 100];
    case 'blue_green':
    case 'pin':
      return [...AT_ONCE];
  }
}

export function isLadder(ladder: readonly number[]): boolean {
  return (
    ladder.length >= 2 &&
    ladder.length <= 64 &&
    ladder[0] === 0 &&
    ladder.at(-1) === 100 &&
    ladder.every((rung, index) => Number.isInteger(rung) && (index === 0 || rung > (ladder[index - 1] ?? 0)))
  );
}
