import { InputError, type LogStore } from '@release-gates/core';
import * as z from 'zod';
import { parseLine } from '../line.ts';
import { type LogRecord, MAX_LINE_BYTES } from '../record.ts';

export const CONTINUED_ACTION = 'log.continued';

/** What the first record of a log says of the log that it goes on from. Plain data. */
export interface Continuation {
  /** `migrated`: the old log was good, and of the predecessor. */
  readonly status: 'broken' | 'migrated';
  /** Where the old log is kept, relative to the workspace. */
  readonly previousLog: string;
  readonly previousSha256: string;
  readonly goodRecords: number;
  /** 0-based; null where only a range is known, or nothing was bad. */
  readonly firstBadIndex: number | null;
  /** What was wrong; null in a good log. */
  readonly problem: string | null;
  /** Why it was closed, and who did. */
  readonly reason: string;
  readonly actor: string;
}

const contextSchema = z.object({
  previous_log: z.string(),
  previous_sha256: z.string(),
  good_records: z.number(),
  first_bad_index: z.number().nullable(),
  problem: z.object({ message: z.string() }).nullable(),
  reason: z.string(),
});

/**
 * A log that was begun after a broken one says so in its first record alone, where nobody looks again; whoever verifies
 * the log reads it from here every time. Undefined where the log begins by itself, or its first line is no record.
 */
export function readContinuation(store: LogStore): Continuation | undefined {
  const record = firstRecord(store);
  if (record?.action !== CONTINUED_ACTION) return undefined;
  const { actor, status, context } = record;
  const parsed = contextSchema.safeParse(context);
  // Without a readable account it still is a log that says it goes on from another one.
  const told = parsed.success ? parsed.data : undefined;
  return {
    status: status === 'migrated' ? 'migrated' : 'broken',
    previousLog: told?.previous_log ?? '',
    previousSha256: told?.previous_sha256 ?? '',
    goodRecords: told?.good_records ?? 0,
    firstBadIndex: told?.first_bad_index ?? null,
    problem: told?.problem?.message ?? null,
    reason: told?.reason ?? '',
    actor,
  };
}

function firstRecord(store: LogStore): LogRecord | undefined {
  const window = Buffer.alloc(Math.min(store.size() ?? 0, MAX_LINE_BYTES));
  const bytes = window.subarray(0, store.readInto(window, 0));
  const end = bytes.indexOf(0x0a);
  if (end === -1) return undefined;
  try {
    return parseLine(bytes.subarray(0, end), store.path);
  } catch (error) {
    // What a line must be is what the verification itself says.
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
