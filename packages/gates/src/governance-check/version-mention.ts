import type { ChangeLogFact } from './facts.ts';

export interface Mention {
  readonly line: number;
  readonly heading: boolean;
}

/**
 * The first line that names exactly this version, headings first. A version is a whole token: `0.1.0` is not in
 * `10.1.05`, `0.1.0-rc.1`, `0.1.0.1` or `a0.1.0`, but is in `v0.1.0`, `[0.1.0]`, `0.1.0.` and `0.1.0:`.
 */
export function findMention(candidates: ChangeLogFact['candidates'], version: string): Mention | undefined {
  const mentions = candidates
    .filter(({ text }) => names(text, version))
    .map(({ line, text }) => ({ line, heading: /^ {0,3}#{1,6}[ \t]/.test(text) }));
  return mentions.find((mention) => mention.heading) ?? mentions[0];
}

function names(text: string, version: string): boolean {
  for (let at = text.indexOf(version); at !== -1; at = text.indexOf(version, at + 1)) {
    const before = text.slice(0, at).replace(/(?<![\p{L}\p{N}])[vV]$/u, '');
    const after = text.slice(at + version.length);
    if (!/[\p{L}\p{N}_+.-]$/u.test(before) && !/^(?:[\p{L}\p{N}_+]|[-.][\p{L}\p{N}])/u.test(after)) return true;
  }
  return false;
}
