import type { Review, Reviews } from '@release-gates/core';
import { createCall, type GithubErrorCode, type GithubRepository } from './github-call.ts';

export type ReviewsErrorCode = GithubErrorCode<'reviews'>;

/** More people never had to say yes to one run. */
const MAX_REVIEWS = 20;

export interface ThisRun {
  readonly id: number;
  readonly url: string;
}

/** https://docs.github.com/rest/actions/workflow-runs#get-the-review-history-for-a-workflow-run */
export function createReviews(repository: GithubRepository, { id, url }: ThisRun): Reviews {
  const { owner, repo } = repository;
  const call = createCall(repository, 'reviews', 'Give the job `permissions: actions: read`');
  return {
    ofThisRun: () =>
      call('read who approved this run', async ({ rest }, signal) => {
        const { data } = await rest.actions.getReviewsForRun({ owner, repo, run_id: id, request: { signal } });
        const yes = data.filter(({ state }) => state === 'approved');
        const reviews = yes.flatMap(({ user, environments }) =>
          environments.map(({ name }): Review => ({ by: user?.login ?? '', environment: name ?? '', url })),
        );
        return reviews.filter(({ by, environment }) => by !== '' && environment !== '').slice(0, MAX_REVIEWS);
      }),
  };
}
