import { isUtf8 } from 'node:buffer';
import { sha256Hex } from '@release-gates/core';
import { readFully } from './byte-source.ts';
import { entryLeaf } from './entry.ts';
import { isFault, type LineFacts, type LineReading, readOwnLine } from './line.ts';
import { MAX_PREDECESSOR_LINE_BYTES, readPredecessorLine } from './predecessor-line.ts';
import type { LogProblem, ProblemCode } from './problem.ts';
import { MAX_LINE_BYTES } from './record.ts';
import type { ByteSource, LogProfile } from './report.ts';
import { ENTRY_HASH_OFFSET, ENTRY_MEMBER_BYTES, HEX_BYTES, type ScannedLine, scanLine } from './scanner.ts';
import { TILE_LEAVES, TreeBuilder } from './tree-builder.ts';

const CHUNK_BYTES = 1024 * 1024;
const NEWLINE = 0x0a;

/** Where a chain stands after its last good record. */
export interface ChainState {
  records: number;
  /** Offset after the last good line. */
  bytes: number;
  /** entry_hash of the last good record. */
  headHash: string;
  lastTs: number | null;
  maxTs: number | null;
  clockRegressions: number;
  readonly tree: TreeBuilder;
  /** Byte offset of the first record of each tile. */
  readonly tileOffsets: number[];
}

export interface PassOptions {
  readonly profile: LogProfile;
  /** Sizes at which the root is wanted. */
  readonly rootsAt?: ReadonlySet<number>;
  /** Sees every byte in order, before anything is judged. */
  readonly onBytes?: (bytes: Uint8Array) => void;
}

export interface PassResult {
  readonly problem: LogProblem | null;
  readonly tornTail: { readonly offset: number; readonly bytes: number } | null;
  /** Root by size, lower-case hex. */
  readonly roots: ReadonlyMap<number, string>;
}

export function startOfChain(): ChainState {
  return {
    records: 0,
    bytes: 0,
    headHash: '',
    lastTs: null,
    maxTs: null,
    clockRegressions: 0,
    tree: new TreeBuilder(),
    tileOffsets: [],
  };
}

/**
 * Reads the log from where `state` ends and moves `state` forward, line by line, up to the first problem. Memory: one
 * buffer of a chunk and a line. Never throws on what the log holds.
 */
export function passOver(source: ByteSource, state: ChainState, options: PassOptions): PassResult {
  return new ChainPass(source, state, options).run();
}

/** Holds the buffer. */
class ChainPass {
  readonly #source: ByteSource;
  readonly #state: ChainState;
  readonly #options: PassOptions;
  readonly #maxLine: number;
  readonly #read: (line: Uint8Array) => LineReading;
  readonly #buffer: Buffer;
  readonly #scanned: ScannedLine = { end: 0, memberAt: 0, prevHashAt: 0, prevHashLength: 0, seq: 0, ts: 0 };
  readonly #roots = new Map<number, string>();

  constructor(source: ByteSource, state: ChainState, options: PassOptions) {
    const isOwn = options.profile === 'release-gates';
    this.#source = source;
    this.#state = state;
    this.#options = options;
    this.#maxLine = isOwn ? MAX_LINE_BYTES : MAX_PREDECESSOR_LINE_BYTES;
    this.#read = isOwn ? readOwnLine : readPredecessorLine;
    this.#buffer = Buffer.alloc(this.#maxLine + CHUNK_BYTES);
  }

