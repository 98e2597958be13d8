import type { LogRecord } from '@release-gates/audit-log';
import { canonicalText, equalDigest, isJsonObject, type Json, sha256Hex } from '@release-gates/core';
import { MEASUREMENTS } from '../facts/measurements.ts';
import { LEDGER_FILE } from '../ledger/channel-folder.ts';
import { type Given, givenOf } from '../records/given.ts';
import { namesIn } from '../records/names-in.ts';
import { makes, RECORD_FORMATS } from '../records/record-format.ts';
import { signatureFlaw } from '../records/signature.ts';
import { isLook } from '../records/vouched.ts';
import { seenTrustRootSchema } from '../state/channel-state.ts';
import { isScopeState } from '../state/ledger-state.ts';
import type { RecordFinding } from './finding.ts';
import { type MeasuredLook, measuredLook } from './measured-look.ts';
import type { RecordSource } from './record-source.ts';

/**
 * Threat: whoever may append says of a release in a line what nobody measured, and who never signed it; records are made
 * from lines, and repeat it. All that was measured travels with the line, which is held to it.
 */
export async function heldToMeasurements(
  source: RecordSource,
  {
    lines,
    index,
    channelId,
  }: { readonly lines: readonly LogRecord[]; readonly index: number; readonly channelId: string },
): Promise<RecordFinding[]> {
  const line = lines[index];
  const given = givenOf(line);
  if (line === undefined || !isMeasured(line, given)) return [];
  const flaws = await flawsOf(source, { line, given, channelId });
  return flaws.map((flaw) => {
    const message = `line ${line.seq}: ${flaw}`;
    return { code: 'record.other', file: `${channelId}/${LEDGER_FILE}`, byte: null, message };
  });
}

/** Version 1 kept no measurements; of what binds many channels no line repeats any. */
function isMeasured(line: LogRecord, given: Given | null): boolean {
  const { record_format: written, state } = line.context;
  const format = RECORD_FORMATS.find((one) => one === written);
  if (format === undefined || !makes(format, 2) || isScopeState(state)) return false;
  return isLook(line) || (given !== null && (given.measured !== null || given.signature !== undefined));
}

interface Held {
  readonly line: LogRecord;
  readonly given: Given | null;
  readonly channelId: string;
}

async function flawsOf(source: RecordSource, { line, given, channelId }: Held): Promise<string[]> {
  const [named, ...others] = namesIn(line).filter(({ kind }) => kind === MEASUREMENTS);
  if (given === null || named === undefined || others.length > 0) {
    return ['expected what was decided on, and the one document of its measurements'];
  }
  const seen = signatureFlaws(line, given);
  const bytes = await source.read(`${channelId}/${named.path}`);
  // A file that is not here, or is another, is told where files are held against their digests.
  if (bytes === undefined || !equalDigest(sha256Hex(bytes), named.sha256)) return seen;
  const look = measuredLook(bytes, named.path);
  if (look === 'cut') return seen;
  if (look === undefined) return [...seen, `expected measurements that this version knows in ${named.path}`];
  return [...seen, ...differences(look, { line, given, channelId })];
}

function signatureFlaws({ context: { state } }: LogRecord, { signature }: Given): string[] {
  const root = isJsonObject(state) ? seenTrustRootSchema.safeParse(state['trust_root']).data : undefined;
  const flaw = signature === undefined ? undefined : signatureFlaw(signature, root);
  return flaw === undefined ? [] : [flaw];
}

function differences(look: MeasuredLook, { line, given, channelId }: Held): string[] {
  const { release } = line.context;
  const isOther = line.action === 'rollout.start' && isJsonObject(release) && release['id'] !== look.releaseId;
  const found: string[] = [];
  if (look.channel !== channelId || isOther) found.push(`its measurements are of ${look.releaseId} in ${look.channel}`);
  if (!isSame(look.measured, given?.measured)) found.push('expected what was measured as its measurements have it');
  if (!isSame(look.signature, given?.signature)) {
    const [measured, told] = [look, given].map((one) => one?.signature?.state ?? 'nothing');
    found.push(`expected who signed as its measurements have it, ${measured}; found ${told}, or others`);
  }
  return found;
}

function isSame(one: Json | undefined, other: Json | undefined): boolean {
  return canonicalText(one ?? null) === canonicalText(other ?? null);
}
