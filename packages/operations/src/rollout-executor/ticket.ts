import { InputError } from '@release-gates/core';
import { ticketSchema } from '@release-gates/rollout';
import type { ExecutorInputs } from './inputs.ts';

/** @throws InputError `input.invalid` where it is no ticket: it goes into a ledger, and to whoever reads that */
export function ticketOf({ ticket }: Pick<ExecutorInputs, 'ticket'>): { readonly ticket?: string } {
  if (ticket === undefined) return {};
  if (ticketSchema.safeParse(ticket).success) return { ticket };
  throw new InputError({
    code: 'input.invalid',
    message: `expected an address (https://…, without a password in it) or a key such as OPS-123, #12 or owner/name#12, found ${JSON.stringify(ticket.slice(0, 100))}`,
    where: { file: 'ticket' },
    remedy: 'Give the address or key alone; what it is about belongs into the reason',
  });
}
