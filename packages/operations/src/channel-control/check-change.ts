import {
  type Check,
  compareSemver,
  formatRfc3339,
  isSemver,
  type JsonObject,
  LIMITS,
  MAX_FUTURE_SKEW_MS,
  parseSemver,
} from '@release-gates/core';
import { releaseChannelsSchema } from '@release-gates/formats';
import { servedVersions } from '@release-gates/rollout';
import { toCheck } from '../_shared/row.ts';
import { type Change, changedDocument, toText } from './change.ts';
import type { ChannelFacts } from './facts.ts';
import type { ChannelInputs } from './inputs.ts';

export function checkIncomplete(missing: readonly string[]): Check {
  return toCheck('request_complete', missing.length === 0, {
    reason:
      missing.length === 0 ? 'the inputs name all that the change needs' : `the change needs ${missing.join(', ')}`,
    expected: [],
    actual: [...missing],
    remedy: `Give ${missing.join(', ')}`,
  });
}

/** Preconditions of a change: where one does not hold, nothing is written. */
export function checkChange(change: Change, facts: ChannelFacts, inputs: ChannelInputs): Check[] {
  return [
    checkIncomplete([]),
    newRegistry(facts, inputs),
    registryWhole(change, facts),
    versionSemver(change),
    versionKnown(change, facts, inputs.exceptionReason),
    direction(change, inputs.exceptionReason),
    clock(facts),
    staysValid(change, facts),
  ];
}

function newRegistry({ read, path }: ChannelFacts, { create }: ChannelInputs): Check {
  const isWrong = create && read !== null;
  return toCheck('registry_is_new', create ? !isWrong : 'not_applicable', {
    reason: create ? `${path} ${isWrong ? 'is there already' : 'is not there yet'}` : 'create is not given',
    expected: 'no file',
    actual: read === null ? 'no file' : 'a file',
    remedy: 'Leave create out: it begins a registry, and never replaces one',
  });
}

/**
 * All of it must be what a registry holds, the channel that is changed too: else a broken file would be written on as an
 * empty one, and what broke it would be gone.
 */
function registryWhole({ target }: Change, { read, path }: ChannelFacts): Check {
  const id = 'registry_whole';
  const expected = 'stable, and a semantic version in every channel that has one';
  if (read === null) {
    return toCheck(id, 'not_applicable', { reason: `${path} is to be made`, expected, actual: null });
  }
  const { canary, stable } = read.registry;
  const channels = [
    ['canary', canary],
    ['stable', stable],
  ] as const;
  const wrong = channels
    .filter(([, channel]) => channel !== null && !isVersionOrNone(channel.version))
    .map(([name, channel]) => `${name} serves ${JSON.stringify(channel?.version)}`);
  const missing = stable === null && (target !== 'stable' || canary === null) ? ['there is no channel stable'] : [];
  const found = [...missing, ...wrong];
  return toCheck(id, found.length === 0, {
    reason: found.length === 0 ? `${path} holds a registry` : `in ${path} ${found.join(', and ')}`,
    expected,
    actual: found,
    remedy:
      'Bring back the last good file from your history, or correct the version in it by hand, with a review; to begin anew, remove it and use create',
  });
}

function isVersionOrNone(version: string): boolean {
  return version === '' || isSemver(version);
}

function versionSemver({ toVersion }: Change): Check {
  return toCheck('version_semver', isSemver(toVersion), {
    reason: `the version is ${JSON.stringify(toVersion)}`,
    expected: 'a semantic version such as 1.4.0',
    actual: toVersion,
    remedy: 'Write the version as MAJOR.MINOR.PATCH with an optional -prerelease and +build (semver.org)',
  });
}

