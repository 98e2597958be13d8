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

type Fields = Record<string, unknown>;

/** An envelope in which one field of the statement, of its predicate or of the envelope is another, not signed again. */
export function fieldVariants(envelopeFile: Uint8Array): readonly Uint8Array[] {
  const envelope = JSON.parse(Buffer.from(envelopeFile).toString()) as Fields & {
    payload: string;
    signatures: Fields[];
  };
  const statement = JSON.parse(Buffer.from(envelope.payload, 'base64').toString()) as Fields & { predicate: Fields };
  const file = (changes: object): Uint8Array => Buffer.from(JSON.stringify({ ...envelope, ...changes }));
  const about = (changes: object): Uint8Array =>
    file({ payload: Buffer.from(JSON.stringify({ ...statement, ...changes })).toString('base64') });
  return [
    ...Object.keys(statement).flatMap((field) => [about({ [field]: undefined }), about({ [field]: 'x' })]),
    ...Object.keys(statement.predicate).flatMap((field) => [
      about({ predicate: { ...statement.predicate, [field]: undefined } }),
      about({ predicate: { ...statement.predicate, [field]: 'x' } }),
    ]),
    file({ payload: '' }),
    file({ payloadType: 'application/json' }),
    file({ payloadType: '' }),
    file({ signatures: [] }),
    file({ signatures: [{ ...envelope.signatures[0], sig: '' }] }),
  ];
}
