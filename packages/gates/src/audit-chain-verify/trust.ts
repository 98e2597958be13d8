import {
  type LogSeal,
  type NoteVerifier,
  openCheckpoint,
  openSeal,
  CHECKPOINT_SUFFIX,
  SEAL_SUFFIX,
} from '@release-gates/audit-log';
import type { CollectContext, LogStore } from '@release-gates/core';
import type { SignedFact } from './facts.ts';
import type { AuditInputs } from './inputs.ts';

/** What counts as ours: keys and origin come from configuration, never from the log or what lies beside it. */
export interface Trust {
  readonly origin: string;
  readonly keys: readonly NoteVerifier[];
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
