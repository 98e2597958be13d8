import { realDisk } from '../../../packages/adapters/src/file-writer/disk-operations.ts';
import { createFileWriter } from '../../../packages/adapters/src/file-writer/file-writer.ts';
import { fixedDisk } from './fixed-disk.mjs';

/** Writes one file durably: `file-writer.mjs <create|replace> <root> <path> <text>`. */
const [what, root, file, text] = process.argv.slice(2);

const disk = fixedDisk(realDisk);

try {
  const written = await createFileWriter({ root, disk })[what](file, Buffer.from(text, 'utf8'));
  process.stdout.write(`acknowledged ${written.sha256}\n`);
} catch (error) {
  process.stderr.write(`${String(error.code)}: ${String(error)}\n`);
  process.exitCode = error.kind === 'environment' ? 3 : 2;
}
