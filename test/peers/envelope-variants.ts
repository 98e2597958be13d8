import { firstDifferingByte } from '@release-gates/evidence';
import { byteVariants } from './variants.ts';

/** A file in which one thing is another, not signed again. */
export interface Variant {
  /** What was changed: the place of the byte, the name of the field, or the way it is written. The same word is one class. */
  readonly change: string;
  readonly bytes: Uint8Array;
}

/** One byte of the file is another. */
export function byteChanges(bytes: Uint8Array, count: number): readonly Variant[] {
  const text = Buffer.from(bytes).toString('latin1');
  return byteVariants(bytes, count).map((changed) => ({ change: classOf(text, bytes, changed), bytes: changed }));
}

/** Members on which nothing rests: by another name they are fields that nobody knows. */
const UNSIGNED = new Set(['hint', 'tlogEntries']);

/** The same word as the field or the spelling that comes to the same, where there is one. */
function classOf(json: string, bytes: Uint8Array, changed: Uint8Array): string {
  const at = firstDifferingByte(bytes, changed) ?? 0;
  const [before = 0, after = 0] = [bytes[at], changed[at]];
  if (after >= 0x80) return NO_UTF8;
  for (const { index, 1: name = '', 2: value } of json.matchAll(/"([A-Za-z]+)":(?:"([^"]*)")?/g)) {
    const start = index + name.length + 4;
    if (at > index && at <= index + name.length) {
      if ((before ^ after) === 0x20) return OTHER_LETTERS;
      return name === 'keyid' ? OTHER_NAME : UNSIGNED.has(name) ? UNKNOWN_FIELD : `a byte of the name ${name}`;
    }
    if (value === undefined || at < start || at >= start + value.length) continue;
    if (name === 'keyid') return OTHER_KEYID;
    return at === start + value.replace(/=+$/, '').length - 1 ? IDLE_BITS : `a byte of ${name}`;
  }
  return 'a byte of the brackets';
}

const [OTHER_KEYID, OTHER_NAME] = ['another keyid', 'another name for keyid'];
const [UNKNOWN_FIELD, OTHER_LETTERS] = ['a field that nobody knows', 'a name in other letters'];
const [NO_UTF8, IDLE_BITS] = ['a byte that is no UTF-8', 'bits of nothing at the end of base64'];

type Fields = Record<string, unknown>;
interface EnvelopeFields extends Fields {
  readonly payload: string;
  readonly signatures: readonly [{ readonly keyid?: string; readonly sig: string }];
}

/** An envelope, bare or in a bundle, and how to write its file with another one in its place. */
interface EnvelopeFile {
  readonly envelope: EnvelopeFields;
  readonly write: (envelope: object) => Uint8Array;
}

function toBytes(value: object): Uint8Array {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}

function readEnvelopeFile(bytes: Uint8Array): EnvelopeFile {
  const document = JSON.parse(Buffer.from(bytes).toString()) as EnvelopeFields & { dsseEnvelope?: EnvelopeFields };
  const { dsseEnvelope } = document;
  return dsseEnvelope === undefined
    ? { envelope: document, write: toBytes }
    : { envelope: dsseEnvelope, write: (envelope) => toBytes({ ...document, dsseEnvelope: envelope }) };
}

/** One field of the statement, of its predicate or of the envelope is another. */
export function fieldChanges(bytes: Uint8Array): readonly Variant[] {
  const { envelope, write } = readEnvelopeFile(bytes);
  const [signature] = envelope.signatures;
  const statement = JSON.parse(Buffer.from(envelope.payload, 'base64').toString()) as Fields & { predicate: Fields };
  const file = (change: string, changes: object): Variant => ({ change, bytes: write({ ...envelope, ...changes }) });
  const about = (field: string, changes: object): Variant =>
    file(`the field ${field}`, {
      payload: Buffer.from(JSON.stringify({ ...statement, ...changes })).toString('base64'),
    });
  const values = [undefined, 'x', null, [], {}];
  return [
    ...membersOfBundle(bytes),
    ...Object.keys(statement).flatMap((field) => values.map((value) => about(field, { [field]: value }))),
    ...Object.keys(statement.predicate).flatMap((field) =>
      values.map((value) => about(`predicate.${field}`, { predicate: { ...statement.predicate, [field]: value } })),
    ),
    file('no payload', { payload: '' }),
    file('another payloadType', { payloadType: 'application/json' }),
    file('another payloadType', { payloadType: '' }),
    file('no signature', { signatures: [] }),
    file('no signature', { signatures: [{ ...signature, sig: '' }] }),
  ];
}

