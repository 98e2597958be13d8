import type { Check } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import { contract } from './contract.ts';
import { decide } from './decide.ts';
import { describeFacts, describeValues } from './details.ts';
import type { AuditFacts } from './facts.ts';
import { type AuditInputs, auditInputs } from './inputs.ts';

function checksOf(name: string, change: Partial<AuditFacts> = {}, inputs: Partial<AuditInputs> = {}): readonly Check[] {
  const found = contract.find((entry) => entry.name === name);
  if (found === undefined) throw new Error(`no case is called ${name}`);
  return decide({ ...found.facts, ...change }, auditInputs.parse({ ...found.inputs, ...inputs }));
}

const unmet = (checks: readonly Check[]): string[] =>
  checks.filter((check) => check.outcome === 'fail' || check.outcome === 'inconclusive').map((check) => check.id);

describe('the check that fails says what is wrong', () => {
  it.each([
    ['signed and whole', ['audit_unanchored_tail']],
    ['a bad record: chain.entry_hash', ['entry_7_hash_match', 'audit_checkpoint_signed', 'audit_unanchored_tail']],
    ['a bad record: chain.seq', ['entry_7_seq_continuous', 'audit_checkpoint_signed', 'audit_unanchored_tail']],
    ['a bad record: chain.prev_hash', ['entry_7_prev_hash_match', 'audit_checkpoint_signed', 'audit_unanchored_tail']],
    ['a bad record: record.shape', ['entry_7_required_fields', 'audit_checkpoint_signed', 'audit_unanchored_tail']],
    [
      'a line that does not parse: line.torn',
      ['audit_log_parse_ok', 'audit_checkpoint_signed', 'audit_unanchored_tail'],
    ],
    ['a fork from what was signed', ['audit_checkpoint_signed', 'audit_unanchored_tail']],
    ['a fork from what was seen', ['audit_append_only_state_continuity', 'audit_unanchored_tail']],
    ['the checkpoint is of another log', ['audit_checkpoint_signed', 'audit_origin_match', 'audit_unanchored_tail']],
    ['too old', ['audit_last_entry_fresh', 'audit_unanchored_tail']],
    ['stepping clocks close nothing', ['audit_clock_regressions', 'audit_unanchored_tail']],
    ['the log is gone', ['audit_log_exists', 'audit_checkpoint_signed']],
  ])('%s', (name, ids) => {
    expect(unmet(checksOf(name))).toEqual(ids);
  });
});

it('a log that nobody requires or vouches for does not apply', () => {
  const checkpoint = { state: 'not_configured' } as const;
  const checks = checksOf('signed and whole', { report: null, checkpoint }, { requireLog: false, publicKeys: [] });
  expect(checks.map((check) => [check.id, check.outcome])).toEqual([['audit_log_exists', 'not_applicable']]);
});

it.each([{ maxAgeS: 60 }, { expectMin: 1 }])('but with %o its absence is a failure', (inputs) => {
  const change = { report: null, checkpoint: { state: 'not_configured' } } as const;
  const checks = checksOf('signed and whole', change, { requireLog: false, publicKeys: [], ...inputs });
  expect(unmet(checks)).toEqual(['audit_log_exists']);
});

it('an empty log is never fresh enough', () => {
  const { facts } = contract.find((entry) => entry.name === 'the log is empty') ?? contract[0]!;
  const checks = checksOf('the log is empty', { report: facts.report }, { requireLog: false, maxAgeS: 60 });
  expect(unmet(checks)).toContain('audit_last_entry_fresh');
});

it('the state is never written', () => {
  const checks = checksOf('fewer records than the state of the predecessor saw');
  expect(checks.find((check) => check.id === 'audit_state_write_ok')?.outcome).toBe('not_applicable');
});

it('says both heads, the level and what it proves', () => {
  const { facts } = contract.find((entry) => entry.name === 'a fork from what was signed') ?? contract[0]!;
  const details = describeFacts(facts);
  expect(details).toMatchObject({ level: 'deep', records: 10, first_bad_index: 6 });
  expect(details['both_heads']).toMatchObject({ anchor: { size: 8 }, log: { size: 8 } });
  expect(JSON.stringify(details).length).toBeLessThan(3000);
  expect(describeValues(facts)).toMatchObject({ records: '10', 'anchor-kind': 'checkpoint', 'first-bad-index': '6' });
});
