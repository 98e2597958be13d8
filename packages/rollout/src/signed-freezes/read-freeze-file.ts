import { parseEnvelope, type RoleTrust } from '@release-gates/attestation';
import {
  InputError,
  isSameRepository,
  MAX_FUTURE_SKEW_MS,
  type Problem,
  parseRfc3339,
  type Subject,
} from '@release-gates/core';
import { findOwnSignature, type Signatory } from '../approvals/own-signature.ts';
import type { Tier } from '../state/channel-state.ts';
import { type FreezeDocument, parseFreezePayload, type ReadDocument, type ThawDocument } from './freeze-document.ts';
import { environmentOfTarget, type FreezeTarget, targetOf, thawCommand } from './freeze-target.ts';

export const SIGNED_FREEZE_ENDING = '.dsse.json';

/** A freeze that verified: plain JSON, so that what is decided on it can be replayed. */
export interface SignedFreeze {
  readonly target: FreezeTarget;
  readonly tier: Tier;
  readonly reason: string;
  readonly by: string;
  readonly atMs: number;
  readonly untilMs: number | null;
  /** Of what was signed. */
  readonly sha256: string;
  readonly path: string;
  readonly signers: readonly Signatory[];
}

/** The signed end of one freeze. */
export interface SignedThaw {
  readonly target: FreezeTarget;
  /** SHA-256 of the freeze that it ends. */
  readonly freeze: string;
  readonly reason: string;
  readonly by: string;
  readonly atMs: number;
  readonly path: string;
  readonly signers: readonly Signatory[];
}

export interface FreezeReading {
  readonly nowMs: number;
  readonly subject: Pick<Subject, 'repository'>;
  /** Whose signatures count in the environment; null: in the repository. */
  readonly trustOf: (environment: string | null) => Promise<RoleTrust>;
  /** Whether the ledger has the freeze, or had it: from then on the ledger counts, and the file is in nobody's way. */
  readonly isKnown: (sha256: string) => boolean;
  /** Whether the ledger has the freeze, and it stands there. */
  readonly isStanding: (sha256: string) => boolean;
  /** Whether a freeze with this end is over, as far as the clocks can be believed. */
  readonly isOver: (untilMs: number) => boolean;
}

export type FreezeFile =
  | { readonly kind: 'freeze'; readonly freeze: SignedFreeze }
  | { readonly kind: 'thaw'; readonly thaw: SignedThaw }
  /** It changes nothing any more, whoever signed it. */
  | { readonly kind: 'past' };

interface File {
  readonly bytes: Uint8Array;
  readonly path: string;
}

/**
 * One file of the folder. Everything that it says is held against where it is read before anything of it counts.
 *
 * @throws InputError `json.…`, `schema.…`, `dsse.…`, `channel.…`, `freeze.…` where it cannot be read or does not verify
 */
export async function readFreezeFile({ bytes, path }: File, reading: FreezeReading): Promise<FreezeFile> {
  if (!path.endsWith(SIGNED_FREEZE_ENDING)) throw refuseForm(path);
  const envelope = parseEnvelope(bytes, path);
  const read = parseFreezePayload(envelope, path);
  const environment = environmentOfTarget(read.document);
  if (isPast(read, reading)) return { kind: 'past' };
  checkPlace(read.document, path, reading);
  const claim = { by: read.document.by, atMs: instantOf(read.document.at) };
  const signature = findOwnSignature(envelope, claim, { trust: await reading.trustOf(environment), what: read.kind });
  if (!signature.ok) throw unverified(path, read.kind, signature.why);
  if (read.kind === 'freeze') return { kind: 'freeze', freeze: toFreeze(read, path, signature.all) };
  if (signature.all.length < signature.threshold) {
    const found = `${signature.threshold} keys of the role freeze must sign it, and ${signature.all.length} did`;
    throw unverified(
      path,
      'thaw',
      `${found}; another signs it with: ${thawCommand(read.document.freeze, targetOf(read.document))}`,
    );
  }
  return { kind: 'thaw', thaw: toThaw(read.document, path, signature.all) };
}

/** Keys end and are replaced: what changes nothing any more keeps nobody from anything. */
function isPast(read: ReadDocument, { isKnown, isStanding, isOver }: FreezeReading): boolean {
  if (read.kind === 'thaw') return isKnown(read.document.freeze) && !isStanding(read.document.freeze);
  const { until } = read.document;
  return isKnown(read.sha256) || (until !== undefined && isOver(instantOf(until)));
}

function checkPlace(
  { repository, at }: FreezeDocument | ThawDocument,
  file: string,
  { subject, nowMs }: FreezeReading,
): void {
  if (!isSameRepository(repository, subject.repository)) {
    throw new InputError({
      code: 'freeze.elsewhere',
      message: `expected a file signed for ${subject.repository}, found one signed for ${repository}`,
      where: { file, pointer: '/repository' },
    });
  }
  if (instantOf(at) > nowMs + MAX_FUTURE_SKEW_MS) {
    throw new InputError({
      code: 'freeze.future',
      message: `expected a file signed before now, found one signed at ${at}, which is ahead of the clock`,
      where: { file, pointer: '/at' },
    });
  }
}

function toFreeze(
  { document, sha256 }: Extract<ReadDocument, { kind: 'freeze' }>,
  path: string,
  signers: readonly Signatory[],
): SignedFreeze {
  const { tier, reason, by, at, until } = document;
  const untilMs = until === undefined ? null : instantOf(until);
  return { target: targetOf(document), tier, reason, by, atMs: instantOf(at), untilMs, sha256, path, signers };
}

function toThaw(document: ThawDocument, path: string, signers: readonly Signatory[]): SignedThaw {
  const { freeze, reason, by, at } = document;
  return { target: targetOf(document), freeze, reason, by, atMs: instantOf(at), path, signers };
}

/** Schema and parser let no other text through. */
function instantOf(text: string): number {
  return parseRfc3339(text) ?? Number.NaN;
}

function refuseForm(file: string): InputError {
  return new InputError({
    code: 'freeze.form',
    message: `expected a signed freeze or thaw (${SIGNED_FREEZE_ENDING}), found another file`,
    where: { file },
  });
}

function unverified(file: string, kind: ReadDocument['kind'], why: string): InputError {
  return new InputError({
    code: 'freeze.unverified',
    message: `expected a ${kind} signed by who gives it, found one that does not verify: ${why}`,
    where: { file },
  });
}

/** For people: what is wrong with which file. */
export function describeProblem({ message, where }: Problem): string {
  return `${where?.file ?? ''}: ${message}`;
}
