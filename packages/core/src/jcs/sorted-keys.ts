interface Order {
  readonly keys: readonly string[];
  readonly sorted: readonly string[];
}

/** Key lists that were not sorted, by first key. Documents repeat a few shapes thousands of times. */
const ORDERS = new Map<string, Order[]>();
const MAX_FIRST_KEYS = 256;
const MAX_ORDERS = 8;
const MAX_KEYS = 256;

/** Own enumerable keys in the order of RFC 8785 section 3.2.3: by UTF-16 code units, which is JavaScript's own. */
export function sortedKeys(members: object): readonly string[] {
  const keys = Object.keys(members);
  if (isSorted(keys)) return keys;
  if (keys.length > MAX_KEYS) return keys.sort();
  const first = keys[0] as string;
  const orders = ORDERS.get(first);
  const known = orders?.find((order) => isSame(order.keys, keys));
  if (known !== undefined) return known.sorted;
  const sorted = [...keys].sort();
  remember(first, orders, { keys, sorted });
  return sorted;
}

function isSorted(keys: readonly string[]): boolean {
  for (let index = 1; index < keys.length; index++) {
    if ((keys[index - 1] as string) > (keys[index] as string)) return false;
  }
  return true;
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return false;
  for (let index = 0; index < left.length; index++) if (left[index] !== right[index]) return false;
  return true;
}

/** Bounded, and started anew when full: hostile documents cost memory once and speed only. */
function remember(first: string, orders: Order[] | undefined, order: Order): void {
  if (orders !== undefined) {
    if (orders.length >= MAX_ORDERS) orders.length = 0;
    orders.push(order);
    return;
  }
  if (ORDERS.size >= MAX_FIRST_KEYS) ORDERS.clear();
  ORDERS.set(first, [order]);
}
