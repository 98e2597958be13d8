import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Answer, ForgeFixture } from './forge-fixture.ts';
import { createReviews } from './reviews.ts';

const RUN = { id: 77, url: 'https://github.example/octo/shop/actions/runs/77' };

let forge: ForgeFixture;

beforeEach(async () => {
  forge = await ForgeFixture.start();
});

afterEach(() => forge.close());

const loadClient = () => forge.loadClient();

function open(timeoutMs?: number) {
  return createReviews({ owner: 'octo', repo: 'shop', loadClient, ...(timeoutMs !== undefined && { timeoutMs }) }, RUN);
}

const review = (state: string, login: string | null, ...names: readonly string[]) => ({
  state,
  comment: 'go',
  user: login === null ? null : { login },
  environments: names.map((name) => ({ name })),
});

describe('the reviewers of a run', () => {
  it('are those who approved, for each environment', async () => {
    const body = [
      review('approved', 'ann', 'prod', 'eu'),
      review('rejected', 'bob', 'prod'),
      review('pending', 'carl', 'prod'),
      review('approved', null, 'prod'),
    ];
    forge.answer = () => ({ status: 200, body });
    expect(await open().ofThisRun()).toEqual([
      { by: 'ann', environment: 'prod', url: RUN.url },
      { by: 'ann', environment: 'eu', url: RUN.url },
    ]);
    expect(forge.seen).toMatchObject([
      { method: 'GET', path: '/repos/octo/shop/actions/runs/77/approvals', authorization: 'token token-of-the-test' },
    ]);
  });

  it.each<[string, Answer, string]>([
    ['a token that may not', { status: 403, body: { message: 'Resource not accessible by integration' } }, 'denied'],
    ['a server that fails', { status: 502, body: {} }, 'failed'],
    ['a cut line', 'cut', 'failed'],
    ['no answer', 'hang', 'failed'],
  ])('are not known by %s', async (_name, answer, kind) => {
    forge.answer = () => answer;
    await expect(open(200).ofThisRun()).rejects.toMatchObject({ code: `reviews.${kind}`, kind: 'environment' });
  });
});
