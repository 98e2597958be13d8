import { type ChannelRegistry, type RegistryChange, servedVersions } from '@release-gates/rollout';

/** The predecessor kept no more rows than these: with as many, older ones may be gone. */
export const PREDECESSOR_ROWS = 300;

export function mayBeCut({ history }: ChannelRegistry): boolean {
  return history.length >= PREDECESSOR_ROWS;
}

/** How stable came to the version it serves: the latest row that says so. Shares of traffic are no change of version. */
export function stableChangeOf({ stable, history }: ChannelRegistry): RegistryChange | undefined {
  return history.findLast((row) => isStableChange(row) && row.toVersion === stable?.version);
}

function isStableChange({ action, source, target }: RegistryChange): boolean {
  if (target !== 'stable' || action === 'rollout') return false;
  return (action === 'promote') === (source !== null);
}

export type CanaryEvidence =
  | { readonly state: 'seen'; readonly fromMs: number; readonly row: RegistryChange | null }
  /** The canary served something else before the change, or nothing. */
  | { readonly state: 'missing'; readonly reason: string };

/**
 * Since when the canary served the version without a break, when stable got it at `untilMs`. A larger share does not
 * begin anew; another version does. Only what was before the change counts: a row that comes after it proves nothing.
 */
export function canaryEvidence(
  registry: ChannelRegistry,
  { version, change, untilMs }: { version: string; change: RegistryChange | undefined; untilMs: number },
): CanaryEvidence {
  const before = change === undefined ? registry.history : registry.history.slice(0, registry.history.indexOf(change));
  const rows = before.filter(({ target, atMs }) => target === 'canary' && atMs !== null && atMs <= untilMs);
  const last = rows.at(-1);
  if (last === undefined) return withoutRows(registry, version, untilMs);
  if (last.toVersion !== version) {
    return { state: 'missing', reason: `the canary served ${last.toVersion ?? 'no version'} before that` };
  }
  const broken = rows.findLastIndex((row) => row.toVersion !== version);
  const first = rows[broken + 1] ?? last;
  return { state: 'seen', fromMs: first.atMs ?? untilMs, row: first };
}

function withoutRows({ canary }: ChannelRegistry, version: string, untilMs: number): CanaryEvidence {
  const since = canary?.version === version ? canary.updatedAtMs : null;
  if (since !== null && since <= untilMs) return { state: 'seen', fromMs: since, row: null };
  return { state: 'missing', reason: `no row says that the canary served ${version} before that` };
}

export function wasInCanary({ canary, history }: ChannelRegistry, version: string): boolean {
  return canary?.version === version || history.some((row) => row.target === 'canary' && row.toVersion === version);
}

/** Whether stable served the version before the change. */
export function wasStableBefore({ history }: ChannelRegistry, change: RegistryChange): boolean {
  const before = history.slice(0, history.indexOf(change));
  const found = [...servedVersions(before, 'stable'), change.fromVersion];
  return change.toVersion !== null && found.includes(change.toVersion);
}
