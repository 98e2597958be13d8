import type { GitProcess } from './git-process.ts';
import type { PushAnswer } from './push-answer.ts';

/** The place that holds the ref, and a repository with the objects of what was read from it. */
export interface RefEnd {
  readonly git: GitProcess;
  /** Folder for temporary indexes. */
  readonly scratch: string;
  /**
   * Commit that the ref names now, its files readable through `git`; null where there is no such ref.
   *
   * @throws EnvironmentError `ref.unreachable`, `ref.denied`, `ref.git_failed`
   */
  tip(): Promise<string | null>;
  /** Makes the ref name `next` where it names `old` (null: does not exist). */
  move(old: string | null, next: string): Promise<PushAnswer>;
  /** Whether `commit` is `tip` or an ancestor of it. @throws as `tip` */
  holds(tip: string, commit: string): Promise<boolean>;
}
