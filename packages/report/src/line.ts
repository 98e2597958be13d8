export type Style = 'plain' | 'bold' | 'dim' | 'good' | 'bad' | 'unsure';

/** A piece of a line: untrusted text is neutralised by whoever prints it. */
export interface Span {
  readonly text: string;
  readonly style: Style;
}

export type Line = readonly Span[];

export function span(text: string, style: Style): Span {
  return { text, style };
}

/** A reason that somebody wrote must not look like a line of ours. */
export function onOneLine(text: string): string {
  return text.replaceAll(/[\r\n]+/g, ' ');
}
