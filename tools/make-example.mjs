import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from './lib/compile.mjs';
import { fromRoot } from './lib/paths.mjs';

// node tools/make-example.mjs: the signed and sealed parts of examples/parcel-service, by the code of this repository.
// Both keys are made here, used once and forgotten; only their public halves are written. So every run gives other
// signatures: run it when a format changes, not otherwise.
//
// All times lie in February 2025, so that the example verifies on a machine whose clock is years behind or ahead.
const EXAMPLE = fromRoot('examples', 'parcel-service');
const ORIGIN = 'parcel-service.example/release-log';
const DRILL_KEY_ID = 'parcel-drill-2025';
const PATTERNS = {
  incident_notify_drill: '.data/out/incident_notify_drill_*.json',
  rollback_bundle_report: '.data/out/rollback_bundle_report_*.json',
};
const BUNDLED = [
  'package.json',
  'security/release_policy.json',
  'security/release_compat_matrix.json',
  'security/release_channels.json',
  'schemas/shipment-3.2.schema.json',
  'migrations/0003-quote-object.sql',
];
const LOG = [
  ['2025-01-27T09:00:00Z', 'release_channel_set', 'release-bot', { channel: 'canary', version: '2.4.0' }],
  ['2025-02-03T09:00:00Z', 'incident_notify_drill', 'duty-engineer', { channels: 4, with_email: true }],
  ['2025-02-03T09:20:00Z', 'rollback_bundle_create', 'duty-engineer', { label: 'drill', files: BUNDLED.length }],
  ['2025-02-03T09:30:00Z', 'release_channel_rollback', 'duty-engineer', { channel: 'stable', to_version: '2.2.4' }],
  ['2025-02-03T09:50:00Z', 'release_channel_set', 'duty-engineer', { channel: 'stable', version: '2.3.0' }],
  ['2025-02-03T10:00:00Z', 'drill_evidence_sign', 'duty-engineer', { key_id: DRILL_KEY_ID }],
];

const build = compile();
const load = (name) => import(pathToFileURL(join(build, 'packages', name, 'src', 'index.js')).href);
const { appendRecord, commitSeal, formatSignerKey, parseSignerKey, parseVerifierKey, prepareSeal } =
  await load('audit-log');
const { buildEd25519Signature } = await load('evidence');
const { MemoryLogStore } = await load('testkit');

for (const folder of ['.data/out', '.data/audit', 'security/keys']) {
  rmSync(join(EXAMPLE, folder), { recursive: true, force: true });
  mkdirSync(join(EXAMPLE, folder), { recursive: true });
}
writeDrill();
writeLog();

function writeDrill() {
  const drill = `.data/out/incident_notify_drill_${seconds('2025-02-03T09:00:00Z')}.json`;
  const bundle = `.data/out/rollback_bundle_report_${seconds('2025-02-03T09:20:00Z')}_drill.json`;
  writeJson(drill, {
    ok: true,
    started_at: seconds('2025-02-03T08:59:40Z'),
    ended_at: seconds('2025-02-03T09:00:00Z'),
    with_email: true,
    calls: 4,
    email_calls: 1,
    incident: { id: 'drill-2025-02', severity: 'p1', summary: 'quotes answer with errors after a release' },
  });
  writeJson(bundle, {
    ok: true,
    generated_at: seconds('2025-02-03T09:20:00Z'),
    bundle_root: '.data/out/rollback_bundle_1738574400_drill',
    label: 'drill',
    missing_required: [],
    files: BUNDLED.map((path) => ({ path, exists: true, copied: true, ...measure(path) })),
  });
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const statement = {
    signedAtMs: Date.parse('2025-02-03T10:00:00Z'),
    keyId: DRILL_KEY_ID,
    artifactPatterns: PATTERNS,
    artifacts: [drill, bundle].map((path) => ({ path, ...measure(path) })),
  };
  const name = `.data/out/rollback_drill_signature_${seconds('2025-02-03T10:00:00Z')}.json`;
  write(name, buildEd25519Signature(statement, privateKey));
  write(`security/keys/${DRILL_KEY_ID}.pub.pem`, publicKey.export({ format: 'pem', type: 'spki' }));
}

function writeLog() {
  const store = new MemoryLogStore();
  for (const [time, action, actor, context] of LOG) {
    appendRecord(store, { action, actor, source: 'parcel-service', context }, { nowMs: Date.parse(time) });
  }
  const signer = parseSignerKey(formatSignerKey(ORIGIN, randomBytes(32)));
  const keys = [parseVerifierKey(signer.vkey)];
  const request = { origin: ORIGIN, profile: 'release-gates', keys, anchors: [], firstUse: true };
  const prepared = prepareSeal(store, request);
  if (!prepared.ok) throw new Error(prepared.message);
  commitSeal(store, prepared, { origin: ORIGIN, keys, signers: [signer] });
  write('.data/audit/log.ndjson', store.content);
  for (const suffix of ['.checkpoint', '.seal']) write(`.data/audit/log.ndjson${suffix}`, store.readSidecar(suffix));
  write('security/keys/release-log.vkey', `${signer.vkey}\n`);
}

function measure(path) {
  const bytes = readFileSync(join(EXAMPLE, path));
  return { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function seconds(time) {
  return Date.parse(time) / 1000;
}

function writeJson(path, value) {
  write(path, `${JSON.stringify(value, undefined, 2)}\n`);
}

function write(path, bytes) {
  writeFileSync(join(EXAMPLE, path), bytes);
}
