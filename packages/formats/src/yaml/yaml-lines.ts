import { type Alias, isAlias, isMap, isScalar, isSeq, type LineCounter, type Node } from 'yaml';

/** What a pointer's segment leads to: the key where there is one, else the value. */
interface Child {
  readonly offset: number;
  readonly node: Node | null;
}

/**
 * 1-based line of the member or item that an RFC 6901 pointer names. For a member that is the line of its key: that is
 * where a person looks, also when the value begins on the next line.
 */
export function createYamlLines(
  contents: Node | null,
  lines: LineCounter,
  targets: ReadonlyMap<Alias, Node>,
): (pointer: string) => number | undefined {
  const memo = new Map<Node, ReadonlyMap<string, Child>>();
  return (pointer) => {
    let node: Node | null = contents;
    let offset = contents?.range?.[0] ?? 0;
    if (pointer !== '' && !pointer.startsWith('/')) return undefined;
    for (const segment of pointer.split('/').slice(1)) {
      if (isAlias(node)) node = targets.get(node) ?? null;
      if (node === null) return undefined;
      let children = memo.get(node);
      if (children === undefined) memo.set(node, (children = childrenOf(node)));
      const child = children.get(segment.replaceAll('~1', '/').replaceAll('~0', '~'));
      if (child === undefined) return undefined;
      ({ node, offset } = child);
    }
    return Math.max(lines.linePos(offset).line, 1);
  };
}

function childrenOf(node: Node): ReadonlyMap<string, Child> {
  if (isSeq(node)) {
    const items = node.items as Node[];
    return new Map(items.map((item, index) => [String(index), { offset: item.range?.[0] ?? 0, node: item }]));
  }
  if (!isMap(node)) return new Map();
  return new Map(
    node.items.map((pair) => {
      const key = pair.key as Node;
      const name = isScalar(key) ? (typeof key.value === 'string' ? key.value : (key.source ?? '')) : '';
      return [name, { offset: key.range?.[0] ?? 0, node: (pair.value as Node | null) ?? null }];
    }),
  );
}
