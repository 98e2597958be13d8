import type { LogRecord } from '@release-gates/audit-log';
import * as z from 'zod';
import { measuredSchema } from '../records/envelope.ts';
import { freezeSchema } from '../state/channel-state.ts';
import { code, id, instant, percent } from '../state/schema.ts';

const releaseName = z.object({ id, version: z.string().max(128) });

/** As much of a state as a review asks for; what it does not know of it is another version's, and none of its business. */
const stateSchema = z.object({
  current: z.object({ release: releaseName, revision: z.int(), activated_at: instant, proven: z.boolean() }).nullable(),
  candidate: z
    .object({
      release: releaseName,
      kind: z.string().max(32),
      ladder: z.array(percent).min(1),
      stage: z.int().min(0),
      started_at: instant,
    })
    .nullable(),
  exposure: z.object({ known: z.boolean() }),
  freezes: z.array(freezeSchema),
  audit: z.object({ opens_at: instant, earliest_end: instant, latest_end: instant }).nullable(),
  pending: z.object({ to: z.object({ release: releaseName }).nullable() }).nullable(),
});
export type ReviewState = z.output<typeof stateSchema>;

/** Lines of the freezes of environments and repository hold those alone. */
const scopeStateSchema = z.object({ freezes: z.array(freezeSchema) });

const MAX_TICKET = 256;

const contextSchema = z.object({
  transition: id.optional(),
  reason_code: code.catch('unknown'),
  reason: z.string().catch(''),
  marks: z
    .array(
      z.object({ type: z.string(), rollback: z.string().optional(), ticket: z.string().max(MAX_TICKET).optional() }),
    )
    .catch([]),
  overrides: z.array(z.object({ code })).catch([]),
  given: z
    .object({
      measured: measuredSchema.nullable().catch(null),
      ticket: z.string().max(MAX_TICKET).optional(),
    })
    .nullable()
    .catch(null),
});

const STATUSES = ['intent', 'done', 'failed', 'unknown', 'takeover'] as const;

/** One line of a ledger, as a review reads it. */
export interface ReviewLine {
  readonly seq: number;
  /** A claim of the clock that wrote it; `seq` is the order. */
  readonly atMs: number;
  /** Kind of the transition, without `rollout.` */
  readonly kind: string;
  readonly status: (typeof STATUSES)[number];
  readonly transition: string;
  readonly by: string;
  readonly reasonCode: string;
  readonly reason: string;
  readonly isActivation: boolean;
  readonly overrides: readonly string[];
  /** That whoever asked named; null: none. */
  readonly ticket: string | null;
  /** Ticket of a rollback that was opened after it; null: the line is about something else. */
  readonly followUp: { readonly rollback: string; readonly ticket: string } | null;
  readonly measured: z.output<typeof measuredSchema> | null;
  readonly state: ReviewState;
}

export interface ReadLines {
  readonly lines: readonly ReviewLine[];
  /** Numbers of the lines that say what this version does not know. */
  readonly unreadable: readonly number[];
}

const NO_STATE = { current: null, candidate: null, exposure: { known: true }, audit: null, pending: null } as const;

/** Of a ledger that was verified. A line that is not understood is told, and the others are read all the same. */
export function readLines(records: readonly LogRecord[]): ReadLines {
  const lines: ReviewLine[] = [];
  const unreadable: number[] = [];
  for (const record of records) {
    const line = readLine(record);
    if (line === undefined) unreadable.push(record.seq);
    else lines.push(line);
  }
  return { lines, unreadable };
}

function readLine({ seq, ts, action, actor, status, context }: LogRecord): ReviewLine | undefined {
  const told = contextSchema.safeParse(context);
  const known = STATUSES.find((one) => one === status);
  const state = readState(context['state']);
  if (!told.success || known === undefined || state === undefined) return undefined;
  const { transition, reason_code: reasonCode, reason, marks, overrides, given } = told.data;
  return {
    seq,
    atMs: Math.round(ts * 1000),
    kind: action.replace(/^rollout\./, ''),
    status: known,
    transition: transition ?? `line-${seq}`,
    by: actor,
    reasonCode,
    reason,
    isActivation: marks.some(({ type }) => type === 'activated'),
    overrides: overrides.map((override) => override.code),
    ticket: given?.ticket ?? null,
    followUp: followUpIn(marks),
    measured: given?.measured ?? null,
    state,
  };
}

function followUpIn(marks: z.output<typeof contextSchema>['marks']): ReviewLine['followUp'] {
  const { rollback, ticket } = marks.find(({ type }) => type === 'followed_up') ?? {};
  return rollback === undefined || ticket === undefined ? null : { rollback, ticket };
}

function readState(value: unknown): ReviewState | undefined {
  const state = stateSchema.safeParse(value);
  if (state.success) return state.data;
  const scopes = scopeStateSchema.safeParse(value);
  const isScopes = typeof value === 'object' && value !== null && !('channel' in value);
  return scopes.success && isScopes ? { ...NO_STATE, freezes: scopes.data.freezes } : undefined;
}
