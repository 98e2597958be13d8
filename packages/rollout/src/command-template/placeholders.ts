import { isId, isSemver } from '@release-gates/core';

/** What a value must be. Every kind is free of space, quotes, braces and shell signs, and none begins with `-`. */
type ValueKind = 'action' | 'version' | 'version_or_none' | 'id' | 'name' | 'percent';

const CONTRACT_KINDS = {
  action: 'action',
  target_version: 'version',
  from_version: 'version_or_none',
  to_version: 'version_or_none',
  correlation_id: 'id',
  release_candidate_id: 'id',
  from_rollout_percent: 'percent',
  to_rollout_percent: 'percent',
  canary_rollout_percent: 'percent',
  stable_rollout_percent: 'percent',
  canary_version: 'version_or_none',
  stable_version: 'version_or_none',
  before_canary_rollout_percent: 'percent',
  before_stable_rollout_percent: 'percent',
  before_canary_version: 'version_or_none',
  before_stable_version: 'version_or_none',
} as const satisfies Record<string, ValueKind>;

/** The 16 names of the predecessor's contract: what is done, to which release, how far. */
export const PLACEHOLDERS: readonly string[] = Object.keys(CONTRACT_KINDS);

/** Beside them: where. Known also where nothing is moved. */
export const PLACE_NAMES = ['slot', 'other_slot', 'tenant', 'environment', 'region', 'segment'] as const;

/** `share_of_blue`: percent of the slot blue, whichever of the two is moved. */
const SHARE = /^share_of_[a-z][a-z0-9-]{0,31}$/;

const KINDS: Readonly<Record<string, ValueKind>> = {
  ...CONTRACT_KINDS,
  ...Object.fromEntries(PLACE_NAMES.map((name) => [name, 'name' as const])),
};

/** Text, or whole percents as numbers; a name without a value cannot be filled in. */
export type PlaceholderValues = Readonly<Record<string, string | number | undefined>>;

/** One of the 16, of the places, or a share. */
export function isPlaceholder(name: string): boolean {
  return kindOf(name) !== undefined;
}

function kindOf(name: string): ValueKind | undefined {
  if (SHARE.test(name)) return 'percent';
  return Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
}

const ACTION = /^[a-z][a-z0-9_]{0,63}$/;
const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/;

const EXPECTED: Readonly<Record<ValueKind, string>> = {
  action: 'a word of a-z 0-9 _, at most 64 characters',
  version: 'a semantic version of at most 128 characters',
  version_or_none: 'a semantic version of at most 128 characters, or nothing',
  id: 'an id of 1 to 128 characters A-Z a-z 0-9 . _ - without a leading "-" or "."',
  name: 'a name that the channel has, of 1 to 63 characters A-Z a-z 0-9 _ - without a leading "-" or "_"',
  percent: 'a whole number from 0 to 100',
};

/** The value as text, or what was expected instead. */
export function toPlaceholderText(
  name: string,
  value: string | number | undefined,
): { readonly text: string } | { readonly expected: string } {
  const kind = kindOf(name);
  if (kind === undefined) return { expected: 'nothing: there is no such placeholder' };
  return accepts(kind, value) ? { text: String(value) } : { expected: EXPECTED[kind] };
}

function accepts(kind: ValueKind, value: string | number | undefined): boolean {
  switch (kind) {
    case 'action':
      return typeof value === 'string' && ACTION.test(value);
    case 'version':
      return isVersion(value);
    case 'version_or_none':
      return value === '' || isVersion(value);
    case 'id':
      return isId(value);
    case 'name':
      return typeof value === 'string' && NAME.test(value);
    case 'percent':
      return (
        typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 100 && !Object.is(value, -0)
      );
  }
}

function isVersion(value: unknown): boolean {
  return isSemver(value) && value.length <= 128;
}
