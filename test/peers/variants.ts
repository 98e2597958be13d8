import { createRandom } from '../support/random.ts';

/** Copies of a file in which one byte is another: anywhere in it, any other; the same ones each time. */
export function byteVariants(bytes: Uint8Array, count: number): readonly Uint8Array[] {
  const random = createRandom(20_261_121);
  return Array.from({ length: count }, () => {
    const changed = Buffer.from(bytes);
    const at = random.below(changed.length);
    changed[at] = ((changed[at] ?? 0) + random.between(1, 255)) % 256;
    return changed;
  });
}
