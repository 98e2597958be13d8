import type { CST } from 'yaml';

interface Entry {
  readonly token: CST.Token;
  readonly depth: number;
}

/**
 * Offset of the first collection nested deeper than `maxDepth`, found with a stack of our own: the library's composer
 * recurses and would overflow the stack on such a text.
 */
export function findTooDeep(tokens: readonly CST.Token[], maxDepth: number): number | undefined {
  const pending: Entry[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let entry = pending.pop(); entry !== undefined; entry = pending.pop()) {
    const { token, depth } = entry;
    if (token.type === 'document') {
      if (token.value !== undefined) pending.push({ token: token.value, depth });
    } else if ('items' in token) {
      if (depth >= maxDepth) return token.offset;
      for (const item of token.items) {
        if (item.key) pending.push({ token: item.key, depth: depth + 1 });
        if (item.value !== undefined) pending.push({ token: item.value, depth: depth + 1 });
      }
    }
  }
  return undefined;
}
