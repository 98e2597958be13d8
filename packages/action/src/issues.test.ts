import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Answer, type Exchange, ForgeFixture } from './forge-fixture.ts';
import { createIssues } from './issues.ts';

const BOT = { login: 'github-actions[bot]', databaseId: 41_898_282 };
const LABEL = 'release-gates/rollback';
const NEW = { title: 't'.repeat(300), body: 'what must be done', labels: [LABEL, 'incident'] };

let forge: ForgeFixture;
let viewer: unknown;
let answer: (exchange: Exchange) => Answer;

beforeEach(async () => {
  viewer = BOT;
  forge = await ForgeFixture.start();
  forge.answer = (exchange) =>
    exchange.path === '/graphql' ? { status: 200, body: { data: { viewer } } } : answer(exchange);
});

afterEach(() => forge.close());

const loadClient = () => forge.loadClient();

function open(timeoutMs?: number) {
  return createIssues({ owner: 'octo', repo: 'shop', loadClient, ...(timeoutMs !== undefined && { timeoutMs }) });
}

const issue = (number: number, user: unknown, more: object = {}) => ({
  number,
  body: `body ${number}`,
  html_url: `https://github.example/${number}`,
  user,
  state: 'open',
  state_reason: null,
  ...more,
});
const OWN = { id: BOT.databaseId, login: BOT.login };

describe('GitHub issues', () => {
  it('lists what the account of the token opened, open and closed, and nothing of anybody else', async () => {
    answer = () => ({
      status: 200,
      body: [
        issue(9, OWN),
        issue(8, { id: 7, login: BOT.login }),
        issue(7, null),
        issue(6, OWN, { pull_request: { url: 'x' } }),
        issue(5, OWN, { body: null, state: 'closed', state_reason: 'completed' }),
        issue(4, OWN, { state_reason: 'reopened' }),
      ],
    });
    const issues = open();
    const expected = [
      { number: 9, body: 'body 9', url: 'https://github.example/9', isUntouched: true },
      { number: 5, body: '', url: 'https://github.example/5', isUntouched: false },
      { number: 4, body: 'body 4', url: 'https://github.example/4', isUntouched: false },
    ];
    expect([await issues.listOwn(LABEL), await issues.listOwn(LABEL)]).toEqual([expected, expected]);
    const [asked, listed] = forge.seen;
    expect(asked).toMatchObject({ method: 'POST', path: '/graphql' });
    expect(forge.seen).toHaveLength(3);
    expect(Object.fromEntries(new URL(`http://x${listed?.path}`).searchParams)).toEqual({
      labels: LABEL,
      creator: BOT.login,
      state: 'all',
      sort: 'created',
      direction: 'desc',
      per_page: '100',
      page: '1',
    });
  });

  it('reads three pages and no more', async () => {
    answer = () => ({ status: 200, body: Array.from({ length: 100 }, (_, at) => issue(at, OWN)) });
    expect(await open().listOwn(LABEL)).toHaveLength(300);
    expect(forge.seen).toHaveLength(1 + 3);
  });

  it.each([null, {}, { login: 'x' }])('knows no issue as its own where it is told of no account: %j', async (told) => {
    viewer = told;
    answer = () => ({ status: 200, body: [issue(1, { id: undefined })] });
    await expect(open().listOwn(LABEL)).rejects.toMatchObject({ code: 'issues.failed' });
  });

  it('creates one, with its labels', async () => {
    answer = () => ({ status: 201, body: issue(42, OWN) });
    expect(await open().create(NEW)).toEqual({ number: 42, url: 'https://github.example/42' });
    expect(forge.seen).toEqual([
      {
        method: 'POST',
        path: '/repos/octo/shop/issues',
        authorization: 'token token-of-the-test',
        body: { ...NEW, title: 't'.repeat(256) },
      },
    ]);
  });

  it.each<[string, Answer, string | undefined]>([
    ['is made', { status: 201, body: {} }, undefined],
    [
      'is there',
      { status: 422, body: { message: 'Validation Failed', errors: [{ code: 'already_exists' }] } },
      undefined,
    ],
    [
      'cannot be',
      { status: 422, body: { message: 'Validation Failed', errors: [{ code: 'invalid' }] } },
      'issues.rejected',
    ],
    ['may not be given', { status: 404, body: { message: 'Not Found' } }, 'issues.denied'],
  ])('a label that %s', async (_name, given, code) => {
    answer = () => given;
    const made = open().ensureLabel({ name: LABEL, description: 'd'.repeat(200) });
    expect(await made.then(() => undefined).catch((error: unknown) => (error as { code: string }).code)).toBe(code);
    expect(forge.seen).toMatchObject([
      { path: '/repos/octo/shop/labels', body: { name: LABEL, description: 'd'.repeat(100) } },
    ]);
  });

  it('closes one for another, and says which', async () => {
    answer = () => ({ status: 200, body: {} });
    await open().closeAsDuplicate(6, 5);
    expect(forge.seen).toMatchObject([
      { method: 'POST', path: '/repos/octo/shop/issues/6/comments', body: { body: 'Opened twice: #5 is the one.' } },
      { method: 'PATCH', path: '/repos/octo/shop/issues/6', body: { state: 'closed', state_reason: 'not_planned' } },
    ]);
  });

  it.each<[string, Answer, string]>([
    ['no right', { status: 403, body: { message: 'Resource not accessible by integration' } }, 'issues.denied'],
    ['a repository without issues', { status: 410, body: { message: 'Issues has been disabled' } }, 'issues.denied'],
    ['too many requests', { status: 403, body: { message: 'API rate limit exceeded' } }, 'issues.failed'],
    ['an issue that it does not take', { status: 422, body: { message: 'Validation Failed' } }, 'issues.rejected'],
    ['a broken server', { status: 502, body: { message: 'Bad Gateway' } }, 'issues.failed'],
    ['a connection that is cut', 'cut', 'issues.failed'],
    ['no answer', 'hang', 'issues.failed'],
  ])('says %s by its code, without the token, and asks once', async (_name, given, code) => {
    answer = () => given;
    const failure = await open(given === 'hang' ? 50 : undefined)
      .create(NEW)
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ kind: 'environment', code });
    expect(String(failure)).not.toContain('token-of-the-test');
    expect(forge.seen).toHaveLength(1);
  });
});
