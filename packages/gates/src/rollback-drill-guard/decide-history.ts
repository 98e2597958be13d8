import { type Check, formatDuration, formatRfc3339, judgeAge } from '@release-gates/core';
import type { ReleaseChannels } from '@release-gates/formats';
import { checkLoaded, placeOf } from '../_shared/loaded-check.ts';
import { toCheck } from '../_shared/row.ts';
import type { DrillFacts } from './facts.ts';
import type { DrillInputs } from './inputs.ts';

/** Whole words: "exercised caution" or "a drilled hole" is no rehearsal. */
const REHEARSAL = /(?<![\p{L}\p{N}])(?:drills?|rehearsals?|exercises?|simulations?|game ?days?)(?![\p{L}\p{N}])/iu;

const REMEDY = 'Rehearse a rollback, and record it in the channel history with the word drill in its reason';

type HistoryRow = ReleaseChannels['history'][number] & { readonly index: number };

export function rehearsalsOf({ history }: ReleaseChannels): readonly HistoryRow[] {
  return history
    .map((row, index) => ({ ...row, index }))
    .filter((row) => row.action === 'rollback' && REHEARSAL.test(row.reason ?? ''))
    .toSorted((left, right) => right.ts - left.ts);
}

export function decideHistory({ channels, nowMs }: DrillFacts, inputs: DrillInputs): Check[] {
  if (channels === null) return [];
  const loaded = checkLoaded(channels, {
    id: 'release_channels_loaded',
    level: 'must',
    what: 'release channels file',
    remedy: `Restore ${channels.path}, or point channels-file at yours`,
  });
  if (channels.state !== 'valid') return [loaded];
  const rehearsals = rehearsalsOf(channels.value);
  const [newest] = rehearsals;
  const has = toCheck({
    id: 'history_has_rollback_rehearsal',
    level: 'must',
    outcome: newest !== undefined,
    reason: `${rehearsals.length} rehearsed rollbacks in ${channels.path}`,
    expected: 'a rollback whose reason has the word drill, rehearsal, exercise, simulation or gameday',
    actual: newest === undefined ? null : { ts: newest.ts, channel: newest.channel },
    location: newest === undefined ? { file: channels.path } : placeOf(channels, `/history/${newest.index}`),
    remedy: REMEDY,
  });
  const maxAgeMs = inputs.historyMaxAgeS * 1000;
  const row = {
    id: 'history_rollback_rehearsal_fresh',
    level: 'must',
    expected: `at most ${formatDuration(inputs.historyMaxAgeS)} ago`,
    remedy: REMEDY,
  } as const;
  if (newest === undefined) {
    return [loaded, has, toCheck({ ...row, outcome: false, reason: 'there is no rehearsed rollback' })];
  }
  const atMs = Math.min(Math.round(newest.ts * 1000), 253_402_300_799_000);
  const age = judgeAge(atMs, nowMs, maxAgeMs);
  const fresh = toCheck({
    ...row,
    outcome: age === 'fresh',
    reason: `the newest rehearsed rollback is of ${formatRfc3339(atMs)}${age === 'future' ? ', which is still to come' : age === 'stale' ? ', which is too long ago' : ''}`,
    actual: formatRfc3339(atMs),
    location: placeOf(channels, `/history/${newest.index}`),
  });
  return [loaded, has, fresh];
}
