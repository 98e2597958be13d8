import { existsSync, readFileSync, statSync } from 'node:fs';
import { parsePublicKey } from '@release-gates/attestation';
import { InputError, sha256Hex, type FilePresent, type Workspace } from '@release-gates/core';
import { refusal } from './locate.ts';

type Values = Readonly<Record<string, string>>;

/** Whom the reader believes, and what they must have signed: inputs of attestation-verify, and the files they name. */
export interface Signers {
  readonly values: Values;
  readonly files: readonly FilePresent[];
}

export const SIGNER_FLAGS: readonly string[] = [
  'certificate-identities',
  'certificate-issuer',
  'levels',
  'public-keys',
  'resource-uri',
  'sigstore-roots',
  'threshold',
  'verifier-id',
];

/** What says whose certificates count says nothing of keys. */
const OF_CERTIFICATES = ['certificate-issuer', 'sigstore-roots'];

/** What is asked of the files, and, where somebody said whom to believe, of who signed them. */
export interface Asked {
  readonly inputs: Values;
  readonly signers: Signers | undefined;
}

/** @throws InputError `verify.no_key` where something is asked of a signature and nobody is named who may have made it */
export function splitSigners(flags: Values): Asked {
  const of = (wanted: boolean): Values =>
    Object.fromEntries(Object.entries(flags).filter(([name]) => SIGNER_FLAGS.includes(name) === wanted));
  const { 'public-keys': keys, 'sigstore-roots': roots, ...others } = of(true);
  if (keys === undefined && others['certificate-identities'] === undefined) {
    const [first] = Object.keys(of(true));
    if (first === undefined) return { inputs: of(false), signers: undefined };
    throw noSigner(first, '--public-keys or --certificate-identities');
  }
  const unused = OF_CERTIFICATES.find((name) => flags[name] !== undefined);
  if (others['certificate-identities'] === undefined && unused !== undefined)
    throw noSigner(unused, '--certificate-identities');
  const files = roots === undefined ? [] : split(roots).map(readRoot);
  return {
    inputs: of(false),
    signers: {
      values: {
        ...others,
        ...(keys !== undefined && { 'public-keys': split(keys).map(readKey).join('\n') }),
        ...(roots !== undefined && { 'sigstore-roots': files.map(({ path }) => path).join('\n') }),
      },
      files,
    },
  };
}

function noSigner(flag: string, whom: string): InputError {
  return new InputError({
    code: 'verify.no_key',
    message: `expected ${whom} beside --${flag}, found none: it has no effect alone`,
    remedy: 'Name whom you trust: what the folder says of its own signer proves nothing',
  });
}

function split(list: string): readonly string[] {
  return list
    .split(/[\n,]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** Keys lie where whoever made the folder cannot write, so never below its root: the unit gets them by their text. */
function readKey(file: string): string {
  if (!existsSync(file)) throw refusal(file, 'expected a public key in PEM, found no such file');
  return parsePublicKey(readFileSync(file, 'utf8'), file).spki;
}

const MAX_ROOT_BYTES = 4 * 1024 * 1024;

/** As the keys; too long for an input, so it is handed on under the name that the user called it by. */
function readRoot(file: string): FilePresent {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat?.isFile() !== true)
    throw refusal(file, 'expected the trusted root of a Sigstore instance, found no such file');
  if (stat.size > MAX_ROOT_BYTES) throw refusal(file, `expected at most ${MAX_ROOT_BYTES} bytes, found ${stat.size}`);
  const bytes = readFileSync(file);
  // What looks like a pattern would be looked for in the folder.
  return {
    state: 'present',
    path: file.replaceAll(/[*?[\]{}]/g, '_'),
    bytes,
    sha256: sha256Hex(bytes),
    origin: 'worktree',
  };
}

/** A workspace in which the files that say whom to believe are those of the reader, whatever lies below its root. */
export function withReadersFiles(workspace: Workspace, files: readonly FilePresent[]): Workspace {
  return {
    root: workspace.root,
    read: async (path, options) =>
      (options.role === 'policy' ? files.find((file) => file.path === path) : undefined) ??
      workspace.read(path, options),
    digest: (paths) => workspace.digest(paths),
    list: (globs, options) => workspace.list(globs, options),
    materials: () => workspace.materials(),
    policiesChangedByThisChange: () => workspace.policiesChangedByThisChange(),
  };
}
