import type { GrowthVerdict } from '@release-gates/audit-log';
import type { Check, JsonObject, Plan } from '@release-gates/core';
import { toCheck } from '../_shared/row.ts';
import { isRefusal, type SignedHead, type WitnessFacts } from './collect.ts';
import type { WitnessInputs } from './inputs.ts';

export interface Cosigning {
  readonly found: SignedHead;
  /** What must still be kept when it is written. */
  readonly last: SignedHead | null;
}

/** Null where a precondition failed. */
export type WitnessPlan = Cosigning | null;

const KEEP_BOTH =
  'Publish both signed notes from the evidence, and tell everybody who relies on the log: nobody but the holder of its key can have made them';

const REMEDIES: Readonly<Record<Extract<GrowthVerdict, { ok: false }>['kind'], string>> = {
  fork: KEEP_BOTH,
  rollback: `Ask for the newest checkpoint again; if it stays, ${KEEP_BOTH.toLowerCase()}`,
  tiles: 'Run audit-publish with compare-all where the log is, and publish the whole folder',
};

/**
 * A witness says one thing: this log is still the one that I saw before. Where that is not certain it says nothing:
 * a key, state, checkpoint or tile that cannot be read, a clock behind the last cosignature, a log that is new to it
 * without leave.
 */
export function plan(facts: WitnessFacts, inputs: WitnessInputs): Plan<WitnessPlan> {
  const { found, last } = facts;
  const checks = [
    keyCheck(facts),
    foundCheck(facts),
    ...(facts.isStateRead ? [stateCheck(facts, inputs)] : []),
    ...clockCheck(facts),
    ...growthCheck(facts),
  ];
  const details = describe(facts);
  const isSound = checks.every((check) => check.outcome === 'pass') && facts.verdict?.ok === true;
  if (!isSound || isRefusal(found) || isRefusal(last)) return { checks, steps: [], details, value: null };
  const steps = [`Cosign the ${found.size} records of ${inputs.origin} and keep that on ${facts.place}`];
  return { checks, steps, details, value: { found, last } };
}

function keyCheck({ key }: WitnessFacts): Check {
  const isThere = 'vkey' in key;
  return toCheck('witness_key_available', isThere, {
    reason: isThere ? `this witness is ${key.vkey.split('+', 2).join('+')}` : key.refused,
    expected: 'one Ed25519 key with a name',
    actual: isThere ? key.vkey : null,
    remedy: 'Name a variable with key-env or a file with key-file; a key in PEM needs key-name',
  });
}

function foundCheck({ found }: WitnessFacts): Check {
  const isOpen = !isRefusal(found);
  return toCheck('witness_checkpoint_signed', isOpen, {
    reason: isOpen ? `the log signs ${found.size} records` : found.refused,
    expected: 'a checkpoint that a key of the log signed, with its origin',
    actual: isOpen ? { size: found.size, root: found.root } : null,
    remedy: 'Correct from, origin and public-keys; if they are right, what is served is not the log',
  });
}

function stateCheck({ last, place }: WitnessFacts, { firstUse }: WitnessInputs): Check {
  const row = {
    expected: 'the checkpoint that this witness cosigned last',
    remedy: 'Look at the history of the ref; only for a log that was never cosigned say first-use',
  };
  if (last === null) {
    const reason = `nothing is kept on ${place}${firstUse ? ' yet (first use)' : ''}`;
    return toCheck('witness_state_usable', firstUse, { ...row, reason, actual: null });
  }
  if (isRefusal(last)) return toCheck('witness_state_usable', false, { ...row, reason: last.refused, actual: null });
  const reason = `${last.size} records were cosigned last`;
  return toCheck('witness_state_usable', true, { ...row, reason, actual: { size: last.size, root: last.root } });
}

/** Two cosignatures in the wrong order would say that the older tree is the newest. */
function clockCheck({ last, nowS }: WitnessFacts): Check[] {
  if (last === null || isRefusal(last) || last.cosignedAtS === null) return [];
  const behindS = last.cosignedAtS - nowS;
  return [
    toCheck('witness_clock_steady', behindS <= 0, {
      reason: behindS <= 0 ? 'the clock went on' : `the clock is ${behindS} s behind the last cosignature`,
      expected: 'a time not before that of the last cosignature',
      actual: { now: nowS, last: last.cosignedAtS },
      remedy: 'Correct the clock of this machine',
    }),
  ];
}

function growthCheck({ verdict, found, last }: WitnessFacts): Check[] {
  if (verdict === null || isRefusal(found) || isRefusal(last)) return [];
  const row = {
    expected: 'the log that was cosigned, and perhaps more',
    actual: { kind: verdict.kind, both_heads: bothHeads(found, last) },
  };
  if (verdict.ok) {
    const reason = {
      first: `${found.size} records, seen for the first time`,
      same: `still the same ${found.size} records`,
      grown: `the ${found.size} records begin with the ${last?.size ?? 0} that were cosigned`,
    }[verdict.kind];
    return [toCheck('witness_log_consistent', true, { ...row, reason })];
  }
  const reason = `${verdict.message}; cosigned ${headText(last)}, found ${headText(found)}`;
  return [toCheck('witness_log_consistent', false, { ...row, reason, remedy: REMEDIES[verdict.kind] })];
}

function headText(head: SignedHead | null): string {
  return head === null ? 'nothing' : `${head.size} ${head.root}`;
}

function bothHeads(found: SignedHead, last: SignedHead | null): JsonObject {
  return {
    cosigned: last === null ? null : { size: last.size, root: last.root },
    found: { size: found.size, root: found.root },
  };
}

/** Both signed notes, word for word: on a fork they are the proof, for whoever has the log's key. */
function describe({ found, last, place, verdict }: WitnessFacts): JsonObject {
  return {
    place,
    verdict: verdict === null ? null : { ...verdict },
    cosigned: last === null || isRefusal(last) ? null : { ...last },
    found: isRefusal(found) ? null : { ...found },
  };
}
