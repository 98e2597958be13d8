export interface ReleaseAsset {
  readonly id: string;
  readonly name: string;
  /** `starter`: an upload began and did not end; nothing can be downloaded. */
  readonly state: 'uploaded' | 'starter';
  readonly bytes: number;
  /** As the forge computed it, lower-case hex; null where it does not tell. */
  readonly sha256: string | null;
}

export interface KnownRelease {
  readonly id: string;
  readonly tag: string;
  readonly isDraft: boolean;
  /** Address of its page. */
  readonly url: string;
  /** Commit that the tag names; null where there is no such tag yet. */
  readonly tagCommit: string | null;
  readonly assets: readonly ReleaseAsset[];
}

export interface NewAsset {
  /** File name, without a folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/**
 * Where a forge publishes: GitHub releases. Present only in a JavaScript action of a workflow run that was given a token.
 * No call is repeated here.
 *
 * @throws EnvironmentError `releases.denied` where the token may not, `releases.rejected` where this one can never be taken
 *   (a name that is there, a release that is immutable), `releases.failed` for everything else
 */
export interface Releases {
  /** Drafts and published ones of this tag, of the newest thousand: several drafts may have one. */
  find(tag: string): Promise<readonly KnownRelease[]>;
  /** Of a draft. @returns what the forge says that it has now */
  upload(releaseId: string, asset: NewAsset): Promise<ReleaseAsset>;
  deleteAsset(assetId: string): Promise<void>;
  /** A tag that does not exist yet is made at this commit. */
  publish(releaseId: string, commit: string): Promise<void>;
}

/** What can be seen without changing anything. */
export type ReleaseView = Pick<Releases, 'find'>;
