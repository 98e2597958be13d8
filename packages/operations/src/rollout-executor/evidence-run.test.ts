import { collectContext, FakeHttp, FakeSecrets, httpAnswer } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { collectRunDoubts, type EvidenceRun } from './evidence-run.ts';

const COMMIT = 'a'.repeat(40);
const HERE = { id: 7, full_name: 'acme/Parcel-Service' };
const RUN = {
  id: 4711,
  event: 'push',
  status: 'completed',
  conclusion: 'success',
  head_sha: COMMIT,
  repository: HERE,
  head_repository: HERE,
  actor: { login: 'octocat' },
};
const ASKED: EvidenceRun = { runId: '4711', apiUrl: 'https://api.github.com', commit: COMMIT };
const CHANGE = {
  repository: 'acme/parcel-service',
  ref: undefined,
  commit: undefined,
  baseCommit: undefined,
  headCommit: undefined,
};
const WITHIN = { kind: 'github', id: '4711', attempt: 1, workflow: 'w', job: 'j', event: 'push', actor: 'a' } as const;

function ask(answer: unknown, changes: Partial<EvidenceRun> & { readonly status?: number } = {}) {
  const { status = 200, ...asked } = changes;
  const http = new FakeHttp(() => httpAnswer(JSON.stringify(answer), { status }));
  const secrets = new FakeSecrets({ GITHUB_TOKEN: 'token-of-this-run' });
  const context = collectContext({ http, secrets, change: CHANGE });
  return { http, context, doubts: () => collectRunDoubts({ ...ASKED, ...asked }, context) };
}

describe('collectRunDoubts', () => {
  it('has none about a run of this repository that people caused and that ended well', async () => {
    const { http, doubts } = ask(RUN);
    expect(await doubts()).toEqual([]);
    expect(http.requests).toMatchObject([
      {
        url: 'https://api.github.com/repos/acme/parcel-service/actions/runs/4711',
        headers: { authorization: 'Bearer token-of-this-run' },
      },
    ]);
  });

  it.each([
    ['another run', { id: 4712 }, /about run 4712/],
    ['a run of another repository', { repository: { id: 8, full_name: 'evil/parcel-service' } }, /a run of evil/],
    ['code of a fork', { head_repository: { id: 9, full_name: 'evil/fork' } }, /on code of evil\/fork/],
    ['code of a fork that is gone', { head_repository: null }, /a repository that is gone/],
    ['a pull request', { event: 'pull_request' }, /event is pull_request/],
    ['what follows a pull request', { event: 'workflow_run' }, /event is workflow_run/],
    ['a run that failed', { conclusion: 'failure' }, /ended as failure/],
    ['a run that goes on', { conclusion: null, status: 'in_progress' }, /ended as in_progress/],
    ['another commit', { head_sha: 'b'.repeat(40) }, /ran on bbbbbbbbbbbb/],
  ])('doubts %s', async (_name, changed, expected) => {
    const doubts = await ask({ ...RUN, ...changed }).doubts();
    expect(doubts.join('\n')).toMatch(expected);
  });

  it('doubts a manifest that is about no commit', async () => {
    expect(await ask(RUN, { commit: null }).doubts()).toHaveLength(1);
  });

  it('takes the run that it is in itself, which has not ended', async () => {
    const { context } = ask({ ...RUN, conclusion: null, status: 'in_progress' });
    expect(await collectRunDoubts(ASKED, { ...context, run: WITHIN })).toEqual([]);
  });

  it.each([
    ['no permission', ask({ message: 'Not Found' }, { status: 404 }), /HTTP 404.*actions: read/],
    ['an answer of another kind', ask([]), /not a workflow run/],
    ['an id that is a path', ask(RUN, { runId: '../..' }), /which is a number/],
    ['an address in the clear', ask(RUN, { apiUrl: 'http://api.example.com' }), /https address/],
    ['an address with a password', ask(RUN, { apiUrl: 'https://me:x@api.example.com' }), /https address/],
  ])('doubts where it cannot ask: %s', async (_name, { doubts }, expected) => {
    expect((await doubts()).join('\n')).toMatch(expected);
  });

  it('doubts where nobody answers', async () => {
    const context = collectContext({ http: new FakeHttp(), change: CHANGE });
    expect((await collectRunDoubts(ASKED, context)).join()).toMatch(/connection was refused/);
  });
});
