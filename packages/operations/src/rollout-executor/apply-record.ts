import type { Applied, ApplyContext } from '@release-gates/core';
import { toCheck } from '../_shared/row.ts';
import type { ChannelSession } from '../_shared/channel-session.ts';
import type { ExecutorFacts } from './facts.ts';
import type { ExecutorInputs } from './inputs.ts';
import { planRecord, recordValues } from './plan-record.ts';
import { exportOf } from './record-files.ts';
import { valuesOf } from './show.ts';

interface Request {
  readonly inputs: ExecutorInputs;
  readonly context: ApplyContext;
  readonly session: ChannelSession;
}

/** The ledger last: an export that was cut off is no export. Nothing changes in the ledger itself. */
export async function applyRecord(facts: ExecutorFacts, { inputs, context, session }: Request): Promise<Applied> {
  const { out } = inputs;
  const { walk, files } = await exportOf(inputs, session, context.nowMs);
  const [[ledger, lines] = ['', new Uint8Array()], ...records] = files;
  for (const [path, bytes] of records) await context.files.replace(`${out}/${path}`, bytes);
  await context.files.replace(`${out}/${ledger}`, lines);
  const request = { out, files: [...files.keys()].sort(), walk, isTaken: false };
  const written = toCheck('record_exported', true, {
    reason: `${files.size} files are in ${out}; verify them anywhere with record-verify and ledger: ${out}`,
    expected: 'every file on the way',
    actual: files.size,
  });
  return {
    checks: [written],
    details: planRecord(request).details,
    values: { ...valuesOf(facts, facts.state), ...recordValues(walk, out), outcome: 'done' },
  };
}
