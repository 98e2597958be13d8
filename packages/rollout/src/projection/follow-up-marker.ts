import type { SettledRollback } from './settled-rollbacks.ts';

/** Ours alone: issues are found again by it. Who may not write to the repository cannot give it to an issue. */
export const FOLLOW_UP_LABEL = 'release-gates/rollback';

const FORMAT = 'release-gates/follow-up/v1';
const MARKER = new RegExp(
  `^<!-- ${FORMAT} transition=([A-Za-z0-9._-]{1,128}) entry_hash=([0-9a-f]{64}) -->\\r?$`,
  'gm',
);

/** The line of the ledger that an issue stands for, as a comment that nobody sees. */
export function markerOf({ record, rollback }: SettledRollback): string {
  return `<!-- ${FORMAT} transition=${rollback.transition} entry_hash=${record.entry_hash} -->`;
}

/** A person may have written above and below it, with line ends of their own. */
export function markersIn(body: string): readonly string[] {
  return [...body.matchAll(MARKER)].map(([line]) => line.trimEnd());
}
