import type { LogProblem, LogReport } from '@release-gates/audit-log';
import type { ContractCase } from '../_shared/contract-case.ts';
import type { AuditFacts, SignedFact, StateFact } from './facts.ts';
import type { AuditInputs } from './inputs.ts';
import { witnessCases } from './witness-cases.ts';

const NOW_MS = Date.UTC(2026, 10, 20, 12);
const LOG = '.release-gates/audit/log.ndjson';
const ORIGIN = 'example.com/log';
const [ROOT, OTHER_ROOT] = ['a'.repeat(64), 'b'.repeat(64)];
const HEAD = 'c'.repeat(64);

const good: LogReport = {
  ok: true,
  profile: 'release-gates',
  level: 'deep',
  records: 10,
  sealed_records: 0,
  bytes: 3000,
  head: { seq: 10, hash: HEAD },
  root: ROOT,
  first_bad_index: null,
  first_bad_line: null,
  bad_range: null,
  problem: null,
  torn_tail: null,
  anchored_through: 8,
  anchor_kind: 'checkpoint',
  unanchored_tail: 2,
  both_heads: null,
  clock_regressions: 0,
  last_ts: NOW_MS / 1000 - 60,
  max_ts: NOW_MS / 1000 - 60,
};
const signed: SignedFact = {
  state: 'verified',
  path: `${LOG}.checkpoint`,
  head: { size: 8, root: ROOT },
  verifiedBy: ['example.com/log+01234567'],
};
const seen: StateFact = {
  state: 'last_seen',
  path: 'trusted/log.json',
  origin: ORIGIN,
  head: { size: 8, root: ROOT },
  counter: 3,
};
const base: AuditFacts = {
  nowMs: NOW_MS,
  logPath: LOG,
  profile: 'release-gates',
  report: good,
  continued: null,
  keys: { trusted: ['example.com/log+01234567'], problems: [] },
  checkpoint: signed,
  seal: { state: 'absent', path: `${LOG}.seal` },
  state: { state: 'not_configured' },
};
const signedInputs: Partial<AuditInputs> = { publicKeys: ['key'], origin: ORIGIN };

function withProblem(code: LogProblem['code'], change: Partial<LogReport> = {}): AuditFacts {
  const problem: LogProblem = { code, index: 6, offset: 1800, message: 'it is wrong' };
  const broken = { ok: false, records: 6, first_bad_index: 6, first_bad_line: 7, problem, anchored_through: 0 };
  return { ...base, report: { ...good, ...broken, ...change } };
}

function contradicted(kind: 'checkpoint' | 'last_seen', change: Partial<AuditFacts> = {}): AuditFacts {
  const heads = { anchor: { kind, size: 8, root: OTHER_ROOT }, log: { size: 8, root: ROOT } };
  const facts = withProblem('anchor.fork', { both_heads: heads, records: 10 });
  return { ...facts, ...change };
}

const predecessor: AuditFacts = {
  ...base,
  profile: 'predecessor',
  report: { ...good, profile: 'predecessor', anchored_through: 0, anchor_kind: 'none', unanchored_tail: 10 },
  checkpoint: { state: 'not_configured' },
  seal: { state: 'not_configured' },
  state: {
    state: 'predecessor',
    path: '.data/audit/state.json',
    logPath: LOG,
    entryCount: 8,
    lastHash: HEAD,
    foundHash: HEAD,
  },
};

