import type { LogRecord } from '@release-gates/audit-log';
import { namesIn } from '../records/names-in.ts';
import type { RecordFolder } from './record-source.ts';

/**
 * Records that no line names. They are durable before their line, so a disk that is full in between leaves them; nothing
 * rests on them. They are told, not swept: another writer may be about to append their line.
 */
export async function unnamedFiles(
  folder: RecordFolder,
  { channelId, lines }: { readonly channelId: string; readonly lines: readonly LogRecord[] },
): Promise<readonly string[]> {
  const named = new Set(lines.flatMap(namesIn).map(({ path }) => `${channelId}/${path}`));
  return (await folder.list(channelId)).filter((path) => !named.has(path));
}
