import type { Evidence } from './evidence.ts';

/** What must hold and does not, though the configuration only warns of it. Who asks for the result asks for that. */
export function isLenient({ checks }: Pick<Evidence, 'checks'>): boolean {
  return checks.some(({ level, outcome }) => level === 'must' && (outcome === 'fail' || outcome === 'inconclusive'));
}
