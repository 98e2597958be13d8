/** Points in time are Unix milliseconds inside, RFC 3339 UTC outside. */

const RFC3339 = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?:Z|([+-])(\d{2}):(\d{2}))$/;

/** A claim from further ahead than this is refused, never counted as fresh. */
export const MAX_FUTURE_SKEW_MS = 60_000;

/**
 * RFC 3339 section 5.6, upper-case `T` and `Z`, with a zone. Days that do not exist are refused; a leap second
 * (`:60`) is read as the following second.
 *
 * @returns Unix milliseconds, or undefined where the text is not such a time.
 */
export function parseRfc3339(text: unknown): number | undefined {
  if (typeof text !== 'string') return undefined;
  const match = RFC3339.exec(text);
  if (match === null) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (hour > 23 || minute > 59 || second > 60) return undefined;
  const midnight = Date.UTC(year, month - 1, day);
  const date = new Date(midnight);
  if (year < 100 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const offsetHours = Number(match[9] ?? 0);
  const offsetMinutes = Number(match[10] ?? 0);
  if (offsetHours > 23 || offsetMinutes > 59) return undefined;
  const sign = match[8] === '-' ? -1 : 1;
  const millis = Math.trunc(Number(`0.${match[7] ?? '0'}`) * 1000);
  return (
    midnight + ((hour * 60 + minute) * 60 + second) * 1000 + millis - sign * (offsetHours * 60 + offsetMinutes) * 60_000
  );
}

/** `2026-11-20T23:59:59.123Z`. Always three digits of fraction, so texts sort as times do. */
export function formatRfc3339(unixMs: number): string {
  return new Date(unixMs).toISOString();
}

/** `20261120T235959.123Z`: sorts, and holds no character that a file system refuses. */
export function formatFileTime(unixMs: number): string {
  return formatRfc3339(unixMs).replaceAll(/[-:]/g, '');
}

export type Freshness = 'fresh' | 'stale' | 'future';

/** Age is judged on a stated time, never on a file's mtime. */
export function judgeAge(claimedMs: number, nowMs: number, maxAgeMs: number): Freshness {
  if (claimedMs > nowMs + MAX_FUTURE_SKEW_MS) return 'future';
  return nowMs - claimedMs > maxAgeMs ? 'stale' : 'fresh';
}
