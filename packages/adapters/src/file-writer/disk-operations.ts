import fs from 'node:fs';

/** Enough of a stat to know what lies at a path, and whether it is still the same. */
export interface Seen {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  /** Device and inode. */
  readonly identity: string;
}

/**
 * The calls a durable write is made of; a test makes each of them fail in turn. Synchronous: the order of the calls on
 * the disk is their order here. Every failure is the errno error of node:fs.
 */
export interface DiskOperations {
  /** What lies at the path itself, links not followed; undefined where nothing does. */
  look(path: string): Seen | undefined;
  names(folder: string): readonly string[];
  makeFolder(path: string): void;
  /** O_EXCL: fails where the name is taken. */
  openNew(path: string): number;
  /** Fails on a link. */
  openFolder(path: string): number;
  identify(handle: number): string;
  /** How many bytes were taken. */
  write(handle: number, bytes: Uint8Array, offset: number): number;
  sync(handle: number): void;
  close(handle: number): void;
  /** Fails with EEXIST where `to` is taken. */
  link(from: string, to: string): void;
  rename(from: string, to: string): void;
  remove(path: string): void;
}

const { O_CREAT, O_EXCL, O_RDONLY, O_WRONLY } = fs.constants;
// Windows has neither.
const O_DIRECTORY = fs.constants.O_DIRECTORY ?? 0;
const O_NOFOLLOW = fs.constants.O_NOFOLLOW ?? 0;

/** The umask may narrow this, never widen it. */
const FILE_MODE = 0o644;
const FOLDER_MODE = 0o755;

/** Windows cannot open a folder, and needs no fsync of one: its handle is this. */
const NO_HANDLE = -1;
const HAS_FOLDER_HANDLES = process.platform !== 'win32';

export const realDisk: DiskOperations = {
  look: (path) => {
    const stat = fs.lstatSync(path, { bigint: true, throwIfNoEntry: false });
    return stat && { kind: kindOf(stat), identity: `${stat.dev}:${stat.ino}` };
  },
  names: (folder) => fs.readdirSync(folder),
  makeFolder: (path) => fs.mkdirSync(path, FOLDER_MODE),
  openNew: (path) => fs.openSync(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, FILE_MODE),
  openFolder: (path) => (HAS_FOLDER_HANDLES ? fs.openSync(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW) : NO_HANDLE),
  identify: (handle) => {
    if (handle === NO_HANDLE) return '';
    const stat = fs.fstatSync(handle, { bigint: true });
    return `${stat.dev}:${stat.ino}`;
  },
  write: (handle, bytes, offset) => fs.writeSync(handle, bytes, offset, bytes.length - offset, offset),
  sync: (handle) => (handle === NO_HANDLE ? undefined : fs.fsyncSync(handle)),
  close: (handle) => (handle === NO_HANDLE ? undefined : fs.closeSync(handle)),
  link: (from, to) => fs.linkSync(from, to),
  rename: (from, to) => fs.renameSync(from, to),
  remove: (path) => fs.unlinkSync(path),
};

function kindOf(stat: fs.BigIntStats): Seen['kind'] {
  if (stat.isSymbolicLink()) return 'link';
  if (stat.isDirectory()) return 'folder';
  return stat.isFile() ? 'file' : 'other';
}
