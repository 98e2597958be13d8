/**
 * Base64, standard or URL-safe, padded or not: what DSSE lets an envelope be written in. Anything else, and a spelling
 * whose last character carries bits of nothing, is undefined: two texts must not stand for the same bytes unseen.
 */
export function decodeEitherBase64(text: string): Buffer | undefined {
  const isUrlSafe = /[-_]/.test(text);
  const alphabet = isUrlSafe ? 'base64url' : 'base64';
  const bytes = Buffer.from(text, alphabet);
  const unpadded = bytes.toString(alphabet).replace(/=+$/, '');
  const padding = '='.repeat((4 - (unpadded.length % 4)) % 4);
  return text === unpadded || text === unpadded + padding ? bytes : undefined;
}
