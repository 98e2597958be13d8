import type { Check, Json, JsonObject } from '@release-gates/core';
import type { Walk } from '@release-gates/rollout';
import { toCheck } from '../_shared/row.ts';
import type { RecordRequest } from './facts.ts';

/** Only what verifies leaves the ledger. */
export function planRecord({ out, files, walk, isTaken }: RecordRequest) {
  const free = toCheck('record_exported', !isTaken, {
    reason: isTaken ? `${out} holds another history of the channel` : `${out} takes ${files.length} files`,
    expected: 'an empty folder, or an earlier export',
    actual: isTaken ? 'taken' : 'free',
    remedy: 'Name another folder with out',
  });
  return {
    checks: [verifiedCheck(walk), ...(isTaken ? [free] : [])],
    steps: walk === null || isTaken ? [] : [`Write ${files.length} files to ${out}, from ${walk.transition} on`],
    details: { record: walk as unknown as Json, files: [...files] } satisfies JsonObject,
    values: recordValues(walk, out),
  };
}

export function recordValues(walk: Walk | null, out: string): Readonly<Record<string, string>> {
  return {
    transition: walk?.transition ?? '',
    record: walk?.record === null || walk === null ? '' : `${out}/${walk.record.file}`,
    'record-sha256': walk?.record?.sha256 ?? '',
  };
}

function verifiedCheck(walk: Walk | null): Check {
  const evidence = Object.values(walk?.manifest?.evidence ?? {}).flat();
  const differences = [...(walk?.findings ?? []), ...(walk?.manifest?.differences ?? []), ...evidence];
  const [first] = differences;
  const verifies = `${walk?.action} ${walk?.transition} and ${walk?.files.length} files that it rests on verify`;
  const reason = walk === null ? 'there is no such transition, or nothing is live' : verifies;
  return toCheck('record_verified', walk !== null && first === undefined, {
    reason: first === undefined ? reason : `${first.file}: ${first.message}`,
    expected: 'records that verify',
    actual: differences.slice(0, 100).map((one) => ({ ...one })) as unknown as Json,
    remedy: 'Run record-verify: it names what differs. Name a transition that the ledger has',
  });
}
