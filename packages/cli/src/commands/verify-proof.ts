import { existsSync, readFileSync, statSync } from 'node:fs';
import {
  describeRecord,
  entryOfProof,
  type LogRecord,
  MAX_LINE_BYTES,
  MAX_PROOF_BYTES,
  type NoteVerifier,
  parseLine,
  parseVerifierKey,
  type VerifiedProof,
  verifyTlogProof,
  whyNotOfManifest,
  whyNotWitnessed,
  witnessesOf,
} from '@release-gates/audit-log';
import { formatRfc3339, InputError } from '@release-gates/core';
import { refusal } from './locate.ts';

export function isProofPath(path: string): boolean {
  return path.endsWith('.tlog-proof');
}

type Values = Readonly<Record<string, string>>;

export interface ProofResult {
  /** Null where one is missing. */
  readonly proof: string | null;
  readonly ok: boolean;
  /** One line. */
  readonly reason: string;
  readonly index: number | null;
  readonly entry_hash: string | null;
  /** What was proved to be in the log; null where nobody showed it. */
  readonly record: LogRecord | null;
  readonly size: number | null;
  readonly root: string | null;
  /** RFC 3339: as many witnesses as are needed, and one at least, saw it by then; null where none cosigned. */
  readonly existed_by: string | null;
  /** Distinct witnesses that cosigned, with the time each says, Unix seconds. */
  readonly witnesses: readonly { readonly name: string; readonly time: number }[];
}

/** Checks a proof with the keys that were named, and the record where one was: nothing in the file is trusted. */
export function verifyProof(path: string, flags: Values, nowMs: number): ProofResult {
  const { 'log-keys': logKeys, 'log-origin': origin, 'witness-keys': witnessKeys = '', 'log-record': record } = flags;
  if (logKeys === undefined || origin === undefined) throw noKey(path);
  const log = readKeys(logKeys, 'signature');
  const witnesses = readKeys(witnessKeys, 'cosignature');
  const needed = thresholdOf(flags['witness-threshold'], witnesses);
  const line = record === undefined ? undefined : lineOfRecord(record);
  const verified = verifyTlogProof(readBounded(path, MAX_PROOF_BYTES), { origin, keys: [...log, ...witnesses] }, line);
  if (!verified.ok) return refuse(path, verified.message);
  return judge(path, verified, { origin, needed, logKeys: log, nowMs });
}

/**
 * Threat: a proof that holds, of another release. Where manifests are named beside proofs, each proof must be of a record
 * that names one of them, and each of them must be named.
 *
 * @param manifests SHA-256 of each
 */
export function holdToManifests(proofs: readonly ProofResult[], manifests: readonly string[]): readonly ProofResult[] {
  const held = proofs.map((proof) => {
    const whys = manifests.map((sha256) => whyNotOfManifest(proof.record, sha256));
    if (!proof.ok || whys.includes(null)) return proof;
    const remedy = proof.record === null ? '; give the line of the record with --log-record' : '';
    return { ...proof, ok: false, reason: `${whys[0] ?? 'there is no manifest that it could be held to'}${remedy}` };
  });
  if (held.some(({ ok }) => !ok)) return held;
  const bare = manifests.filter((sha256) => held.every(({ record }) => whyNotOfManifest(record, sha256) !== null));
  return [...held, ...bare.map((sha256) => refuse(null, `no proof is of a record that names the manifest ${sha256}`))];
}

type Good = Extract<VerifiedProof, { ok: true }>;

interface Asked {
  readonly origin: string;
  /** Witnesses. */
  readonly needed: number;
  readonly logKeys: readonly NoteVerifier[];
  readonly nowMs: number;
}

