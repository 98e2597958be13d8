/** What is judged. `null` means it could not be determined, and whoever needs it must fail closed. */
export interface Subject {
  /** `owner/name` on GitHub, else the folder's name. */
  readonly repository: string;
  /** Full hex commit id. */
  readonly commit: string | null;
  /** `refs/heads/main`, `refs/pull/7/merge`, … */
  readonly ref: string | null;
  readonly version: string | null;
}

/** Who runs it. Evidence of another run or attempt can be told apart by these. */
export type Run =
  | {
      readonly kind: 'github';
      readonly id: string;
      readonly attempt: number;
      readonly workflow: string;
      readonly job: string;
      readonly event: string;
      readonly actor: string;
    }
  | { readonly kind: 'local'; readonly id: string; readonly actor: string };
