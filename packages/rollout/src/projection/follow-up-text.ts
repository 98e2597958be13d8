import { escapeMarkdown, formatDuration, markdownCode } from '@release-gates/core';
import { bounded } from '../records/bounded.ts';
import { ledgerIdOf } from '../state/ledger-state.ts';
import { markerOf } from './follow-up-marker.ts';
import type { SettledRollback } from './settled-rollbacks.ts';

/** A manifest may name hundreds; the ledger has them all. */
const MAX_FILES = 40;

type Row = readonly [label: string, text: string];

/** Of ids alone, which hold nothing that GitHub reads. */
export function titleOf({ rollback }: SettledRollback): string {
  const [bad, channel] = [rollback.from.release_id, ledgerIdOf(rollback)];
  if (rollback.result === 'done') return `Follow up the rollback of ${bad} in ${channel}`;
  const fate = rollback.result === 'failed' ? 'failed' : 'came to nobody knows what';
  return `The rollback of ${bad} in ${channel} ${fate}`;
}

/** Every text of the ledger is escaped: whoever gives a reason must neither mention nor close nor hide anything here. */
export function bodyOf(one: SettledRollback): string {
  const rows = [...whatRows(one), ...whenRows(one)].map(([label, text]) => `| ${label} | ${text} |`);
  return [
    markerOf(one),
    summaryOf(one),
    ['| | |', '|---|---|', ...rows].join('\n'),
    '### What must be done',
    tasksOf(one)
      .map((task) => `- [ ] ${task}`)
      .join('\n'),
    '### What it is proven by',
    filesOf(one),
    'The ledger of the channel is the truth; this issue shows it, and nothing that is done here changes it.',
  ].join('\n\n');
}

function summaryOf({ rollback }: SettledRollback): string {
  const { from, to, result } = rollback;
  const bad = markdownCode(from.release_id);
  const where = `in ${markdownCode(ledgerIdOf(rollback))}`;
  if (result === 'failed')
    return `${bad} should have been rolled back ${where}. **It was not: no traffic moved. The channel is frozen, and the release rejected.**`;
  if (result !== 'done')
    return `${bad} should have been rolled back ${where}. **Nobody knows where the traffic goes.**`;
  const rest = to === null ? 'Nobody gets it any more' : `Everybody gets ${markdownCode(to.release_id)}`;
  return `${bad} was rolled back ${where}. ${rest}.`;
}

function whatRows({ rollback, cause, fromPercent }: SettledRollback): readonly Row[] {
  const { from, to, severity, trigger, type } = rollback;
  const share = fromPercent === null ? '' : `, ${fromPercent} % of the traffic`;
  return [
    ['Release', `${placeText(from)}${share}`],
    ['Artifacts', markdownCode(from.artifact_id)],
    ['Channel', markdownCode(ledgerIdOf(rollback))],
    ['Cause', `${markdownCode(cause.code)}: ${escapeMarkdown(bounded(cause.reason))}`],
    ['Severity', severity ?? 'not told'],
    ['Trigger', escapeMarkdown(trigger ?? 'not told')],
    ...(type === null ? [] : [['Type', escapeMarkdown(type)] as const]),
    ['To', to === null ? 'nothing: there was no release to go back to' : placeText(to)],
  ];
}

function whenRows({ record, rollback, isAutomatic }: SettledRollback): readonly Row[] {
  const { initiated_at: since, completed_at: end, duration_sec: seconds, watch_until: watch } = rollback;
  const { approved_by: approved, authorisation, ticket } = rollback;
  const outcome = `${markdownCode(rollback.result)} with ${markdownCode(rollback.reason_code)}`;
  return [
    ['Asked by', `${escapeMarkdown(rollback.initiator)}${isAutomatic ? ', a tick that moved by itself' : ''}`],
    ...(approved.length === 0 ? [] : [['Approved by', approved.map(escapeMarkdown).join(', ')] as const]),
    ...(authorisation === null ? [] : [['Authorised by', escapeMarkdown(authorisation)] as const]),
    ...(ticket === null ? [] : [['Ticket', markdownCode(ticket)] as const]),
    ['Decided', markdownCode(since)],
    ['Came to', outcome],
    ...(end === null ? [] : [['Over', `${markdownCode(end)}${lastedText(seconds)}`] as const]),
    ['Watched until', watch === null ? 'not watched' : markdownCode(watch)],
    ['Transition', markdownCode(rollback.transition)],
    ['Line of the ledger', `${record.seq}, ${markdownCode(record.entry_hash)}`],
  ];
}

function placeText({ release_id: id, version, slot }: NonNullable<SettledRollback['rollback']['to']>): string {
  return `${markdownCode(id)}, version ${escapeMarkdown(version)}${slot === null ? '' : `, in ${markdownCode(slot)}`}`;
}

function lastedText(seconds: number | null): string {
  return seconds === null ? '' : `, after ${formatDuration(seconds)}`;
}

function tasksOf({ rollback, cause }: SettledRollback): readonly string[] {
  const bad = markdownCode(rollback.from.release_id);
  const { watch_until: watch } = rollback;
  return [
    ...(rollback.result === 'done' ? [] : [`**Bring the users back now**: ${WAY[rollback.result] ?? WAY['unknown']}`]),
    ...(watch === null ? [] : [`Watch the channel until ${markdownCode(watch)}.`]),
    `Find the root cause of ${markdownCode(cause.code)}, and write it here: what broke, who noticed it and how, why no earlier stage did.`,
    `Repair it in a new release. ${bad} is rejected for good: it never goes out again in this channel.`,
    'Let the next release prove it: a test, gate or guardrail that fails for this release and passes for the next one is part of its manifest.',
    'Roll the next release out from shadow through every share; nothing of this one counts for it.',
    'End the freeze once its conditions hold: `release-gates rollout unfreeze "why"` names each that does not.',
  ];
}

const WAY: Readonly<Record<string, string>> = {
  failed: 'repair what moves the traffic, then `release-gates rollout rollback "why"` again.',
  unknown: '`release-gates rollout reconcile "why"` reads where the traffic goes, and sets what the ledger wants.',
};

function filesOf({ files }: SettledRollback): string {
  const rows = files
    .slice(0, MAX_FILES)
    .map(({ path, sha256 }) => `| ${markdownCode(path)} | ${markdownCode(sha256)} |`);
  const more = files.length - rows.length;
  return [
    'Below the folder of the channel in the ledger; `record-verify` walks through them.',
    '',
    '| Record | SHA-256 |',
    '|---|---|',
    ...rows,
    ...(more > 0 ? ['', `And ${more} more.`] : []),
  ].join('\n');
}
