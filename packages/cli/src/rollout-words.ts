import { InputError } from '@release-gates/core';

type Flags = Readonly<Record<string, string>>;

/** Words of ours for what `apply` starts. */
const STARTS: Flags = { downgrade: 'downgrade', hotfix: 'hotfix' };

/** Their first word is the release; what follows is the reason. */
const NAME_A_RELEASE: ReadonlySet<string> = new Set(['downgrade', 'bless', 'unbless']);

/** They ask for nothing, so there is no reason to give. */
const LOOKS: ReadonlySet<string> = new Set(['plan', 'status', 'record']);

/**
 * `rollout ACTION [RELEASE] [REASON …] [--flag value …]` as flags of rollout-executor. A reason needs no quotation marks:
 * nobody should have to run a freeze twice at night.
 *
 * `actions`: those of rollout-executor.
 *
 * @throws InputError `rollout.no_action`, `rollout.unknown_action`, `rollout.no_release`, `rollout.twice`, `flag.unexpected_word`
 */
export function rolloutFlags(words: readonly string[], flags: Flags, actions: readonly string[]): Flags {
  const [action, ...rest] = words;
  if (action === undefined) throw nothingAsked();
  const known = [...new Set([...actions, ...Object.keys(STARTS)])].toSorted();
  if (!known.includes(action)) throw unknownAction(action, known);
  const release =
    NAME_A_RELEASE.has(action) && flags['release'] === undefined ? needed(rest.shift(), action) : undefined;
  const reason = rest.join(' ');
  if (reason !== '' && LOOKS.has(action)) throw noReason(action, reason);
  const kind = STARTS[action];
  const said: Flags = {
    action: kind === undefined ? action : 'apply',
    ...(kind !== undefined && { kind }),
    ...(release !== undefined && { release }),
    ...(reason !== '' && { reason }),
    // A plan shows what apply would do, step by step, as any dry run does.
    ...(action === 'plan' && { 'dry-run': 'true' }),
  };
  refuseTwice(said, flags);
  return { ...flags, ...said };
}

function nothingAsked(): InputError {
  return new InputError({
    code: 'rollout.no_action',
    message: 'expected what to do, such as status or freeze, found nothing',
    remedy: 'See: release-gates help rollout',
  });
}

function unknownAction(action: string, known: readonly string[]): InputError {
  return new InputError({
    code: 'rollout.unknown_action',
    message: `expected one of ${known.join(', ')}, found ${JSON.stringify(action.slice(0, 80))}`,
    remedy: 'See: release-gates help rollout',
  });
}

function needed(release: string | undefined, action: string): string {
  if (release !== undefined) return release;
  throw new InputError({
    code: 'rollout.no_release',
    message: `expected a release after "rollout ${action}", found none`,
    remedy: `Write: release-gates rollout ${action} RELEASE "why"`,
  });
}

function noReason(action: string, found: string): InputError {
  return new InputError({
    code: 'flag.unexpected_word',
    message: `expected only flags after "rollout ${action}", found ${JSON.stringify(found.slice(0, 80))}`,
    remedy: 'It changes nothing, so it needs no reason',
  });
}

function refuseTwice(said: Flags, flags: Flags): void {
  const twice = Object.keys(said).find((name) => Object.hasOwn(flags, name) && flags[name] !== said[name]);
  if (twice === undefined) return;
  throw new InputError({
    code: 'rollout.twice',
    message: `expected one ${twice}, found ${JSON.stringify(said[twice])} and --${twice} ${JSON.stringify(flags[twice])}`,
    remedy: `Leave out --${twice}`,
  });
}
