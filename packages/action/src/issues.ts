import type { Issues, KnownIssue } from '@release-gates/core';
import { createCall, type GithubCall, type GithubErrorCode, type GithubRepository, statusOf } from './github-call.ts';

export type IssuesErrorCode = GithubErrorCode<'issues'>;

interface Account {
  readonly login: string;
  readonly databaseId: number;
}

const PER_PAGE = 100;
const MAX_PAGES = 3;
const MAX_TITLE = 256;
const MAX_BODY = 65_536;
const MAX_LABEL_DESCRIPTION = 100;
const REMEDY =
  'Give the job `permissions: issues: write`, or a token that may write issues as ISSUES_TOKEN; the repository must have issues';

/** GitHub's REST API, https://docs.github.com/rest/issues, through the octokit of @actions/github. */
export function createIssues(repository: GithubRepository): Issues {
  const where = { owner: repository.owner, repo: repository.repo };
  const call = createCall(repository, 'issues', REMEDY);
  let account: Promise<Account> | undefined;
  return {
    listOwn: async (label) => {
      account ??= readAccount(call);
      const { login, databaseId } = await account;
      const own: KnownIssue[] = [];
      for (let page = 1; page <= MAX_PAGES; page++) {
        const data = await call('list issues', async ({ rest }, signal) => {
          const filter = { labels: label, creator: login, state: 'all', sort: 'created', direction: 'desc' } as const;
          const query = { ...where, ...filter, per_page: PER_PAGE, page, request: { signal } };
          return (await rest.issues.listForRepo(query)).data;
        });
        for (const { number, body, html_url: url, user, pull_request: pull, state, state_reason: why } of data) {
          // A login can be given up and taken by somebody else; the id stays. A pull request is listed as an issue.
          if (user?.id !== databaseId || pull !== undefined) continue;
          own.push({ number, body: body ?? '', url, isUntouched: state === 'open' && why !== 'reopened' });
        }
        if (data.length < PER_PAGE) break;
      }
      return own;
    },
    ensureLabel: ({ name, description }) =>
      call('create a label', async ({ rest }, signal) => {
        const label = { name, description: description.slice(0, MAX_LABEL_DESCRIPTION) };
        try {
          await rest.issues.createLabel({ ...where, ...label, request: { signal } });
        } catch (error) {
          // Told only to who may write labels, which is the other half of what is asked here.
          if (!isThere(error)) throw error;
        }
      }),
    create: ({ title, body, labels }) =>
      call('create an issue', async ({ rest }, signal) => {
        const issue = { title: title.slice(0, MAX_TITLE), body: body.slice(0, MAX_BODY), labels: [...labels] };
        const { data } = await rest.issues.create({ ...where, ...issue, request: { signal } });
        return { number: data.number, url: data.html_url };
      }),
    closeAsDuplicate: async (number, of) => {
      const issue = { ...where, issue_number: number };
      await call('comment on an issue', async ({ rest }, signal) => {
        await rest.issues.createComment({ ...issue, body: `Opened twice: #${of} is the one.`, request: { signal } });
      });
      await call('close an issue', async ({ rest }, signal) => {
        const state = { state: 'closed', state_reason: 'not_planned' } as const;
        await rest.issues.update({ ...issue, ...state, request: { signal } });
      });
    },
  };
}

/** The token of a run is of an app, which REST tells nothing of itself; GraphQL tells it as a user, with its id. */
async function readAccount(call: GithubCall): Promise<Account> {
  return call('ask whose token this is', async ({ graphql }, signal) => {
    const answer = await graphql<{ viewer?: Partial<Account> | null }>('query { viewer { login databaseId } }', {
      request: { signal },
    });
    const { login, databaseId } = answer.viewer ?? {};
    if (typeof login !== 'string' || typeof databaseId !== 'number') throw new Error('it names no account');
    return { login, databaseId };
  });
}

function isThere(error: unknown): boolean {
  return statusOf(error) === 422 && error instanceof Error && error.message.includes('already_exists');
}
