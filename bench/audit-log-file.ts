import { closeSync, openSync, writeSync } from 'node:fs';
import { type ChainHead, EMPTY_HEAD, buildRecord, formatLine, type RecordDraft } from '@release-gates/audit-log';

/** Two kinds of record, so that nothing is tuned to one: a release step, and a terse one with text beyond ASCII. */
export type RecordShape = 'release' | 'terse';

const BATCH_BYTES = 1 << 20;
const START_MS = 1_780_000_000_000;

/** Writes a valid log of `records` records and then `more`; returns how many bytes the first part has. */
export function writeLogFile(path: string, shape: RecordShape, records: number, more = 0): number {
  const file = openSync(path, 'w');
  let head: ChainHead = EMPTY_HEAD;
  let batch: Uint8Array[] = [];
  let bytes = 0;
  let written = 0;
  let firstPart = 0;
  const flush = (): void => {
    writeSync(file, Buffer.concat(batch));
    [batch, bytes] = [[], 0];
  };
  for (let index = 0; index < records + more; index++) {
    const record = buildRecord(draftOf(shape, index), head, START_MS + index * 1237);
    const line = formatLine(record);
    batch.push(line);
    bytes += line.length;
    if (bytes >= BATCH_BYTES) flush();
    head = { seq: record.seq, hash: record.entry_hash };
    written += line.length;
    if (index === records - 1) firstPart = written;
  }
  flush();
  closeSync(file);
  return firstPart;
}

function draftOf(shape: RecordShape, index: number): RecordDraft {
  if (shape === 'terse') {
    return {
      action: index % 3 === 0 ? 'évidence.écrite' : 'gate.run',
      context: {
        note: 'ok \u00fcber \u2713',
        values: [index, index / 8, null, true],
        deep: { a: { b: { c: `${index}` } } },
      },
    };
  }
  return {
    action: 'release.rollout.advance',
    actor: 'release-bot',
    source: 'rollout-executor',
    context: {
      release_candidate_id: `rc-1.${index % 40}.0-${(index * 2654435761).toString(16).slice(0, 8)}`,
      stage: ['canary', 'quarter', 'half', 'all'][index % 4] as string,
      percent: [1, 25, 50, 100][index % 4] as number,
    },
  };
}
