import type { LogRecord } from '@release-gates/audit-log';
import { givenOf } from '../records/given.ts';
import { buildRollback } from '../records/build-rollback.ts';
import { tryLineOf } from '../records/line-of.ts';
import { intentLineOf, pendingOf } from '../records/questions.ts';
import type { RollbackRecord } from '../records/rollout-record.ts';
import type { NamedDocument } from '../engine/line-facts.ts';
import { namesIn } from '../records/names-in.ts';

/** What the ledger knows of one rollback that came to an end. */
export interface SettledRollback {
  /** The line that settled it. */
  readonly record: LogRecord;
  readonly rollback: RollbackRecord;
  readonly cause: { readonly code: string; readonly reason: string };
  /** Share that was taken from a candidate; null where everybody had the release. */
  readonly fromPercent: number | null;
  readonly isAutomatic: boolean;
  /** Records of the rollback itself, then manifest and evidence that the bad release went out with. */
  readonly files: readonly NamedDocument[];
}

const SETTLED: ReadonlySet<string> = new Set(['done', 'failed', 'unknown']);
/** What nobody followed up in a week is followed up elsewhere: no flood of old ones where issues are switched on. */
const MAX_AGE_MS = 7 * 86_400_000;

/**
 * In the order of the ledger. One that did not come through is asked for again at every tick; it counts once, until one
 * does.
 */
export function settledRollbacks(records: readonly LogRecord[], nowMs: number): readonly SettledRollback[] {
  const all = records.flatMap((record, index): SettledRollback[] => {
    const isOne = record.action === 'rollout.rollback' && SETTLED.has(record.status);
    const found = isOne ? read(records, index) : undefined;
    return found === undefined ? [] : [found];
  });
  return all
    .filter((one, at) => !isRepeated(one, all[at - 1]))
    .filter(({ record }) => record.ts * 1000 >= nowMs - MAX_AGE_MS);
}

function isRepeated({ rollback }: SettledRollback, before: SettledRollback | undefined): boolean {
  return (
    rollback.result !== 'done' &&
    before !== undefined &&
    before.rollback.result !== 'done' &&
    before.rollback.from.release_id === rollback.from.release_id
  );
}

/** Undefined where another version wrote the line: it stands in the ledger all the same. */
function read(records: readonly LogRecord[], index: number): SettledRollback | undefined {
  const record = records[index];
  const line = tryLineOf(records, index);
  const pending = line === undefined ? null : pendingOf(line);
  const rollback = line === undefined ? undefined : buildRollback(line);
  if (record === undefined || line === undefined || pending === null || rollback === undefined) return undefined;
  const intent = intentLineOf(line);
  const told = intent?.context['reason'];
  return {
    record,
    rollback,
    cause: { code: pending.reason_code, reason: typeof told === 'string' ? told : pending.reason },
    fromPercent: rollback.moves_pointer ? null : line.transition.fromPercent,
    isAutomatic: givenOf(intent)?.asked === 'tick',
    files: [...namesIn(intent), ...namesIn(record), ...evidenceOf(line.earlier, rollback.from.release_id)],
  };
}

const TRAVELLING: ReadonlySet<string> = new Set(['manifest', 'evidence']);

/** They went into the ledger with the decision to start it. */
function evidenceOf(earlier: readonly LogRecord[], releaseId: string): readonly NamedDocument[] {
  const start = earlier.findLast(({ action, status, context }) => {
    const { release } = context as { release?: { id?: unknown } | null };
    return action === 'rollout.start' && status === 'intent' && release?.id === releaseId;
  });
  return namesIn(start).filter(({ kind }) => TRAVELLING.has(kind));
}
