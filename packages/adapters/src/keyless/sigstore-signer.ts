import { generateKeyPairSync, type KeyPairKeyObjectResult, sign } from 'node:crypto';
import { EnvironmentError, type KeylessSigner, type Masker, type SigstoreServices } from '@release-gates/core';
import { bundleToJSON } from '@sigstore/bundle';
import {
  CIContextProvider,
  DSSEBundleBuilder,
  FulcioSigner,
  type IdentityProvider,
  RekorWitness,
  type Signature,
  type Signer,
  TSAWitness,
  type Witness,
} from '@sigstore/sign';

/** Of one exchange; each is tried three times. */
const TIMEOUT_MS = 15_000;
const LIMITS = { timeout: TIMEOUT_MS, retry: 2 } as const;
/** Fulcio's certificates live ten minutes; a new one is asked for well before that. */
const CERTIFICATE_MS = 5 * 60_000;

/** Signs with a certificate of a Sigstore instance, for the identity that this run can prove. */
export class SigstoreSigner implements KeylessSigner {
  readonly #builder: DSSEBundleBuilder;

  constructor(services: SigstoreServices, masker: Masker) {
    this.#builder = new DSSEBundleBuilder({
      signer: new CertifiedKey(services.fulcioUrl, maskedIdentity(masker)),
      witnesses: witnessesOf(services),
    });
  }

  async sign(payloadType: string, payload: Uint8Array): Promise<Uint8Array> {
    try {
      const bundle = await this.#builder.create({ type: payloadType, data: Buffer.from(payload) });
      return Buffer.from(`${JSON.stringify(bundleToJSON(bundle))}\n`, 'utf8');
    } catch (error) {
      throw toEnvironmentError(error);
    }
  }
}

/** One key and one certificate for as long as the certificate is valid: not one request for each statement. */
class CertifiedKey implements Signer {
  readonly #fulcioBaseURL: string;
  readonly #identityProvider: IdentityProvider;
  #current:
    | { readonly keys: KeyPairKeyObjectResult; readonly key: Signature['key']; readonly sinceMs: number }
    | undefined;

  constructor(fulcioBaseURL: string, identityProvider: IdentityProvider) {
    this.#fulcioBaseURL = fulcioBaseURL;
    this.#identityProvider = identityProvider;
  }

  async sign(data: Buffer): Promise<Signature> {
    const nowMs = performance.now();
    if (this.#current === undefined || nowMs - this.#current.sinceMs > CERTIFICATE_MS) {
      const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const { key } = await this.#certify(keys, data);
      this.#current = { keys, key, sinceMs: nowMs };
    }
    const { keys, key } = this.#current;
    return { key, signature: sign('sha256', data, keys.privateKey) };
  }

  #certify({ privateKey, publicKey }: KeyPairKeyObjectResult, data: Buffer): Promise<Signature> {
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const keyHolder: Signer = {
      sign: async (bytes) => ({
        signature: sign('sha256', bytes, privateKey),
        key: { $case: 'publicKey', publicKey: pem },
      }),
    };
    const options = { fulcioBaseURL: this.#fulcioBaseURL, identityProvider: this.#identityProvider, keyHolder };
    return new FulcioSigner({ ...options, ...LIMITS }).sign(data);
  }
}

function maskedIdentity(masker: Masker): IdentityProvider {
  const provider = new CIContextProvider('sigstore');
  return {
    async getToken() {
      const token = await provider.getToken();
      masker.learn(token);
      return token;
    },
  };
}

function witnessesOf({ rekorUrl, timestampUrl }: SigstoreServices): Witness[] {
  return [
    ...(rekorUrl === null ? [] : [new RekorWitness({ rekorBaseURL: rekorUrl, ...LIMITS })]),
    ...(timestampUrl === null ? [] : [new TSAWitness({ tsaBaseURL: timestampUrl, ...LIMITS })]),
  ];
}

const REASONS: Readonly<Record<string, string>> = {
  IDENTITY_TOKEN_READ_ERROR: 'the identity token of this run could not be had',
  IDENTITY_TOKEN_PARSE_ERROR: 'what was given as the identity token of this run is none',
  CA_CREATE_SIGNING_CERTIFICATE_ERROR: 'the certificate authority gave no certificate',
  TLOG_FETCH_ENTRY_ERROR: 'the transparency log did not hand out its entry',
  TLOG_CREATE_ENTRY_ERROR: 'the transparency log did not take the signature',
  TSA_CREATE_TIMESTAMP_ERROR: 'the timestamp authority gave no timestamp',
};

/** The library's own text may hold the identity token; its code does not, nor does the status of an answer. */
function toEnvironmentError(error: unknown): EnvironmentError {
  const { code, cause } = (error ?? {}) as { readonly code?: unknown; readonly cause?: unknown };
  const { statusCode } = (cause ?? {}) as { readonly statusCode?: unknown };
  const reason = REASONS[String(code)] ?? 'it failed without saying why';
  const status = typeof statusCode === 'number' ? ` (HTTP ${statusCode})` : '';
  return new EnvironmentError({
    code: 'keyless.failed',
    message: `expected a signature with a certificate of Sigstore, but ${reason}${status}`,
    remedy: 'Run it again; nothing was written. If it stays so, sign with a key (signer: key)',
  });
}
