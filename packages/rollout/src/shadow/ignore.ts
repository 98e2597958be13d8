/** Segments of a JSON pointer (RFC 6901); `*` stands for any one of them. */
export type Pattern = readonly string[];

export function toPatterns(pointers: readonly string[]): readonly Pattern[] {
  return pointers.map((pointer) =>
    pointer
      .split('/')
      .slice(1)
      .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~')),
  );
}

/** Whether a pattern names this place or one above it. */
export function isIgnored(patterns: readonly Pattern[], path: readonly string[]): boolean {
  return patterns.some(
    (pattern) =>
      pattern.length <= path.length && pattern.every((segment, at) => segment === '*' || segment === path[at]),
  );
}
