import { EnvironmentError, type Issues, type KnownIssue } from '@release-gates/core';
import type { Ledger } from '../ledger/ledger.ts';
import { type Channel, channelId } from '../state/channel-state.ts';
import { foldHistory } from '../step/fold-history.ts';
import { FOLLOW_UP_LABEL, markerOf, markersIn } from './follow-up-marker.ts';
import { bodyOf, titleOf } from './follow-up-text.ts';
import { type SettledRollback, settledRollbacks } from './settled-rollbacks.ts';
import { type Opened, ticketsOf, type WriteTicket, writeTickets } from './write-tickets.ts';

/** What came of it. It never is an error: the rollback stands in the ledger. Plain JSON. */
export interface FollowUps {
  /** denied: the token may not. failed: the next run tries again. */
  readonly state: 'followed' | 'denied' | 'failed';
  readonly opened: readonly Opened[];
  /** Transitions whose issue GitHub does not take. */
  readonly refused: readonly string[];
  /** Rollbacks that still have none. */
  readonly open: number;
  /** Issues that the ledger does not name yet. */
  readonly unwritten: number;
  readonly reason: string | null;
}

export interface FollowUpRequest {
  readonly channel: Channel;
  readonly ledger: Pick<Ledger, 'read'>;
  readonly write: WriteTicket;
  /** Beside our own one. */
  readonly labels: readonly string[];
  readonly nowMs: number;
}

interface Session {
  readonly issues: Issues;
  readonly labels: readonly string[];
  readonly opened: Opened[];
  readonly refused: string[];
  /** Without an issue. */
  open: readonly SettledRollback[];
  unwritten: number;
}

/** At once; after an outage the next run goes on. */
const MAX_OPENED = 5;
const LABEL = { name: FOLLOW_UP_LABEL, description: 'A release was rolled back: what must be done' };

/**
 * One issue for each rollback of the last days, whoever asked for it: what an earlier run could not open comes first.
 *
 * Threat: an issue that only looks like ours would silence the true one. Transition and hash are public with the ledger,
 * so a marker alone proves nothing. An issue counts if all of this holds: the account of the token opened it (the port
 * asks GitHub by account id), it has our label (GitHub drops labels of people who may not write), and its marker names
 * transition and hash of a line of this ledger. What is left: the account of GITHUB_TOKEN is that of every workflow of
 * the repository, so one that puts texts of strangers into issues with this very label could be used; and who may
 * delete our issue, its marker or its label has it opened again. Noise, never silence.
 */
export async function projectFollowUps(request: FollowUpRequest, issues: Issues): Promise<FollowUps> {
  const { channel, ledger, nowMs } = request;
  const labels = [FOLLOW_UP_LABEL, ...request.labels];
  const session: Session = { issues, labels, opened: [], refused: [], open: [], unwritten: 0 };
  try {
    const { records } = await ledger.read(channelId(channel));
    const settled = settledRollbacks(records, nowMs);
    if (settled.length === 0) return tellOf(session);
    const known = await openMissing(settled, session);
    const tickets = ticketsOf(settled, known, session.opened);
    await writeTickets(tickets, foldHistory(records), { tally: session, write: request.write });
    return tellOf(session);
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    const state = error.code === 'issues.denied' ? 'denied' : 'failed';
    return { ...tellOf(session), state, reason: error.message };
  }
}

function tellOf({ opened, refused, open, unwritten }: Session): FollowUps {
  return {
    state: 'followed',
    opened: [...opened],
    refused: [...refused],
    open: open.length,
    unwritten,
    reason: null,
  };
}

/** The issue of each, by its marker. */
async function openMissing(
  settled: readonly SettledRollback[],
  session: Session,
): Promise<ReadonlyMap<string, KnownIssue>> {
  const markers = new Set(settled.map(markerOf));
  session.open = settled;
  const known = await firstIssues(markers, session);
  session.open = settled.filter((one) => !known.has(markerOf(one)));
  const now = session.open.slice(0, MAX_OPENED);
  if (now.length === 0) return known;
  await session.issues.ensureLabel(LABEL);
  for (const one of now) {
    await openIssue(one, session);
    session.open = session.open.filter((other) => other !== one);
  }
  // Two runs may look at once and both find none: who looks again sees both, and the first one stays.
  return firstIssues(markers, session);
}

/** By marker the issue that was opened first. Later ones are closed, unless a person said something about them already. */
async function firstIssues(
  markers: ReadonlySet<string>,
  { issues }: Session,
): Promise<ReadonlyMap<string, KnownIssue>> {
  const first = new Map<string, KnownIssue>();
  const listed = await issues.listOwn(FOLLOW_UP_LABEL);
  for (const issue of listed.toSorted((left, right) => left.number - right.number)) {
    const marker = markersIn(issue.body).find((one) => markers.has(one));
    if (marker === undefined) continue;
    const earlier = first.get(marker);
    if (earlier === undefined) first.set(marker, issue);
    else if (issue.isUntouched) await issues.closeAsDuplicate(issue.number, earlier.number);
  }
  return first;
}

async function openIssue(one: SettledRollback, { issues, labels, opened, refused }: Session): Promise<void> {
  const { transition } = one.rollback;
  try {
    const { url, number } = await issues.create({
      title: titleOf(one),
      body: bodyOf(one),
      labels: [...new Set(labels)],
    });
    opened.push({ transition, url, number });
  } catch (error) {
    if (!(error instanceof EnvironmentError) || error.code !== 'issues.rejected') throw error;
    refused.push(transition);
  }
}
