import type { RecordFile } from './record-file.ts';
import type { RolloutRecord } from './rollout-record.ts';

export interface WrittenRecord {
  readonly record: RolloutRecord;
  readonly file: RecordFile;
}
