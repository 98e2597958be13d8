import { andMore, type Check, type Level } from '@release-gates/core';
import { toCheck } from '../_shared/row.ts';
import type { ExecutorFacts } from './facts.ts';

/**
 * Of a look alone: every other action ends with such a file. A tick brings users back all the same, and is red afterwards,
 * for somebody believes that the file counts.
 */
export function approvalChecks({ event }: Pick<ExecutorFacts, 'event'>, level: Level): Check[] {
  const flaws = event?.type === 'tick' ? event.approvalFlaws : [];
  const [first] = flaws;
  if (first === undefined) return [];
  return [
    toCheck('approvals_readable', false, {
      level,
      reason: andMore(first, flaws.length - 1, 'file'),
      expected: [],
      actual: [...flaws],
      remedy: 'Correct the file, or remove it; nothing goes on before',
    }),
  ];
}
