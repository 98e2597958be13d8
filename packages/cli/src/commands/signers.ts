import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { parsePublicKey } from '@release-gates/attestation';
import { InputError, sha256Hex, type FilePresent, type Workspace } from '@release-gates/core';
import { refusal } from './locate.ts';

type Values = Readonly<Record<string, string>>;

/** Whom the reader believes, and what they must have signed: inputs of attestation-verify, and the files they name. */
export interface Signers {
  readonly values: Values;
  readonly files: readonly FilePresent[];
  /** Folder in which the trust root lies, wherever the evidence does. */
  readonly trustedBelow?: string;
}

/** Who is believed: one way at a time. */
const KEYS = 'public-keys';
const CERTIFICATES = 'certificate-identities';
const TRUST_ROOT = 'trust-root';

/** Each flag, and beside which of them it has an effect. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  [CERTIFICATES]: [CERTIFICATES],
  'certificate-issuer': [CERTIFICATES],
  levels: [KEYS, CERTIFICATES, TRUST_ROOT],
  [KEYS]: [KEYS],
  'resource-uri': [KEYS, CERTIFICATES, TRUST_ROOT],
  'sigstore-roots': [CERTIFICATES],
  threshold: [KEYS, CERTIFICATES],
  [TRUST_ROOT]: [TRUST_ROOT],
  'trust-root-sha256': [TRUST_ROOT],
  'trust-root-version': [TRUST_ROOT],
  'verifier-id': [KEYS, CERTIFICATES, TRUST_ROOT],
};

export const SIGNER_FLAGS: readonly string[] = Object.keys(BESIDE);

/** What is asked of the files, and, where somebody said whom to believe, of who signed them. */
export interface Asked {
  readonly inputs: Values;
  readonly signers: Signers | undefined;
}

/** @throws InputError `verify.no_key` where something is asked of a signature and nobody is named who may have made it */
export function splitSigners(flags: Values): Asked {
  const of = (wanted: boolean): Values =>
    Object.fromEntries(Object.entries(flags).filter(([name]) => SIGNER_FLAGS.includes(name) === wanted));
  const given = of(true);
  const unused = Object.keys(given).find((flag) => BESIDE[flag]?.every((one) => given[one] === undefined));
  if (unused !== undefined) throw noSigner(unused, BESIDE[unused] ?? []);
  const { [KEYS]: keys, 'sigstore-roots': roots, [TRUST_ROOT]: trustRoot, ...others } = given;
  if (Object.keys(given).length === 0) return { inputs: of(false), signers: undefined };
  if (trustRoot !== undefined) refuseBeside(given);
  const files = roots === undefined ? [] : split(roots).map(readRoot);
  const folder = trustRoot === undefined ? undefined : resolve(trustRoot);
  return {
    inputs: of(false),
    signers: {
      values: {
        ...others,
        ...(keys !== undefined && { [KEYS]: split(keys).map(readKey).join('\n') }),
        ...(roots !== undefined && { 'sigstore-roots': files.map(({ path }) => path).join('\n') }),
        ...(folder !== undefined && { [TRUST_ROOT]: basename(folder) }),
      },
      files,
      ...(folder !== undefined && { trustedBelow: dirname(folder) }),
    },
  };
}

/** A trust root says who counts, and its owners which one it is: what lies beside the evidence says nothing of itself. */
function refuseBeside(given: Values): void {
  const other = [KEYS, CERTIFICATES].find((flag) => given[flag] !== undefined);
  if (other !== undefined)
    throw new InputError({
      code: 'verify.two_trusts',
      message: `expected --${TRUST_ROOT} or --${other}, found both`,
      remedy: 'Name one way to know who may sign',
    });
  if (given['trust-root-sha256'] === undefined)
    throw new InputError({
      code: 'verify.no_pin',
      message: `expected --trust-root-sha256 beside --${TRUST_ROOT}, found none`,
      remedy: 'Ask its owners for the SHA-256 of its first version, on another way than the folder',
    });
}

function noSigner(flag: string, whom: readonly string[]): InputError {
  return new InputError({
    code: 'verify.no_key',
    message: `expected ${whom.map((one) => `--${one}`).join(' or ')} beside --${flag}, found none: it has no effect alone`,
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

/** A workspace in which what says whom to believe is the reader's, whatever lies below its root. */
export function withReadersFiles(
  workspace: Workspace,
  { files, trusted = workspace }: { readonly files: readonly FilePresent[]; readonly trusted?: Workspace | undefined },
): Workspace {
  return {
    root: workspace.root,
    read: async (path, options) =>
      options.role === 'policy'
        ? (files.find((file) => file.path === path) ?? trusted.read(path, options))
        : workspace.read(path, options),
    digest: (paths) => workspace.digest(paths),
    list: (globs, options) => (options?.role === 'policy' ? trusted : workspace).list(globs, options),
    materials: () => workspace.materials(),
    policiesChangedByThisChange: () => workspace.policiesChangedByThisChange(),
  };
}
