import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const DIGEST = /^[0-9a-f]{64}$/;
const CANDIDATE = /^rc-2\.4\.0-[0-9a-f]{12}$/;
export const GOOD = { verdict: 'pass', open: 'true', 'evidence-sha256': DIGEST, 'release-candidate-id': CANDIDATE };
export const BAD = { verdict: 'fail', open: 'false', 'evidence-sha256': DIGEST, 'release-candidate-id': CANDIDATE };

export const remove = (path) => (folder) => rmSync(join(folder, path), { recursive: true });
export const write = (path, text) => (folder) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
export const rolloutPolicy = (policy) => write('security/release_rollout_policy.json', JSON.stringify(policy));
export const trafficContract = (command) =>
  write(
    'security/release_traffic_adapter_contract.json',
    JSON.stringify({ adapters: [{ id: 'proxy', command_template: command }] }),
  );

const KEY = generateKeyPairSync('ed25519');
export const drillSecret = { DRILL_KEY: KEY.privateKey.export({ format: 'pem', type: 'pkcs8' }) };
export const drillEnv = { DRILL_KEY: '${{ secrets.DRILL_KEY }}' };
export const auditSecret = { AUDIT_KEY: KEY.privateKey.export({ format: 'pem', type: 'pkcs8' }) };
export const auditEnv = { AUDIT_KEY: '${{ secrets.AUDIT_KEY }}' };
const SIGNING = generateKeyPairSync('ec', { namedCurve: 'P-256' });
export const signingSecret = { SIGNING_KEY: SIGNING.privateKey.export({ format: 'pem', type: 'pkcs8' }) };
export const signingKey = write('security/keys/release.pub', SIGNING.publicKey.export({ format: 'pem', type: 'spki' }));
/** A trust root with that one key in every role. */
export const trustPolicy = (folder) => {
  signingKey(folder);
  const policy = {
    version: 1,
    keys: { release: { 'public-key': 'security/keys/release.pub', owner: 'Release engineers' } },
    roles: {
      root: { keys: ['release'], threshold: 1 },
      evidence: { keys: ['release'], threshold: 1 },
      approval: { keys: ['release'], threshold: 1 },
      freeze: { keys: ['release'], threshold: 1 },
    },
  };
  write('.github/release-trust.yml', JSON.stringify(policy))(folder);
};
const SECOND = generateKeyPairSync('ec', { namedCurve: 'P-256' });
export const secondSecret = { SECOND_KEY: SECOND.privateKey.export({ format: 'pem', type: 'pkcs8' }) };
export const secondEnv = { SECOND_KEY: '${{ secrets.SECOND_KEY }}' };
const listed = (name) => ({ 'public-key': `security/keys/${name}.pub`, owner: name });
/** Where git does not see that a run made it: the checkout that is judged stays clean. */
export const IGNORED_TRUST = '.release-gates/trust';
/** Two keys that may sign evidence, and a policy that asks for both. */
export const twoSigners = (folder) => {
  signingKey(folder);
  write('security/keys/second.pub', SECOND.publicKey.export({ format: 'pem', type: 'spki' }))(folder);
  const policy = {
    version: 1,
    keys: { release: listed('release'), second: listed('second') },
    roles: { root: { keys: ['release'], threshold: 1 }, evidence: { keys: ['release', 'second'], threshold: 1 } },
  };
  write('.github/release-trust.yml', JSON.stringify(policy))(folder);
  write(
    '.github/release-rollout.yml',
    `${POINTER_POLICY}signatures: { trust-root: ${IGNORED_TRUST}, min-signatures: 2 }\n`,
  )(folder);
};
/** What a builder says of a build, signed with SIGNING_KEY. */
export const provenance = (buildType) => {
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'parcel.tgz', digest: { sha256: 'a'.repeat(64) } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: { buildDefinition: { buildType, externalParameters: {} }, runDetails: { builder: { id: 'b' } } },
  };
  const type = 'application/vnd.in-toto+json';
  const payload = Buffer.from(JSON.stringify(statement));
  const signed = Buffer.concat([Buffer.from(`DSSEv1 ${type.length} ${type} ${payload.length} `), payload]);
  const sig = sign('sha256', signed, SIGNING.privateKey).toString('base64');
  const envelope = { payload: payload.toString('base64'), payloadType: type, signatures: [{ sig }] };
  return (folder) => {
    signingKey(folder);
    write('build.dsse.json', JSON.stringify(envelope))(folder);
  };
};
export const signingEnv = { SIGNING_KEY: '${{ secrets.SIGNING_KEY }}' };
export const ORIGIN = 'parcel-service.example/release-log';
/** What others hold a log to that AUDIT_KEY sealed, as C2SP signed-note spells it. */
export const auditKey = (() => {
  const key = Buffer.concat([Buffer.of(1), KEY.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32)]);
  const id = createHash('sha256').update(`${ORIGIN}\n`).update(key).digest('hex').slice(0, 8);
  return `${ORIGIN}+${id}+${key.toString('base64')}`;
})();
export const publish = [
  'audit-publish',
  {
    log: '.data/audit/log.ndjson',
    origin: ORIGIN,
    'public-keys': 'security/keys/release-log.vkey',
    folder: 'published',
  },
];
export const witnessOf = (more = {}) => ({
  from: 'published',
  origin: ORIGIN,
  'public-keys': 'security/keys/release-log.vkey',
  'key-env': 'AUDIT_KEY',
  'key-name': 'witness.example',
  remote: 'none',
  'first-use': 'true',
  ...more,
});
export const rewriteRecord = (folder) => {
  const file = join(folder, '.data/audit/log.ndjson');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"version":"2.4.0"', '"version":"2.4.1"'));
};
export const cutLast = (path) => (folder) => {
  const file = join(folder, path);
  writeFileSync(file, readFileSync(file, 'utf8').split('\n').slice(0, -2).join('\n').concat('\n'));
};
/** A policy whose candidates are only pointed at: nothing of it needs a router. */
const POINTER_POLICY = `version: 1
canary: { min-time: 30m, min-samples: 1000, max-metric-age: 5m }
traffic: { adapter: none, pointer-only: true }
`;
export const pointerPolicy = write('.github/release-rollout.yml', POINTER_POLICY);