/** What a bundle has beside its envelope: nobody signed it, and others read none of it that has another form. */
function membersOfBundle(bytes: Uint8Array): readonly Variant[] {
  const document = JSON.parse(Buffer.from(bytes).toString()) as Fields & { verificationMaterial?: Fields };
  const { verificationMaterial: material } = document;
  if (material === undefined) return [];
  const odd = [true, 'x', ['x'], [[]], [{}], { tlogEntries: 1 }];
  const file = (change: string, changes: object): Variant => ({ change, bytes: toBytes({ ...document, ...changes }) });
  const having = (change: string, more: object): Variant =>
    file(change, { verificationMaterial: { ...material, ...more } });
  return [
    ...odd.map((value) => having('log entries that are none', { tlogEntries: value })),
    ...odd.map((value) =>
      having('timestamps that are none', { timestampVerificationData: { rfc3161Timestamps: value } }),
    ),
    ...odd.slice(0, 4).map((value) => having('timestamps that are none', { timestampVerificationData: value })),
    ...odd.slice(0, 5).map((value) => having('a key that is none', { publicKey: value })),
    ...odd.slice(0, 5).map((value) => file('material that is none', { verificationMaterial: value })),
    having('a chain beside the key', { x509CertificateChain: { certificates: [] } }),
    having('a certificate beside the key', { certificate: { rawBytes: 'AAAA' } }),
    file('a bare signature beside the envelope', { messageSignature: {} }),
  ];
}

/** The last character before the padding stands for bits of no byte: another one stands for the same bytes. */
function withIdleBits(base64: string): string {
  const end = base64.indexOf('=');
  if (end < 0) return base64;
  return `${base64.slice(0, end - 1)}${String.fromCodePoint((base64.codePointAt(end - 1) ?? 0) + 1)}${base64.slice(end)}`;
}

function unpadded(base64: string): string {
  return base64.replace(/=+$/, '');
}

function urlSafe(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_');
}

function broken(base64: string): string {
  return `${base64.slice(0, 40)}\n${base64.slice(40)}`;
}

function whole(change: string, text: string): Variant {
  return { change, bytes: Buffer.from(text) };
}

/** The same statement and signature, written in another way: each reader has its own idea of what is still the same. */
export function spellings(bytes: Uint8Array): readonly Variant[] {
  const { envelope, write } = readEnvelopeFile(bytes);
  const [signature] = envelope.signatures;
  const { keyid: _keyid, ...unnamed } = signature;
  const file = (change: string, changes: object): Variant => ({ change, bytes: write({ ...envelope, ...changes }) });
  const signed = (change: string, changes: object): Variant =>
    file(change, { signatures: [{ ...signature, ...changes }] });
  const text = Buffer.from(bytes).toString().trimEnd();
  return [
    signed(OTHER_KEYID, { keyid: `SHA256:${'A'.repeat(43)}` }),
    signed('an empty keyid', { keyid: '' }),
    whole(OTHER_NAME, text.replace('"keyid":', '"keyie":')),
    { change: NO_UTF8, bytes: Buffer.from(text.replace('"keyid":', '"keyi\u00ff":'), 'latin1') },
    signed(IDLE_BITS, { sig: withIdleBits(signature.sig) }),
    file(IDLE_BITS, { payload: withIdleBits(envelope.payload) }),
    file('no keyid', { signatures: [unnamed] }),
    signed('a sig without padding', { sig: unpadded(signature.sig) }),
    signed('a sig in URL-safe base64', { sig: urlSafe(signature.sig) }),
    signed('a line break in base64', { sig: broken(signature.sig) }),
    file('a payload without padding', { payload: unpadded(envelope.payload) }),
    file('a payload in URL-safe base64', { payload: urlSafe(envelope.payload) }),
    file('a line break in base64', { payload: broken(envelope.payload) }),
    file(UNKNOWN_FIELD, { unknown: 1 }),
    signed(UNKNOWN_FIELD, { unknown: 1 }),
    file('the signature twice', { signatures: [signature, signature] }),
    file('a signature that is none, after ours', { signatures: [signature, { ...signature, sig: 'AAAA' }] }),
    file('a signature that is none, before ours', { signatures: [{ ...signature, sig: 'AAAA' }, signature] }),
    whole('white space', JSON.stringify(JSON.parse(text), null, 2)),
    whole('text after the document', `${text}x`),
    whole('another document after it', `${text}\n{}`),
    whole('a byte order mark', `\uFEFF${text}`),
    whole('a field twice', text.replace('"payloadType":', '"payloadType":"x","payloadType":')),
    whole(OTHER_LETTERS, text.replace('"payloadType":', '"PAYLOADTYPE":')),
    whole('a name that is escaped', text.replace('"payloadType":', String.raw`"payload\u0054ype":`)),
  ];
}
