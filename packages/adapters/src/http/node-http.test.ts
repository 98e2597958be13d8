import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { HttpRequest, HttpResult } from '@release-gates/core';
import { afterAll, describe, expect, it } from 'vitest';
import { createHttp } from './node-http.ts';

const servers: Server[] = [];
const sockets = new Set<Socket>();

afterAll(() => {
  for (const socket of sockets) socket.destroy();
  for (const server of servers) server.close();
});

async function listen(server: Server): Promise<string> {
  servers.push(server);
  server.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const seen: {
  method: string | undefined;
  url: string | undefined;
  headers: IncomingMessage['headers'];
  body: string;
}[] = [];

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const { method, url, headers } = request;
  seen.push({ method, url, headers, body: Buffer.concat(parts).toString() });
  if (url === '/moved') response.writeHead(302, { location: '/elsewhere' }).end('moved');
  else if (url === '/cookies') response.writeHead(200, { 'set-cookie': ['a=1', 'b=2'], 'X-Upper': 'Yes' }).end();
  else if (url?.startsWith('/bytes/')) response.end(Buffer.alloc(Number(url.slice(7)), 'x'));
  else if (url === '/endless') {
    const write = (): void => {
      while (response.write(Buffer.alloc(65_536)));
    };
    response.on('drain', write);
    write();
  } else response.writeHead(url === '/bad' ? 503 : 200).end('fine');
}

const base = await listen(createServer((request, response) => void answer(request, response)));

/** A server that says what it is told to, whatever it hears, and then does as told. */
function raw(bytes: string, then: 'end' | 'reset' | 'wait'): Promise<string> {
  return listen(
    createTcpServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => {
        socket.write(bytes, () => {
          if (then === 'end') socket.end();
          else if (then === 'reset') socket.resetAndDestroy();
        });
      });
    }),
  );
}

const OK = 'HTTP/1.1 200 OK\r\n';
const http = createHttp();

function exchange(url: string, rest: Partial<HttpRequest> = {}): Promise<HttpResult> {
  return http.exchange({ method: 'GET', timeoutMs: 20_000, ...rest, url });
}

const text = (result: HttpResult): string => (result.state === 'answered' ? Buffer.from(result.body).toString() : '');

describe('answered', () => {
  it.each([
    ['200', '/', 200, 'fine'],
    ['an error of the server is an answer', '/bad', 503, 'fine'],
    ['a redirect is an answer and is not followed', '/moved', 302, 'moved'],
  ])('%s', async (_, path, status, body) => {
    const result = await exchange(`${base}${path}`);
    expect(result).toMatchObject({ state: 'answered', status });
    expect(text(result)).toBe(body);
    expect(seen.some((request) => request.url === '/elsewhere')).toBe(false);
  });

  it('headers have lower-case names and plain values', async () => {
    const result = await exchange(`${base}/cookies`);
    expect(result).toMatchObject({ headers: { 'set-cookie': 'a=1, b=2', 'x-upper': 'Yes' } });
  });

  it('sends method, headers and body, and frames them itself', async () => {
    const headers = { Authorization: 'Bearer t', 'Content-Length': '1', 'Transfer-Encoding': 'chunked' };
    await exchange(`${base}/post?a=b#c`, { method: 'POST', headers, body: Buffer.from('{"a":"ü"}') });
    expect(seen.at(-1)).toMatchObject({ method: 'POST', url: '/post?a=b', body: '{"a":"ü"}' });
    expect(seen.at(-1)?.headers).toMatchObject({
      authorization: 'Bearer t',
      'content-length': '10',
      connection: 'close',
    });
    expect(seen.at(-1)?.headers).not.toHaveProperty('transfer-encoding');
    await exchange(`${base}/patch`, { method: 'PATCH' });
    expect(seen.at(-1)?.headers).toMatchObject({ 'content-length': '0' });
  });

  it('HEAD is answered without a body, however long that would be', async () => {
    const result = await exchange(await raw(`${OK}content-length: 5000000000\r\n\r\n`, 'end'), { method: 'HEAD' });
    expect(result).toMatchObject({ state: 'answered', status: 200 });
    expect(text(result)).toBe('');
    await exchange(`${base}/head`, { method: 'HEAD' });
    expect(seen.at(-1)).toMatchObject({ method: 'HEAD', url: '/head' });
    expect(seen.at(-1)?.headers).not.toHaveProperty('content-length');
  });

  it('as long as allowed', async () => {
    expect(text(await exchange(`${base}/bytes/1000`, { maxBytes: 1000 }))).toHaveLength(1000);
  });
});

