import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDeployments } from './deployments.ts';
import { type Answer, ForgeFixture } from './forge-fixture.ts';

const NEW = {
  commit: '1'.repeat(40),
  environment: 'prod',
  task: 'release-gates',
  description: 'x'.repeat(200),
  isProduction: true,
  payload: { transition: 'promote-1' },
};

let forge: ForgeFixture;

beforeEach(async () => {
  forge = await ForgeFixture.start();
});

afterEach(() => forge.close());

const loadClient = () => forge.loadClient();

function open(timeoutMs?: number) {
  return createDeployments({ owner: 'octo', repo: 'shop', loadClient, ...(timeoutMs !== undefined && { timeoutMs }) });
}

describe('GitHub deployments', () => {
  it('creates one for a commit, past the checks of the branch', async () => {
    forge.answer = () => ({ status: 201, body: { id: 42 } });
    expect(await open().create(NEW)).toBe('42');
    expect(forge.seen).toMatchObject([
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
    const body = [
      { id: 2, payload: { a: 1 } },
      { id: 1, payload: '{"a":2}' },
      { id: 3, payload: 'text' },
    ];
    forge.answer = () => ({ status: 200, body });
    expect(await open().list({ environment: 'prod', task: 'release-gates' })).toEqual([
      { id: '2', payload: { a: 1 } },
      { id: '1', payload: { a: 2 } },
      { id: '3', payload: 'text' },
    ]);
    expect(forge.seen[0]?.path).toBe('/repos/octo/shop/deployments?environment=prod&task=release-gates&per_page=100');
  });

  it('sets a status, and tells whether there is one', async () => {
    forge.answer = () => ({ status: 201, body: { id: 7 } });
    await open().setStatus('42', { state: 'success', description: 'rc-1 has everybody' });
    expect(forge.seen[0]).toMatchObject({
      path: '/repos/octo/shop/deployments/42/statuses',
      body: { state: 'success', auto_inactive: true },
    });
    forge.answer = () => ({ status: 200, body: [] });
    expect(await open().hasStatus('42')).toBe(false);
    forge.answer = () => ({ status: 200, body: [{ id: 7 }] });
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
    forge.answer = () => given;
    const failure = await open()
      .create(NEW)
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ kind: 'environment', code });
    expect(String(failure)).not.toContain('token-of-the-test');
    expect(forge.seen).toHaveLength(1);
  });

  it('gives a server up that does not answer', async () => {
    forge.answer = () => 'hang';
    await expect(open(50).hasStatus('1')).rejects.toMatchObject({ code: 'deployments.failed' });
  });
});
