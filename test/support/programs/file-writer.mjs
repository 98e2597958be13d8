import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Writes one file durably: `file-writer.mjs <build> <create|replace> <root> <path> <text>`. */
const [build, what, root, file, text] = process.argv.slice(2);
const load = (name) => import(pathToFileURL(`${build}/packages/adapters/src/file-writer/${name}.js`).href);
const [{ createFileWriter }, { realDisk }] = await Promise.all([load('file-writer'), load('disk-operations')]);

// A name that is the same in each run lets a crash test aim at each call; its writer is nobody that lives.
const fixed = (name) => {
  const base = path.basename(name).replace(/-\d+-(\d+|x)-[0-9a-f]{16}\.tmp$/, `-4194399-1-${'0'.repeat(16)}.tmp`);
  return path.join(path.dirname(name), base);
};
const disk = {
  ...realDisk,
  openNew: (name) => realDisk.openNew(fixed(name)),
  link: (from, to) => realDisk.link(fixed(from), to),
  rename: (from, to) => realDisk.rename(fixed(from), to),
  remove: (name) => realDisk.remove(fixed(name)),
};

try {
  const written = await createFileWriter({ root, disk })[what](file, Buffer.from(text, 'utf8'));
  process.stdout.write(`acknowledged ${written.sha256}\n`);
} catch (error) {
  process.stderr.write(`${String(error.code)}: ${String(error)}\n`);
  process.exitCode = error.kind === 'environment' ? 3 : 2;
}
