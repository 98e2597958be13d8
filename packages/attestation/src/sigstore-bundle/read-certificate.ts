import { X509Certificate } from 'node:crypto';
import { InputError, type Json } from '@release-gates/core';
import * as z from 'zod';
import type { AttestationErrorCode } from '../error.ts';
import { toVerificationKey, type VerificationKey } from '../key/verification-key.ts';

/** What stands in a certificate. Nothing here says that anybody may be believed. */
export interface ReadCertificate {
  readonly key: VerificationKey;
  /** Subject alternative name: the workflow and its ref, or a mail address. */
  readonly subject: string;
}

const certified = z.looseObject({
  verificationMaterial: z.looseObject({ certificate: z.looseObject({ rawBytes: z.string().max(65_536) }) }),
});

/** @throws InputError `dsse.malformed`, `key.algorithm` */
export function readCertificate(bundle: Json, file: string): ReadCertificate {
  try {
    const { rawBytes } = certified.parse(bundle).verificationMaterial.certificate;
    const certificate = new X509Certificate(Buffer.from(rawBytes, 'base64'));
    const subject = (certificate.subjectAltName ?? '').replace(/^(URI|email):/, '');
    return { key: toVerificationKey(certificate.publicKey, file), subject };
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError<AttestationErrorCode>(
      {
        code: 'dsse.malformed',
        message: 'expected an X.509 certificate in the bundle, found something else',
        where: { file },
      },
      { cause },
    );
  }
}
