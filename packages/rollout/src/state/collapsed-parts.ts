import type { Release } from './release.ts';

/** Name of the one part that stands for `count` artifacts, too many or too strangely named to be listed in a ledger. */
export function collapsedPart(count: number): string {
  return `artifacts-${count}`;
}

/** Whether one digest stands for all the artifacts, so that none of them can be told from another. */
export function isCollapsed({ artifacts }: Pick<Release, 'artifacts'>): boolean {
  const [name, ...others] = Object.keys(artifacts);
  return name !== undefined && others.length === 0 && /^artifacts-\d+$/.test(name);
}
