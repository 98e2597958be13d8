import { isId } from '@release-gates/core';

/** What a query may leave open. `window` is a duration, everything else a name. */
export const QUERY_PLACEHOLDERS = [
  'tenant',
  'environment',
  'region',
  'segment',
  'candidate_release',
  'baseline_release',
  'candidate_version',
  'baseline_version',
  'slot',
  'other_slot',
  'window',
] as const;
export type QueryPlaceholder = (typeof QUERY_PLACEHOLDERS)[number];

/** Seconds for `window`. A value that is not there (a channel without region) is an error only where it is used. */
export type QueryValues = Readonly<Partial<Record<Exclude<QueryPlaceholder, 'window'>, string>>> & {
  readonly window?: number;
};

export function isQueryPlaceholder(name: string): name is QueryPlaceholder {
  return (QUERY_PLACEHOLDERS as readonly string[]).includes(name);
}

const VERSION = /^[A-Za-z0-9][A-Za-z0-9._+~-]{0,127}$/;

/** The value as text, or undefined where it may not stand in a query: nothing allowed here can end a quoted string. */
export function toQueryText(name: QueryPlaceholder, values: QueryValues): string | undefined {
  if (name === 'window') {
    const seconds = values.window;
    return seconds !== undefined && Number.isInteger(seconds) && seconds > 0 ? `${seconds}s` : undefined;
  }
  const value = values[name];
  if (value === undefined) return undefined;
  const isVersion = name === 'candidate_version' || name === 'baseline_version';
  return (isVersion ? VERSION.test(value) : isId(value)) ? value : undefined;
}
