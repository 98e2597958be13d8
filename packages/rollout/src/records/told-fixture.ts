import type { Book, Written } from './book-fixture.ts';
import { MADE_KINDS } from './made-kinds.ts';
import { type RolloutRecord, rolloutRecordSchema } from './rollout-record.ts';

/** The records of a line, without those made for other tools and what was brought. */
export function told({ files }: Written): RolloutRecord[] {
  return files
    .filter(({ kind }) => MADE_KINDS.has(kind) && kind !== 'prov' && kind !== 'cdevent')
    .map(({ bytes }) => rolloutRecordSchema.parse(JSON.parse(Buffer.from(bytes).toString('utf8'))));
}

/** The last record of a kind in a book. */
export function lastOf(book: Book, kind: RolloutRecord['kind']): RolloutRecord {
  const found = book.written.flatMap(told).findLast((record) => record.kind === kind);
  if (found === undefined) throw new Error(`no record of kind ${kind}`);
  return found;
}
