/** The yes of one person to this run of a workflow, as a reviewer of a GitHub Environment. */
export interface Review {
  readonly by: string;
  readonly environment: string;
  /** Address of the run. */
  readonly url: string;
}

/**
 * Who said yes before this run went on. Present only in a JavaScript action of a workflow run that was given a token.
 *
 * @throws EnvironmentError `reviews.denied` where the token may not read runs, `reviews.failed` for everything else
 */
export interface Reviews {
  ofThisRun(): Promise<readonly Review[]>;
}
