import {
  type AttestationTrust,
  collectTrustInRole,
  parsePublicKey,
  readFiles,
  splitNamedKeys,
  type VerificationKey,
} from '@release-gates/attestation';
import { isOrigin, type NoteVerifier, type ProofTrust, readTrustedKeys, whyNoWitness } from '@release-gates/audit-log';
import { type CollectContext, InputError, type Workspace } from '@release-gates/core';
import type { ReleasePublishInputs } from './inputs.ts';

/** Which log a proof must be of, and who must have seen it. */
export interface LogTrust extends ProofTrust {
  readonly logKeys: readonly NoteVerifier[];
  /** Distinct witnesses; 0 where none is named. */
  readonly witnesses: number;
}

/** Whose signatures count for what is published. */
export interface Verifiers {
  /** Null where nobody says it, or what says it does not hold. */
  readonly signers: AttestationTrust | null;
  readonly log: LogTrust | null;
  /** What was said and does not hold, one line each. */
  readonly faults: readonly string[];
}

export async function collectVerifiers(inputs: ReleasePublishInputs, context: CollectContext): Promise<Verifiers> {
  const named = inputs.publicKeys.length > 0;
  const ofStatements = named ? await namedSigners(inputs, context.workspace) : await rootSigners(inputs, context);
  const ofProofs = await collectLog(inputs, context.workspace);
  return { ...ofStatements, ...ofProofs, faults: [...ofStatements.faults, ...ofProofs.faults] };
}

type Signers = Pick<Verifiers, 'signers' | 'faults'>;

async function rootSigners(inputs: ReleasePublishInputs, context: CollectContext): Promise<Signers> {
  const { trustRoot: folder, trustRootSha256: pin = null, trustRootVersion: minVersion = null } = inputs;
  const trusted = await collectTrustInRole({ folder, pin, minVersion }, 'evidence', context);
  if (trusted.ok) return { signers: trusted, faults: [] };
  const { file, message, isExpected } = trusted;
  return { signers: null, faults: isExpected ? [`nobody can be trusted: ${file}: ${message}`] : [] };
}

async function namedSigners({ publicKeys }: ReleasePublishInputs, workspace: Workspace): Promise<Signers> {
  const { given, paths } = splitNamedKeys(publicKeys);
  const { files, unread } = await readFiles(paths, 'policy', workspace);
  const keys: VerificationKey[] = [];
  const faults = unread.map(({ path, reason }) => `${path}: ${reason}`);
  for (const { path, base64 } of [...given, ...files]) {
    const key = parsed(Buffer.from(base64, 'base64').toString('utf8'), path);
    if (typeof key === 'string') faults.push(key);
    else keys.push(key);
  }
  return { signers: faults.length > 0 ? null : { keys, threshold: 1 }, faults };
}

/** The parse boundary: a file that is no key is a fact about it. */
function parsed(pem: string, path: string): VerificationKey | string {
  try {
    return parsePublicKey(pem, path);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return `${path}: ${error.problems[0]?.message ?? error.message}`;
  }
}

async function collectLog(
  { logKeys: named, logOrigin: origin, witnessKeys, witnessThreshold }: ReleasePublishInputs,
  workspace: Workspace,
): Promise<Pick<Verifiers, 'log' | 'faults'>> {
  const { keys: logKeys, problems } = await readTrustedKeys(named, workspace);
  const witnesses = await readTrustedKeys(witnessKeys, workspace);
  const distinct = new Set(witnesses.keys.map(({ publicKey }) => publicKey)).size;
  const needed = witnessThreshold ?? distinct;
  const faults = [
    ...problems,
    ...witnesses.problems,
    ...(origin === undefined || isOrigin(origin) ? [] : ['log-origin is no name of a log']),
    ...witnesses.keys.flatMap((key) => whyNoWitness(key, logKeys) ?? []),
    ...(needed > distinct ? [`${needed} witnesses are needed, ${distinct} distinct keys are given`] : []),
  ];
  if (origin === undefined || logKeys.length === 0 || faults.length > 0) return { log: null, faults };
  return { log: { origin, keys: [...logKeys, ...witnesses.keys], logKeys, witnesses: needed }, faults };
}
