import type { KnownIssue } from '@release-gates/core';
import { ticketSchema } from '../state/ticket.ts';
import type { History } from '../step/history.ts';
import { ownValue } from '../step/release-rules.ts';
import { markerOf } from './follow-up-marker.ts';
import type { SettledRollback } from './settled-rollbacks.ts';

/** An issue that this run opened. */
export interface Opened {
  readonly transition: string;
  readonly url: string;
  readonly number: number;
}

/** Writes the ticket of a rollback into the ledger: whether it stands there now. */
export type WriteTicket = (rollback: string, ticket: string) => Promise<boolean>;

interface Ticket {
  readonly rollback: string;
  readonly ticket: string;
}

/** What was opened and is not listed yet is known all the same. */
export function ticketsOf(
  settled: readonly SettledRollback[],
  known: ReadonlyMap<string, KnownIssue>,
  opened: readonly Opened[],
): readonly Ticket[] {
  return settled.flatMap((one) => {
    const { transition: rollback } = one.rollback;
    const issue = known.get(markerOf(one)) ?? opened.find(({ transition }) => transition === rollback);
    if (issue === undefined) return [];
    return [{ rollback, ticket: ticketSchema.safeParse(issue.url).success ? issue.url : `#${issue.number}` }];
  });
}

/**
 * One line for each issue, after it was opened: the record of the rollback cannot know it, and whoever reads the ledger
 * has no forge to ask. A run that dies in between leaves an issue that the next one finds by its marker, and writes.
 */
export async function writeTickets(
  tickets: readonly Ticket[],
  { followUps }: Pick<History, 'followUps'>,
  { tally, write }: { readonly tally: { unwritten: number }; readonly write: WriteTicket },
): Promise<void> {
  const open = tickets.filter(({ rollback, ticket }) => !(ownValue(followUps, rollback) ?? []).includes(ticket));
  tally.unwritten = open.length;
  for (const { rollback, ticket } of open) {
    if (await write(rollback, ticket)) tally.unwritten -= 1;
  }
}
