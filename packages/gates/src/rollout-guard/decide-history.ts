import {
  type Check,
  formatDuration,
  formatRfc3339,
  judgeAge,
  type Level,
  MAX_FUTURE_SKEW_MS,
} from '@release-gates/core';
import type { ChannelRegistry, RegistryChange } from '@release-gates/rollout';
import type { DocumentFact } from '../_shared/document-fact.ts';
import { placeOf } from '../_shared/loaded-check.ts';
import { toCheck } from '../_shared/row.ts';
import type { GuardSettings } from './settings.ts';

type Registry = Extract<DocumentFact<ChannelRegistry>, { state: 'valid' }>;

const MAX_SHOWN = 20;

/** What holds for any history, whatever the policy: its times can be, its rows join, and it ends where the channels are. */
export function checkRecord(registry: Registry, nowMs: number): Check[] {
  return [timesPlausible(registry, nowMs), continuous(registry), stateMatches(registry)];
}

function timesPlausible(registry: Registry, nowMs: number): Check {
  const { canary, stable, history } = registry.value;
  const isAhead = (atMs: number | null): boolean => atMs !== null && atMs > nowMs + MAX_FUTURE_SKEW_MS;
  const wrong = [
    ...(isAhead(canary?.updatedAtMs ?? null) ? ['/channels/canary'] : []),
    ...(isAhead(stable?.updatedAtMs ?? null) ? ['/channels/stable'] : []),
    ...history.filter(({ atMs }) => atMs === null || isAhead(atMs)).map(({ position }) => `/history/${position}`),
  ];
  return toCheck({
    id: 'history_times_plausible',
    level: 'must',
    outcome: wrong.length === 0,
    reason:
      wrong.length === 0
        ? 'no time is missing or still to come'
        : `${wrong.length} times are missing or still to come: ${wrong.slice(0, 5).join(', ')}`,
    expected: `a time not after ${formatRfc3339(nowMs)}`,
    actual: wrong.slice(0, MAX_SHOWN),
    location: placeOf(registry, wrong[0] ?? '/history'),
    remedy: 'Find out which clock was wrong; a time that is still to come proves no observation and no freshness',
  });
}

/** A row says which version it found. Where that is not what the row before left, rows are missing. */
function continuous(registry: Registry): Check {
  const gaps = gapsOf(registry.value.history);
  const [first] = gaps;
  return toCheck({
    id: 'history_continuous',
    level: 'should',
    outcome: gaps.length === 0,
    reason:
      first === undefined
        ? 'every row begins where the row before of its channel ended'
        : `row ${first.row.position} found ${first.row.fromVersion} in ${first.row.target}, where the row before left ${first.left}`,
    expected: 'from_version is the to_version of the row before',
    actual: gaps.slice(0, MAX_SHOWN).map(({ row }) => `/history/${row.position}`),
    location: placeOf(registry, first === undefined ? '/history' : `/history/${first.row.position}`),
    remedy: 'Restore the rows that were removed, from an earlier commit of the file',
  });
}

function gapsOf(history: readonly RegistryChange[]): { row: RegistryChange; left: string }[] {
  const last = new Map<string, string>();
  return history.flatMap((row) => {
    const left = last.get(row.target);
    if (row.toVersion !== null) last.set(row.target, row.toVersion);
    // A promotion may name the version of its source instead, which is the one it brings.
    const joins =
      row.fromVersion === null ||
      row.fromVersion === left ||
      (row.source !== null && row.fromVersion === row.toVersion);
    return left === undefined || joins ? [] : [{ row, left }];
  });
}

function stateMatches(registry: Registry): Check {
  const { history } = registry.value;
  const differences = (['canary', 'stable'] as const).flatMap((name) => {
    const row = history.findLast(({ target, toVersion }) => target === name && toVersion !== null);
    const version = registry.value[name]?.version;
    return row === undefined || row.toVersion === version ? [] : [{ name, row, version }];
  });
  const [first] = differences;
  return toCheck({
    id: 'state_matches_history',
    level: 'should',
    outcome: first === undefined,
    reason:
      first === undefined
        ? 'the channels are where the history ends'
        : `${first.name} serves ${first.version ?? 'nothing'}, and its last change was to ${first.row.toVersion}`,
    expected: Object.fromEntries(differences.map(({ name, row }) => [name, row.toVersion])),
    actual: Object.fromEntries(differences.map(({ name, version }) => [name, version ?? null])),
    location: placeOf(registry, first === undefined ? '/channels' : `/channels/${first.name}`),
    remedy: 'Change channels by channel-control alone: it writes the row with the change',
  });
}

export function checkHistory(registry: Registry, nowMs: number, settings: GuardSettings): Check[] {
  const { history } = registry.value;
  const { min_entries: least, require_reason: needsReason, require_actor: needsActor } = settings.history;
  const enough = toCheck({
    id: 'history_min_entries',
    level: 'should',
    outcome: history.length >= least,
    reason: `the history has ${history.length} rows, and the policy wants ${least}`,
    expected: least,
    actual: history.length,
    location: placeOf(registry, '/history'),
    remedy: 'Restore the history, or lower history.min_entries of the policy',
  });
  return [
    enough,
    fresh(registry, nowMs, settings),
    present(registry, 'reason', needsReason),
    present(registry, 'actor', needsActor),
  ];
}

function fresh(registry: Registry, nowMs: number, { maxHistoryAgeS }: GuardSettings): Check {
  const row = { id: 'history_fresh_enough', level: 'should' } as const satisfies { id: string; level: Level };
  const newest = registry.value.history.at(-1);
  if (newest === undefined) return toCheck({ ...row, outcome: 'not_applicable', reason: 'there is no history' });
  const { atMs } = newest;
  const age = atMs === null ? 'stale' : judgeAge(atMs, nowMs, maxHistoryAgeS * 1000);
  const when = atMs === null ? 'without a time' : `of ${formatRfc3339(atMs)}`;
  const tail = { fresh: '', stale: ', which is too long ago', future: ', which is still to come' }[age];
  return toCheck({
    ...row,
    outcome: age === 'fresh',
    reason: `the newest change is ${when}${tail}`,
    expected: `at most ${formatDuration(maxHistoryAgeS)} ago`,
    actual: atMs === null ? null : formatRfc3339(atMs),
    location: placeOf(registry, `/history/${newest.position}`),
    remedy: 'Check that the registry is the current one; where nothing changed for so long, raise history.max_age_s',
  });
}

function present(registry: Registry, field: 'reason' | 'actor', isRequired: boolean): Check {
  const row = { id: `history_${field}_present`, level: 'should' } as const;
  const { history } = registry.value;
  if (!isRequired || history.length === 0) {
    const reason =
      history.length === 0 ? 'there is no history' : `the policy does not require history.require_${field}`;
    return toCheck({ ...row, outcome: 'not_applicable', reason });
  }
  const lacking = history.filter((change) => change[field] === null);
  const [first] = lacking;
  return toCheck({
    ...row,
    outcome: first === undefined,
    reason: first === undefined ? `every row has its ${field}` : `${lacking.length} rows have no ${field}`,
    expected: `every row has its ${field}`,
    actual: lacking.slice(0, MAX_SHOWN).map(({ position }) => `/history/${position}`),
    location: placeOf(registry, first === undefined ? '/history' : `/history/${first.position}`),
    remedy: 'Change channels by channel-control alone: it takes no change without',
  });
}
