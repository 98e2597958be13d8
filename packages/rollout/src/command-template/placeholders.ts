import { isId, isSemver } from '@release-gates/core';

/** What a value must be. Every kind is free of space, quotes, braces and shell signs, and none begins with `-`. */
type ValueKind = 'action' | 'version' | 'version_or_none' | 'id' | 'percent';

const KINDS = {
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

export type Placeholder = keyof typeof KINDS;

/** The 16 names that a traffic command may use. */
export const PLACEHOLDERS = Object.keys(KINDS) as readonly Placeholder[];

/** Text, or whole percents as numbers. */
export type PlaceholderValues = Readonly<Partial<Record<Placeholder, string | number>>>;

export function isPlaceholder(name: string): name is Placeholder {
  return Object.hasOwn(KINDS, name);
}

const ACTION = /^[a-z][a-z0-9_]{0,63}$/;

const EXPECTED: Readonly<Record<ValueKind, string>> = {
  action: 'a word of a-z 0-9 _, at most 64 characters',
  version: 'a semantic version of at most 128 characters',
  version_or_none: 'a semantic version of at most 128 characters, or nothing',
  id: 'an id of 1 to 128 characters A-Z a-z 0-9 . _ - without a leading "-" or "."',
  percent: 'a whole number from 0 to 100',
};

/** The value as text, or what was expected instead. */
export function toPlaceholderText(
  name: Placeholder,
  value: string | number | undefined,
): { readonly text: string } | { readonly expected: string } {
  const kind = KINDS[name];
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
    case 'percent':
      return (
        typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 100 && !Object.is(value, -0)
      );
  }
}

function isVersion(value: unknown): boolean {
  return isSemver(value) && value.length <= 128;
}