  run(): PassResult {
    const buffer = this.#buffer;
    let held = 0;
    this.#noteRoot();
    for (;;) {
      const offset = this.#state.bytes + held;
      const wanted = Math.min(CHUNK_BYTES, this.#source.size - offset);
      if (wanted <= 0) return this.#finish(held);
      const count = readFully(this.#source, buffer.subarray(held, held + wanted), offset);
      this.#options.onBytes?.(buffer.subarray(held, held + count));
      const limit = held + count;
      const end = count === 0 ? 0 : buffer.lastIndexOf(NEWLINE, limit - 1) + 1;
      if (end > held) {
        const problem = this.#takeLines(end);
        if (problem !== null) return this.#stop(problem);
        buffer.copyWithin(0, end, limit);
      }
      held = limit - (end > held ? end : 0);
      if (held >= this.#maxLine) return this.#stop(this.#fault('line.too_long', this.#tooLong()));
      if (count < wanted) return this.#stop(this.#fault('log.changed', 'the log became shorter while it was read'));
    }
  }

  #finish(held: number): PassResult {
    if (held === 0) return this.#stop(null);
    const tornTail = { offset: this.#state.bytes, bytes: held };
    return {
      problem: this.#fault('line.torn', `${held} bytes follow the last line feed`),
      tornTail,
      roots: this.#roots,
    };
  }

  #stop(problem: LogProblem | null): PassResult {
    return { problem, tornTail: null, roots: this.#roots };
  }

  /** Complete lines up to `end`. */
  #takeLines(end: number): LogProblem | null {
    const buffer = this.#buffer;
    const scanned = this.#scanned;
    const mayScan = this.#options.profile === 'release-gates' && isUtf8(buffer.subarray(0, end));
    for (let at = 0; at < end;) {
      let problem: LogProblem | null;
      let next: number;
      if (mayScan && scanLine(buffer, at, scanned) && buffer[scanned.end] === NEWLINE) {
        next = scanned.end + 1;
        problem = this.#takeScanned(at);
      } else {
        next = buffer.indexOf(NEWLINE, at) + 1;
        problem = this.#takeRead(at, next - 1);
      }
      if (problem !== null) return problem;
      this.#advance(next - at);
      at = next;
    }
    return null;
  }

  /** The entry hash needs the line without one member, and gets it by moving the bytes before the member over it. */
  #takeScanned(at: number): LogProblem | null {
    const buffer = this.#buffer;
    const state = this.#state;
    const { end, memberAt, prevHashAt, prevHashLength, seq, ts } = this.#scanned;
    if (end - at >= this.#maxLine) return this.#fault('line.too_long', this.#tooLong());
    const entryAt = memberAt + ENTRY_HASH_OFFSET;
    const stated = buffer.toString('latin1', entryAt, entryAt + HEX_BYTES);
    const isLinked = prevHashLength === state.headHash.length && isTextAt(buffer, prevHashAt, state.headHash);
    buffer.copyWithin(at + ENTRY_MEMBER_BYTES, at, memberAt);
    const computed = sha256Hex(this.#view(at + ENTRY_MEMBER_BYTES, end));
    if (computed !== stated) return this.#fault('chain.entry_hash', WRONG_HASH);
    if (seq !== state.records + 1) return this.#fault('chain.seq', this.#wrongSeq(seq));
    if (!isLinked) return this.#fault('chain.prev_hash', WRONG_LINK);
    this.#accept(computed, ts);
    return null;
  }

  #takeRead(at: number, end: number): LogProblem | null {
    if (end - at >= this.#maxLine) return this.#fault('line.too_long', this.#tooLong());
    const reading = this.#read(this.#buffer.subarray(at, end));
    if (isFault(reading)) return this.#fault(reading.fault.code, reading.fault.message);
    const { facts } = reading;
    return this.#judge(facts) ?? this.#accept(facts.entryHash, facts.ts);
  }

  #judge({ seq, prevHash, entryHash, computedHash }: LineFacts): LogProblem | null {
    if (computedHash !== entryHash) return this.#fault('chain.entry_hash', WRONG_HASH);
    if (seq !== this.#state.records + 1) return this.#fault('chain.seq', this.#wrongSeq(seq));
    return prevHash === this.#state.headHash ? null : this.#fault('chain.prev_hash', WRONG_LINK);
  }

  /** A third cheaper than `subarray`. */
  #view(from: number, to: number): Uint8Array {
    return new Uint8Array(this.#buffer.buffer, this.#buffer.byteOffset + from, to - from);
  }

  #accept(entryHash: string, ts: number): null {
    const state = this.#state;
    if (state.records % TILE_LEAVES === 0) state.tileOffsets.push(state.bytes);
    state.tree.append(entryLeaf(state.records + 1, entryHash));
    state.headHash = entryHash;
    if (state.lastTs !== null && ts < state.lastTs) state.clockRegressions++;
    state.lastTs = ts;
    if (state.maxTs === null || ts > state.maxTs) state.maxTs = ts;
    return null;
  }

  #advance(bytes: number): void {
    this.#state.records++;
    this.#state.bytes += bytes;
    this.#noteRoot();
  }

  #noteRoot(): void {
    const { records, tree } = this.#state;
    if (this.#options.rootsAt?.has(records) === true)
      this.#roots.set(records, Buffer.from(tree.root()).toString('hex'));
  }

  #fault(code: ProblemCode, message: string): LogProblem {
    return { code, index: this.#state.records, offset: this.#state.bytes, message };
  }

  #wrongSeq(found: number): string {
    return `expected seq ${this.#state.records + 1}, found ${found}`;
  }

  #tooLong(): string {
    return `a line of this log has at most ${this.#maxLine} bytes`;
  }
}

const WRONG_HASH = 'the line does not hash to its entry_hash';
const WRONG_LINK = 'prev_hash is not the entry_hash of the record before';

function isTextAt(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
}
