import { decodeUtf8, InputError, LIMITS, type Problem } from '@release-gates/core';

export type ChecksumAlgorithm = 'md5' | 'sha1' | 'sha256' | 'sha384' | 'sha512';

/** One line of a checksum file. */
export interface Checksum {
  /** By the length of the digest. */
  readonly algorithm: ChecksumAlgorithm;
  /** Lower-case hex. */
  readonly hex: string;
  /** As it stands there; null for a file that holds a digest alone. */
  readonly name: string | null;
  /** 1-based. */
  readonly line: number;
}

const MAX_LINES = 100_000;
const MAX_PROBLEMS = 20;
const BY_LENGTH: Readonly<Record<number, ChecksumAlgorithm>> = {
  32: 'md5',
  40: 'sha1',
  64: 'sha256',
  96: 'sha384',
  128: 'sha512',
};
/** `<hex>  name` and `<hex> *name` of coreutils; a leading backslash says that the name is escaped. */
const GNU = /^(\\?)([0-9A-Fa-f]{32,128})(?:[ \t]+\*?(.+))?$/;
/** `SHA256 (name) = <hex>` of the BSD programs and of `--tag`. */
const TAGGED = /^(\\?)[A-Za-z0-9-]{3,12} \((.+)\) = ([0-9A-Fa-f]{32,128})$/;

/**
 * What `sha256sum` and its kin write: https://www.gnu.org/software/coreutils/manual/html_node/cksum-output-modes.html.
 * A line that is none of these is an error: whoever wrote it meant to declare something.
 *
 * @throws InputError `checksums.malformed`, `checksums.too_many`, `checksums.empty`, those of the decoder
 */
export function parseChecksums(bytes: Uint8Array, { file }: { readonly file: string }): readonly Checksum[] {
  const lines = decodeUtf8(bytes, { file, maxBytes: LIMITS.policy, format: 'text' }).split('\n');
  if (lines.length > MAX_LINES) throw new InputError(problem('checksums.too_many', file, `at most ${MAX_LINES} lines`));
  const found: Checksum[] = [];
  const problems: Problem[] = [];
  for (const [index, raw] of lines.entries()) {
    const text = raw.replace(/\r$/, '');
    if (text.trim() === '') continue;
    const checksum = parseLine(text, index + 1);
    if (checksum !== undefined) found.push(checksum);
    else if (problems.length < MAX_PROBLEMS) {
      problems.push(problem('checksums.malformed', file, 'a digest in hex and a file name', index + 1));
    }
  }
  const [first, ...rest] = problems;
  if (first !== undefined) throw new InputError([first, ...rest]);
  if (found.length === 0) throw new InputError(problem('checksums.empty', file, 'at least one checksum'));
  return found;
}

function parseLine(text: string, line: number): Checksum | undefined {
  const tagged = TAGGED.exec(text);
  const [, escaped, hex, name] = tagged === null ? (GNU.exec(text) ?? []) : [text, tagged[1], tagged[3], tagged[2]];
  const algorithm = BY_LENGTH[hex?.length ?? 0];
  if (hex === undefined || algorithm === undefined) return undefined;
  const stated = name === undefined ? null : escaped === '' ? name : unescapeName(name);
  return { algorithm, hex: hex.toLowerCase(), name: stated, line };
}

function unescapeName(name: string): string {
  const escapes: Readonly<Record<string, string>> = { '\\\\': '\\', '\\n': '\n', '\\r': '\r' };
  return name.replaceAll(/\\[\\nr]/g, (escape) => escapes[escape] ?? escape);
}

function problem<C extends string>(code: C, file: string, expected: string, line?: number): Problem & { code: C } {
  return {
    code,
    message: `expected ${expected}`,
    where: { file, ...(line !== undefined && { line }) },
    remedy: 'Write it anew with sha256sum, or remove it',
  };
}
