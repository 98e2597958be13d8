import {
  type Anchor,
  isOrigin,
  type LastSeen,
  lastSeenSchema,
  type LogReport,
  type NoteVerifier,
  parseVerifierKey,
  type PreparedSeal,
  prepareSeal,
  readTrustedKeys,
  verifyStore,
} from '@release-gates/audit-log';
import { type CollectContext, InputError, type LogStore, parseStrictJson } from '@release-gates/core';
import { logPathOf } from '../_shared/log-path.ts';
import { loadSigner } from '../_shared/note-signer.ts';
import type { SealInputs } from './inputs.ts';

export interface SealFacts {
  readonly logPath: string;
  readonly isOrigin: boolean;
  /** Public half of the signing key, or why there is none. */
  readonly key: { readonly vkey: string } | { readonly refused: string };
  readonly keyProblems: readonly string[];
  readonly state: { readonly lastSeen: LastSeen | null } | { readonly refused: string };
  /** Null where it makes no sense to look: no key, or a log that is to be closed. */
  readonly prepared: PreparedSeal | null;
  /** Of the log that is to be closed; null where there is none or nothing is to be closed. */
  readonly broken: LogReport | null;
}

export async function collect(inputs: SealInputs, context: CollectContext): Promise<SealFacts> {
  const store = context.logs.open(logPathOf(inputs.log, context, inputs.profile));
  try {
    return await collectFrom(store, inputs, context);
  } finally {
    store.close();
  }
}

async function collectFrom(store: LogStore, inputs: SealInputs, context: CollectContext): Promise<SealFacts> {
  const signer = await loadSigner({ ...inputs, defaultName: inputs.origin }, context.secrets);
  const trusted = await readTrustedKeys(inputs.publicKeys, context.workspace);
  const state = await readLastSeen(inputs, context);
  const facts = {
    logPath: store.path,
    isOrigin: isOrigin(inputs.origin),
    key: typeof signer === 'string' ? { refused: signer } : { vkey: signer.vkey },
    keyProblems: trusted.problems,
    state,
  };
  const { profile, origin } = inputs;
  if (inputs.closeBroken) {
    const broken = verifyStore(store, { profile, origin, level: 'deep' })?.report ?? null;
    return { ...facts, prepared: null, broken };
  }
  if (typeof signer === 'string' || 'refused' in state || !facts.isOrigin)
    return { ...facts, prepared: null, broken: null };
  const keys = trustWith(signer.vkey, trusted.keys);
  const prepared = prepareSeal(store, {
    origin,
    profile,
    keys,
    anchors: anchorsOf(state.lastSeen),
    firstUse: inputs.firstUse,
  });
  return { ...facts, prepared, broken: null };
}

/** A key that is trusted to sign is trusted to have signed. */
export function trustWith(vkey: string, others: readonly NoteVerifier[]): NoteVerifier[] {
  return [parseVerifierKey(vkey), ...others.filter((key) => key.publicKey !== parseVerifierKey(vkey).publicKey)];
}

function anchorsOf(lastSeen: LastSeen | null): Anchor[] {
  if (lastSeen === null || lastSeen.size === 0) return [];
  return [{ kind: 'last_seen', size: lastSeen.size, root: lastSeen.root }];
}

async function readLastSeen(inputs: SealInputs, { workspace }: CollectContext): Promise<SealFacts['state']> {
  if (inputs.stateFile === undefined) return { lastSeen: null };
  const read = await workspace.read(inputs.stateFile, { role: 'evidence' });
  if (read.state === 'refused') return { refused: `${read.path}: ${read.reason}` };
  if (read.state === 'absent') {
    return inputs.firstUse ? { lastSeen: null } : { refused: `${read.path}: there is no such file` };
  }
  try {
    const parsed = lastSeenSchema.safeParse(parseStrictJson(read.bytes, { file: read.path }).value);
    if (!parsed.success) return { refused: `${read.path} is not a last-seen state` };
    if (parsed.data.origin === inputs.origin) return { lastSeen: parsed.data };
    return { refused: `${read.path} is about ${parsed.data.origin}, not ${inputs.origin}` };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { refused: error.message };
  }
}
