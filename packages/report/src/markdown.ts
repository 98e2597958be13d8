import { escapeMarkdown, formatWhere, opens } from '@release-gates/core';
import { detailTables } from './detail-tables.ts';
import { toMermaid } from './mermaid.ts';
import {
  dryRunOf,
  findingsOf,
  rowsOf,
  standingOf,
  unkeptCount,
  type Finding,
  type ReportedRun,
} from './reported-run.ts';

const SHOWN = 50;

/** The job summary: verdict, table, reasons, what to do, what blocks what, and where the evidence lies. */
export function toMarkdown(run: ReportedRun): string {
  return [heading, standing, table, findings, nextActions, detailTables, picture, files]
    .map((section) => section(run))
    .filter((section) => section !== '')
    .join('\n\n')
    .concat('\n');
}

function heading(run: ReportedRun): string {
  const { evidence } = run;
  const lost = unkeptCount(run);
  const open = lost === 0 && opens(evidence.verdict);
  const sign = evidence.verdict === 'error' ? '💥' : open ? '✅' : '⛔';
  const commit = evidence.subject.commit?.slice(0, 12) ?? 'no commit';
  return [
    `## ${sign} ${evidence.unit}: ${decisionOf(run, open)} (${evidence.verdict.replace('_', ' ')})`,
    '',
    escapeMarkdown(evidence.reason),
    ...(lost === 0 ? [] : ['', `**${lost} ${lost === 1 ? 'unit' : 'units'} could not leave evidence.**`]),
    '',
    `Release candidate **${escapeMarkdown(evidence.release_candidate_id)}** of ${escapeMarkdown(evidence.subject.repository)} at ${commit}, environment ${escapeMarkdown(evidence.environment)}`,
    ...manifest(run),
  ].join('\n');
}

/** What whoever rolls it out, or verifies it, names the manifest by. */
function manifest({ values }: ReportedRun): string[] {
  const sha256 = values['manifest-sha256'] ?? '';
  return /^[0-9a-f]{64}$/.test(sha256) ? ['', `Manifest SHA-256 \`${sha256}\``] : [];
}

/** Of what is acted on: what reviewers of a rollout, and whoever is on call, read first. */
function standing(run: ReportedRun): string {
  const rows = standingOf(run).map(({ label, text }) => `| ${escapeMarkdown(label)} | ${escapeMarkdown(text)} |`);
  const { steps } = run.evidence.details;
  const would = dryRunOf(run)?.refused === false && Array.isArray(steps) ? steps : [];
  const plan = would.map((step, index) => `${index + 1}. ${escapeMarkdown(String(step))}`);
  return [
    ...(rows.length === 0 ? [] : ['| | |', '|---|---|', ...rows]),
    ...(plan.length === 0 ? [] : ['', 'A real run would', '', ...plan]),
  ].join('\n');
}

function decisionOf(run: ReportedRun, open: boolean): string {
  const dry = dryRunOf(run);
  if (dry !== undefined) return dry.refused ? 'dry run, refused' : 'dry run, nothing decided';
  return open ? 'open' : 'closed';
}

function table(run: ReportedRun): string {
  const rows = rowsOf(run).map(({ evidence }) => {
    const sign = opens(evidence.verdict)
      ? '✅'
      : evidence.mode === 'warn' && evidence.verdict !== 'error'
        ? '⚠️'
        : '⛔';
    return `| ${sign} ${evidence.verdict.replace('_', ' ')} | ${evidence.unit} | ${evidence.mode} | ${escapeMarkdown(evidence.reason)} |`;
  });
  return ['| Verdict | Unit | Mode | Why |', '|---|---|---|---|', ...rows].join('\n');
}

function findings(run: ReportedRun): string {
  const all = findingsOf(run);
  if (all.length === 0) return '';
  const more = all.length > SHOWN ? [`- … and ${all.length - SHOWN} more in the evidence`] : [];
  return ['### What was found', '', ...all.slice(0, SHOWN).map(toItem), ...more].join('\n');
}

function toItem({ unit, check, closes, isOverride, waived: by }: Finding): string {
  const where = check.location === undefined ? '' : ` (${escapeMarkdown(formatWhere(check.location))})`;
  const waived = by === '' ? '' : `, ${escapeMarkdown(by)}`;
  const sign = closes ? '⛔' : isOverride ? '🔴 **OVERRIDDEN**' : '⚠️';
  return `- ${sign} **${unit}** ${escapeMarkdown(check.id)}${where}${waived}: ${escapeMarkdown(check.reason)}`;
}

function nextActions(run: ReportedRun): string {
  const actions = [...new Set([run, ...run.children].flatMap((one) => one.evidence.next_actions))];
  if (actions.length === 0) return '';
  return [
    '### What to do',
    '',
    ...actions.slice(0, SHOWN).map((action, index) => `${index + 1}. ${escapeMarkdown(action)}`),
  ].join('\n');
}

function picture(run: ReportedRun): string {
  return run.children.length === 0 ? '' : ['```mermaid', toMermaid(run), '```'].join('\n');
}

function files(run: ReportedRun): string {
  const rows = [run, ...run.children]
    .filter((one) => one.evidencePath !== null)
    .map((one) => `| ${one.evidence.unit} | ${escapeMarkdown(one.evidencePath ?? '')} | \`${one.evidenceSha256}\` |`);
  if (rows.length === 0) return '';
  return [
    '<details><summary>Evidence</summary>',
    '',
    '| Unit | File | SHA-256 |',
    '|---|---|---|',
    ...rows,
    '',
    '</details>',
  ].join('\n');
}
