import {
  type CollectContext,
  equalDigest,
  InputError,
  isJsonObject,
  parseStrictJson,
  type ProcessResult,
} from '@release-gates/core';
import { type Reader, valueAtPointer } from '@release-gates/formats';
import type { PrintedFact, ReadingFact } from './facts.ts';
import type { OpenedFixture } from './opened-fixture.ts';

const DEFAULT_TIMEOUT_S = 60;
const PLACEHOLDER = '{fixture}';
/** What a person needs of a refusal; all of it may hold anything. */
const TAIL = 600;

export interface CommandReading {
  /** Where the printed state states its schema version. */
  readonly pointer: string;
  readonly context: CollectContext;
}

/**
 * Runs the target version's own program on the fixture. Exit code 0 accepts, another rejects; a program that cannot be
 * started, is ended by a signal or takes too long says nothing about the fixture.
 */
export async function readByCommand(
  reader: Reader,
  fixture: OpenedFixture,
  { pointer, context }: CommandReading,
): Promise<ReadingFact> {
  const argv = toArgv(reader, fixture.path);
  const by = `command ${argv[0]}`;
  const timeoutS = reader.timeout_s ?? DEFAULT_TIMEOUT_S;
  const result = await context.processes.run({
    argv,
    timeoutMs: timeoutS * 1000,
    ...(reader.input === 'stdin' && { stdin: fixture.bytes }),
  });
  const failure = whyUnknown(result, timeoutS);
  if (failure !== undefined) return { state: 'unknown', by, reason: failure };
  if (reader.input !== 'stdin' && (await hasChanged(fixture, context))) {
    return { state: 'unknown', by, reason: `${fixture.path} changed while the command read it` };
  }
  if (result.status !== 0) {
    return { state: 'rejected', by, reasons: [`exit code ${result.status}`, ...tailOf(result.stderr, context)] };
  }
  return { state: 'accepted', by, printed: reader.prints === 'state' ? parsePrinted(result, pointer) : null };
}

/** A path that starts with `-` would be taken for an option. */
function toArgv(reader: Reader, path: string): [string, ...string[]] {
  const argument = path.startsWith('-') ? `./${path}` : path;
  const [program, ...rest] = reader.command as [string, ...string[]];
  if (reader.input === 'stdin') return [program, ...rest];
  const named = rest.some((part) => part.includes(PLACEHOLDER));
  return [program, ...(named ? rest.map((part) => part.replaceAll(PLACEHOLDER, () => argument)) : [...rest, argument])];
}

function whyUnknown(result: ProcessResult, timeoutS: number): string | undefined {
  switch (result.state) {
    case 'exited':
      return undefined;
    case 'timed_out':
      return `it was ended after ${timeoutS} s`;
    case 'signalled':
      return `it was ended by signal ${result.signal ?? 'unknown'}`;
    case 'not_started':
      return `it could not be started: ${result.reason ?? 'no reason given'}`;
  }
}

/** The program opened the path itself: only the same bytes afterwards make its answer one about what was hashed. */
async function hasChanged(fixture: OpenedFixture, context: CollectContext): Promise<boolean> {
  const [now] = await context.workspace.digest([fixture.path]);
  return now?.state !== 'present' || !equalDigest(now.sha256, fixture.sha256);
}

/** Masked before it is cut: half a secret is not found any more. */
function tailOf(stream: Uint8Array, { secrets }: CollectContext): string[] {
  const text = secrets.mask(new TextDecoder('utf-8').decode(stream)).trim();
  return text === '' ? [] : [text.slice(-TAIL)];
}

function parsePrinted(result: ProcessResult, pointer: string): PrintedFact {
  if (result.truncated) return { state: 'malformed', reason: 'it printed more than is kept' };
  try {
    const { value } = parseStrictJson(result.stdout, { file: 'standard output' });
    if (!isJsonObject(value)) return { state: 'malformed', reason: 'expected one JSON object' };
    return { state: 'parsed', fields: Object.keys(value), statedSchema: valueAtPointer(value, pointer) ?? null };
  } catch (error) {
    // The parse boundary: what the command printed is judged, not trusted.
    if (error instanceof InputError) return { state: 'malformed', reason: error.message.slice(0, TAIL) };
    throw error;
  }
}