function judge(path: string, verified: Good, { origin, needed, ...reader }: Asked): ProofResult {
  const entry = entryOfProof(verified);
  if (entry === undefined) return refuse(path, 'what is in the log there is no record of release-gates');
  const witnesses = witnessesOf(verified.signatures, reader);
  const { record } = verified;
  const { size, root } = verified.head;
  const why = whyNotWitnessed(witnesses, needed);
  const says = record === null ? '' : `; it says ${describeRecord(record)}`;
  const existedBy = seenBy(
    witnesses.seen.map(({ timeS }) => timeS),
    Math.max(needed, 1),
  );
  const by = existedBy === null ? '' : `; it existed at the latest at ${existedBy}`;
  const what = `record ${entry.seq} is among the ${size} that ${origin} signed`;
  return {
    proof: path,
    ok: why === null,
    reason:
      why === null
        ? `${what}${needed > 0 ? `, and ${witnesses.seen.length} witnesses saw` : ''}${by}${says}`
        : `${what}, but ${why}`,
    index: verified.index,
    entry_hash: entry.entryHash,
    record,
    size,
    root,
    existed_by: existedBy,
    witnesses: witnesses.seen.map(({ name, timeS }) => ({ name, time: timeS })),
  };
}

function refuse(proof: string | null, reason: string): ProofResult {
  return {
    proof,
    ok: false,
    reason,
    index: null,
    entry_hash: null,
    record: null,
    size: null,
    root: null,
    existed_by: null,
    witnesses: [],
  };
}

/** The earliest time that so many of them vouch for: one whose clock is wrong does not date it alone. */
function seenBy(timesS: readonly number[], count: number): string | null {
  const timeS = timesS.toSorted((one, other) => one - other)[count - 1];
  return timeS === undefined ? null : formatRfc3339(timeS * 1000);
}

/** Keys as text, or files with one a line. */
function readKeys(given: string, kind: NoteVerifier['kind']): NoteVerifier[] {
  const parts = given.split(/[\n,]/).map((part) => part.trim());
  const texts = parts.flatMap((part) => (existsSync(part) ? readFileSync(part, 'utf8').split('\n') : [part]));
  const keys = texts.map((text) => text.trim()).filter((text) => text !== '' && !text.startsWith('#'));
  return keys.map((text) => {
    const key = parseVerifierKey(text);
    if (key.kind === kind) return key;
    throw new InputError({
      code: 'verify.key_kind',
      message: `expected the key of a ${kind === 'signature' ? 'log (type 1)' : 'witness (type 4)'}, found ${key.name}+${key.keyId}`,
      remedy: 'Give the keys of the log with --log-keys, and those of witnesses with --witness-keys',
    });
  });
}

/** All witnesses that were named, unless said otherwise. */
function thresholdOf(text: string | undefined, witnesses: readonly NoteVerifier[]): number {
  const distinct = new Set(witnesses.map((key) => key.publicKey)).size;
  if (text === undefined) return distinct;
  const threshold = /^[1-9][0-9]{0,2}$/.test(text) ? Number(text) : Number.NaN;
  if (threshold <= distinct) return threshold;
  throw new InputError({
    code: 'verify.threshold',
    message: `expected --witness-threshold from 1 to the ${distinct} distinct --witness-keys, found ${text}`,
  });
}

/** @throws InputError `record.invalid` */
function lineOfRecord(path: string): Uint8Array {
  const bytes = readBounded(path, MAX_LINE_BYTES);
  const line = bytes.at(-1) === 0x0a ? bytes.subarray(0, -1) : bytes;
  parseLine(line, path);
  return line;
}

function readBounded(path: string, maxBytes: number): Uint8Array {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() !== true) throw refusal(path, 'expected a file, found none');
  if (stat.size > maxBytes) throw refusal(path, `expected at most ${maxBytes} bytes, found ${stat.size}`);
  return readFileSync(path);
}

function noKey(path: string): InputError {
  return new InputError({
    code: 'verify.no_key',
    message: 'expected --log-keys and --log-origin beside a proof, found none',
    where: { file: path },
    remedy: 'Name the key and the log that you trust: what the proof says of its own signer proves nothing',
  });
}
