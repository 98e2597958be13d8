import type { ReviewWindow } from './figures.ts';

/** The window in parts of equal length, oldest first; the first may be shorter, for the last ends with the window. */
export function partsOf({ fromMs, toMs }: ReviewWindow, partS: number): readonly ReviewWindow[] {
  const parts: ReviewWindow[] = [];
  for (let end = toMs; end > fromMs; end -= partS * 1000) {
    parts.unshift({ fromMs: Math.max(fromMs, end - partS * 1000), toMs: end });
  }
  return parts;
}
