import { compareSemver, formatRfc3339, isSemver, parseSemver, type Problem } from '@release-gates/core';
import * as z from 'zod';
import {
  CHANGE_ACTIONS,
  type ChannelRegistry,
  type RegistryChange,
  type RegistryChannel,
  servedVersions,
} from './channel-registry.ts';

const version = z.string().max(256).refine(isSemver, { error: 'a semantic version' });
const instant = z.iso.datetime({ precision: 3 }).describe('RFC 3339 UTC');
const text = z.string().max(8192).nullable();

/** What a registry of the predecessor comes to as channels of ours. Artifacts are not known from it, only versions. */
export const importedChannelsSchema = z
  .strictObject({
    format: z.literal('release-gates/imported-channels/v1'),
    canary: z
      .strictObject({
        version: version.describe('What the canary serves'),
        percent: z.int().min(0).max(100).describe('Share of traffic'),
        since: instant.nullable().describe('When it was changed last; null: not known'),
      })
      .nullable()
      .describe('Null where the canary serves nothing, or what stable serves'),
    stable: z.strictObject({
      version: version.describe('What stable serves, to all'),
      since: instant.nullable().describe('When it was changed last; null: not known'),
    }),
    last_good: version.nullable().describe('What stable served before and was not rolled back from; null: not known'),
    highest_activated: version.describe('Highest version that ever was stable'),
    highest_seen: version.describe('Highest version that ever was in a channel'),
    activated: z.array(version).describe('Every version that ever was stable, in the order of their first time'),
    rolled_back: z
      .array(version)
      .describe('Versions that a rollback left, in either channel, and that did not come back'),
    history: z
      .array(
        z.strictObject({
          at: instant,
          action: z.enum(CHANGE_ACTIONS),
          source: text,
          target: z.string().max(256),
          from_version: text,
          to_version: version,
          reason: text,
          actor: text,
          correlation_id: text,
          release_candidate_id: text,
        }),
      )
      .describe('Every change, oldest first'),
  })
  .describe('Imported channels, version 1');

export type ImportedChannels = z.output<typeof importedChannelsSchema>;

export type ChannelImport =
  | { readonly state: 'imported'; readonly channels: ImportedChannels }
  | { readonly state: 'refused'; readonly problems: readonly [Problem, ...Problem[]] };

/** Pure. Refuses what it would have to guess, all at once and by pointer into the registry's file. */
export function importChannels(registry: ChannelRegistry): ChannelImport {
  const [first, ...rest] = findProblems(registry);
  if (first !== undefined) return { state: 'refused', problems: [first, ...rest] };
  const { canary, stable, history } = registry as ChannelRegistry & { readonly stable: RegistryChannel };
  const { activated, standing } = readLineage(history, stable.version);
  const versions = history.flatMap((change) => [change.fromVersion, change.toVersion]).filter(isSemver);
  return {
    state: 'imported',
    channels: importedChannelsSchema.parse({
      format: 'release-gates/imported-channels/v1',
      canary: toCanary(canary, stable.version),
      stable: { version: stable.version, since: toTime(stable.updatedAtMs) },
      last_good: standing.at(-2) ?? null,
      highest_activated: highest(activated),
      highest_seen: highest([...activated, ...versions, ...(isSemver(canary?.version) ? [canary.version] : [])]),
      activated,
      rolled_back: readRolledBack(history, stable.version),
      history: history.map(toHistory),
    }),
  };
}

function findProblems({ canary, stable, history }: ChannelRegistry): Problem[] {
  return [
    ...(stable === null ? [problem('/channels/stable', 'expected the channel stable, found none')] : []),
    ...(stable !== null && !isSemver(stable.version) ? [notSemver('/channels/stable/version', stable.version)] : []),
    ...(stable !== null && stable.percent !== 100
      ? [
          problem(
            '/channels/stable/rollout_percent',
            `expected 100, found ${stable.percent}: stable serves all or is a canary`,
          ),
        ]
      : []),
    ...(canary !== null && canary.version !== '' && !isSemver(canary.version)
      ? [notSemver('/channels/canary/version', canary.version)]
      : []),
    ...history.flatMap(changeProblems),
  ];
}

