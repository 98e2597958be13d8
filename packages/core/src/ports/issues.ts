export interface NewIssue {
  /** At most 256 characters. */
  readonly title: string;
  /** GitHub Flavored Markdown, at most 65,536 characters. */
  readonly body: string;
  readonly labels: readonly string[];
}

export interface KnownIssue {
  /** Counts up in the repository: the lower one was first. */
  readonly number: number;
  readonly body: string;
  /** Address of its page. */
  readonly url: string;
  /** Open since it was opened: nobody decided anything about it yet. */
  readonly isUntouched: boolean;
}

/**
 * Where a forge keeps what is left to do: GitHub issues. Present only in a JavaScript action of a workflow run that was
 * given a token. No call is repeated here.
 *
 * @throws EnvironmentError `issues.denied` where the token may not or the repository has no issues, `issues.rejected`
 *   where this one can never be taken, `issues.failed` for everything else
 */
export interface Issues {
  /**
   * Open and closed ones with this label that the account of the token opened itself, newest first, at most 300. What
   * anybody else opened is left out, whatever it claims to be.
   */
  listOwn(label: string): Promise<readonly KnownIssue[]>;
  /** Makes the label unless it is there. Refused where the token may give no labels: GitHub would drop them silently. */
  ensureLabel(label: { readonly name: string; readonly description: string }): Promise<void>;
  create(issue: NewIssue): Promise<Pick<KnownIssue, 'number' | 'url'>>;
  /** Closes it with a word on which one stays. */
  closeAsDuplicate(number: number, of: number): Promise<void>;
}
