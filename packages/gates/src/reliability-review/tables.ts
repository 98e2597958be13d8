import { formatDuration } from '@release-gates/core';
import { figuresOf, partsOf } from '@release-gates/rollout';
import { durationText, percentText } from './figure-text.ts';
import type { ReviewFacts } from './facts.ts';
import type { ReliabilityReviewInputs } from './inputs.ts';
import { freezesIn, promotionsIn, rollbacksIn } from './lists.ts';

/** As the job summary draws them. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Newest first: what happened last is what a review is about. */
export function tablesOf(facts: ReviewFacts, inputs: ReliabilityReviewInputs): Table[] {
  const tables = [partsTable(facts, inputs), rollbacksTable(facts), promotionsTable(facts), freezesTable(facts)];
  return tables.filter(({ rows }) => rows.length > 0);
}

function partsTable({ reviews, window }: ReviewFacts, { part }: ReliabilityReviewInputs): Table {
  const rows = partsOf(window, part).map((one) => {
    const figures = figuresOf(reviews, one);
    return [
      new Date(one.fromMs).toISOString().slice(0, 16),
      String(figures.promotions),
      percentText(figures.changeFailureRate),
      durationText(figures.leadTimeS?.p50),
      String(figures.rollbacks),
      durationText(figures.timeToRestoreS?.mean),
      String(figures.freezes),
      percentText(figures.sloAttainment),
    ];
  });
  return {
    title: `Figures, each ${formatDuration(part)}`,
    columns: ['From', 'Promoted', 'Failed', 'Lead time', 'Rollbacks', 'Restored in', 'Freezes', 'Objectives met'],
    rows: rows.reverse(),
  };
}

function rollbacksTable(facts: ReviewFacts): Table {
  return {
    title: 'Rollbacks and their causes',
    columns: ['At', 'Channel', 'From', 'To', 'Cause', 'Trigger', 'Result', 'Took', 'Tickets'],
    rows: rollbacksIn(facts)
      .map((one) => [
        one.decided_at,
        one.channel,
        one.bad_release_id,
        one.to_release_id ?? 'what was live',
        one.cause,
        one.trigger,
        one.result,
        durationText(one.duration_s),
        one.tickets.join(', '),
      ])
      .reverse(),
  };
}

function promotionsTable(facts: ReviewFacts): Table {
  return {
    title: 'Promotions and what the time after said',
    columns: ['At', 'Channel', 'Release', 'Version', 'Verdict', 'Decided'],
    rows: promotionsIn(facts)
      .map((one) => [one.at, one.channel, one.release_id, one.version, one.verdict, one.decided_at ?? ''])
      .reverse(),
  };
}

function freezesTable(facts: ReviewFacts): Table {
  return {
    title: 'Freezes',
    columns: ['Since', 'Channel', 'Tier', 'Trigger', 'Cause', 'By', 'Held for'],
    rows: freezesIn(facts)
      .map((one) => [
        one.since,
        one.channel,
        one.tier,
        one.trigger,
        one.reason_code,
        one.by,
        one.ended_at === null ? 'holds' : durationText(one.duration_s),
      ])
      .reverse(),
  };
}
