import type { LogRecord } from '@release-gates/audit-log';
import { formatRfc3339, isJsonObject } from '@release-gates/core';
import { tryLineOf } from '../records/line-of.ts';
import { subjectOf } from '../records/questions.ts';
import { RESULTS } from '../records/envelope.ts';
import { validationsIn } from '../records/vouched.ts';
import { isScopeState } from '../state/ledger-state.ts';
import type { Release } from '../state/release.ts';
import { isInstantMs } from '../step/clock-rules.ts';
import { markSchema } from '../step/mark.ts';
import type { RecordFinding } from './finding.ts';
import { namesIn } from '../records/names-in.ts';
import { heldToMeasurements } from './held-to-measurements.ts';
import { namedFiles } from './named-files.ts';
import type { RecordSource } from './record-source.ts';
import { type KeptManifest, verifyKeptManifest } from './verify-kept-manifest.ts';
import { fileVerifier, type VerifiedFile } from './verify-file.ts';

export interface WalkRequest {
  readonly channelId: string;
  /** Verified, without those of the log itself. */
  readonly lines: readonly LogRecord[];
  /** Null: the one that brought what is live, or the last of the freezes that bind many channels. */
  readonly transition: string | null;
  /** Path of a record in the folder of the channel: the walk begins at the line that names it, whatever is live. */
  readonly record?: string | null;
  readonly nowMs: number;
}

/** From one transition back to every file that it rests on. Plain data. */
export interface Walk {
  readonly transition: string;
  readonly action: string;
  readonly result: string;
  /** Number of its last line. */
  readonly seq: number;
  /** When that was written, RFC 3339, as its writer's clock said; null: at no time that exists. */
  readonly at: string | null;
  readonly release: Release | null;
  /** The record of that line: what the walk begins at. */
  readonly record: { readonly file: string; readonly sha256: string } | null;
  readonly files: readonly VerifiedFile[];
  /** Null where the transition is about no release, or about an imported one. */
  readonly manifest: KeptManifest | null;
  /** Tickets that were opened for rollbacks on the way after their records were written. */
  readonly followUps: readonly { readonly rollback: string; readonly ticket: string }[];
  /** Numbers of lines that this version cannot make records from: their files were compared with their digests alone. */
  readonly notMade: readonly number[];
  readonly findings: readonly RecordFinding[];
}

/** Undefined where there is no such transition, or nothing is live. */
export async function walkRecords(source: RecordSource, request: WalkRequest): Promise<Walk | undefined> {
  const { lines, channelId } = request;
  const target = targetOf(request);
  const last = lines[target];
  if (last === undefined) return undefined;
  const release = releaseAt(lines, target);
  const verify = fileVerifier(source);
  const files = new Map<string, VerifiedFile>();
  const findings: RecordFinding[] = [];
  const notMade: number[] = [];
  const own = linesOfWalk(lines, target, release);
  const followed = followUpsOf(lines, own);
  for (const index of [...own, ...followed.map((one) => one.index)]) {
    const named = namedFiles(lines, { index, channelId });
    if (named.state === 'unknown') notMade.push(lines[index]?.seq ?? 0);
    findings.push(...named.findings);
    for (const file of named.files) files.set(file.file, await verify(file));
    findings.push(...(await heldToMeasurements(source, { lines, index, channelId })));
  }
  const told = release === null ? undefined : validationsIn(lines.slice(0, target + 1), release.id);
  const kept = { ...request, source, verify, told };
  const manifest = release === null || release.imported ? null : await verifyKeptManifest(kept, release);
  const named = namedFiles(lines, { index: target, channelId }).files;
  const { record = null } = request;
  const begin = record === null ? named[0] : named.find(({ file }) => file === `${channelId}/${record}`);
  return {
    transition: typeof last.context['transition'] === 'string' ? last.context['transition'] : '',
    action: last.action,
    result: last.status,
    seq: last.seq,
    at: isInstantMs(last.ts * 1000) ? formatRfc3339(last.ts * 1000) : null,
    release,
    record: begin === undefined ? null : { file: begin.file, sha256: begin.sha256 },
    files: [...files.values()],
    manifest,
    followUps: followed.map(({ rollback, ticket }) => ({ rollback, ticket })),
    notMade,
    findings: unique([
      ...findings,
      ...[...files.values()].flatMap(({ finding }) => finding ?? []),
      ...(manifest?.findings ?? []),
    ]),
  };
}

interface FollowedUp {
  readonly index: number;
  readonly rollback: string;
  readonly ticket: string;
}

/** Lines, before or after the last one of the walk, that name the ticket of a rollback on it. */
function followUpsOf(lines: readonly LogRecord[], own: readonly number[]): FollowedUp[] {
  const transitions = new Set(own.map((index) => lines[index]?.context['transition']));
  return lines.flatMap(({ action, context: { marks } }, index) => {
    if (action !== 'rollout.follow_up' || own.includes(index) || !Array.isArray(marks)) return [];
    return marks.flatMap((mark) => {
      const parsed = markSchema.safeParse(mark);
      if (!parsed.success || parsed.data.type !== 'followed_up') return [];
      const { rollback, ticket } = parsed.data;
      return transitions.has(rollback) ? [{ index, rollback, ticket }] : [];
    });
  });
}

/** The manifest and its evidence are named by a line and by each other. */
function unique(findings: readonly RecordFinding[]): RecordFinding[] {
  return [...new Set(findings)];
}

const CLOSES: ReadonlySet<string> = new Set(RESULTS.filter((result) => result !== 'intent' && result !== 'takeover'));

function targetOf({ lines, transition, record = null }: WalkRequest): number {
  if (record !== null) return lines.findLastIndex((line) => namesIn(line).some(({ path }) => path === record));
  const wanted = transition ?? liveTransition(lines.at(-1));
  const closing = lines.findLastIndex(({ status, context }) => context['transition'] === wanted && CLOSES.has(status));
  return closing === -1 ? lines.findLastIndex(({ context }) => context['transition'] === wanted) : closing;
}

/** What brought what is live. */
function liveTransition(last: LogRecord | undefined): unknown {
  if (isOfScopes(last)) return last?.context['transition'] ?? '';
  const state = last?.context['state'];
  const current = isJsonObject(state) ? state['current'] : undefined;
  // No line has a transition of this name.
  return isJsonObject(current) ? current['transition'] : '';
}

function releaseAt(lines: readonly LogRecord[], index: number): Release | null {
  const line = tryLineOf(lines, index);
  return line === undefined ? null : (subjectOf(line) ?? null);
}

/** Nothing is live in the ledger of the freezes that bind many channels: it stands as its last line says. */
function isOfScopes(line: LogRecord | undefined): boolean {
  return isScopeState(line?.context['state']);
}

/**
 * All that was decided about the release up to there, and what was live before it. A freeze that binds many channels may
 * be of any line; the lines of earlier versions, which named no transition, have no records.
 */
function linesOfWalk(lines: readonly LogRecord[], target: number, release: Release | null): number[] {
  if (isOfScopes(lines[target])) {
    return lines.slice(0, target + 1).flatMap(({ context }, index) => ('transition' in context ? [index] : []));
  }
  const transition = lines[target]?.context['transition'];
  const before = liveTransition(lines[target - 1]);
  return lines.slice(0, target + 1).flatMap(({ status, context }, index) => {
    const about = isJsonObject(context['release']) ? context['release']['id'] : undefined;
    const isOwn = context['transition'] === transition || (release !== null && about === release.id);
    const isBefore = context['transition'] === before && status === 'done';
    return isOwn || isBefore ? [index] : [];
  });
}
