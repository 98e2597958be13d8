import type { ContractCase } from '../_shared/contract-case.ts';
import type { DrillFacts, ReportFact, SignatureFact } from './facts.ts';
import type { DrillInputs } from './inputs.ts';

const NOW_MS = Date.UTC(2026, 10, 20, 12);
const DAY_MS = 86_400_000;

export const INCIDENT = '.data/out/incident_notify_drill_1.json';
export const BUNDLE = '.data/out/rollback_bundle_report_1.json';

type Read<T> = Extract<T, { state: 'read' }>;

export const report = (path: string, daysAgo: number, changes: Partial<Read<ReportFact>> = {}): ReportFact => ({
  state: 'read',
  path,
  sha256: (path === INCIDENT ? 'a' : 'b').repeat(64),
  ok: true,
  atMs: NOW_MS - daysAgo * DAY_MS,
  withEmail: false,
  missingRequired: [],
  ...changes,
});

export const signature = (changes: Partial<Read<SignatureFact>> = {}): SignatureFact => ({
  state: 'read',
  path: '.data/out/rollback_drill_signature_1.json',
  sha256: 'c'.repeat(64),
  ok: true,
  algorithm: 'hmac-sha256',
  keyId: 'default',
  signedAtMs: NOW_MS - DAY_MS,
  verified: 'yes',
  artifacts: [
    { path: INCIDENT, sha256: 'a'.repeat(64), now: 'same' },
    { path: BUNDLE, sha256: 'b'.repeat(64), now: 'same' },
  ],
  ...changes,
});

/** One drill and one bundle of two days ago, signed a day ago. */
export const rehearsed: DrillFacts = {
  nowMs: NOW_MS,
  policy: { state: 'absent', path: 'security/rollback_drill_signature_policy.json' },
  incidents: [report(INCIDENT, 2)],
  bundles: [report(BUNDLE, 2)],
  signatures: [signature()],
  keys: [{ algorithm: 'hmac-sha256', keyId: null, source: 'environment variable K', state: 'available' }],
  channels: null,
};

export const contract: readonly ContractCase<DrillFacts, DrillInputs>[] = [
  { name: 'rehearsed and signed', facts: rehearsed, inputs: { requireSignature: true }, expect: 'pass' },
  {
    name: 'the payload was signed too long ago',
    mutationOf: 'rehearsed and signed',
    facts: { ...rehearsed, signatures: [signature({ signedAtMs: NOW_MS - 31 * DAY_MS })] },
    inputs: { requireSignature: true },
    expect: 'fail',
  },
  {
    name: 'a newer drill than the signed one is inspected',
    mutationOf: 'rehearsed and signed',
    facts: { ...rehearsed, incidents: [...rehearsed.incidents, report('.data/out/incident_notify_drill_2.json', 0)] },
    inputs: { requireSignature: true },
    expect: 'fail',
  },
  {
    name: 'there is no signature, and nobody said that none is needed',
    mutationOf: 'rehearsed and signed',
    facts: { ...rehearsed, signatures: [] },
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'the key is not there, and the policy does not demand it',
    facts: {
      ...rehearsed,
      policy: {
        state: 'valid',
        path: 'security/rollback_drill_signature_policy.json',
        sha256: 'd'.repeat(64),
        value: { required: true, require_signing_key: false },
        lines: {},
      },
      keys: [{ algorithm: 'hmac-sha256', keyId: null, source: 'environment variable K', state: 'missing' }],
      signatures: [signature({ verified: 'no_key' })],
    },
    inputs: {},
    expect: 'inconclusive',
  },
];
