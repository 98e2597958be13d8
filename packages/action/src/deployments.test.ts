import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openClient } from './github-client.ts';
import { createDeployments } from './deployments.ts';

interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

type Answer = { readonly status: number; readonly body: unknown } | 'hang' | 'cut';

const NEW = {
  commit: '1'.repeat(40),
  environment: 'prod',
  task: 'release-gates',
  description: 'x'.repeat(200),
  isProduction: true,
  payload: { transition: 'promote-1' },
};

let server: Server;
let seen: Exchange[];
let answer: Answer;

beforeEach(async () => {
  seen = [];
  server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = '', url = '', headers } = request;
  seen.push({ method, path: url, authorization: headers.authorization, body: await readBody(request) });
  if (answer === 'cut') request.socket.destroy();
  if (typeof answer === 'string') return;
  response.writeHead(answer.status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answer.body));
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? null : JSON.parse(text);
}

function open(timeoutMs?: number) {
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const loadClient = async () => openClient('token-of-the-test', baseUrl);
  return createDeployments({ owner: 'octo', repo: 'shop', loadClient, ...(timeoutMs !== undefined && { timeoutMs }) });
}

describe('GitHub deployments', () => {
  it('creates one for a commit, past the checks of the branch', async () => {
    answer = { status: 201, body: { id: 42 } };
    expect(await open().create(NEW)).toBe('42');
    expect(seen).toMatchObject([
      {
        method: 'POST',
        path: '/repos/octo/shop/deployments',
        authorization: 'token token-of-the-test',
        body: {
          ref: NEW.commit,
          environment: 'prod',
          auto_merge: false,
          required_contexts: [],
          production_environment: true,
          payload: { transition: 'promote-1' },
          description: 'x'.repeat(140),
        },
      },
    ]);
  });

  it('lists ours, with payloads as they were sent', async () => {
    answer = {
      status: 200,
      body: [
        { id: 2, payload: { a: 1 } },
        { id: 1, payload: '{"a":2}' },
        { id: 3, payload: 'text' },
      ],
    };
    expect(await open().list({ environment: 'prod', task: 'release-gates' })).toEqual([
      { id: '2', payload: { a: 1 } },
      { id: '1', payload: { a: 2 } },
      { id: '3', payload: 'text' },
    ]);
    expect(seen[0]?.path).toBe('/repos/octo/shop/deployments?environment=prod&task=release-gates&per_page=100');
  });

  it('sets a status, and tells whether there is one', async () => {
    answer = { status: 201, body: { id: 7 } };
    await open().setStatus('42', { state: 'success', description: 'rc-1 has everybody' });
    expect(seen[0]).toMatchObject({
      path: '/repos/octo/shop/deployments/42/statuses',
      body: { state: 'success', auto_inactive: true },
    });
    answer = { status: 200, body: [] };
    expect(await open().hasStatus('42')).toBe(false);
    answer = { status: 200, body: [{ id: 7 }] };
    expect(await open().hasStatus('42')).toBe(true);
  });

  it.each<[string, Answer, string]>([
    ['no right', { status: 403, body: { message: 'Resource not accessible by integration' } }, 'deployments.denied'],
    ['no such repository', { status: 404, body: { message: 'Not Found' } }, 'deployments.denied'],
    ['a token that is over', { status: 401, body: { message: 'Bad credentials' } }, 'deployments.denied'],
    ['too many requests', { status: 403, body: { message: 'API rate limit exceeded' } }, 'deployments.failed'],
    ['a commit that it does not know', { status: 422, body: { message: 'No ref found' } }, 'deployments.rejected'],
    ['a conflict', { status: 409, body: { message: 'Conflict merging' } }, 'deployments.rejected'],
    ['a broken server', { status: 502, body: { message: 'Bad Gateway' } }, 'deployments.failed'],
    ['no deployment in the answer', { status: 202, body: { message: 'Auto-merged' } }, 'deployments.failed'],
    ['a connection that is cut', 'cut', 'deployments.failed'],
  ])('says %s by its code, without the token', async (_name, given, code) => {
    answer = given;
    const failure = await open()
      .create(NEW)
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ kind: 'environment', code });
    expect(String(failure)).not.toContain('token-of-the-test');
    expect(seen).toHaveLength(1);
  });

  it('gives a server up that does not answer', async () => {
    answer = 'hang';
    await expect(open(50).hasStatus('1')).rejects.toMatchObject({ code: 'deployments.failed' });
  });
});
