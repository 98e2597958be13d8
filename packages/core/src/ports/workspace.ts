/**
 * What a file is to the unit that reads it: `policy` (says what is required; on a pull request it comes from the base
 * commit), `evidence` (another unit's document), `material` (anything else that was judged).
 */
export type Role = 'policy' | 'evidence' | 'material';

/** Where the bytes came from. */
export type Origin = 'worktree' | { readonly commit: string };

export interface FilePresent {
  readonly state: 'present';
  /** Normalised, relative to the workspace, `/` separators. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly origin: Origin;
}

export interface FileAbsent {
  readonly state: 'absent';
  readonly path: string;
}

export type RefusalCode =
  | 'file.outside_workspace'
  | 'file.symlink_outside'
  | 'file.not_regular'
  | 'file.too_large'
  | 'file.unreadable'
  | 'file.changed_while_read';

/** The path names something we will not read. Never the same as absent. */
export interface FileRefused {
  readonly state: 'refused';
  readonly path: string;
  readonly code: RefusalCode;
  readonly reason: string;
}

export type FileRead = FilePresent | FileAbsent | FileRefused;

/** What was hashed without being kept in memory. */
export type FileDigest =
  | { readonly state: 'present'; readonly path: string; readonly sha256: string; readonly bytes: number }
  | FileAbsent
  | FileRefused;

/** One file a run decided on. Becomes `materials` (or `policies`) in its evidence. */
export interface Material {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly role: Role;
  readonly origin: Origin;
}

export interface ReadOptions {
  readonly role: Role;
  /** Default 8 MiB. A larger file is refused with `file.too_large`. */
  readonly maxBytes?: number;
}

export interface ListOptions {
  /** Default 100,000. */
  readonly limit?: number;
  readonly role?: Role;
  /**
   * Also what is neither file nor folder (links, devices) where it matches, or leads to no file and could hold what
   * matches. For whom nothing may go unseen: `read` follows it inside, or says why it does not. Default false.
   */
  readonly withOthers?: boolean;
}

/**
 * Reads each file once, confined to the workspace, and remembers what it handed out: a gate decides on the bytes that
 * were hashed. Never throws for a path a user wrote; a disk error is an EnvironmentError.
 */
export interface Workspace {
  /** Absolute path of the root, for messages only. */
  readonly root: string;
  /** The same path read twice gives the same bytes. */
  read(path: string, options: ReadOptions): Promise<FileRead>;
  /** Streams a file of any size; recorded as a material. Results keep the order of `paths`. */
  digest(paths: readonly string[]): Promise<readonly FileDigest[]>;
  /**
   * Regular files matching any glob, sorted by code unit, relative to the workspace. `*` and `?` stay inside one
   * folder, `**` crosses folders, `{a,b}` and `[ab]` as usual; dot files match only where the pattern names the dot.
   * Symlinks are not followed. With role `policy` on a pull request the base commit's files are listed. @throws InputError `glob.too_many` above `limit` (default 100,000)
   */
  list(globs: readonly string[], options?: ListOptions): Promise<readonly string[]>;
  /** What was read so far, sorted by path. */
  materials(): readonly Material[];
  /** Policies read from the base commit whose bytes differ in the worktree: the change edits its own policy. */
  policiesChangedByThisChange(): readonly string[];
}
