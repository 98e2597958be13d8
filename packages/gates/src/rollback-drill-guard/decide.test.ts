import type { Check } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import { BUNDLE, INCIDENT, rehearsed, report, signature } from './contract.ts';
import { decide } from './decide.ts';
import type { DrillFacts } from './facts.ts';
import { drillInputs } from './inputs.ts';

const DAY_MS = 86_400_000;
const NOW = rehearsed.nowMs;

function find(facts: Partial<DrillFacts>, inputs: object, id: string): Check | undefined {
  return decide({ ...rehearsed, ...facts }, drillInputs.parse(inputs)).find((check) => check.id === id);
}

const policyOf = (value: object): DrillFacts['policy'] => ({
  state: 'valid',
  path: 'p.json',
  sha256: 'd'.repeat(64),
  value: { require_signing_key: true, ...value },
  lines: {},
});

describe('how binding a signature is', () => {
  it.each<[string, DrillFacts['policy'], object, string]>([
    ['nobody said a word', { state: 'absent', path: 'p.json' }, {}, 'should'],
    ['the flag asks', { state: 'absent', path: 'p.json' }, { requireSignature: true }, 'must'],
    ['the policy asks', policyOf({ required: true }), {}, 'must'],
    ['the policy asks in strict', policyOf({ required: false, required_in_strict: true }), {}, 'should'],
    ['the policy is silent', policyOf({}), {}, 'should'],
    ['the policy says no twice', policyOf({ required: false, required_in_strict: false }), {}, 'may'],
    [
      'the policy says no, the flag yes',
      policyOf({ required: false, required_in_strict: false }),
      { requireSignature: true },
      'must',
    ],
  ])('%s', (_name, policy, inputs, level) => {
    for (const part of ['count', 'loadable', 'fresh', 'valid']) {
      expect(find({ policy }, inputs, `rollback_signature_reports_${part}`)?.level).toBe(level);
    }
  });
});

describe('how old a signature may be: of flag and policy the shorter', () => {
  it.each<[number, number | undefined, number, string]>([
    [30, undefined, 29, 'pass'],
    [30, undefined, 31, 'fail'],
    [30, 10, 11, 'fail'],
    [10, 30, 11, 'fail'],
    [30, 60, 31, 'fail'],
    [30, 0, 29, 'pass'],
  ])('flag %d days, policy %s, signed %d days ago: %s', (flag, policyDays, daysAgo, outcome) => {
    const policy = policyOf(policyDays === undefined ? {} : { max_signature_age_s: policyDays * 86_400 });
    const facts = { policy, signatures: [signature({ signedAtMs: NOW - daysAgo * DAY_MS })] };
    expect(find(facts, { signatureMaxAgeS: flag * 86_400 }, 'rollback_signature_reports_fresh')?.outcome).toBe(outcome);
  });

  it('refuses one that is still to come', () => {
    const facts = { signatures: [signature({ signedAtMs: NOW + 61_000 })] };
    expect(find(facts, {}, 'rollback_signature_reports_fresh')).toMatchObject({ outcome: 'fail' });
  });
});

describe('what a signature must carry', () => {
  const VALID = 'rollback_signature_reports_valid';
  it.each<[string, Partial<DrillFacts>, string]>([
    ['everything', {}, 'pass'],
    ['not made with the key', { signatures: [signature({ verified: 'no' })] }, 'fail'],
    ['ok: false', { signatures: [signature({ ok: false })] }, 'fail'],
    ['no artifact', { signatures: [signature({ artifacts: [] })] }, 'fail'],
    [
      'only one of two',
      { signatures: [signature({ artifacts: [{ path: BUNDLE, sha256: 'b'.repeat(64), now: 'same' }] })] },
      'fail',
    ],
    [
      'another digest than what was inspected',
      {
        signatures: [
          signature({
            artifacts: [
              { path: INCIDENT, sha256: 'f'.repeat(64), now: 'same' },
              { path: BUNDLE, sha256: 'b'.repeat(64), now: 'same' },
            ],
          }),
        ],
      },
      'fail',
    ],
    ['a drill that states a later time than it', { incidents: [report(INCIDENT, 0)] }, 'fail'],
    ['another key id', { signatures: [signature({ keyId: 'other' })] }, 'fail'],
    [
      'a newer one without a key beside a good one',
      { signatures: [signature(), signature({ path: 'z', signedAtMs: NOW, verified: 'no' })] },
      'fail',
    ],
    ['no key', { signatures: [signature({ verified: 'no_key' })] }, 'inconclusive'],
    ['no signature at all', { signatures: [] }, 'fail'],
  ])('%s', (_name, facts, outcome) => {
    expect(find(facts, {}, VALID)?.outcome).toBe(outcome);
  });
});

describe('which reports are inspected', () => {
  const older = report('.data/out/incident_notify_drill_0.json', 20, { ok: false });
  it.each<[string, DrillFacts['incidents'], object, string]>([
    ['the newest, not an older one that failed', [older, report(INCIDENT, 2)], {}, 'pass'],
    ['as many as are asked for', [older, report(INCIDENT, 2)], { minIncidentDrills: 2 }, 'fail'],
    ['none', [], {}, 'fail'],
  ])('%s', (_name, incidents, inputs, outcome) => {
    expect(find({ incidents }, inputs, 'incident_drill_reports_ok')?.outcome).toBe(outcome);
  });

  it('asks for none where the minimum is 0', () => {
    expect(find({ incidents: [] }, { minIncidentDrills: 0 }, 'incident_drill_reports_count')?.outcome).toBe(
      'not_applicable',
    );
    expect(find({ incidents: [] }, { minIncidentDrills: 0 }, 'incident_drill_reports_ok')).toBeUndefined();
  });
});
