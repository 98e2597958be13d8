import { formatNote, formatSignatureLine, openCheckpoint, readTrustedKeys, toCosigner } from '@release-gates/audit-log';
import {
  type Applied,
  type ApplyContext,
  EnvironmentError,
  equalDigest,
  type Plan,
  type RefSnapshot,
} from '@release-gates/core';
import { loadSigner } from '../_shared/note-signer.ts';
import { toCheck } from '../_shared/row.ts';
import { folderOf } from './collect.ts';
import type { WitnessInputs } from './inputs.ts';
import type { Cosigning, WitnessPlan } from './plan.ts';

/** Kept first, handed out afterwards: a cosignature that is not kept could be contradicted by the next one. */
export async function apply(plan: Plan<WitnessPlan>, inputs: WitnessInputs, context: ApplyContext): Promise<Applied> {
  const signer = await loadSigner({ ...inputs, defaultName: '' }, context.secrets);
  if (plan.value === null || typeof signer === 'string') return { checks: [] };
  const { found, last } = plan.value;
  const cosigner = toCosigner(signer);
  const { keys } = await readTrustedKeys(inputs.publicKeys, context.workspace);
  const opened = openCheckpoint(Buffer.from(found.note, 'utf8'), inputs.origin, keys);
  if (!opened.ok) throw raced('the keys changed');
  const path = `${folderOf(inputs)}/checkpoint`;
  const store = context.refs.open({ ref: inputs.ref, remote: inputs.remote === 'none' ? null : inputs.remote });
  const base = await store.load();
  await expectLast(base, path, last);
  const timeS = Math.floor(context.nowMs / 1000);
  // Only the log's own lines go along: what others cosigned is theirs to hand out.
  const own = formatSignatureLine(cosigner, cosigner.cosign(opened.text, timeS));
  const lines = opened.signatures.filter(({ key }) => key.kind === 'signature').map(({ line }) => line);
  const note = formatNote(opened.text, [...lines, own]);
  const message = `Witness ${inputs.origin}: ${found.size} records`;
  const outcome = await store.push(base, { files: [{ path, bytes: Buffer.from(note, 'utf8') }], message });
  if (outcome.state === 'lost') throw raced('another run of this witness cosigned meanwhile');
  return toApplied(plan.value, { note, vkey: cosigner.vkey, timeS, place: `${store.place}, ${path}` });
}

async function expectLast(base: RefSnapshot, path: string, last: Cosigning['last']): Promise<void> {
  const now = await base.read(path);
  const isSame =
    last === null ? now === undefined : now !== undefined && equalDigest(Buffer.from(now).toString('utf8'), last.note);
  if (!isSame) throw raced('another run of this witness cosigned meanwhile');
}

function raced(found: string): EnvironmentError {
  return new EnvironmentError({
    code: 'witness.raced',
    message: `expected what the plan was made with, found that ${found}`,
    remedy: 'Nothing was cosigned; run again',
  });
}

interface Kept {
  readonly note: string;
  readonly vkey: string;
  readonly timeS: number;
  readonly place: string;
}

function toApplied({ found }: Cosigning, { note, vkey, timeS, place }: Kept): Applied {
  const cosigned = toCheck('witness_cosigned', true, {
    reason: `${found.size} records are cosigned; kept on ${place}`,
    expected: 'a cosignature that is kept',
    actual: { size: found.size, root: found.root, time: timeS },
  });
  return {
    checks: [cosigned],
    details: { place, checkpoint: note, size: found.size, root: found.root, time: timeS },
    values: { records: String(found.size), root: found.root, 'witness-key': vkey, place },
  };
}
