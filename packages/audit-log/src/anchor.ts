import { equalDigest } from '@release-gates/core';
import type { LogProblem } from './problem.ts';
import type { Anchor, LogReport } from './report.ts';

export interface AnchorJudgement {
  readonly anchoredThrough: number;
  readonly anchorKind: LogReport['anchor_kind'];
  readonly problem: LogProblem | null;
  readonly bothHeads: LogReport['both_heads'];
  readonly badRange: LogReport['bad_range'];
}

export interface AnchoredLog {
  /** Good records. */
  readonly records: number;
  /** Root over them. */
  readonly root: string;
  /** What stopped the pass, if something did. */
  readonly problem: LogProblem | null;
  /** Root at an anchor's size, lower-case hex; undefined above `records`. */
  readonly rootAt: (size: number) => string | undefined;
}

/**
 * Compares the log with what others vouch for, smallest tree first, and stops at the first contradiction: everything
 * larger contains it. An anchor above the good records is only a finding of its own where nothing else explains it;
 * a half-written last line does not, for an anchored record was complete once.
 */
export function judgeAnchors(log: AnchoredLog, anchors: readonly Anchor[]): AnchorJudgement {
  let good: Pick<AnchorJudgement, 'anchoredThrough' | 'anchorKind'> = { anchoredThrough: 0, anchorKind: 'none' };
  const sorted = [...anchors].sort((left, right) => left.size - right.size || rank(left) - rank(right));
  for (const anchor of sorted) {
    const root = log.rootAt(anchor.size);
    if (root === undefined) return { ...good, ...judgeMissing(log, anchor, good.anchoredThrough) };
    if (!equalDigest(root, anchor.root)) return { ...good, ...judgeFork(root, anchor, { sorted, good }) };
    good = { anchoredThrough: anchor.size, anchorKind: anchor.size === 0 ? 'none' : anchor.kind };
  }
  return { ...good, problem: log.problem, bothHeads: null, badRange: null };
}

type Finding = Pick<AnchorJudgement, 'problem' | 'bothHeads' | 'badRange'>;

/** Nothing says that a shorter log is the beginning of the anchored one: what no smaller anchor covers may differ, too. */
function judgeMissing(log: AnchoredLog, anchor: Anchor, anchoredThrough: number): Finding {
  const explained = log.problem !== null && log.problem.code !== 'line.torn';
  if (explained) return { problem: log.problem, bothHeads: null, badRange: null };
  const message = `expected at least the ${anchor.size} records of the ${anchor.kind}, found ${log.records}`;
  const problem: LogProblem = { code: 'anchor.cut', index: log.records, offset: null, message };
  const badRange = anchoredThrough < log.records ? { from: anchoredThrough, to: log.records + 1 } : null;
  return { problem, bothHeads: headsOf(anchor, { size: log.records, root: log.root }), badRange };
}

function judgeFork(
  root: string,
  anchor: Anchor,
  { sorted, good }: { sorted: readonly Anchor[]; good: { readonly anchoredThrough: number } },
): Finding {
  const rival = sorted.find((other) => other.size === anchor.size && !equalDigest(other.root, anchor.root));
  const problem: LogProblem =
    rival === undefined
      ? fork(`the records are not those of the ${anchor.kind} over ${anchor.size}: two histories exist`)
      : { ...fork(`two anchors over ${anchor.size} records contradict each other`), code: 'anchor.conflict' };
  return {
    problem,
    bothHeads: headsOf(anchor, { size: anchor.size, root }),
    badRange: { from: good.anchoredThrough, to: anchor.size },
  };
}

function fork(message: string): LogProblem {
  return { code: 'anchor.fork', index: null, offset: null, message };
}

function headsOf(anchor: Anchor, log: { readonly size: number; readonly root: string }): LogReport['both_heads'] {
  return { anchor: { kind: anchor.kind, size: anchor.size, root: anchor.root }, log };
}

/** Of two anchors at one size the signed one names the report. */
function rank(anchor: Anchor): number {
  return anchor.kind === 'last_seen' ? 0 : 1;
}
