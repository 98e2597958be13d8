import { InputError, sha256Hex } from '@release-gates/core';
import type { LedgerRecordFile } from './ledger.ts';

export const LEDGER_FILE = 'ledger.ndjson';
export const VIEW_FILE = 'state.json';

const PART = '[A-Za-z0-9][A-Za-z0-9_-]{0,62}';
/** What `channelId` gives, and names of ledgers that are no channel: `_freezes`. */
const CHANNEL_ID = new RegExp(`^(?:_[a-z]{1,32}|${PART}(?:\\.(?:-|${PART})){1,3})$`);
const RECORD_PATH = /^records\/[A-Za-z0-9][A-Za-z0-9._-]{0,160}-([0-9a-f]{12})\.json$/;

/** The id names a folder, so nothing else may pass. @throws InputError `ledger.channel` */
export function checkChannelId(channelId: string): string {
  if (CHANNEL_ID.test(channelId)) return channelId;
  throw new InputError({
    code: 'ledger.channel',
    message: `expected the id of a channel (tenant.environment[.region[.segment]]), found ${JSON.stringify(channelId.slice(0, 200))}`,
    remedy: 'Name the channel by its parts; each begins with a letter or digit and holds letters, digits, _ and - only',
  });
}

/**
 * Two ids that differ in case alone are one folder on many disks.
 *
 * @throws InputError `ledger.channel`
 */
export function refuseTwin(channelId: string, channels: readonly string[]): void {
  const twin = channels.find((other) => other !== channelId && other.toLowerCase() === channelId.toLowerCase());
  if (twin === undefined) return;
  throw new InputError({
    code: 'ledger.channel',
    message: `expected an id that no other channel has, found ${twin}, which differs from ${channelId} in case alone`,
    remedy: 'Spell the channel as it was spelled first',
  });
}

/** @throws InputError `ledger.record` */
export function checkRecordPath(path: string): string {
  if (RECORD_PATH.test(path)) return path;
  throw new InputError({
    code: 'ledger.record',
    message: `expected the name of a record (records/<name>-<12 hex>.json), found ${JSON.stringify(path.slice(0, 200))}`,
  });
}

/** @throws InputError `ledger.record` where the name does not hold the digest: it could be given to other bytes later */
export function checkRecordFile({ path, bytes }: LedgerRecordFile): void {
  if (RECORD_PATH.exec(path)?.[1] === sha256Hex(bytes).slice(0, 12)) return;
  throw new InputError({
    code: 'ledger.record',
    message: `expected the first 12 hex digits of the SHA-256 of its content at the end of ${JSON.stringify(path.slice(0, 200))}`,
  });
}

/** @throws InputError `ledger.record` */
export function recordTaken(file: string): InputError {
  return new InputError({
    code: 'ledger.record',
    message: 'expected this record, or none, under its name, found other content',
    where: { file },
    remedy: 'Nothing was overwritten: find out who changed it, restore it, then run again',
  });
}
