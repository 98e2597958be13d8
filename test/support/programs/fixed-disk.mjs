import path from 'node:path';

/**
 * The disk of a file writer whose temporary names are the same in each run, so that a crash test can aim at each call;
 * their writer is nobody that lives.
 */
export function fixedDisk(realDisk) {
  return {
    ...realDisk,
    openNew: (name) => realDisk.openNew(fixed(name)),
    link: (from, to) => realDisk.link(fixed(from), to),
    rename: (from, to) => realDisk.rename(fixed(from), to),
    remove: (name) => realDisk.remove(fixed(name)),
  };
}

function fixed(name) {
  const base = path.basename(name).replace(/-\d+-(\d+|x)-[0-9a-f]{16}\.tmp$/, `-4194399-1-${'0'.repeat(16)}.tmp`);
  return path.join(path.dirname(name), base);
}
