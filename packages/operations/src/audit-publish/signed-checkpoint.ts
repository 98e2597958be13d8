import {
  describeAhead,
  isAhead,
  type NoteSignature,
  type NoteVerifier,
  openCheckpoint,
  readTrustedKeys,
  type TreeHead,
  whyNoWitness,
} from '@release-gates/audit-log';
import type { Workspace } from '@release-gates/core';
import type { PublishInputs } from './inputs.ts';

/** A checkpoint that a key of the log signed, as a file holds it. */
export interface SignedCheckpoint {
  readonly path: string;
  readonly head: TreeHead;
  readonly text: string;
  readonly sha256: string;
  /** Of keys that are named, and of no witness whose time is yet to come. */
  readonly signatures: readonly NoteSignature[];
  /** The others, one line each. */
  readonly ahead: readonly string[];
}

export interface Trust {
  readonly origin: string;
  /** Of the log. */
  readonly keys: readonly NoteVerifier[];
  readonly witnesses: readonly NoteVerifier[];
}

interface Reading {
  readonly workspace: Workspace;
  readonly nowMs: number;
}

/** What the inputs name, or why it cannot be used. */
export async function readTrust(inputs: PublishInputs, workspace: Workspace): Promise<Trust | string> {
  const { keys, problems } = await readTrustedKeys(inputs.publicKeys, workspace);
  const witnesses = await readTrustedKeys(inputs.witnessKeys, workspace);
  const faults = [
    ...problems,
    ...witnesses.problems,
    ...witnesses.keys.flatMap((key) => whyNoWitness(key, keys) ?? []),
    ...(inputs.cosigned.length > 0 && inputs.witnessKeys.length === 0
      ? ['cosigned names what witnesses signed, and witness-keys none of them']
      : []),
  ];
  return faults.length > 0 ? faults.join('; ') : { origin: inputs.origin, keys, witnesses: witnesses.keys };
}

/** Null where there is no such file; one line where it is no checkpoint of this log. */
export async function readSigned(
  path: string,
  { origin, keys, witnesses }: Trust,
  { workspace, nowMs }: Reading,
): Promise<SignedCheckpoint | null | string> {
  const read = await workspace.read(path, { role: 'material' });
  if (read.state === 'absent') return null;
  if (read.state === 'refused') return `${path}: ${read.reason}`;
  const opened = openCheckpoint(read.bytes, origin, [...keys, ...witnesses]);
  if (!opened.ok) return `${path}: ${opened.message}`;
  const { checkpoint, text } = opened;
  const signatures = opened.signatures.filter(({ timeS }) => timeS === null || !isAhead(timeS, nowMs));
  const ahead = opened.signatures.flatMap(({ key: { name }, timeS }) =>
    timeS !== null && isAhead(timeS, nowMs) ? [`${path}: ${describeAhead({ name, timeS })}`] : [],
  );
  const head = { size: checkpoint.size, root: checkpoint.root };
  return { path, head, text, sha256: read.sha256, signatures, ahead };
}

/** Those that witnesses handed back; one line where one cannot be used. */
export async function readHanded(
  paths: readonly string[],
  trust: Trust,
  reading: Reading,
): Promise<readonly SignedCheckpoint[] | string> {
  const handed: SignedCheckpoint[] = [];
  for (const path of paths) {
    const signed = await readSigned(path, trust, reading);
    if (signed === null) return `${path}: there is no such file`;
    if (typeof signed === 'string') return signed;
    const [late] = signed.ahead;
    if (late !== undefined) return late;
    handed.push(signed);
  }
  return handed;
}
