/** Every way in which an envelope, a statement, a key or a trust root can be refused before anything is judged. */
export type AttestationErrorCode =
  | 'dsse.malformed'
  | 'dsse.base64'
  | 'dsse.limit'
  | 'key.malformed'
  | 'key.algorithm'
  | 'statement.malformed'
  | 'sigstore_root.malformed'
  | 'trust_root.malformed'
  | 'trust_root.inconsistent';
