const STANDARD = /^[A-Za-z0-9+/]*={0,2}$/;
const URL_SAFE = /^[A-Za-z0-9_-]*={0,2}$/;

/**
 * Base64, standard or URL-safe, padded or not: what DSSE lets an envelope be written in. Anything else, and a spelling
 * whose last character carries bits of nothing, is undefined: two texts must not stand for the same bytes unseen.
 */
export function decodeEitherBase64(text: string): Buffer | undefined {
  const alphabet = STANDARD.test(text) ? 'base64' : 'base64url';
  if (alphabet === 'base64url' && !URL_SAFE.test(text)) return undefined;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const length = text.length - padding;
  const missing = (4 - (length % 4)) % 4;
  if (missing === 3 || (padding > 0 && padding !== missing)) return undefined;
  const bytes = Buffer.from(text, alphabet);
  // Only the last quantum can carry bits of nothing.
  const rest = length % 4;
  const last = bytes.subarray(bytes.length - (bytes.length % 3)).toString(alphabet);
  return rest === 0 || last.slice(0, rest) === text.slice(length - rest, length) ? bytes : undefined;
}
