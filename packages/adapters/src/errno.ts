import { EnvironmentError } from '@release-gates/core';

export type DiskCode =
  | 'disk.full'
  | 'disk.io'
  | 'disk.read_only'
  | 'disk.denied'
  | 'disk.name'
  | 'disk.too_many_open'
  | 'disk.folder'
  | 'disk.failed';

interface Meaning {
  readonly code: DiskCode;
  readonly message: string;
  readonly remedy: string;
}

const FULL: Meaning = {
  code: 'disk.full',
  message: 'no space is left',
  remedy: 'Free space or raise the quota, then run again',
};
const DENIED: Meaning = {
  code: 'disk.denied',
  message: 'permission is denied',
  remedy: 'Give this user access to the folder',
};
const OPEN: Meaning = { code: 'disk.too_many_open', message: 'too many files are open', remedy: 'Raise ulimit -n' };
const FOLDER: Meaning = {
  code: 'disk.folder',
  message: 'a folder of the path is missing or is no folder',
  remedy: 'Look at what lies at this path',
};

const MEANINGS: Readonly<Record<string, Meaning>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: FULL,
  EIO: {
    code: 'disk.io',
    message: 'the disk reported an error',
    remedy: 'Trust nothing on this disk; run on another machine',
  },
  EROFS: {
    code: 'disk.read_only',
    message: 'the file system is read-only',
    remedy: 'Choose a folder that can be written',
  },
  EACCES: DENIED,
  EPERM: DENIED,
  ENAMETOOLONG: { code: 'disk.name', message: 'the name is too long', remedy: 'Choose a shorter path' },
  EMFILE: OPEN,
  ENFILE: OPEN,
  ENOENT: FOLDER,
  ENOTDIR: FOLDER,
  ELOOP: FOLDER,
  EISDIR: { code: 'disk.folder', message: 'it is a folder', remedy: 'Look at what lies at this path' },
};

/** A foreign disk error in our words. `doing` is a verb: read, write. */
export function toEnvironmentError(error: unknown, path: string, doing: string): EnvironmentError<DiskCode> {
  const errno = (error as NodeJS.ErrnoException).code ?? 'unknown error';
  const meaning = MEANINGS[errno] ?? {
    code: 'disk.failed' as const,
    message: 'the disk refused',
    remedy: 'Look at the cause',
  };
  return new EnvironmentError(
    {
      code: meaning.code,
      message: `cannot ${doing} it: ${meaning.message} (${errno})`,
      where: { file: path },
      remedy: meaning.remedy,
    },
    { cause: error },
  );
}