export const contract: readonly ContractCase<AuditFacts, AuditInputs>[] = [
  { name: 'signed and whole', facts: base, inputs: signedInputs, expect: 'pass' },
  { name: 'seen before and whole', facts: { ...base, state: seen }, inputs: { origin: ORIGIN }, expect: 'pass' },
  {
    name: 'stepping clocks close nothing',
    facts: { ...base, report: { ...good, clock_regressions: 4 } },
    inputs: signedInputs,
    expect: 'pass',
  },
  ...(['chain.entry_hash', 'chain.seq', 'chain.prev_hash', 'record.shape', 'line.not_canonical'] as const).map(
    (code) => ({
      name: `a bad record: ${code}`,
      mutationOf: 'signed and whole',
      facts: withProblem(code),
      inputs: signedInputs,
      expect: 'fail' as const,
    }),
  ),
  ...(['line.torn', 'line.not_json', 'line.blank', 'line.encoding', 'line.too_long', 'log.changed'] as const).map(
    (code) => ({
      name: `a line that does not parse: ${code}`,
      mutationOf: 'signed and whole',
      facts: withProblem(code),
      inputs: signedInputs,
      expect: 'fail' as const,
    }),
  ),
  ...(['seal.cut', 'seal.changed', 'seal.invalid'] as const).map((code) => ({
    name: `sealed records that changed: ${code}`,
    mutationOf: 'signed and whole',
    facts: withProblem(code),
    inputs: signedInputs,
    expect: 'fail' as const,
  })),
  {
    name: 'a fork from what was signed',
    mutationOf: 'signed and whole',
    facts: contradicted('checkpoint'),
    inputs: signedInputs,
    expect: 'fail',
  },
  {
    name: 'a fork from what was seen',
    mutationOf: 'seen before and whole',
    facts: contradicted('last_seen', { state: seen }),
    inputs: { origin: ORIGIN },
    expect: 'fail',
  },
  {
    name: 'the state is of another log',
    mutationOf: 'seen before and whole',
    facts: { ...base, state: { ...seen, origin: 'example.com/other' } },
    inputs: { origin: ORIGIN },
    expect: 'fail',
  },
  {
    name: 'a state, and no origin to compare it with',
    mutationOf: 'seen before and whole',
    facts: { ...base, state: seen },
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'nothing outside the log vouches for it',
    facts: { ...base, report: { ...good, anchored_through: 0, anchor_kind: 'none', unanchored_tail: 10 } },
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'the log is gone',
    mutationOf: 'signed and whole',
    facts: { ...base, report: null },
    inputs: signedInputs,
    expect: 'fail',
  },
  {
    name: 'the log is gone and none is required, but a checkpoint knows of one',
    facts: { ...base, report: null },
    inputs: { ...signedInputs, requireLog: false },
    expect: 'fail',
  },
  {
    name: 'the log is empty',
    mutationOf: 'signed and whole',
    facts: { ...base, report: { ...good, records: 0, head: null, last_ts: null, max_ts: null } },
    inputs: signedInputs,
    expect: 'fail',
  },
  {
    name: 'fewer records than expected',
    mutationOf: 'signed and whole',
    facts: base,
    inputs: { ...signedInputs, expectMin: 11 },
    expect: 'fail',
  },
  {
    name: 'too old',
    mutationOf: 'signed and whole',
    facts: base,
    inputs: { ...signedInputs, maxAgeS: 59 },
    expect: 'fail',
  },
  {
    name: 'from the future, whatever the age',
    mutationOf: 'signed and whole',
    facts: { ...base, report: { ...good, last_ts: NOW_MS / 1000 + 61 } },
    inputs: signedInputs,
    expect: 'fail',
  },
  {
    name: 'the checkpoint was taken away',
    mutationOf: 'signed and whole',
    facts: { ...base, checkpoint: { state: 'absent', path: `${LOG}.checkpoint` } },
    inputs: signedInputs,
    expect: 'fail',
  },
  {
    name: 'the checkpoint is forged',
    mutationOf: 'signed and whole',
    facts: { ...base, checkpoint: { state: 'refused', path: 'c', code: 'note.bad_signature', reason: 'forged' } },
    inputs: signedInputs,
    expect: 'fail',
  },
  {
    name: 'the checkpoint is of another log',
    mutationOf: 'signed and whole',
    facts: { ...base, checkpoint: { state: 'refused', path: 'c', code: 'checkpoint.origin', reason: 'another' } },
    inputs: signedInputs,
    expect: 'fail',
  },
  {
    name: 'the state that was named is gone',
    mutationOf: 'seen before and whole',
    facts: { ...base, state: { state: 'absent', path: 'trusted/log.json' } },
    inputs: { origin: ORIGIN },
    expect: 'fail',
  },
  {
    name: 'the state that was named is not there yet, and that was said',
    facts: { ...base, state: { state: 'absent', path: 'trusted/log.json' } },
    inputs: { ...signedInputs, firstUse: true },
    expect: 'pass',
  },
  {
    name: 'the state is malformed, although none is required',
    mutationOf: 'seen before and whole',
    facts: { ...base, state: { state: 'refused', path: 'trusted/log.json', reason: 'it does not parse' } },
    inputs: { origin: ORIGIN },
    expect: 'fail',
  },
  {
    name: 'a state is required and it vouches for nothing',
    facts: { ...base, state: { ...seen, head: { size: 0, root: ROOT } } },
    inputs: { origin: ORIGIN, requireState: true },
    expect: 'fail',
  },
  {
    name: 'a state is required and none is kept',
    facts: base,
    inputs: { ...signedInputs, requireState: true },
    expect: 'fail',
  },
  {
    name: 'another record than the state of the predecessor saw',
    facts: { ...predecessor, state: { ...predecessor.state, foundHash: OTHER_ROOT } as StateFact },
    inputs: { profile: 'predecessor' },
    expect: 'fail',
  },
  {
    name: 'fewer records than the state of the predecessor saw',
    facts: { ...predecessor, state: { ...predecessor.state, foundHash: null } as StateFact },
    inputs: { profile: 'predecessor' },
    expect: 'fail',
  },
  {
    name: 'keys that are none',
    facts: { ...base, keys: { trusted: [], problems: ['keys.txt: there is no such key or file'] } },
    inputs: signedInputs,
    expect: 'inconclusive',
  },
  ...witnessCases(base, signedInputs),
  { name: 'keys without an origin', facts: base, inputs: { publicKeys: ['key'] }, expect: 'inconclusive' },
];
