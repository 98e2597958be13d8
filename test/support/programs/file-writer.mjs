import { pathToFileURL } from 'node:url';
import { fixedDisk } from './fixed-disk.mjs';

/** Writes one file durably: `file-writer.mjs <build> <create|replace> <root> <path> <text>`. */
const [build, what, root, file, text] = process.argv.slice(2);
const load = (name) => import(pathToFileURL(`${build}/packages/adapters/src/file-writer/${name}.js`).href);
const [{ createFileWriter }, { realDisk }] = await Promise.all([load('file-writer'), load('disk-operations')]);

const disk = fixedDisk(realDisk);

try {
  const written = await createFileWriter({ root, disk })[what](file, Buffer.from(text, 'utf8'));
  process.stdout.write(`acknowledged ${written.sha256}\n`);
} catch (error) {
  process.stderr.write(`${String(error.code)}: ${String(error)}\n`);
  process.exitCode = error.kind === 'environment' ? 3 : 2;
}
