const UNITS = { d: 86_400, h: 3600, m: 60, s: 1 } as const;
const DURATION = /^(?:(\d{1,5})d)?(?:(\d{1,6})h)?(?:(\d{1,8})m)?(?:(\d{1,10})s)?$/;

/** Whole seconds of `90`, `90s`, `15m`, `12h`, `30d`, `1h30m`; undefined where the text is none of these. */
export function parseDuration(text: string): number | undefined {
  if (/^\d{1,10}$/.test(text)) return Number(text);
  const match = text === '' ? null : DURATION.exec(text);
  if (match === null) return undefined;
  const [days, hours, minutes, seconds] = match.slice(1, 5).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  return days * UNITS.d + hours * UNITS.h + minutes * UNITS.m + seconds;
}

/**
 * `30d`, `1h30m`, `45s`: the shortest text that `parseDuration` reads back. `62ms` for what was measured to less than a
 * second, which nothing reads back.
 */
export function formatDuration(seconds: number): string {
  if (seconds <= 0) return '0s';
  if (seconds < 1) return `${Math.max(1, Math.floor(seconds * 1000))}ms`;
  let rest = Math.floor(seconds);
  let text = '';
  for (const [unit, size] of Object.entries(UNITS)) {
    const count = Math.floor(rest / size);
    if (count > 0) text += `${count}${unit}`;
    rest -= count * size;
  }
  return text;
}
