import type { ChannelRecords, Walk } from '@release-gates/rollout';
import type { ContractCase } from '../_shared/contract-case.ts';
import type { RecordVerifyFacts } from './collect.ts';
import type { RecordVerifyInputs } from './inputs.ts';

const SHA = 'a'.repeat(64);

const walk: Walk = {
  transition: 'promote-1',
  action: 'rollout.promote',
  result: 'done',
  seq: 6,
  at: '2026-11-20T12:00:00.000Z',
  release: {
    id: 'rc-1',
    version: '1',
    generation: '1',
    artifacts: { 'dist/app.tgz': SHA },
    manifest: { path: 'm/manifest.json', sha256: SHA, evidence_sha256: SHA },
    commit: 'b'.repeat(40),
    build_id: null,
    config_sha256: null,
    imported: false,
  },
  record: { file: 't.prod/records/activation-aaaaaaaaaaaa.json', sha256: SHA },
  files: [{ kind: 'activation', file: 't.prod/records/activation-aaaaaaaaaaaa.json', sha256: SHA, finding: null }],
  manifest: {
    file: 't.prod/records/manifest-aaaaaaaaaaaa.json',
    sha256: SHA,
    decision: 'open',
    evidence: { 'compat-matrix': [] },
    differences: [],
    findings: [],
  },
  followUps: [],
  notMade: [],
  findings: [],
};

const rest = { checked: 4, absent: 0, unread: 0, findings: [] };
const trust = { newest: 2, changes: [], findings: [] };
const channel: ChannelRecords = {
  channelId: 't.prod',
  lines: 6,
  head: SHA,
  findings: [],
  trust,
  unnamed: [],
  walk,
  rest,
};
const olderTrust = { code: 'trust.older', file: 't.prod/ledger.ndjson', byte: null, message: 'line 4' } as const;

const audit = { file: 'audit/log.ndjson', runs: 2, files: 6, unread: null, findings: [] };
const taken = { code: 'audit.other', file: audit.file, byte: null, message: 'record 2' } as const;

function factsOf(change: Partial<ChannelRecords> = {}): RecordVerifyFacts {
  return { place: 'folder ledger', channels: [{ ...channel, ...change }] };
}

function walked(change: Partial<Walk>): RecordVerifyFacts {
  return factsOf({ walk: { ...walk, ...change } });
}

const byte = { offset: 7, expected: '0x61 (a)', found: '0x62 (b)' };
const changed = { code: 'record.changed', file: walk.record?.file ?? '', byte, message: 'byte 7' } as const;
const unread = { file: 'm', pointer: null, expected: SHA, found: 'x', code: 'evidence.digest', message: 'differs' };
const manifest = walk.manifest as NonNullable<Walk['manifest']>;

export const contract: readonly ContractCase<RecordVerifyFacts, RecordVerifyInputs>[] = [
  { name: 'untouched', facts: factsOf(), inputs: {}, expect: 'pass' },
  { name: 'the record that was meant', facts: factsOf(), inputs: { expectedSha256: SHA }, expect: 'pass' },
  { name: 'a channel in which nothing is live', facts: factsOf({ walk: null }), inputs: {}, expect: 'pass' },
  { name: 'an audit log that knows the same', facts: { ...factsOf(), audit }, inputs: {}, expect: 'pass' },
  {
    name: 'an audit log that names what the ledger does not',
    facts: { ...factsOf(), audit: { ...audit, findings: [taken] } },
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'an audit log that is broken',
    facts: { ...factsOf(), audit: { ...audit, unread: 'line 3' } },
    inputs: {},
    expect: 'inconclusive',
  },
  { name: 'no trust root', facts: factsOf({ trust: { ...trust, newest: null } }), inputs: {}, expect: 'pass' },
  { name: 'another trust root', facts: factsOf({ trust: { ...trust, changes: [4] } }), inputs: {}, expect: 'pass' },
  {
    name: 'a trust root that goes back',
    facts: factsOf({ trust: { ...trust, findings: [olderTrust] } }),
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'a file that no line names',
    facts: factsOf({ unnamed: ['t.prod/records/x.json'] }),
    inputs: {},
    expect: 'pass',
  },
  { name: 'an imported release', facts: walked({ manifest: null }), inputs: {}, expect: 'pass' },
  {
    name: 'a record with another byte',
    mutationOf: 'untouched',
    facts: walked({ findings: [changed] }),
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'an export, without the files off the way',
    facts: factsOf({ rest: { ...rest, checked: 0, absent: 4 } }),
    inputs: {},
    expect: 'pass',
  },
  {
    name: 'a record of a release that went back, with another byte',
    mutationOf: 'untouched',
    facts: factsOf({ rest: { ...rest, findings: [changed] } }),
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'another record than the one that was meant',
    mutationOf: 'the record that was meant',
    facts: factsOf(),
    inputs: { expectedSha256: 'c'.repeat(64) },
    expect: 'fail',
  },
  {
    name: 'a line that does not verify',
    mutationOf: 'untouched',
    facts: factsOf({ findings: [{ ...changed, code: 'ledger.broken' }] }),
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'the manifest of another candidate',
    mutationOf: 'untouched',
    facts: walked({ findings: [{ ...changed, code: 'manifest.other' }] }),
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'a start that told other outcomes of its gates',
    mutationOf: 'untouched',
    facts: walked({ findings: [{ ...changed, code: 'validations.other' }] }),
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'evidence that differs',
    mutationOf: 'untouched',
    facts: walked({ manifest: { ...manifest, evidence: { 'compat-matrix': [unread] } } }),
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'a manifest that is not here',
    mutationOf: 'untouched',
    facts: walked({ manifest: { ...manifest, decision: null, evidence: {} } }),
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'a transition that never was',
    facts: factsOf({ walk: null }),
    inputs: { transition: 'promote-2' },
    expect: 'fail',
  },
  {
    name: 'a record that no line names',
    facts: factsOf({ walk: null }),
    inputs: { record: 't.prod/records/activation-bbbbbbbbbbbb.json' },
    expect: 'fail',
  },
  { name: 'lines of a later version', facts: walked({ notMade: [3] }), inputs: {}, expect: 'inconclusive' },
  { name: 'no ledger', facts: { place: 'folder ledger', channels: [] }, inputs: {}, expect: 'inconclusive' },
  {
    name: 'no ledger of the channel',
    facts: factsOf({ lines: null, walk: null }),
    inputs: { channel: 't.prod' },
    expect: 'inconclusive',
  },
];