/** The predecessor promoted and rolled back to any text that looked like a version. */
function versionKnown(change: Change, { read }: ChannelFacts, exception: string | undefined): Check {
  const origin = originOf(change);
  const id = 'version_known';
  if (read === null || origin === null) {
    const reason = read === null ? 'the registry begins with it' : 'new versions enter by the canary';
    return toCheck(id, 'not_applicable', { reason, expected: null, actual: change.toVersion });
  }
  const { registry } = read;
  const known = [...servedVersions(registry.history, origin), registry[origin]?.version ?? ''];
  const isKnown = known.includes(change.toVersion);
  const told = isKnown
    ? `${origin} served ${change.toVersion}`
    : `no row says that ${origin} ever served ${change.toVersion}`;
  return toCheck(id, isKnown || exception !== undefined, {
    reason: isKnown || exception === undefined ? told : `${told}; taken all the same: ${exception}`,
    expected: `a version that ${origin} served`,
    actual: change.toVersion,
    remedy: 'Bring the version into the canary first, or say in exception-reason why not',
  });
}

/** The channel that the version must have been in. */
function originOf({ action, source, target }: Change): 'canary' | 'stable' | null {
  switch (action) {
    case 'promote':
      return source;
    case 'rollback':
      return target;
    case 'set':
      return target === 'stable' ? 'canary' : null;
  }
}

/** Down only by a rollback, which never goes up: else a downgrade hides in a promotion, and a bad version comes back. */
function direction({ action, target, fromVersion, toVersion }: Change, exception: string | undefined): Check {
  const id = 'change_direction';
  const [from, to] = [parseSemver(fromVersion), parseSemver(toVersion)];
  const isJudged = from !== undefined && to !== undefined && (target === 'stable' || action === 'rollback');
  if (!isJudged) {
    return toCheck(id, 'not_applicable', {
      reason: `there is no direction from ${JSON.stringify(fromVersion)} in ${target}`,
      expected: null,
      actual: toVersion,
    });
  }
  const order = compareSemver(to, from);
  const isRight = action === 'rollback' ? order <= 0 : order >= 0;
  const told = `${action} takes ${target} from ${fromVersion} to ${toVersion}`;
  return toCheck(id, isRight || exception !== undefined, {
    reason: isRight
      ? told
      : `${told}, the wrong way${exception === undefined ? '' : `; taken all the same: ${exception}`}`,
    expected: action === 'rollback' ? 'the same or an older version' : 'the same or a newer version',
    actual: { from: fromVersion, to: toVersion },
    remedy: `Use the action ${action === 'rollback' ? 'promote' : 'rollback'}, or say in exception-reason why not`,
  });
}

/** A row before the newest one would put the history out of order, and every window that is measured with it. */
function clock({ nowMs, read }: ChannelFacts): Check {
  const newestMs = read?.registry.history.at(-1)?.atMs ?? null;
  const isSteady = newestMs === null || nowMs + MAX_FUTURE_SKEW_MS >= newestMs;
  return toCheck('clock_not_behind_history', isSteady, {
    reason:
      newestMs === null
        ? 'there is no change yet'
        : `it is ${formatRfc3339(nowMs)}, and the newest change is of ${formatRfc3339(newestMs)}`,
    expected: 'a time not before the newest change',
    actual: formatRfc3339(nowMs),
    remedy: 'Set the clock of this machine, or find out which clock wrote the newest row',
  });
}

function staysValid(change: Change, facts: ChannelFacts): Check {
  const document: JsonObject = changedDocument(change, facts);
  const bytes = Buffer.byteLength(toText(document, facts.read), 'utf8');
  const result = releaseChannelsSchema.safeParse(document);
  const issue = result.success ? undefined : result.error.issues[0];
  return toCheck('registry_stays_valid', result.success && bytes <= LIMITS.policy, {
    reason:
      issue === undefined
        ? `the registry will have ${bytes} bytes`
        : `the registry would not be valid any more at /${issue.path.join('/')}: ${issue.message}`,
    expected: { bytes: LIMITS.policy },
    actual: { bytes },
    remedy: 'Keep the file, and begin a new registry: no row is ever dropped to make room',
  });
}
