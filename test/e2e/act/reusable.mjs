import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fromRoot } from '../../../tools/lib/paths.mjs';
import { recordStep, runAct, valuesOf } from './act.mjs';
import { CHECKOUT, makeCaller } from './caller.mjs';
import { ORIGIN } from './case-materials.mjs';
import { expectEqual, expectMatch, expectSome } from './expectations.mjs';
import { commit, git, REF, SUITE } from './suite-copy.mjs';

const DIGEST = /^[0-9a-f]{64}$/;
const NUMBER = /^\d+$/;
const LOG = { 'public-keys': 'security/keys/release-log.vkey' };
const breakMatrix = (folder) => rmSync(join(folder, 'security', 'fixtures', 'shipment-3.1.json'));

const DRILL = generateKeyPairSync('ed25519');
const OTHER = generateKeyPairSync('ed25519');
const drillInputs = { 'key-id': 'parcel-drill-2025', 'bundle-policy': 'security/rollback_bundle_policy.json' };
const secretOf = ({ privateKey }) => ({ 'signing-key': privateKey.export({ format: 'pem', type: 'pkcs8' }) });
const trustDrillKey = (folder) =>
  writeFileSync(
    join(folder, 'security', 'keys', 'parcel-drill-2025.pub.pem'),
    DRILL.publicKey.export({ format: 'pem', type: 'spki' }),
  );

const WITNESS = generateKeyPairSync('ed25519');
const cosigning = (origin) => ({
  ...call('witness', { ...LOG, from: 'published', origin, 'key-name': 'witness.example', 'first-use': true }, [
    'WITNESS_KEY',
  ]),
  permissions: { contents: 'write' },
});
const witnessed = {
  change: publishLog,
  remote: 'witness.git',
  secrets: { WITNESS_KEY: WITNESS.privateKey.export({ format: 'pem', type: 'pkcs8' }) },
};

/** Jobs as data: `called` is the one whose outcome counts. */
const CASES = [
  {
    name: 'release-preflight opens a good release',
    jobs: { called: call('release-preflight') },
    outputs: {
      verdict: 'pass',
      decision: 'open',
      'release-candidate-id': /^rc-2\.4\.0-[0-9a-f]{12}$/,
      'manifest-sha256': DIGEST,
      'artifact-id': NUMBER,
    },
  },
  {
    name: 'release-preflight closes a bad release',
    jobs: { called: call('release-preflight') },
    change: breakMatrix,
    closes: { verdict: 'fail', decision: 'closed', 'artifact-id': NUMBER },
  },
  {
    name: 'release-preflight in an environment that is not strict, quick',
    jobs: { called: call('release-preflight', { environment: 'dev', quick: true }) },
    outputs: { verdict: 'pass', decision: '' },
  },
  {
    name: 'release-compat-matrix opens a good release',
    jobs: { called: call('release-compat-matrix') },
    outputs: { verdict: 'pass', 'evidence-sha256': DIGEST, 'artifact-id': NUMBER },
  },
  {
    name: 'release-compat-matrix closes a bad release',
    jobs: { called: call('release-compat-matrix') },
    change: breakMatrix,
    closes: { verdict: 'fail', 'artifact-id': NUMBER },
  },
  {
    name: 'release-drill-evidence bundles, signs and opens',
    jobs: { called: call('release-drill-evidence', drillInputs, ['signing-key']) },
    change: trustDrillKey,
    secrets: secretOf(DRILL),
    log: /bundle-path=\.release-gates\/rollback-bundles\//,
    outputs: { verdict: 'pass', 'evidence-sha256': DIGEST, 'artifact-id': NUMBER },
  },
  {
    name: 'release-drill-evidence closes on a key that the policy does not know',
    jobs: { called: call('release-drill-evidence', drillInputs, ['signing-key']) },
    change: trustDrillKey,
    secrets: secretOf(OTHER),
    closes: { verdict: 'fail' },
  },
  {
    name: 'merge-gate opens on the evidence of another job of this run',
    jobs: { gates: call('release-preflight'), called: gate(['gates']) },
    outputs: { verdict: 'pass', 'evidence-sha256': DIGEST },
  },
  {
    name: 'merge-gate closes where only one of four units left evidence',
    jobs: { gates: call('release-compat-matrix'), called: gate(['gates']) },
    closes: { verdict: 'fail', 'closed-gates': /audit-chain-verify,governance-check,rollback-drill-guard/ },
  },
  {
    name: 'merge-gate closes where nothing left evidence',
    jobs: { called: gate([]) },
    closes: { verdict: 'fail' },
  },
  {
    name: 'merge-gate does not ask for a unit whose paths a pull request leaves alone',
    jobs: { gates: threeUnits(), called: gate(['gates']) },
    pullRequest: (folder) => writeFileSync(join(folder, 'docs', 'NOTES.md'), '# Notes\n'),
    outputs: { verdict: 'pass' },
  },
  {
    name: 'merge-gate asks for a unit whose paths a pull request touches',
    jobs: { gates: threeUnits(), called: gate(['gates']) },
    pullRequest: (folder) => writeFileSync(join(folder, 'src', 'notes.js'), '// Notes\n'),
    closes: { verdict: 'fail', 'closed-gates': 'compat-matrix' },
  },
  {
    name: 'merge-gate closes on evidence of an earlier attempt of this run',
    earlier: { called: call('release-preflight') },
    jobs: { called: gate([]) },
    env: { GITHUB_RUN_ATTEMPT: '2' },
    closes: { verdict: 'fail' },
    log: /evidence\.other_attempt/,
  },
  {
    name: 'witness cosigns a published log, and keeps that on its branch',
    ...witnessed,
    jobs: { called: cosigning(ORIGIN) },
    outputs: { records: '6', root: DIGEST, 'witness-key': /^witness\.example\+[0-9a-f]{8}\+/ },
    keeps: 'refs/heads/witness',
  },
  {
    name: 'witness cosigns no log of another name',
    ...witnessed,
    jobs: { called: cosigning('parcel-service.example/another') },
    closes: { verdict: 'fail' },
    log: /witness_checkpoint_signed/,
  },
  {
    name: 'a pull request that switches off the gate that it fails is judged by the policy of its base',
    jobs: { called: call('release-preflight') },
    pullRequest: (folder) => {
      breakMatrix(folder);
      const file = join(folder, '.github', 'release-gates.yml');
      writeFileSync(file, readFileSync(file, 'utf8').replace('  compat-matrix:', '  compat-matrix:\n    mode: off'));
    },
    closes: { verdict: 'fail', decision: 'closed' },
    log: /compat-matrix/,
  },
];

