import { andMore, type Check, equalDigest, type Json, type JsonObject } from '@release-gates/core';
import { type ChannelRecords, type RecordFinding, SCOPE_FREEZES, type Walk } from '@release-gates/rollout';
import { checkId, mustCheck, toCheck } from '../_shared/row.ts';
import type { RecordVerifyFacts } from './collect.ts';
import type { RecordVerifyInputs } from './inputs.ts';

const MAX_LISTED = 100;
const RESTORE =
  'Fetch the files again from where they were published, or from a backup; trust neither until they agree';
const WRITTEN_ANEW =
  'The ledger was written anew, or is another one than this log tells of: ask for the ledger of that run, and trust neither until they agree';
const FIND_OUT =
  'Find out who wrote the line, and what was approved or ended since; no program of ours goes back. Restore the ledger from a copy without it';

/**
 * Policy. From what is live, or the transition that was asked for, every file that it rests on must be there with the
 * bytes that bind it: the chain of the ledger, each record made again from its line, the manifest, the evidence of every
 * gate. A file that is not here is a difference. Where nothing is live there is nothing to walk; the chain must hold. So
 * must every other file that a line names; an export leaves those out, and how many is said.
 *
 * Refused when unsure, worst first: no ledger, a transition that is not in it, lines of a version that we do not know.
 */
export function decideRecords(facts: RecordVerifyFacts, inputs: RecordVerifyInputs): readonly Check[] {
  if (facts.channels.length === 0) return [noLedger(facts.place), ...auditCheck(facts)];
  const checks = facts.channels.flatMap((channel) =>
    channel.lines === null
      ? [noLedger(`${facts.place}, channel ${channel.channelId}`)]
      : channelChecks(channel, inputs),
  );
  return [...checks, ...auditCheck(facts)];
}

/** A history that was written anew agrees with itself; what its runs said of it elsewhere does not. */
function auditCheck({ audit }: RecordVerifyFacts): Check[] {
  if (audit === undefined) return [];
  const { file, runs, files, unread, findings } = audit;
  const holds = `the ledger names each of ${files} files that ${runs} runs named in ${file}`;
  if (findings.length > 0 || unread === null) {
    return [findingsCheck('record_audit_log', findings, { holds, remedy: WRITTEN_ANEW })];
  }
  return [
    mustCheck('record_audit_log', 'inconclusive', {
      reason: `${file} does not verify to its end, and what it says behind that is not known: ${unread}`,
      expected: 'an audit log that verifies',
      actual: unread,
      remedy: 'Verify it with audit-chain-verify first',
    }),
  ];
}

function noLedger(place: string): Check {
  return mustCheck('record_ledger', 'inconclusive', {
    reason: `there is no ledger in ${place}: expected <channel>/ledger.ndjson in it, found no such file`,
    expected: 'a folder with <channel>/ledger.ndjson',
    actual: null,
    remedy: 'Name the folder that holds the channels with the input ledger, and the channel as it is spelled there',
  });
}

function channelChecks(channel: ChannelRecords, inputs: RecordVerifyInputs): Check[] {
  const { channelId, walk } = channel;
  const chain = findingsCheck(checkId('record_chain', channelId), channel.findings, {
    holds: `${channel.lines} lines verify, from the first to ${channel.head.slice(0, 12)}…`,
  });
  const whole = [chain, trustCheck(channel), ...unnamedCheck(channel), restCheck(channel)];
  if (walk === null) return [...whole, notFound(channel, inputs)];
  const own = walk.findings.filter(({ code }) => !OF_MANIFEST.has(code));
  const files = findingsCheck(checkId('record_files', channelId), own, {
    holds: [
      `${walk.files.length} files have the bytes that the ledger names, and say what their lines say`,
      ...walk.followUps.map(({ rollback, ticket }) => `${rollback} is followed up in ${ticket}`),
    ].join('; '),
  });
  return [
    ...whole,
    ...expectedCheck(channelId, walk, inputs),
    files,
    ...knownCheck(channelId, walk),
    ...manifestChecks(channelId, walk),
  ];
}

