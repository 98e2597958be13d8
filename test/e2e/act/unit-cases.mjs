import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DIGEST = /^[0-9a-f]{64}$/;
const CANDIDATE = /^rc-2\.4\.0-[0-9a-f]{12}$/;
const GOOD = { verdict: 'pass', open: 'true', 'evidence-sha256': DIGEST, 'release-candidate-id': CANDIDATE };
const BAD = { verdict: 'fail', open: 'false', 'evidence-sha256': DIGEST, 'release-candidate-id': CANDIDATE };

const remove = (path) => (folder) => rmSync(join(folder, path), { recursive: true });
const write = (path, text) => (folder) => writeFileSync(join(folder, path), text);

/**
 * Each in the example's repository. `before`: actions that run first, `[unit, inputs, env]`; `change`: what is different
 * in the repository; `service: false`: no artifact service.
 */
export const UNIT_CASES = [
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
    unit: 'preflight-run',
    name: 'every unit open gives an open manifest',
    outcome: 'success',
    outputs: { ...GOOD, decision: 'open', 'manifest-sha256': DIGEST },
  },
  {
    unit: 'preflight-run',
    name: 'one closed unit closes it and hides no other',
    change: remove('CHANGES.md'),
    outcome: 'failure',
    outputs: { ...BAD, decision: 'closed', 'manifest-sha256': DIGEST },
    log: /compat-matrix/,
  },
  {
    unit: 'release-manifest',
    name: 'evidence of all units gives an open manifest',
    before: [['governance-check'], ['compat-matrix'], ['rollback-drill-guard'], ['audit-chain-verify']],
    outcome: 'success',
    outputs: { ...GOOD, decision: 'open', 'manifest-sha256': DIGEST },
  },
  {
    unit: 'release-manifest',
    name: 'missing evidence gives a closed manifest',
    outcome: 'failure',
    outputs: { ...BAD, decision: 'closed', 'manifest-sha256': DIGEST },
  },
];
