import type { LineFacts } from '../engine/line-facts.ts';
import { buildCdevent } from './build-cdevent.ts';
import { buildProv } from './build-prov.ts';
import { buildRecords } from './build-records.ts';
import { inFormat } from './in-format.ts';
import { type RecordFile, toRecordFile } from './record-file.ts';

/**
 * The documents that travel with a line, in one commit with it: its records, where they come from (PROV), and what
 * others are told (CDEvents). The same line gives the same bytes; their name holds their digest, and the line names all
 * of them.
 */
export function recordsOf(line: LineFacts): readonly RecordFile[] {
  const written = buildRecords(line).map((record) => ({
    record,
    file: toRecordFile(record.kind, inFormat(record, line.format)),
  }));
  return [
    ...written.map(({ file }) => file),
    toRecordFile('prov', buildProv(line, written)),
    ...written.map((one) => toRecordFile('cdevent', buildCdevent(line, one))),
  ];
}