/** Who may append could have a channel trust again whom a later version revoked. */
function trustCheck({ channelId, trust: { newest, changes, findings } }: ChannelRecords): Check {
  const id = checkId('record_trust_root', channelId);
  if (newest === null && findings.length === 0) {
    return mustCheck(id, 'not_applicable', { reason: 'no line saw a trust root', expected: null, actual: null });
  }
  const anew = changes.length === 0 ? '' : `; by line ${changes.join(', ')} another one counts: ask its owners`;
  const holds = `no line goes back behind a trust root that one before it saw; the newest is version ${newest}${anew}`;
  return findingsCheck(id, findings, { holds, remedy: FIND_OUT });
}

/** Nothing rests on them, so they close nothing; whoever looks through the folder must not take them for records. */
function unnamedCheck({ channelId, unnamed }: ChannelRecords): Check[] {
  const [first] = unnamed;
  if (first === undefined) return [];
  const what = `${andMore(first, unnamed.length - 1, 'file')}: no line names it`;
  const row = { id: checkId('record_unnamed', channelId), level: 'may', outcome: false } as const;
  const reason = `${what}; a write that ended before its line, as on a full disk, leaves such a file`;
  const remedy = 'Delete what is listed while nothing writes to the ledger: nothing rests on it, and it proves nothing';
  return [toCheck({ ...row, reason, expected: [], actual: unnamed.slice(0, MAX_LISTED), remedy })];
}

/** A release that went back is on nobody's way, and what was decided on it must hold all the same. */
function restCheck({ channelId, rest }: ChannelRecords): Check {
  const { checked, absent, unread, findings } = rest;
  const left = [
    absent === 0 ? undefined : `${absent} are not here, as in an export`,
    unread === 0 ? undefined : `${unread} older ones were not read`,
  ].filter((what) => what !== undefined);
  return findingsCheck(checkId('record_rest', channelId), findings, {
    holds: [`${checked} files off the way have the bytes that the ledger names`, ...left].join('; '),
  });
}

function notFound({ channelId, findings }: ChannelRecords, { transition, record }: RecordVerifyInputs): Check {
  const asked = record ?? transition;
  const isAsked = asked !== undefined;
  const which = findings.length === 0 ? '' : ' by the lines that verify';
  return mustCheck(checkId('record_found', channelId), isAsked ? 'fail' : 'not_applicable', {
    reason: isAsked
      ? `no line of ${channelId} ${record === undefined ? 'is of' : 'names'} ${asked}`
      : `nothing is live in ${channelId}${which}`,
    expected: asked ?? 'something that is live',
    actual: null,
    remedy: 'Name a transition or a record that the ledger shows; a record that no line names proves nothing',
  });
}

function expectedCheck(channelId: string, { record }: Walk, { expectedSha256 }: RecordVerifyInputs): Check[] {
  if (expectedSha256 === undefined) return [];
  const holds = record !== null && equalDigest(record.sha256, expectedSha256);
  return [
    mustCheck(checkId('record_expected', channelId), holds ? 'pass' : 'fail', {
      reason: holds ? `the walk begins at ${expectedSha256}` : `the walk begins at ${record?.sha256 ?? 'no record'}`,
      expected: expectedSha256,
      actual: record?.sha256 ?? null,
      remedy: 'This is another record than the one that was meant: the ledger was written anew, or moved on since',
    }),
  ];
}

/** Their digests hold; what they say cannot be compared with their lines. */
function knownCheck(channelId: string, { notMade }: Walk): Check[] {
  if (notMade.length === 0) return [];
  return [
    mustCheck(checkId('record_known', channelId), 'inconclusive', {
      reason: `this version cannot read ${notMade.length} line(s) on the way, the first is line ${notMade[0]}`,
      expected: 'lines of this version',
      actual: notMade.slice(0, MAX_LISTED),
      remedy: 'Verify with the version of release-gates that wrote them, or a later one',
    }),
  ];
}

