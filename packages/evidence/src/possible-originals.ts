import { InputError, type Json, parseStrictJson } from '@release-gates/core';
import { canonicalFile } from './canonical-file.ts';
import { firstDifference } from './difference.ts';

/** What belongs in one place of a document, as another document says, or the rest of this one. */
export interface Patch {
  /** RFC 6901. */
  readonly pointer: string;
  readonly value: Json;
}

export interface Patches {
  /** Something else says otherwise there. */
  readonly needed: readonly Patch[];
  /** Nothing speaks against what is there; it may be what was changed all the same. */
  readonly guessed: readonly Patch[];
}

/** Of all that is made: a moment, and only where something differs anyway. */
const MAX_MADE_BYTES = 64 * 1024 * 1024;

/**
 * What a document may have been before somebody changed it: with all that is needed, and one guess more, or with one
 * patch alone. Only its digest tells which it was. None of what is no JSON.
 */
export function* possibleOriginals(bytes: Uint8Array, { needed, guessed }: Patches): Generator<Uint8Array> {
  const value = readValue(bytes);
  if (value === undefined) return;
  const mended = needed.reduce((patched, patch) => withPatch(patched, patch), value);
  const most = Math.ceil(MAX_MADE_BYTES / (bytes.length + 1));
  const alone = [...needed, ...guessed].map((patch) => withPatch(value, patch));
  const besides = guessed.map((patch) => withPatch(mended, patch));
  const others = [...alone, ...besides].filter((made) => made !== value && made !== mended);
  for (const made of [mended, ...others.slice(0, most)]) yield canonicalFile(made);
}

function readValue(bytes: Uint8Array): Json | undefined {
  try {
    return parseStrictJson(bytes, { file: '' }).value;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return undefined;
  }
}

/** The same document where the pointer names nothing, for nothing is put in that was not there, or what is there already. */
function withPatch(document: Json, { pointer, value }: Patch): Json {
  return replaceAt(document, pointer.split('/').slice(1), value);
}

function replaceAt(document: Json, [segment, ...rest]: readonly string[], value: Json): Json {
  if (segment === undefined) return firstDifference(value, document) === undefined ? document : value;
  const key = segment.replaceAll('~1', '/').replaceAll('~0', '~');
  if (typeof document !== 'object' || document === null || !Object.hasOwn(document, key)) return document;
  const inner = (document as Readonly<Record<string, Json>>)[key] as Json;
  const replaced = replaceAt(inner, rest, value);
  if (replaced === inner) return document;
  if (Array.isArray(document)) return document.map((item: Json, index) => (String(index) === key ? replaced : item));
  // An own key, whatever it is called.
  return Object.fromEntries(Object.entries(document).map(([name, item]) => [name, name === key ? replaced : item]));
}