function changeProblems({ position, atMs, source, target, toVersion }: RegistryChange): Problem[] {
  const pointer = `/history/${position}`;
  const names = [target, ...(source === null ? [] : [source])];
  return [
    ...(atMs === null ? [problem(`${pointer}/ts`, 'expected the time of the change in Unix seconds')] : []),
    ...(isSemver(toVersion) ? [] : [notSemver(`${pointer}/to_version`, toVersion)]),
    ...names
      .filter((name) => name !== 'canary' && name !== 'stable')
      .map((name) => problem(`${pointer}/channel`, `expected canary or stable, found ${JSON.stringify(name)}`)),
  ];
}

function toCanary(canary: RegistryChannel | null, stable: string): ImportedChannels['canary'] {
  if (canary === null || canary.version === '' || canary.version === stable) return null;
  return { version: canary.version, percent: canary.percent, since: toTime(canary.updatedAtMs) };
}

interface Lineage {
  /** What stable served, in order of their first time. */
  readonly activated: readonly string[];
  /** The way back from what stable serves now: it last, without what was rolled back. */
  readonly standing: readonly string[];
}

/** A rollback returns to a version, and what came after that is no way back any more. */
function readLineage(history: readonly RegistryChange[], current: string): Lineage {
  const rows = history.filter(({ target }) => target === 'stable');
  const [before] = servedVersions(rows, 'stable');
  const standing: string[] = isSemver(before) ? [before] : [];
  const activated = new Set(standing);
  for (const { action, toVersion } of [...rows, { action: 'set', toVersion: current }]) {
    if (!isSemver(toVersion)) continue;
    const left = standing.at(-1);
    if (action === 'rollback' && left !== undefined && left !== toVersion) {
      // To a version that no row knew: what stood before it is not known either.
      standing.splice(standing.lastIndexOf(toVersion) + 1);
    }
    if (standing.at(-1) !== toVersion) standing.push(toVersion);
    activated.add(toVersion);
  }
  return { activated: [...activated], standing };
}

/** From whichever channel; what was set or promoted again since is not bad any more. */
function readRolledBack(history: readonly RegistryChange[], current: string): string[] {
  const serving = new Map<string, string | null>();
  const rolledBack = new Set<string>();
  for (const { action, target, fromVersion, toVersion } of history) {
    const left = serving.get(target) ?? fromVersion;
    if (action === 'rollback' && left !== toVersion && isSemver(left)) rolledBack.add(left);
    if (toVersion === null) continue;
    serving.set(target, toVersion);
    rolledBack.delete(toVersion);
  }
  return [...rolledBack].filter((one) => one !== current);
}

function highest(versions: readonly string[]): string {
  return versions.reduce((best, candidate) => {
    const [left, right] = [parseSemver(best), parseSemver(candidate)];
    return left !== undefined && right !== undefined && compareSemver(right, left) > 0 ? candidate : best;
  });
}

function toHistory(change: RegistryChange): Record<string, string | null> {
  return {
    at: toTime(change.atMs),
    action: change.action,
    source: change.source,
    target: change.target,
    from_version: change.fromVersion,
    to_version: change.toVersion,
    reason: change.reason,
    actor: change.actor,
    correlation_id: change.correlationId,
    release_candidate_id: change.releaseCandidateId,
  };
}

function toTime(atMs: number | null): string | null {
  return atMs === null ? null : formatRfc3339(atMs);
}

function notSemver(pointer: string, found: string | null): Problem {
  return problem(pointer, `expected a semantic version, found ${JSON.stringify(found)?.slice(0, 140)}`);
}

function problem(pointer: string, message: string): Problem {
  return { code: 'channels.not_importable', message, where: { pointer } };
}