/** That the manifest is of what the ledger says of the release. */
const OF_MANIFEST: ReadonlySet<RecordFinding['code']> = new Set(['manifest.other', 'validations.other']);

function manifestChecks(channelId: string, { manifest, release, findings }: Walk): Check[] {
  const [bound, evidence] = [checkId('record_manifest', channelId), checkId('record_evidence', channelId)];
  if (manifest === null) {
    const reason = release === null ? 'the transition is about no release' : `${release.id} was imported without one`;
    return [mustCheck(bound, 'not_applicable', { reason, expected: null, actual: null })];
  }
  const units = Object.keys(manifest.evidence);
  const other = findings.filter(({ code }) => OF_MANIFEST.has(code));
  return [
    findingsCheck(bound, [...other, ...manifest.differences], {
      holds: `the manifest of ${release?.id} agrees with itself, says ${manifest.decision}, and is of what went live`,
      isUnread: manifest.decision === null,
    }),
    findingsCheck(evidence, Object.values(manifest.evidence).flat(), {
      holds: `the evidence of ${units.join(', ')} is what the manifest binds`,
      isUnread: manifest.decision === null,
    }),
  ];
}

type Finding = RecordFinding | { readonly file: string; readonly message: string };

interface Told {
  readonly holds: string;
  readonly isUnread?: boolean;
  readonly remedy?: string;
}

function findingsCheck(
  id: string,
  findings: readonly Finding[],
  { holds, isUnread = false, remedy = RESTORE }: Told,
): Check {
  const [first] = findings;
  if (first === undefined && !isUnread) return mustCheck(id, 'pass', { reason: holds, expected: [], actual: [] });
  const reason = first === undefined ? 'the manifest is not here as it was' : `${first.file}: ${first.message}`;
  return {
    ...mustCheck(id, 'fail', {
      reason: andMore(reason, Math.max(0, findings.length - 1), 'difference'),
      expected: [],
      actual: findings.slice(0, MAX_LISTED).map((finding) => ({ ...finding })) as unknown as Json,
      remedy,
    }),
    ...(first !== undefined && { location: { file: first.file } }),
  };
}

export function recordDetails({ place, channels, audit }: RecordVerifyFacts): JsonObject {
  return {
    ledger: place,
    channels: channels as unknown as Json,
    ...(audit !== undefined && { audit: { ...audit } as unknown as Json }),
  };
}

export function recordValues({ channels, audit }: RecordVerifyFacts): Readonly<Record<string, string>> {
  const walkedAll = channels.filter(({ walk }) => walk !== null);
  // Something is live in a channel; a freeze of an environment is only asked for by name.
  const walked = walkedAll.find(({ channelId }) => channelId !== SCOPE_FREEZES) ?? walkedAll[0] ?? channels[0];
  const walk = walked?.walk ?? null;
  const own = channels.flatMap(({ findings, trust, walk: one, rest }) => [
    ...findings,
    ...trust.findings,
    ...(one?.findings ?? []),
    ...rest.findings,
  ]);
  const found = [...own, ...(audit?.findings ?? [])];
  const [first] = found;
  return {
    channel: walked?.channelId ?? '',
    transition: walk?.transition ?? '',
    release: walk?.release?.id ?? '',
    record: walk?.record?.file ?? '',
    'record-sha256': walk?.record?.sha256 ?? '',
    'recorded-at': walk?.at ?? '',
    'manifest-sha256': walk?.manifest?.sha256 ?? '',
    differences: String(found.length),
    'files-not-checked': String(channels.reduce((sum, { rest }) => sum + rest.absent + rest.unread, 0)),
    'first-difference': first === undefined ? '' : `${first.file}: ${first.message}`.slice(0, 2000),
  };
}
