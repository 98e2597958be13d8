import type { ParsedDocument } from '../document.ts';
import { InputError } from '../error.ts';
import type { Json } from '../json.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { LIMITS, MAX_DEPTH } from './limits.ts';
import { createLocator, type Locator, pointerAt } from './locate.ts';
import { readJson } from './read-json.ts';
import { JsonRefusal } from './refusal.ts';

export interface StrictJsonOptions {
  /** For messages. */
  readonly file: string;
  /** Default `LIMITS.manifest`, the largest; give the limit of the kind of file. */
  readonly maxBytes?: number;
  /** Default and most 64. */
  readonly maxDepth?: number;
  /**
   * `safe` (default): integers beyond ±(2^53-1) are refused. `exact`: they are taken where their digits are the
   * RFC 8785 text of the double they become; for foreign documents that are hashed in canonical form.
   */
  readonly integers?: 'safe' | 'exact';
}

/**
 * Strict RFC 8259 and I-JSON (RFC 7493): UTF-8 without byte order mark, each key once, no integer that a double
 * cannot hold, no half surrogate pair. Objects have a null prototype, so `__proto__` is a key like any other.
 *
 * @throws InputError `json.too_large`, `json.bom`, `json.encoding`, `json.syntax`, `json.duplicate_key`,
 *   `json.unsafe_integer`, `json.number_range`, `json.lone_surrogate`, `json.too_deep`; nothing else
 */
export function parseStrictJson(bytes: Uint8Array, options: StrictJsonOptions): ParsedDocument {
  const { file } = options;
  const text = decodeUtf8(bytes, { file, maxBytes: options.maxBytes ?? LIMITS.manifest, format: 'json' });
  return toDocument(file, text, readOrExplain(text, options));
}

function readOrExplain(text: string, options: StrictJsonOptions): Json {
  const maxDepth = Math.min(options.maxDepth ?? MAX_DEPTH, MAX_DEPTH);
  try {
    return readJson(text, { maxDepth, integers: options.integers ?? 'safe' });
  } catch (error) {
    if (!(error instanceof JsonRefusal)) throw error;
    throw new InputError({
      code: error.code,
      message: error.message,
      where: {
        file: options.file,
        pointer: pointerAt(text, error.at),
        ...createLocator(text).positionAt(error.at),
      },
      ...(error.remedy !== undefined && { remedy: error.remedy }),
    });
  }
}

function toDocument(file: string, text: string, value: Json): ParsedDocument {
  let locator: Locator | undefined;
  return {
    file,
    value,
    lineOf(pointer) {
      locator ??= createLocator(text);
      const offset = locator.offsetOf(pointer);
      return offset === undefined ? undefined : locator.positionAt(offset).line;
    },
  };
}
