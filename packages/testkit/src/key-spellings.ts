import { createPublicKey, generateKeyPairSync } from 'node:crypto';

/** SubjectPublicKeyInfo of a P-256 key up to its point: the curve by its name (RFC 5480), and by all its numbers. */
const [NAMED, EXPLICIT] = (['named', 'explicit'] as const).map((paramEncoding) => {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256', paramEncoding });
  return publicKey.export({ format: 'der', type: 'spki' }).subarray(0, -65);
}) as [Buffer, Buffer];

/** Other files that hold the same P-256 key, by what is different in them. All of them are read by OpenSSL. */
export function keySpellings(pem: string): Readonly<Record<string, string>> {
  const { x, y } = createPublicKey(pem).export({ format: 'jwk' });
  const [left, right] = [Buffer.from(x ?? '', 'base64url'), Buffer.from(y ?? '', 'base64url')];
  const isOdd = (right.at(-1) ?? 0) % 2;
  const compressed = Buffer.concat([Buffer.of(2 + isOdd), left]);
  const hybrid = Buffer.concat([Buffer.of(6 + isOdd), left, right]);
  const plain = Buffer.concat([Buffer.of(4), left, right]);
  const short = Buffer.concat([Buffer.from(NAMED)]);
  // SEQUENCE and BIT STRING say how long they are, each in one byte: 32 bytes less.
  short[1] = (short[1] ?? 0) - 32;
  short[short.length - 2] = (short.at(-2) ?? 0) - 32;
  return {
    'on one line': pem.trim().replaceAll(/(?<=[A-Za-z0-9+/=])\n(?=[A-Za-z0-9+/=])/g, ''),
    'with the line ends of Windows': pem.replaceAll('\n', '\r\n'),
    'a compressed point': toPem(Buffer.concat([short, compressed])),
    'a hybrid point': toPem(Buffer.concat([NAMED, hybrid])),
    'its curve by numbers': toPem(Buffer.concat([EXPLICIT, plain])),
  };
}

function toPem(der: Uint8Array): string {
  const body = Buffer.from(der).toString('base64').replaceAll(/.{64}/g, '$&\n').trimEnd();
  return `-----BEGIN PUBLIC KEY-----\n${body}\n-----END PUBLIC KEY-----\n`;
}