describe.each<[string, string, 'end' | 'reset' | 'wait', string]>([
  ['closed without an answer', '', 'end', 'unknown'],
  ['reset without an answer', '', 'reset', 'unknown'],
  ['no HTTP', 'SSH-2.0-x\r\n', 'end', 'unknown'],
  ['cut within the headers', `${OK}content-len`, 'end', 'unknown'],
  ['cut within the body', `${OK}content-length: 10\r\n\r\n12345`, 'end', 'unknown'],
  ['cut within a chunk', `${OK}transfer-encoding: chunked\r\n\r\n5\r\n12`, 'end', 'unknown'],
  ['reset within the body', `${OK}content-length: 10\r\n\r\n12345`, 'reset', 'unknown'],
  ['two lengths', `${OK}content-length: 1\r\ncontent-length: 2\r\n\r\n12`, 'end', 'unknown'],
  ['length and chunks', `${OK}content-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`, 'end', 'unknown'],
  ['another protocol', 'HTTP/1.1 101 Switching\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n', 'wait', 'unknown'],
  ['endless headers', `${OK}${'a: b\r\n'.repeat(20_000)}`, 'wait', 'too_large'],
  ['more announced than allowed', `${OK}content-length: 5000000000\r\n\r\n`, 'wait', 'too_large'],
])('a broken server: %s', (_, bytes, then, state) => {
  it(`is ${state}`, async () => {
    const result = await exchange(await raw(bytes, then), { method: 'POST' });
    expect(result.state).toBe(state);
    expect(result).toHaveProperty('reason', expect.stringMatching(/^127\.0\.0\.1:\d+: [^\n]+$/));
  });
});

it.each([['/bytes/1001'], ['/endless']])('%s is too large', async (path) => {
  expect(await exchange(`${base}${path}`, { maxBytes: 1000 })).toMatchObject({ state: 'too_large' });
});

it.each<[string, string]>([
  ['no answer', ''],
  ['no end of the body', `${OK}content-length: 10\r\n\r\n1`],
  ['one byte and then none', 'H'],
])('timed out: %s', async (_, bytes) => {
  expect(await exchange(await raw(bytes, 'wait'), { timeoutMs: 200 })).toMatchObject({ state: 'timed_out' });
});

async function closedPort(): Promise<string> {
  const server = createTcpServer();
  const url = await listen(server);
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return url;
}

describe('unsent', () => {
  it('where nobody listens', async () => {
    expect(await exchange(await closedPort())).toMatchObject({
      state: 'unsent',
      reason: expect.stringContaining('refused (ECONNREFUSED)') as string,
    });
  });

  it('where the other side speaks no TLS', async () => {
    const url = (await raw('HTTP/1.1 400 Bad Request\r\n\r\n', 'end')).replace('http:', 'https:');
    expect(await exchange(url)).toMatchObject({ state: 'unsent' });
  });

  it.each([
    ['no address', 'not a url', {}],
    ['another protocol', 'file:///etc/passwd', {}],
    ['a password in the address', 'http://user:hunter22@127.0.0.1:1/', {}],
    ['a line break in a header', `${base}/`, { headers: { authorization: 'a\r\nx: hunter22' } }],
    ['an impossible name of a header', `${base}/`, { headers: { 'a b': 'hunter22' } }],
    ['a port that is none', 'http://127.0.0.1:0/', {}],
  ])('%s, and quotes no secret', async (_, url, rest) => {
    const before = seen.length;
    const result = await exchange(url, rest);
    expect(result.state).toBe('unsent');
    expect(JSON.stringify(result)).not.toContain('hunter22');
    expect(seen.length).toBe(before);
  });
});
