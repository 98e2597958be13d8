import { formatRfc3339, judgeAge } from '@release-gates/core';
import type { NoteVerifier } from '../note-key.ts';
import type { NoteSignature } from '../note.ts';

/** A witness that cosigned, and when it says it did. */
export interface Cosigned {
  readonly name: string;
  readonly publicKey: string;
  /** Unix seconds; the latest where there are more. */
  readonly timeS: number;
}

export interface Witnesses {
  /** Distinct public keys. */
  readonly seen: readonly Cosigned[];
  /** Those whose time is ahead of the reader's, and who say no other. */
  readonly ahead: readonly Cosigned[];
}

/** As far as a date can be told. */
const MAX_TIME_S = 8_640_000_000_000;

/**
 * Who cosigned what these are signatures of. A key counts once, under however many names; a log that vouches for itself is
 * no witness; and nobody saw anything at a time that is yet to come.
 */
export function witnessesOf(
  signatures: readonly NoteSignature[],
  { logKeys, nowMs }: { readonly logKeys: readonly NoteVerifier[]; readonly nowMs: number },
): Witnesses {
  const own = new Set(logKeys.map((key) => key.publicKey));
  const cosigned = signatures.flatMap(({ key: { name, publicKey }, timeS }) =>
    timeS === null || own.has(publicKey) ? [] : [{ name, publicKey, timeS }],
  );
  const seen = latest(cosigned.filter((one) => !isAhead(one.timeS, nowMs)));
  const ahead = latest(cosigned.filter((one) => isAhead(one.timeS, nowMs)));
  return { seen, ahead: ahead.filter(({ publicKey }) => seen.every((one) => one.publicKey !== publicKey)) };
}

/** Why that is not enough; null where it is. */
export function whyNotWitnessed({ seen, ahead }: Witnesses, needed: number): string | null {
  if (seen.length >= needed) return null;
  const late = ahead.map((one) => `; ${describeAhead(one)}`).join('');
  return `${seen.length} witnesses cosigned and ${needed} are needed${late}`;
}

/** Of a cosignature that nobody can have made yet. */
export function isAhead(timeS: number, nowMs: number): boolean {
  return judgeAge(timeS * 1000, nowMs, Number.POSITIVE_INFINITY) === 'future';
}

/** In our words. */
export function describeAhead({ name, timeS }: Pick<Cosigned, 'name' | 'timeS'>): string {
  const time = timeS > MAX_TIME_S ? `${timeS} seconds after 1970` : formatRfc3339(timeS * 1000);
  return `${name} says that it cosigned at ${time}, which is in the future`;
}

/** Why a key can be none of a witness of this log, whatever type it is given under; null where it can. */
export function whyNoWitness(key: NoteVerifier, logKeys: readonly NoteVerifier[]): string | null {
  const shown = `${key.name}+${key.keyId}`;
  if (key.kind !== 'cosignature') return `${shown} is the key of a log (type 1), not of a witness (type 4)`;
  const isOurs = logKeys.some((own) => own.publicKey === key.publicKey && own.kind === 'signature');
  return isOurs ? `${shown} is the key of this log itself` : null;
}

function latest(cosigned: readonly Cosigned[]): readonly Cosigned[] {
  const best = new Map<string, Cosigned>();
  for (const one of cosigned) {
    const known = best.get(one.publicKey);
    if (known === undefined || known.timeS < one.timeS) best.set(one.publicKey, one);
  }
  return [...best.values()];
}
