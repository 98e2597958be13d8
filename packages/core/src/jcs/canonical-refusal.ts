import { toPointer } from '../document.ts';
import { InputError } from '../error.ts';

export type CanonicalCode =
  | 'canonical.not_json'
  | 'canonical.number_range'
  | 'canonical.unsafe_integer'
  | 'canonical.lone_surrogate'
  | 'canonical.too_deep';

/** The value has no canonical form. `path` leads to the part that has none. */
export function canonicalRefusal(
  code: CanonicalCode,
  path: readonly (string | number)[],
  message: string,
): InputError<CanonicalCode> {
  const pointer = toPointer(path).replaceAll(/\p{Surrogate}/gu, '\ufffd');
  return new InputError({ code, message, where: { file: '(canonical JSON)', pointer } });
}
