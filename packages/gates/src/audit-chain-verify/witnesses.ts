import {
  type Anchor,
  CHECKPOINT_SUFFIX,
  type NoteVerifier,
  openCheckpoint,
  readTrustedKeys,
  whyNoWitness,
} from '@release-gates/audit-log';
import type { CollectContext, LogStore } from '@release-gates/core';
import type { CosignedFact, WitnessFacts } from './facts.ts';
import type { AuditInputs } from './inputs.ts';
import type { Trust } from './trust.ts';

/** Null where no witness is asked for. */
export async function collectWitnesses(
  inputs: AuditInputs,
  { trust, store, context }: { trust: Trust; store: LogStore; context: CollectContext },
): Promise<WitnessFacts | null> {
  if (inputs.witnessKeys.length === 0 && inputs.witnessThreshold === undefined) return null;
  const { keys, problems } = await readTrustedKeys(inputs.witnessKeys, context.workspace);
  const unfit = keys.flatMap((key) => whyNoWitness(key, trust.keys) ?? []);
  const paths = inputs.witnessed.length > 0 ? inputs.witnessed : [inputs.checkpoint ?? null];
  const cosigned: CosignedFact[] = [];
  for (const path of paths) {
    const bytes = await readCosigned(path, { store, context });
    const shown = path ?? store.path + CHECKPOINT_SUFFIX;
    cosigned.push(
      'refused' in bytes
        ? { state: 'refused', path: shown, reason: bytes.refused }
        : toFact(shown, bytes.bytes, { trust, keys }),
    );
  }
  const distinct = [...new Set(keys.map((key) => key.publicKey))];
  return { keys: distinct, problems: [...problems, ...unfit], cosigned };
}

/** What witnesses saw is as good an anchor as what the log itself signed; a checkpoint of nothing is none. */
export function witnessAnchors(facts: WitnessFacts | null): Anchor[] {
  return (facts?.cosigned ?? []).flatMap((fact) =>
    fact.state === 'verified' && fact.head.size > 0 ? [{ kind: 'checkpoint', ...fact.head }] : [],
  );
}

async function readCosigned(
  path: string | null,
  { store, context }: { store: LogStore; context: CollectContext },
): Promise<{ readonly bytes: Uint8Array } | { readonly refused: string }> {
  if (path === null) {
    const bytes = store.readSidecar(CHECKPOINT_SUFFIX);
    return bytes === undefined ? { refused: 'there is no such file' } : { bytes };
  }
  const read = await context.workspace.read(path, { role: 'evidence' });
  if (read.state === 'present') return { bytes: read.bytes };
  return { refused: read.state === 'absent' ? 'there is no such file' : read.reason };
}

function toFact(
  path: string,
  bytes: Uint8Array,
  { trust, keys }: { readonly trust: Trust; readonly keys: readonly NoteVerifier[] },
): CosignedFact {
  const opened = openCheckpoint(bytes, trust.origin, [...trust.keys, ...keys]);
  if (!opened.ok) return { state: 'refused', path, reason: opened.message };
  const { size, root } = opened.checkpoint;
  const cosignatures = opened.signatures.flatMap(({ key, timeS }) =>
    timeS === null ? [] : [{ witness: `${key.name}+${key.keyId}`, publicKey: key.publicKey, timeS }],
  );
  return { state: 'verified', path, head: { size, root }, cosignatures };
}
