import type { ClientRequest, IncomingMessage } from 'node:http';
import type { RequestOptions } from 'node:https';
import type { Http, HttpRequest, HttpResult } from '@release-gates/core';
import { boundTimeout, codeOf, networkReason } from '../network-reason.ts';

/** What both modules have; the options of https are a superset. */
type Open = (url: URL, options: RequestOptions) => ClientRequest;

const MAX_BYTES = 8 * 1024 * 1024;
const BODILESS: ReadonlySet<string> = new Set(['GET', 'HEAD']);
/** How a message is framed is our business: a caller's say in it could smuggle a second request. */
const OURS = new Set([
  'connection',
  'content-length',
  'expect',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** A new connection for each exchange, no proxy, no redirect, no retry. node:http is loaded by the first exchange. */
export function createHttp(): Http {
  return {
    async exchange(request) {
      const url = toUrl(request.url);
      if (typeof url === 'string') return { state: 'unsent', reason: url };
      const { request: open } = url.protocol === 'https:' ? await import('node:https') : await import('node:http');
      return exchangeOnce(open, url, request);
    },
  };
}

/** The text says what is wrong with it, and does not quote it: an address may hold a secret. */
function toUrl(text: string): URL | string {
  if (!URL.canParse(text)) return 'the address is none';
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return `expected http or https, found ${url.protocol}`;
  if (url.username !== '' || url.password !== '') return 'expected no user or password in the address';
  return url;
}

function exchangeOnce(open: Open, url: URL, request: HttpRequest): Promise<HttpResult> {
  return new Promise((resolve) => {
    let isConnected = false;
    let outgoing: ClientRequest | undefined;
    const settle = (result: HttpResult): void => {
      clearTimeout(timer);
      resolve(result);
      outgoing?.destroy();
    };
    const fail = (error: unknown): void => {
      const state = codeOf(error) === 'HPE_HEADER_OVERFLOW' ? 'too_large' : isConnected ? 'unknown' : 'unsent';
      settle({ state, reason: `${url.host}: ${networkReason(error)}` });
    };
    const timeoutMs = boundTimeout(request.timeoutMs);
    const timer = setTimeout(() => {
      settle({ state: 'timed_out', reason: `${url.host}: the exchange was not over after ${timeoutMs} ms` });
    }, timeoutMs);
    try {
      outgoing = open(url, {
        method: request.method,
        headers: toHeaders(request),
        agent: false,
        insecureHTTPParser: false,
        // Whatever the environment says.
        rejectUnauthorized: true,
      });
    } catch (error) {
      fail(error);
      return;
    }
    outgoing.on('error', fail);
    outgoing.once('socket', (socket) => {
      socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
        isConnected = true;
      });
    });
    outgoing.once('response', (response) => receive(response, { url, request, settle }));
    outgoing.once('close', () => fail(undefined));
    outgoing.end(request.body);
  });
}

interface Receiving {
  readonly url: URL;
  readonly request: HttpRequest;
  readonly settle: (result: HttpResult) => void;
}

function receive(response: IncomingMessage, { url, request, settle }: Receiving): void {
  const maxBytes = request.maxBytes ?? MAX_BYTES;
  const chunks: Buffer[] = [];
  let bytes = 0;
  const cut = (): void => settle({ state: 'unknown', reason: `${url.host}: the connection was cut within the answer` });
  const refuse = (): void =>
    settle({ state: 'too_large', reason: `${url.host}: the answer is longer than ${maxBytes} bytes` });
  // Of HEAD the length is that of a body which does not come.
  const announced = request.method === 'HEAD' ? 0 : Number(response.headers['content-length'] ?? 0);
  if (announced > maxBytes) return refuse();
  response.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > maxBytes) refuse();
    else chunks.push(chunk);
  });
  response.on('error', cut);
  response.once('close', cut);
  response.once('end', () => {
    if (!response.complete) return cut();
    settle({
      state: 'answered',
      status: response.statusCode ?? 0,
      headers: fromHeaders(response),
      body: Buffer.concat(chunks, bytes),
    });
  });
}

function toHeaders({ headers = {}, body, method }: HttpRequest): Record<string, string> {
  const kept = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  return {
    'accept-encoding': 'identity',
    'user-agent': 'release-gates',
    ...Object.fromEntries(kept.filter(([name]) => !OURS.has(name))),
    ...((body !== undefined || !BODILESS.has(method)) && { 'content-length': String(body?.length ?? 0) }),
  };
}

function fromHeaders(response: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(response.headers).flatMap(([name, value]) => {
      if (value === undefined) return [];
      return [[name, typeof value === 'string' ? value : value.join(', ')]];
    }),
  );
}