/** Each called from another repository's checkout, by its full reference. @param {import('./suite.mjs').Suite} suite */
export function reusableTests(suite, context) {
  return CASES.map(
    (one) => () => suite.test(`called from another repository: ${one.name}`, () => runCase(one, context)),
  );
}

async function runCase(one, { act, suiteFolder, scratch, service }) {
  const caller = makeCaller(scratch, reading(one.earlier ?? one.jobs), one.change);
  const remote = one.remote === undefined ? undefined : standInFor(caller, join(scratch, one.remote));
  const secrets = Object.entries(one.secrets ?? {}).map(([name, value]) => [secretName(name), value]);
  const options = {
    act,
    suite: suiteFolder,
    caller,
    scratch,
    env: service.environment(),
    secrets: Object.fromEntries(secrets),
    ...(one.pullRequest !== undefined && pullRequest(caller, one.pullRequest)),
  };
  if (one.earlier !== undefined) {
    const earlier = await runAct(options);
    expectEqual(earlier.status, 0, 'exit status of the earlier attempt', earlier.log);
    writeFileSync(join(caller, '.github', 'workflows', 'test.yml'), JSON.stringify(reading(one.jobs)));
  }
  const run = await runAct({ ...options, env: { ...options.env, ...one.env } });
  if (one.log !== undefined) expectMatch({ log: run.log }, { log: one.log }, 'run', run.log);
  if (one.closes === undefined) {
    expectMatch(run.results.called, { result: 'success' }, 'needs.called', run.log);
    expectMatch(run.results.called.outputs, one.outputs, 'outputs', run.log);
    if (one.keeps !== undefined) git(remote, 'rev-parse', '--verify', one.keeps);
    return;
  }
  // act ends a run with the first call that fails, so nothing can be asked afterwards: its log has what steps set.
  expectEqual(run.status, 1, 'exit status of act', run.log);
  for (const [name, wanted] of Object.entries(one.closes)) expectSome(valuesOf(run.log, name), wanted, name, run.log);
}

/** What the first repository of a witness would serve, below the checkout of the second. */
function publishLog(folder) {
  const flags = Object.entries({ ...LOG, log: '.data/audit/log.ndjson', origin: ORIGIN, folder: 'published' });
  const argv = ['audit-publish', ...flags.map(([name, value]) => `--${name}=${value}`)];
  execFileSync(process.execPath, [fromRoot('actions/dist/cli.js'), ...argv], { cwd: folder, stdio: 'pipe' });
}

/** A bare repository that is reached under the address of the caller's remote. @returns {string} its folder */
function standInFor(caller, folder) {
  rmSync(folder, { recursive: true, force: true });
  git(dirname(folder), 'init', '--quiet', '--bare', folder);
  git(caller, 'config', `url.${folder}.insteadOf`, git(caller, 'remote', 'get-url', 'origin').trim());
  return folder;
}

function call(workflow, inputs, secrets = []) {
  return {
    uses: `${SUITE}/.github/workflows/${workflow}.yml@${REF}`,
    permissions: { contents: 'read' },
    ...(inputs !== undefined && { with: inputs }),
    ...(secrets.length > 0 && {
      secrets: Object.fromEntries(secrets.map((name) => [name, `\${{ secrets.${secretName(name)} }}`])),
    }),
  };
}

function gate(needs) {
  return { ...call('merge-gate', { needs: '${{ toJSON(needs) }}' }), needs, if: '${{ always() }}' };
}

/** A job of the caller's own that runs all units but the compatibility matrix, and uploads their evidence. */
function threeUnits() {
  const units = ['governance-check', 'rollback-drill-guard', 'audit-chain-verify', 'evidence-upload'];
  const steps = [CHECKOUT, ...units.map((unit) => ({ uses: `${SUITE}/actions/${unit}@${REF}` }))];
  return { 'runs-on': 'ubuntu-latest', permissions: { contents: 'read' }, steps };
}

function secretName(name) {
  return name.toUpperCase().replaceAll('-', '_');
}

/** The jobs, and one that records what came of the one that is called "called". */
function reading(jobs) {
  const read = {
    needs: 'called',
    if: '${{ always() }}',
    'runs-on': 'ubuntu-latest',
    steps: [recordStep('called', 'needs.called')],
  };
  return { on: ['push', 'pull_request'], permissions: {}, jobs: { ...jobs, read } };
}

/** A second commit on a branch, and the event that GitHub sends for it. */
function pullRequest(folder, change) {
  const base = git(folder, 'rev-parse', 'HEAD').trim();
  git(folder, 'checkout', '--quiet', '-b', 'change');
  change(folder);
  const head = commit(folder, 'change');
  const payload = {
    number: 7,
    pull_request: { number: 7, base: { sha: base, ref: 'main' }, head: { sha: head, ref: 'change' } },
  };
  return { event: 'pull_request', payload };
}
