import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { GOOD, BAD, remove, write } from './case-materials.mjs';

export const GATE_CASES = [
  { unit: 'governance-check', name: 'a consistent repository opens', outcome: 'success', outputs: GOOD },
  {
    unit: 'governance-check',
    name: 'a version that the policy does not know closes',
    change: write('package.json', '{"name":"parcel-service","version":"2.4.1","type":"module"}'),
    outcome: 'failure',
    outputs: { ...BAD, 'release-candidate-id': /^rc-2\.4\.1-/ },
    log: /release_policy_app_version_match/,
  },
  {
    unit: 'governance-check',
    name: 'a word that is no boolean is an error, not a default',
    with: { strict: 'yes' },
    outcome: 'failure',
    log: /expected true or false/,
  },
  {
    unit: 'compat-matrix',
    name: 'three versions that read each other open',
    outcome: 'success',
    outputs: { ...GOOD, 'cases-failed': '0', 'cases-proven': '7' },
  },
  {
    unit: 'compat-matrix',
    name: 'a deleted fixture closes',
    change: remove('security/fixtures/shipment-3.2-unreadable.json'),
    outcome: 'failure',
    outputs: BAD,
  },
  {
    unit: 'manifest-verify',
    name: 'the manifest of a preflight verifies',
    before: [['preflight-run']],
    with: { 'require-open': 'true' },
    outcome: 'success',
    outputs: { ...GOOD, decision: 'open', differences: '0' },
  },
  {
    unit: 'manifest-verify',
    name: 'no manifest is not a pass',
    outcome: 'failure',
    outputs: { open: 'false' },
  },
  {
    unit: 'merge-gate',
    name: 'evidence of this run opens',
    before: [['preflight-run']],
    outcome: 'success',
    outputs: { ...GOOD, 'closed-gates': '' },
  },
  {
    unit: 'merge-gate',
    name: 'missing evidence closes',
    before: [['governance-check']],
    outcome: 'failure',
    outputs: { ...BAD, 'closed-gates': /compat-matrix/ },
  },
  {
    unit: 'merge-gate',
    name: 'a cancelled job closes whatever its evidence says',
    before: [['preflight-run']],
    with: { needs: '{"preflight":{"result":"cancelled","outputs":{}}}' },
    outcome: 'failure',
    outputs: BAD,
  },
  {
    unit: 'rollback-drill-guard',
    name: 'a signed drill opens',
    outcome: 'success',
    outputs: {
      ...GOOD,
      'newest-drill-at': '2025-02-03T09:20:00.000Z',
      'newest-signature-at': '2025-02-03T10:00:00.000Z',
    },
  },
  {
    unit: 'rollback-drill-guard',
    name: 'one changed byte in a signed report closes',
    change: (folder) => appendFileSync(join(folder, '.data/out/incident_notify_drill_1738573200.json'), ' '),
    outcome: 'failure',
    outputs: BAD,
    log: /rollback_signature_reports_valid/,
  },
  {
    unit: 'rollback-drill-guard',
    name: 'a drill that is too old closes, and the input is what counts',
    with: { 'max-age-s': '30d' },
    outcome: 'failure',
    outputs: BAD,
    log: /incident_drill_reports_fresh/,
  },
];
