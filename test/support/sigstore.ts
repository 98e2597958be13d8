import { createHash, generateKeyPairSync, type KeyPairKeyObjectResult } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { systemClock } from '../../packages/adapters/src/clock/system-clock.ts';
import {
  fulcioHandler,
  initializeCA,
  initializeCTLog,
  initializeTLog,
  initializeTSA,
  rekorHandler,
  tsaHandler,
} from '@sigstore/mock';
import { HashAlgorithm, PublicKeyDetails, TrustedRoot } from '@sigstore/protobuf-specs';

/** A Sigstore instance on loopback: Fulcio, Rekor, a timestamp authority, and the endpoint that hands out identities. */
export interface LocalSigstore {
  readonly url: string;
  /** What a verifier needs to believe it, as JSON. */
  readonly trustedRoot: string;
  /** Of a workflow run. */
  readonly env: Readonly<Record<string, string>>;
  /** Method and path of each request. */
  readonly requests: readonly string[];
  /** What it answers to the next requests of this path, instead of what is right. */
  readonly faults: Map<string, { readonly status: number; readonly body: string }>;
  /** The identity tokens that it handed out. */
  readonly tokens: readonly string[];
  /** What it answers, for a test that stands in for a host with a fixed name. */
  answer(path: string, body: string): Promise<Answer>;
  close(): Promise<void>;
}

export const ISSUER = 'https://token.actions.githubusercontent.com';
export const WORKFLOW = 'https://github.com/example/parcel-service/.github/workflows/release.yml@refs/heads/main';

export async function startSigstore({ subject = WORKFLOW, hasLog = true } = {}): Promise<LocalSigstore> {
  const keyPair = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const startedMs = systemClock.nowMs() - 60_000;
  const [requests, tokens]: [string[], string[]] = [[], []];
  const faults: LocalSigstore['faults'] = new Map();
  const routes = new Map<string, (body: string) => Promise<Answer>>();
  const answer = async (path: string, body: string): Promise<Answer> => {
    const fault = faults.get(path);
    if (fault !== undefined) return { ...fault, type: 'application/json' };
    const route = routes.get(path);
    return route === undefined ? { status: 404, body: '', type: 'text/plain' } : route(body);
  };
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    requests.push(`${request.method} ${path}`);
    const { status, body, type } = await answer(path, await text(request));
    response.writeHead(status, { 'content-type': type }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { ca, tsa, handlers } = await openInstance(url, keyPair);
  for (const [path, handler] of handlers) routes.set(path, handler);
  routes.set('/oidc', async () => {
    tokens.push(identityToken(subject));
    return { status: 200, body: JSON.stringify({ value: tokens.at(-1) }), type: 'application/json' };
  });
  const log = [logInstance(url, keyPair, startedMs)];
  const trustedRoot = TrustedRoot.toJSON({
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    certificateAuthorities: [authority(url, startedMs, [ca.rootCertificate])],
    ctlogs: log,
    tlogs: hasLog ? log : [],
    timestampAuthorities: [authority(url, startedMs, [tsa.intCertificate, tsa.rootCertificate])],
  } as unknown as TrustedRoot);
  return {
    url,
    trustedRoot: JSON.stringify(trustedRoot),
    env: {
      GITHUB_ACTIONS: 'true',
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/oidc?x=1`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token-of-a-test',
    },
    requests,
    faults,
    tokens,
    answer,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

interface Instance {
  readonly ca: Awaited<ReturnType<typeof initializeCA>>;
  readonly tsa: Awaited<ReturnType<typeof initializeTSA>>;
  readonly handlers: readonly (readonly [string, (body: string) => Promise<Answer>])[];
}

async function openInstance(url: string, keyPair: KeyPairKeyObjectResult): Promise<Instance> {
  const ca = await initializeCA(keyPair, await initializeCTLog(keyPair));
  const tsa = await initializeTSA(keyPair);
  // It drops trailing zeros of a fraction, and nobody reads such a time then: whole seconds have none.
  Object.assign(tsa, { getCurrentTime: () => new Date(Math.floor(systemClock.nowMs() / 1000) * 1000) });
  const rekor = rekorHandler(await initializeTLog(url, keyPair), { strict: true });
  const handlers = [
    fulcioHandler(ca, { strict: true, subjectClaim: 'sub' }),
    tsaHandler(tsa, { strict: true }),
    { path: rekor.path, fn: (body: string) => rekor.fn(toLogged(body)) },
  ];
  return {
    ca,
    tsa,
    handlers: handlers.map(({ path, fn }) => [
      path,
      async (body) => {
        const { statusCode, response, contentType = 'text/plain' } = await fn(body);
        return { status: statusCode, body: response as string, type: contentType };
      },
    ]),
  };
}

function authority(uri: string, startedMs: number, certificates: readonly (Uint8Array | undefined)[]): object {
  return {
    subject: { commonName: 'sigstore', organization: 'sigstore.mock' },
    uri,
    certChain: {
      certificates: certificates.flatMap((raw) => (raw === undefined ? [] : [{ rawBytes: Buffer.from(raw) }])),
    },
    validFor: { start: new Date(startedMs) },
    operator: '',
  };
}

export interface Answer {
  readonly status: number;
  readonly body: string | Buffer;
  readonly type: string;
}

/** The stand-in for Fulcio does not check who signed it. */
function identityToken(subject: string): string {
  const iat = Math.floor(systemClock.nowMs() / 1000);
  const claims = { iss: ISSUER, aud: 'sigstore', sub: subject, iat, nbf: iat - 5, exp: iat + 300 };
  return `${part({ alg: 'RS256', typ: 'JWT', kid: 'k' })}.${part(claims)}.${Buffer.alloc(32, 7).toString('base64url')}`;
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** Rekor keeps digests of an envelope; the stand-in keeps what it was sent. */
function toLogged(body: string): string {
  const entry = JSON.parse(body) as {
    kind: string;
    spec: { proposedContent?: { envelope: string; verifiers: string[] } };
  };
  const { proposedContent } = entry.spec;
  if (entry.kind !== 'dsse' || proposedContent === undefined) return body;
  const envelope = JSON.parse(proposedContent.envelope) as { payload: string; signatures: { sig: string }[] };
  return JSON.stringify({
    ...entry,
    spec: {
      envelopeHash: digest(proposedContent.envelope),
      payloadHash: digest(Buffer.from(envelope.payload, 'base64')),
      signatures: envelope.signatures.map(({ sig }, at) => ({
        signature: sig,
        verifier: proposedContent.verifiers[at],
      })),
    },
  });
}

function digest(bytes: string | Buffer): object {
  return { algorithm: 'sha256', value: createHash('sha256').update(bytes).digest('hex') };
}

function logInstance(baseUrl: string, { publicKey }: KeyPairKeyObjectResult, startedMs: number): object {
  const rawBytes = publicKey.export({ format: 'der', type: 'spki' });
  return {
    baseUrl,
    logId: { keyId: createHash('sha256').update(rawBytes).digest() },
    hashAlgorithm: HashAlgorithm.SHA2_256,
    publicKey: {
      rawBytes,
      keyDetails: PublicKeyDetails.PKIX_ECDSA_P256_SHA_256,
      validFor: { start: new Date(startedMs) },
    },
    operator: '',
  };
}
