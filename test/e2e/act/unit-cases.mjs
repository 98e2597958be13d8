import { generateKeyPairSync } from 'node:crypto';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DIGEST = /^[0-9a-f]{64}$/;
const CANDIDATE = /^rc-2\.4\.0-[0-9a-f]{12}$/;
const GOOD = { verdict: 'pass', open: 'true', 'evidence-sha256': DIGEST, 'release-candidate-id': CANDIDATE };
const BAD = { verdict: 'fail', open: 'false', 'evidence-sha256': DIGEST, 'release-candidate-id': CANDIDATE };

const remove = (path) => (folder) => rmSync(join(folder, path), { recursive: true });
const write = (path, text) => (folder) => writeFileSync(join(folder, path), text);

const DRILL = generateKeyPairSync('ed25519');
const drillSecret = { DRILL_KEY: DRILL.privateKey.export({ format: 'pem', type: 'pkcs8' }) };
const drillEnv = { DRILL_KEY: '${{ secrets.DRILL_KEY }}' };
const auditSecret = { AUDIT_KEY: DRILL.privateKey.export({ format: 'pem', type: 'pkcs8' }) };
const auditEnv = { AUDIT_KEY: '${{ secrets.AUDIT_KEY }}' };
const ORIGIN = 'parcel-service.example/release-log';
const rewriteRecord = (folder) => {
  const file = join(folder, '.data/audit/log.ndjson');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"version":"2.4.0"', '"version":"2.4.1"'));
};
const cutLast = (path) => (folder) => {
  const file = join(folder, path);
  writeFileSync(file, readFileSync(file, 'utf8').split('\n').slice(0, -2).join('\n').concat('\n'));
};

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
  {
    unit: 'audit-chain-verify',
    name: 'a sealed log opens',
    outcome: 'success',
    outputs: { ...GOOD, records: '6', 'anchored-through': '6', 'anchor-kind': 'checkpoint', 'unanchored-tail': '0' },
  },
  {
    unit: 'audit-chain-verify',
    name: 'a log whose last record was cut off closes, though its chain is whole',
    change: cutLast('.data/audit/log.ndjson'),
    outcome: 'failure',
    outputs: { ...BAD, records: '5' },
  },
  {
    unit: 'rollback-bundle',
    name: 'a bundle is made',
    with: { policy: 'security/rollback_bundle_policy.json', label: 'drill' },
    outcome: 'success',
    outputs: { ...GOOD, 'bundle-path': /^\.release-gates\/rollback-bundles\//, 'bundle-sha256': DIGEST },
  },
  {
    unit: 'rollback-bundle',
    name: 'a required file that is missing closes, and nothing is written',
    change: remove('security/release_channels.json'),
    with: { policy: 'security/rollback_bundle_policy.json' },
    outcome: 'failure',
    outputs: { ...BAD, 'bundle-path': undefined },
  },
  {
    unit: 'drill-evidence-sign',
    name: 'signs with a key from the environment',
    with: { 'key-env': 'DRILL_KEY', 'key-id': 'parcel-drill-2025' },
    env: drillEnv,
    secrets: drillSecret,
    outcome: 'success',
    outputs: {
      ...GOOD,
      'key-id': 'parcel-drill-2025',
      'signature-sha256': DIGEST,
      'public-key': /^[A-Za-z0-9+/]{43}=$/,
    },
  },
  {
    unit: 'drill-evidence-sign',
    name: 'signs nothing without a key',
    with: { 'key-env': 'DRILL_KEY', 'key-id': 'parcel-drill-2025' },
    outcome: 'failure',
    outputs: { open: 'false', 'signature-path': undefined },
  },
  {
    unit: 'evidence-upload',
    name: 'evidence goes up',
    before: [['governance-check']],
    outcome: 'success',
    outputs: {
      ...GOOD,
      'artifact-id': /^\d+$/,
      'artifact-sha256': DIGEST,
      'artifact-name': /^release-gates-rc-2\.4\.0-/,
    },
  },
  {
    unit: 'evidence-upload',
    name: 'nothing to upload closes',
    outcome: 'failure',
    outputs: { open: 'false', 'artifact-id': undefined },
  },
  {
    unit: 'evidence-upload',
    name: 'no artifact service closes where the upload is required',
    before: [['governance-check']],
    service: false,
    outcome: 'failure',
  },
  {
    unit: 'audit-chain-verify',
    name: 'one changed character in a sealed record closes, and is named',
    change: rewriteRecord,
    outcome: 'failure',
    outputs: { ...BAD, 'first-bad-index': '0' },
  },
  {
    unit: 'audit-append',
    name: 'appends a record',
    with: { action: 'channel.promote', context: '{"channel":"stable"}', log: 'audit/own.ndjson' },
    outcome: 'success',
    outputs: { ...GOOD, seq: '1', 'entry-hash': DIGEST },
  },
  {
    unit: 'audit-append',
    name: 'continues a log',
    with: { action: 'channel.promote', log: '.data/audit/log.ndjson' },
    outcome: 'success',
    outputs: { ...GOOD, seq: '7', 'entry-hash': DIGEST },
  },
  {
    unit: 'audit-append',
    name: 'writes nothing for a context that is no JSON object',
    with: { action: 'channel.promote', context: '[1]', log: 'audit/own.ndjson' },
    outcome: 'failure',
    outputs: { open: 'false', 'entry-hash': undefined },
  },
  {
    unit: 'audit-seal',
    name: 'signs a log for the first time',
    before: [['audit-append', { action: 'channel.promote', log: 'audit/own.ndjson' }]],
    with: { log: 'audit/own.ndjson', origin: ORIGIN, 'key-env': 'AUDIT_KEY', 'first-use': 'true' },
    env: auditEnv,
    secrets: auditSecret,
    outcome: 'success',
    outputs: {
      ...GOOD,
      records: '1',
      root: DIGEST,
      'public-key': /^parcel-service\.example\/release-log\+[0-9a-f]{8}\+/,
    },
  },
  {
    unit: 'audit-seal',
    name: 'never signs a log that forked from its checkpoint',
    change: rewriteRecord,
    with: {
      log: '.data/audit/log.ndjson',
      origin: ORIGIN,
      'key-env': 'AUDIT_KEY',
      'public-keys': 'security/keys/release-log.vkey',
    },
    env: auditEnv,
    secrets: auditSecret,
    outcome: 'failure',
    outputs: { open: 'false' },
  },
  {
    unit: 'audit-prove',
    name: 'proves a record of a sealed log',
    with: {
      log: '.data/audit/log.ndjson',
      origin: ORIGIN,
      'public-keys': 'security/keys/release-log.vkey',
      record: '3',
    },
    outcome: 'success',
    outputs: { ...GOOD, size: '6', 'proof-sha256': DIGEST },
  },
  {
    unit: 'audit-prove',
    name: 'proves nothing about a log that was changed',
    change: rewriteRecord,
    with: { log: '.data/audit/log.ndjson', origin: ORIGIN, 'public-keys': 'security/keys/release-log.vkey' },
    outcome: 'failure',
    outputs: { open: 'false', 'proof-sha256': undefined },
  },
];
