import { formatRfc3339, type Json, type JsonObject } from '@release-gates/core';
import { type Figures, figuresOf, partsOf } from '@release-gates/rollout';
import type { ReviewFacts } from './facts.ts';
import { counted, countsText, percentText, spreadText } from './figure-text.ts';
import type { ReliabilityReviewInputs } from './inputs.ts';
import { freezesIn, promotionsIn, rollbacksIn } from './lists.ts';
import { tablesOf } from './tables.ts';

export function details(facts: ReviewFacts, inputs: ReliabilityReviewInputs): JsonObject {
  const { reviews, window, place } = facts;
  const figures = figuresOf(reviews, window);
  const parts = partsOf(window, inputs.part).map((part) => ({
    ...instants(part),
    ...toJson(figuresOf(reviews, part)),
  }));
  return {
    summary: summaryOf(figures),
    standing: standingOf(figures, facts),
    tables: tablesOf(facts, inputs).map((table) => ({ ...table })),
    ledger: place,
    channels: reviews.map(({ channel, lines, live }) => ({ channel, lines, live })),
    ...instants(window),
    figures: toJson(figures),
    parts,
    promotions: promotionsIn(facts),
    rollbacks: rollbacksIn(facts),
    freezes: freezesIn(facts),
  };
}

export function values(facts: ReviewFacts): Readonly<Record<string, string>> {
  const { promotions, rollbacks, freezes, ...figures } = figuresOf(facts.reviews, facts.window);
  return {
    channels: String(facts.reviews.length),
    promotions: String(promotions),
    rollbacks: String(rollbacks),
    freezes: String(freezes),
    'change-failure-rate': shareOf(figures.changeFailureRate),
    'lead-time-p50-s': secondsOf(figures.leadTimeS?.p50),
    'time-to-restore-s': secondsOf(figures.timeToRestoreS?.mean),
    'slo-attainment': shareOf(figures.sloAttainment),
  };
}

function instants({ fromMs, toMs }: { readonly fromMs: number; readonly toMs: number }) {
  return { from: formatRfc3339(fromMs), to: formatRfc3339(toMs) };
}

/** Names as evidence has them elsewhere. */
function toJson(figures: Figures): JsonObject {
  const entries = Object.entries(figures) as [string, Json][];
  return Object.fromEntries(
    entries.map(([name, value]) => [name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]),
  );
}

function summaryOf({ promotions, rollbacks, freezes }: Figures): string {
  return `${counted(promotions, 'promotion')}, ${counted(rollbacks, 'rollback')}, ${counted(freezes, 'freeze')}`;
}

function standingOf(figures: Figures, { window, reviews }: ReviewFacts): Json {
  const { failed, reached, changeFailureRate, timeToRestoreS, leadTimeS, sloAttainment, observations } = figures;
  return [
    {
      label: 'window',
      text: `${formatRfc3339(window.fromMs)} to ${formatRfc3339(window.toMs)}, ${counted(reviews.length, 'ledger')}`,
    },
    { label: 'releases', text: `${figures.promotions} promoted, ${counted(figures.rollouts, 'candidate')} ended` },
    { label: 'failed', text: `${percentText(changeFailureRate)}: ${failed} of ${reached} with users were taken back` },
    { label: 'lead time', text: spreadText(leadTimeS) },
    { label: 'rollbacks', text: `${figures.rollbacks}${countsText(figures.rollbackCauses)}` },
    { label: 'restored', text: spreadText(timeToRestoreS) },
    { label: 'freezes', text: `${figures.freezes}${countsText(figures.freezeTriggers)}` },
    { label: 'objectives', text: `${percentText(sloAttainment)} of ${counted(observations, 'look')} met them` },
  ];
}

function shareOf(share: number | null): string {
  return share === null ? '' : String(Math.round(share * 10_000) / 10_000);
}

function secondsOf(seconds: number | undefined): string {
  return seconds === undefined ? '' : String(Math.round(seconds));
}
