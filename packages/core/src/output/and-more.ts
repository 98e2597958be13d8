const COUNTED = /(?: \(and \d+ more(?: [a-z]+)?\))+$/;

/**
 * The first of several, and how many there are beside it. A text that ends in such a count already loses it: of two
 * counts in a row nobody can tell what either counts.
 */
export function andMore(text: string, others: number, noun: string): string {
  if (others === 0) return text;
  return `${text.replace(COUNTED, '')} (and ${others} more ${noun}${others === 1 ? '' : 's'})`;
}
