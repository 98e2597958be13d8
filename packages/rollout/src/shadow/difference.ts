/** How two outputs differ in one place. */
export const DIFFERENCE_KINDS = {
  answer: 'no answer',
  status: 'changed status',
  header: 'changed header',
  body: 'changed body',
  missing: 'missing',
  added: 'new',
  type: 'another type',
  length: 'another length',
  number: 'changed number',
  text: 'changed text',
  boolean: 'changed boolean',
} as const;

export type DifferenceKind = keyof typeof DIFFERENCE_KINDS;

export interface Difference {
  readonly kind: DifferenceKind;
  /** Keys on the way into the body, every index as `*`; of a header its name; else empty. */
  readonly path: readonly string[];
}

/** All of one comparison, each once. */
export class Differences {
  readonly #byKey = new Map<string, Difference>();
  /** There were more than are kept. */
  isCut = false;

  get all(): readonly Difference[] {
    return [...this.#byKey.values()];
  }

  get size(): number {
    return this.#byKey.size;
  }

  add(kind: DifferenceKind, path: readonly string[] = []): void {
    const key = keyOf({ kind, path });
    if (this.#byKey.size < MAX_DIFFERENCES) this.#byKey.set(key, { kind, path });
    else if (!this.#byKey.has(key)) this.isCut = true;
  }
}

const MAX_DIFFERENCES = 1000;

export function keyOf({ kind, path }: Difference): string {
  return JSON.stringify([kind, ...path]);
}

/** What stands where a whole object or array would: below it nothing can be compared. */
const WHOLE: ReadonlySet<DifferenceKind> = new Set(['type', 'missing', 'added']);

/** Whether what varies in what is live anyway explains a difference: the same kind there, or something else altogether. */
export function explains(noise: Difference, { kind, path }: Difference): boolean {
  const isAtOrBelow = noise.path.length <= path.length && noise.path.every((segment, at) => segment === path[at]);
  if (!isAtOrBelow) return false;
  if (WHOLE.has(noise.kind)) return !HTTP.has(kind);
  return noise.kind === kind && noise.path.length === path.length;
}

const HTTP: ReadonlySet<DifferenceKind> = new Set(['answer', 'status', 'header', 'body']);
