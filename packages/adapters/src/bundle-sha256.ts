import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sha256Hex } from '@release-gates/core';

/**
 * Which build is running: the SHA-256 of the file `SHA256SUMS` beside the bundle, which lists every other file of it.
 * An auditor gets the same with `sha256sum SHA256SUMS`, and checks the files with `sha256sum -c SHA256SUMS`.
 *
 * It is a statement of the code about itself, as every program's own version is: it names a build, it proves none.
 *
 * @param bundle URL of the bundle's entry file; undefined when run from source
 */
export function bundleSha256(bundle: string | undefined): string | null {
  if (bundle === undefined) return null;
  return sha256Hex(readFileSync(fileURLToPath(bundle.replace(/[^/]*$/, 'SHA256SUMS'))));
}
