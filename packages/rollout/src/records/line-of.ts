import type { LogRecord } from '@release-gates/audit-log';
import { InputError } from '@release-gates/core';
import * as z from 'zod';
import type { LineFacts } from '../engine/line-facts.ts';
import { ACT_KINDS, emptyState } from '../state/channel-state.ts';
import { type LedgerState, ledgerStateSchema } from '../state/ledger-state.ts';
import { code, id, percent, slot } from '../state/schema.ts';
import { COMMIT_KINDS } from '../step/decision.ts';
import { markSchema } from '../step/mark.ts';
import { HOOKS } from '../traffic/traffic-port.ts';
import { RESULTS } from './envelope.ts';
import { givenSchema } from './given.ts';
import { RECORD_FORMATS } from './record-format.ts';
import { overridesSchema } from './overrides.ts';
import { MADE_KINDS } from './made-kinds.ts';
import { namesIn } from './names-in.ts';

const text = z.string();

/** What of a line records are made from. The rest of its context (names of records, channel) is no part of that. */
const lineSchema = z.object({
  action: z.templateLiteral(['rollout.', z.enum([...ACT_KINDS, ...COMMIT_KINDS])]),
  actor: text,
  status: z.enum(RESULTS),
  ts: z.number(),
  context: z.object({
    record_format: z.enum(RECORD_FORMATS),
    transition: id,
    fence: z.int(),
    target: z.strictObject({ slot, percent }).nullable(),
    from_percent: z.number(),
    release: z.strictObject({ id, version: text }).nullable(),
    reason_code: code,
    reason: text,
    correlation_id: text,
    overrides: overridesSchema,
    blockers: z.array(z.strictObject({ code: z.custom<LineFacts['blockers'][number]['code']>(), message: text })),
    observed: z
      .discriminatedUnion('state', [
        z.strictObject({ state: z.literal('read'), percent: z.number(), proven: z.boolean(), detail: text }),
        z.strictObject({ state: z.literal('unknown'), reason: text }),
      ])
      .nullable(),
    hooks: z.array(
      z.strictObject({
        name: z.enum(HOOKS),
        state: z.enum(['done', 'failed', 'unknown', 'absent']),
        reason: text,
        measured: z.record(text, z.number()),
      }),
    ),
    marks: z.array(markSchema),
    given: givenSchema.optional(),
    state: ledgerStateSchema,
  }),
});

type Line = z.output<typeof lineSchema>;

/**
 * What the records of a line were made from, out of the ledger alone: they can be made again, byte for byte.
 *
 * @param lines of one ledger, without those of the log itself
 * @throws InputError `ledger.line` where the line is of no version that we know
 */
export function lineOf(lines: readonly LogRecord[], index: number): LineFacts {
  const earlier = lines.slice(0, index);
  const line = parse(lines[index]);
  const { context, status } = line;
  const last = earlier.at(-1);
  const before = last === undefined ? emptyState(context.state.channel) : parseState(last);
  const { state, marks, overrides, blockers, given = null } = context;
  return {
    format: context.record_format,
    status,
    transition: transitionOf(line),
    before,
    state,
    marks,
    overrides,
    blockers,
    outcome: outcomeOf(line),
    nowMs: Math.round(line.ts * 1000),
    given,
    documents: namesIn(lines[index]).filter(({ kind }) => !MADE_KINDS.has(kind)),
    earlier,
  };
}

/** Undefined where this version does not know the line, or the one before. */
export function tryLineOf(lines: readonly LogRecord[], index: number): LineFacts | undefined {
  try {
    return lineOf(lines, index);
  } catch (error) {
    if (error instanceof InputError && error.code === 'ledger.line') return undefined;
    throw error;
  }
}

function transitionOf({ action, actor, context }: Line): LineFacts['transition'] {
  return {
    id: context.transition,
    kind: action.slice('rollout.'.length) as LineFacts['transition']['kind'],
    fence: context.fence,
    target: context.target,
    fromPercent: context.from_percent,
    release: context.release,
    reasonCode: context.reason_code,
    reason: context.reason,
    by: actor,
    correlationId: context.correlation_id,
  };
}

/** A line that carries an intent to its end is one that carries no decision of its own. */
function outcomeOf({ status, context }: Line): LineFacts['outcome'] {
  const { observed, hooks, reason, reason_code: reasonCode, given } = context;
  if (status === 'intent' || status === 'takeover' || given !== undefined) return null;
  return { result: status, reasonCode, reason, observed, hooks };
}

function parse(record: LogRecord | undefined): Line {
  const parsed = lineSchema.safeParse(record);
  if (parsed.success) return parsed.data;
  throw unknownLine(record, parsed.error);
}

/** The line before may be of another version; its state is all that is asked of it. */
function parseState(record: LogRecord): LedgerState {
  const parsed = ledgerStateSchema.safeParse(record.context['state']);
  if (parsed.success) return parsed.data;
  throw unknownLine(record, parsed.error);
}

function unknownLine(record: LogRecord | undefined, { issues: [issue] }: z.ZodError): InputError {
  return new InputError({
    code: 'ledger.line',
    message: `expected a line of the rollout that this version knows, found at ${record?.seq}: ${issue?.path.join('/')}: ${issue?.message}`,
    remedy: 'Run the version of release-gates that wrote it, or a later one',
  });
}
