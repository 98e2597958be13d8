import { InputError } from '@release-gates/core';
import { type AnchorJudgement, judgeAnchors } from './anchor.ts';
import { type ChainState, passOver, type PassResult, startOfChain } from './chain-pass.ts';
import { createLogTree, type LogTree } from './log-tree.ts';
import { EMPTY_ROOT, HASH_BYTES } from './merkle.ts';
import type { LogProblem } from './problem.ts';
import { RawTiles } from './raw-tiles.ts';
import type { Anchor, ByteSource, LevelOfProof, LogProfile, LogReport } from './report.ts';
import { openSealTree, resumeFromSeal } from './resume.ts';
import type { LogSeal } from './seal.ts';
import { SEAL_FORMAT } from './seal-format.ts';
import { TILE_LEAVES, type TreeBuilder } from './tree-builder.ts';

export interface VerifyOptions {
  readonly profile: LogProfile;
  /** `tail` and `sealed` need `seal`; without one every record is read and the report says `deep`. */
  readonly level: LevelOfProof;
  /** The configured log; written into the new seal, compared with the given one. */
  readonly origin: string;
  readonly seal?: LogSeal;
  readonly anchors?: readonly Anchor[];
  /** Make a new seal (costs one more hash over the bytes that are read). Default false. */
  readonly reseal?: boolean;
}

/** Its `LogTree` is that of the good records, for building proofs and tiles. */
export interface LogVerification extends LogTree {
  readonly report: LogReport;
  /** Where asked for and the log is good. Nothing is stored: blessing it is the caller's decision. */
  readonly seal: LogSeal | undefined;
}

type BadRange = NonNullable<LogReport['bad_range']>;

const SEAL_CHANGED: LogProblem = {
  code: 'seal.changed',
  index: null,
  offset: null,
  message: 'the sealed records are not those that were sealed',
};

/** Where a verification begins, and what is already known to be wrong. */
interface Start {
  readonly state: ChainState;
  readonly rawTiles: RawTiles | undefined;
  readonly level: LevelOfProof;
  readonly sealedRecords: number;
  readonly problem: LogProblem | null;
}

/**
 * Verifies a log of any length in constant memory. Never throws on what the log holds.
 *
 * Where the seal does not fit, every record is read all the same: to say where the first bad one is, never to clear it.
 */
export function verifyLog(source: ByteSource, options: VerifyOptions): LogVerification {
  const start = startAt(source, options);
  const checked = verifyFrom(source, start, options);
  if (checked !== 'seal.changed') return checked;
  return verifyFrom(source, { ...startDeep(options), problem: SEAL_CHANGED }, options) as LogVerification;
}

function startAt(source: ByteSource, options: VerifyOptions): Start {
  const { seal, level, profile, origin } = options;
  if (seal === undefined || level === 'deep') return startDeep(options);
  const resumed = resumeFromSeal(source, seal, { profile, origin, level });
  if ('code' in resumed) return { ...startDeep(options), problem: resumed };
  return { ...resumed, level, sealedRecords: seal.size, problem: null };
}

function startDeep(options: VerifyOptions): Start {
  const rawTiles = options.reseal === true ? new RawTiles() : undefined;
  return { state: startOfChain(), rawTiles, level: 'deep', sealedRecords: 0, problem: null };
}

function verifyFrom(source: ByteSource, start: Start, options: VerifyOptions): LogVerification | 'seal.changed' {
  const { state, rawTiles } = start;
  const anchors = options.anchors ?? [];
  const sizes = anchors.map((anchor) => anchor.size);
  const early = rootsBeforeSeal(source, start, { sizes, profile: options.profile });
  if (early === 'seal.changed') return early;
  const pass = passOver(source, state, {
    profile: options.profile,
    rootsAt: new Set(sizes),
    ...(rawTiles !== undefined && { onBytes: (bytes: Uint8Array) => rawTiles.update(bytes) }),
  });
  const root = toHex(state.tree.root());
  const log = {
    records: state.records,
    root,
    problem: pass.problem,
    rootAt: (size: number) => early.get(size) ?? pass.roots.get(size),
  };
  const judged = withSealFinding(judgeAnchors(log, anchors), start, options.seal);
  const report = buildReport({ start, pass, judged, root, profile: options.profile });
  const seal = report.ok && rawTiles !== undefined ? buildSeal(state, rawTiles, options) : undefined;
  return { report, seal, ...createLogTree(source, state, options.profile) };
}

/** Roots at sizes that the pass will not come by, because it begins behind them. */
function rootsBeforeSeal(
  source: ByteSource,
  start: Start,
  { sizes, profile }: { readonly sizes: readonly number[]; readonly profile: LogProfile },
): Map<number, string> | 'seal.changed' {
  const { rangeRoot } = createLogTree(source, start.state, profile);
  const roots = new Map([[0, toHex(EMPTY_ROOT)]]);
  try {
    for (const size of sizes) if (size < start.state.records && size > 0) roots.set(size, toHex(rangeRoot(0, size)));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return 'seal.changed';
  }
  return roots;
}

