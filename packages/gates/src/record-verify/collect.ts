import { posix } from 'node:path';
import { type CollectContext, InputError } from '@release-gates/core';
import { escapeGlob } from '@release-gates/evidence';
import {
  type AuditWords,
  type ChannelRecords,
  compareAuditLog,
  DEFAULT_LEDGER_FOLDER,
  loadRolloutPolicy,
  type RecordFolder,
  SCOPE_FREEZES,
  verifyRecords,
} from '@release-gates/rollout';
import type { RecordVerifyInputs } from './inputs.ts';

export interface RecordVerifyFacts {
  /** For messages: a folder, or a ref and its remote. */
  readonly place: string;
  readonly channels: readonly ChannelRecords[];
  /** Left out where there is no audit log to ask. */
  readonly audit?: AuditWords;
}

interface Place extends RecordFolder {
  readonly place: string;
  /** Ids of the channels that have a ledger, sorted. */
  channels(): Promise<readonly string[]>;
}

/** As large as a ledger may become. */
const MAX_BYTES = 256 * 1024 * 1024;
const LEDGER = '/ledger.ndjson';

/** @throws InputError where the policy is not valid, a file may not be read, or one transition is asked of many channels */
export async function collectRecords(inputs: RecordVerifyInputs, context: CollectContext): Promise<RecordVerifyFacts> {
  const place = await openPlace(inputs, context);
  const record = readRecordPath(inputs);
  const named = record?.channel ?? inputs.channel;
  const found = named === undefined ? await place.channels() : [named];
  const { transition = null, expectedSha256 } = inputs;
  const isOne = transition !== null || expectedSha256 !== undefined;
  // The ledger of wider freezes lies beside the channels and is none: what one asks of it, one asks by its name.
  const all = isOne && named === undefined ? found.filter((id) => id !== SCOPE_FREEZES) : found;
  if (isOne && all.length > 1) throw tooMany(all);
  const channels: ChannelRecords[] = [];
  for (const channelId of all) {
    const begin = { transition, record: record?.path ?? null };
    channels.push(await verifyRecords(place, { channelId, ...begin, nowMs: context.nowMs }));
  }
  const audit = await collectAudit(inputs, context, { place, only: named ?? null });
  return { place: place.place, channels, ...(audit !== undefined && { audit }) };
}

/** A ledger that is named may be anybody's, so it is held against no log but one that is named, too. */
async function collectAudit(
  inputs: RecordVerifyInputs,
  { workspace, auditLogPath }: CollectContext,
  { place, only }: { readonly place: Place; readonly only: string | null },
): Promise<AuditWords | undefined> {
  const path = inputs.auditLog ?? (inputs.ledger === undefined ? auditLogPath : null);
  if (path === null) return undefined;
  const file = await workspace.read(path, { role: 'material', maxBytes: MAX_BYTES });
  if (file.state === 'present') return compareAuditLog(place, { file: path, bytes: file.bytes }, only);
  if (file.state === 'absent' && inputs.auditLog === undefined) return undefined;
  throw new InputError({
    code: 'audit_log.unreadable',
    message: `expected an audit log, found ${file.state === 'absent' ? 'no such file' : file.reason}`,
    where: { file: path },
    remedy: 'Name the file that the configuration calls audit-log, or leave audit-log out',
  });
}

/** @throws InputError where it is no such path, or something else is named as well */
function readRecordPath({
  record,
  channel,
  transition,
}: RecordVerifyInputs): { readonly channel: string; readonly path: string } | undefined {
  if (record === undefined) return undefined;
  const [, id, path] = /^([^/]+)\/(records\/[^/]+\.json)$/.exec(record) ?? [];
  const isOnly = transition === undefined && (channel === undefined || channel === id);
  if (id !== undefined && path !== undefined && isOnly) return { channel: id, path };
  throw new InputError({
    code: 'record.path',
    message: isOnly
      ? `expected <channel>/records/<file>.json below the ledger, found ${JSON.stringify(record)}`
      : 'expected a record alone, found a transition or another channel beside it',
    where: { file: 'record' },
    remedy: 'Name the record as it lies in the ledger or in an export of it; it says channel and transition itself',
  });
}

function tooMany(channels: readonly string[]): InputError {
  return new InputError({
    code: 'channel.ambiguous',
    message: `expected one channel for the transition or digest, found ${channels.slice(0, 5).join(', ')}`,
    where: { file: 'channel' },
    remedy: 'Name it with the input channel',
  });
}

async function openPlace(inputs: RecordVerifyInputs, context: CollectContext): Promise<Place> {
  if (inputs.ledger !== undefined) return folderPlace(inputs.ledger, context);
  const read = await context.workspace.read(inputs.policy, { role: 'policy' });
  if (read.state === 'absent') return folderPlace(DEFAULT_LEDGER_FOLDER, context);
  const { policy } = await loadRolloutPolicy(context.workspace, inputs.policy, context.environment);
  const { store } = policy;
  return store.kind === 'folder' ? folderPlace(store.path, context) : refPlace(store, context);
}

function folderPlace(named: string, { workspace }: CollectContext): Place {
  const folder = posix.normalize(named).replace(/\/+$/, '');
  if (posix.isAbsolute(folder) || /^\.\.(\/|$)/.test(folder)) throw outside(named, workspace.root);
  const prefix = folder === '.' ? '' : `${folder}/`;
  return {
    place: `folder ${folder}`,
    async read(path) {
      const file = await workspace.read(`${prefix}${path}`, { role: 'material', maxBytes: MAX_BYTES });
      if (file.state === 'refused') throw refused(file.path, file.reason);
      return file.state === 'present' ? file.bytes : undefined;
    },
    async channels() {
      const found = await workspace.list([`${escapeGlob(prefix)}*${LEDGER}`]);
      return found.map((path) => path.slice(prefix.length, -LEDGER.length));
    },
    async list(channelId) {
      const found = await workspace.list([`${escapeGlob(`${prefix}${channelId}`)}/records/*`]);
      return found.map((path) => path.slice(prefix.length)).sort();
    },
  };
}

function outside(named: string, root: string): InputError {
  return new InputError({
    code: 'ledger.outside',
    message: `expected a folder below the root, found ${JSON.stringify(named)} with the root ${root}`,
    where: { file: 'ledger' },
    remedy: 'Name a folder around it with the input root, and the ledger relative to that',
  });
}

function refused(file: string, reason: string): InputError {
  return new InputError({
    code: 'record.unreadable',
    message: `expected a file that may be read, found one that may not: ${reason}`,
    where: { file },
    remedy: 'Put the ledger below the root as regular files',
  });
}

async function refPlace(
  { ref, remote }: { readonly ref: string; readonly remote: string | null },
  { refs }: CollectContext,
): Promise<Place> {
  const store = refs.open({ ref, remote });
  const snapshot = await store.load();
  return {
    place: store.place,
    read: (path) => snapshot.read(path),
    async channels() {
      const ledgers = (await snapshot.list('')).filter((path) => path.endsWith(LEDGER));
      return ledgers.map((path) => path.slice(0, -LEDGER.length)).sort();
    },
    list: (channelId) => snapshot.list(`${channelId}/records`),
  };
}
