import type { ChainHead } from '@release-gates/audit-log';
import { formatRfc3339, InputError, type Json } from '@release-gates/core';
import * as z from 'zod';
import type { Ledger, LedgerAppend } from '../ledger/ledger.ts';
import { freezeSchema, type Freeze } from '../state/channel-state.ts';
import { isActive } from '../step/freeze-rules.ts';

/** Ledger of the freezes that bind many channels. No channel can have this id. */
export const SCOPE_FREEZES = '_freezes';

const stateSchema = z.strictObject({
  format: z.literal('release-gates/scope-freezes/v1'),
  freezes: z.array(freezeSchema).max(16),
});

export interface ScopeFreezes {
  readonly head: ChainHead;
  readonly freezes: readonly Freeze[];
}

/** @throws InputError `ledger.…` */
export async function readScopeFreezes(ledger: Ledger): Promise<ScopeFreezes> {
  const { head, records } = await ledger.read(SCOPE_FREEZES);
  const last = records.at(-1);
  if (last === undefined) return { head, freezes: [] };
  const state = stateSchema.safeParse(last.context['state']);
  if (state.success) return { head, freezes: state.data.freezes };
  throw new InputError({
    code: 'ledger.state',
    message: `expected the freezes of environments and repository in record ${last.seq}, found something else`,
    where: { file: `${ledger.place}, ${SCOPE_FREEZES}` },
    remedy: 'Run the version of release-gates that wrote it, or a later one',
  });
}

/** Freezes of the repository, and of this environment, that hold now. */
export function bindingFreezes(freezes: readonly Freeze[], environment: string, nowMs: number): readonly Freeze[] {
  return freezes.filter(
    (freeze) => isActive(freeze, nowMs) && (freeze.environment === null || freeze.environment === environment),
  );
}

export interface ScopeChange {
  readonly kind: 'freeze' | 'unfreeze';
  readonly by: string;
  readonly reason: string;
  readonly reasonCode: string;
  readonly correlationId: string;
  readonly nowMs: number;
  readonly freezes: readonly Freeze[];
}

/** One line with all freezes after the change; those that are over are left out. */
export async function writeScopeFreezes(
  ledger: Ledger,
  after: ChainHead,
  change: ScopeChange,
): Promise<'appended' | 'lost'> {
  const { kind, by, reason, reasonCode, correlationId, nowMs } = change;
  const freezes = change.freezes.filter((freeze) => isActive(freeze, nowMs));
  const state = { format: 'release-gates/scope-freezes/v1', freezes } as unknown as Json;
  const append: LedgerAppend = {
    entry: {
      action: `rollout.${kind}`,
      actor: by,
      source: 'rollout-executor',
      status: 'done',
      context: { reason, reason_code: reasonCode, correlation_id: correlationId, at: formatRfc3339(nowMs), state },
    },
    files: [],
    nowMs,
  };
  return ledger.append(SCOPE_FREEZES, after, append);
}
