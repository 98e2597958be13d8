import { type Check, InputError } from '@release-gates/core';
import { ticketSchema } from '@release-gates/rollout';
import { toCheck } from '../_shared/row.ts';
import type { Action, ExecutorInputs } from './inputs.ts';

type Asking = Pick<ExecutorInputs, 'action' | 'ticket'>;

/** At night nothing waits for how a ticket is spelt. */
const GOES_WITHOUT: ReadonlySet<Action> = new Set(['freeze', 'rollback']);

const EXPECTED = 'an address (https://…, without a password in it) or a key such as OPS-123, #12 or owner/name#12';

/**
 * A freeze and a rollback leave out what is none.
 *
 * @throws InputError `input.invalid` where it is no ticket: it goes into a ledger, and to whoever reads that
 */
export function ticketOf({ action, ticket }: Asking): { readonly ticket?: string } {
  if (ticket === undefined) return {};
  if (ticketSchema.safeParse(ticket).success) return { ticket };
  if (GOES_WITHOUT.has(action)) return {};
  throw new InputError({
    code: 'input.invalid',
    message: `expected ${EXPECTED}, found ${JSON.stringify(ticket.slice(0, 100))}`,
    where: { file: 'ticket' },
    remedy: 'Give the address or key alone; what it is about belongs into the reason',
  });
}

/** Does not repeat what was left out: there may be a password in it. */
export function ticketChecks(inputs: Asking): Check[] {
  if (inputs.ticket === undefined || ticketOf(inputs).ticket !== undefined) return [];
  return [
    toCheck('ticket_recorded', 'fail', {
      level: 'may',
      reason: `the ticket is none and was left out: the ${inputs.action} goes on, and its record names no ticket`,
      expected: EXPECTED,
      actual: 'something else',
      remedy: 'Write into the ticket which transition it belongs to: the record of that stays as it is',
    }),
  ];
}