/**
 * A seal that did not fit stays a finding even where the records are consistent, and a seal that was given is compared
 * even where every record was read: consistent records may be other records. Its tiles say where to look.
 */
function withSealFinding(judged: AnchorJudgement, start: Start, seal: LogSeal | undefined): AnchorJudgement {
  const { state } = start;
  if (seal === undefined || start.level !== 'deep') return judged;
  const range = findChangedTile(seal, state);
  if (judged.problem !== null)
    return narrow(judged, range ?? { from: commonTiles(seal, state) * TILE_LEAVES, to: Infinity });
  if (range !== undefined) return { ...judged, problem: start.problem ?? SEAL_CHANGED, badRange: range };
  if (state.records >= seal.size) return { ...judged, problem: start.problem };
  const message = `expected the ${seal.size} sealed records at least, found ${state.records}`;
  const badRange = { from: commonTiles(seal, state) * TILE_LEAVES, to: state.records + 1 };
  return { ...judged, problem: { code: 'seal.cut', index: state.records, offset: null, message }, badRange };
}

/** Replaced records, consistent with each other, may lie long before the place where the chain breaks or ends. */
function narrow(judged: AnchorJudgement, range: BadRange): AnchorJudgement {
  const index = judged.problem?.index ?? null;
  const outer = judged.badRange;
  if (index !== null && range.to <= index) return { ...judged, problem: SEAL_CHANGED, badRange: range };
  if (outer === null || range.from < outer.from || range.from >= outer.to) return judged;
  return { ...judged, badRange: { from: range.from, to: Math.min(range.to, outer.to) } };
}

/** The first 256 records (or, behind the last full tile, the first one) whose leaf is not the sealed one. */
function findChangedTile(seal: LogSeal, state: ChainState): BadRange | undefined {
  const sealed = openSealTree(seal, 'sealed');
  if (sealed === undefined) return undefined;
  const tile = firstDifference(sealed.closedTiles(), state.tree.closedTiles());
  if (tile !== undefined) return { from: tile * TILE_LEAVES, to: (tile + 1) * TILE_LEAVES };
  if (!isSameTile(sealed, state.tree)) return undefined;
  const leaf = firstDifference(sealed.openLeaves(), state.tree.openLeaves());
  const from = (sealed.closedTiles().length / HASH_BYTES) * TILE_LEAVES;
  return leaf === undefined ? undefined : { from: from + leaf, to: from + leaf + 1 };
}

/** Tiles that both have; called only where none of them differs. */
function commonTiles(seal: LogSeal, state: ChainState): number {
  return Math.floor(Math.min(seal.size, state.records) / TILE_LEAVES);
}

function isSameTile(sealed: TreeBuilder, found: TreeBuilder): boolean {
  return sealed.closedTiles().length === found.closedTiles().length;
}

function firstDifference(left: Uint8Array, right: Uint8Array): number | undefined {
  const common = Math.min(left.length, right.length);
  for (let at = 0; at < common; at++) if (left[at] !== right[at]) return Math.floor(at / HASH_BYTES);
  return undefined;
}

interface Findings {
  readonly start: Start;
  readonly pass: PassResult;
  readonly judged: AnchorJudgement;
  readonly root: string;
  readonly profile: LogProfile;
}

function buildReport({ start, pass, judged, root, profile }: Findings): LogReport {
  const { state } = start;
  const { problem, badRange } = judged;
  const isOne = badRange !== null && badRange.to - badRange.from === 1;
  const exact = isOne ? badRange.from : (problem?.index ?? null);
  return {
    ok: problem === null,
    profile,
    level: start.level,
    records: state.records,
    sealed_records: start.sealedRecords,
    bytes: state.bytes,
    head: state.records === 0 ? null : { seq: state.records, hash: state.headHash },
    root,
    first_bad_index: exact,
    first_bad_line: exact === null ? null : exact + 1,
    bad_range: isOne ? null : badRange,
    problem,
    torn_tail: pass.tornTail,
    anchored_through: judged.anchoredThrough,
    anchor_kind: judged.anchorKind,
    unanchored_tail: state.records - judged.anchoredThrough,
    both_heads: judged.bothHeads,
    clock_regressions: state.clockRegressions,
    last_ts: state.lastTs,
    max_ts: state.maxTs,
  };
}

function buildSeal(state: ChainState, rawTiles: RawTiles, { profile, origin }: VerifyOptions): LogSeal {
  return {
    format: SEAL_FORMAT,
    profile,
    origin,
    size: state.records,
    bytes: state.bytes,
    head_hash: state.headHash,
    root: toHex(state.tree.root()),
    last_ts: state.lastTs,
    max_ts: state.maxTs,
    clock_regressions: state.clockRegressions,
    raw_tiles: toBase64(rawTiles.digests()),
    leaf_tiles: toBase64(state.tree.closedTiles()),
    peaks: toBase64(state.tree.peaks()),
    open_leaves: toBase64(state.tree.openLeaves()),
    tile_offsets: [...state.tileOffsets],
  };
}

function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
