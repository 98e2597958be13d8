import {
  type LogSeal,
  type NoteVerifier,
  openCheckpoint,
  openSeal,
  parseVerifierKey,
  CHECKPOINT_SUFFIX,
  SEAL_SUFFIX,
} from '@release-gates/audit-log';
import { type CollectContext, decodeUtf8, InputError, type LogStore } from '@release-gates/core';
import type { KeysFact, SignedFact } from './facts.ts';
import type { AuditInputs } from './inputs.ts';

/** What counts as ours: keys and origin come from configuration, never from the log or what lies beside it. */
export interface Trust {
  readonly origin: string;
  readonly keys: readonly NoteVerifier[];
}

const VKEY = /^[^+\s]+\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+$/;
const MAX_KEY_FILE_BYTES = 65_536;

export async function readKeys(
  inputs: AuditInputs,
  { workspace }: CollectContext,
): Promise<{ readonly keys: readonly NoteVerifier[]; readonly fact: KeysFact }> {
  const problems: string[] = [];
  const texts: string[] = [];
  for (const entry of inputs.publicKeys) {
    if (VKEY.test(entry)) texts.push(entry);
    else {
      const read = await workspace.read(entry, { role: 'policy', maxBytes: MAX_KEY_FILE_BYTES });
      if (read.state === 'present') texts.push(...linesOf(read.bytes, entry, problems));
      else problems.push(`${entry}: ${read.state === 'absent' ? 'there is no such key or file' : read.reason}`);
    }
  }
  const keys = texts.flatMap((text) => parseKey(text, problems));
  return { keys, fact: { trusted: keys.map((key) => `${key.name}+${key.keyId}`), problems } };
}

export async function readCheckpoint(
  inputs: AuditInputs,
  { trust, store, context }: { trust: Trust; store: LogStore; context: CollectContext },
): Promise<SignedFact> {
  if (trust.keys.length === 0) return { state: 'not_configured' };
  const path = inputs.checkpoint ?? store.path + CHECKPOINT_SUFFIX;
  let bytes: Uint8Array | undefined;
  if (inputs.checkpoint === undefined) bytes = store.readSidecar(CHECKPOINT_SUFFIX);
  else {
    const read = await context.workspace.read(path, { role: 'evidence' });
    if (read.state === 'refused') return { state: 'refused', path, code: read.code, reason: read.reason };
    if (read.state === 'present') bytes = read.bytes;
  }
  if (bytes === undefined) return { state: 'absent', path };
  const opened = openCheckpoint(bytes, trust.origin, trust.keys);
  if (!opened.ok) return { state: 'refused', path, code: opened.code, reason: opened.message };
  const { size, root } = opened.checkpoint;
  return { state: 'verified', path, head: { size, root }, verifiedBy: opened.verifiedBy };
}

/** The seal beside the log only saves work; without a trusted signature every record is read. */
export function readSeal(
  trust: Trust,
  store: LogStore,
): { readonly fact: SignedFact; readonly seal: LogSeal | undefined } {
  if (trust.keys.length === 0) return { fact: { state: 'not_configured' }, seal: undefined };
  const path = store.path + SEAL_SUFFIX;
  const bytes = store.readSidecar(SEAL_SUFFIX);
  if (bytes === undefined) return { fact: { state: 'absent', path }, seal: undefined };
  const opened = openSeal(bytes, trust.origin, trust.keys);
  if (!opened.ok)
    return { fact: { state: 'refused', path, code: opened.code, reason: opened.message }, seal: undefined };
  const { size, root } = opened.seal;
  return { fact: { state: 'verified', path, head: { size, root }, verifiedBy: opened.verifiedBy }, seal: opened.seal };
}

function linesOf(bytes: Uint8Array, file: string, problems: string[]): string[] {
  try {
    const lines = decodeUtf8(bytes, { file, maxBytes: MAX_KEY_FILE_BYTES, format: 'text' }).split('\n');
    return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  } catch (error) {
    return note(error, file, problems);
  }
}

function parseKey(text: string, problems: string[]): NoteVerifier[] {
  try {
    return [parseVerifierKey(text)];
  } catch (error) {
    return note(error, text.slice(0, 60), problems);
  }
}

function note(error: unknown, what: string, problems: string[]): [] {
  if (!(error instanceof InputError)) throw error;
  problems.push(`${what}: ${error.problems[0]?.message ?? 'it does not parse'}`);
  return [];
}
