import { DIGEST, GOOD, pointerPolicy, signingEnv, signingSecret, trustPolicy, write } from './case-materials.mjs';

const WAIVER = '.github/release-waivers/late-fixture.yml';
const waiver = write(
  WAIVER,
  `version: 1
gate: compat-matrix
check: fixture_loaded::n-minus-one
owner: '@octocat'
ticket: OPS-1
reason: The fixture is being rebuilt
expires: ${new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)}
`,
);
const YES = { action: 'promote', release: 'rc-2.4.0-0123456789ab', reason: 'tried' };

/** Operations by which a person signs: approvals, waivers, freezes. */
export const SIGNING_CASES = [
  {
    unit: 'approve',
    name: 'signs one person’s yes where rollouts look for it',
    change: (folder) => {
      trustPolicy(folder);
      pointerPolicy(folder);
    },
    before: [['trust-root', { action: 'init', 'key-env': 'SIGNING_KEY' }, signingEnv]],
    with: { ...YES, 'key-env': 'SIGNING_KEY' },
    env: signingEnv,
    secrets: signingSecret,
    outcome: 'success',
    outputs: {
      ...GOOD,
      'approved-by': 'Release engineers',
      'approval-path': /^\.github\/release-approvals\/promote-.*\.dsse\.json$/,
      'key-fingerprint': /^SHA256:/,
    },
  },
  {
    unit: 'approve',
    name: 'a key that nobody trusts to approve signs nothing',
    change: pointerPolicy,
    with: { ...YES, 'key-env': 'SIGNING_KEY' },
    env: signingEnv,
    secrets: signingSecret,
    outcome: 'failure',
    outputs: { open: 'false', 'approval-path': undefined },
    log: /approver_trusted/,
  },
  {
    unit: 'waiver-sign',
    name: 'a signed waiver takes the place of the plain one',
    change: (folder) => {
      trustPolicy(folder);
      waiver(folder);
    },
    before: [['trust-root', { action: 'init', 'key-env': 'SIGNING_KEY' }, signingEnv]],
    with: { waiver: WAIVER, repository: 'octo/app', 'key-env': 'SIGNING_KEY' },
    env: signingEnv,
    secrets: signingSecret,
    outcome: 'success',
    outputs: { ...GOOD, 'waiver-path': WAIVER.replace('.yml', '.dsse.json'), signatures: '1', needed: '1' },
  },
  {
    unit: 'waiver-sign',
    name: 'nobody signs a waiver where nobody is trusted',
    change: waiver,
    with: { waiver: WAIVER, 'key-env': 'SIGNING_KEY' },
    env: signingEnv,
    secrets: signingSecret,
    outcome: 'failure',
    outputs: { open: 'false', 'waiver-path': undefined },
    log: /signer_trusted/,
  },
  {
    unit: 'freeze-sign',
    name: 'signs a freeze where rollouts look for it',
    change: (folder) => {
      trustPolicy(folder);
      pointerPolicy(folder);
    },
    before: [['trust-root', { action: 'init', 'key-env': 'SIGNING_KEY' }, signingEnv]],
    with: { scope: 'environment', reason: 'audit', repository: 'octo/app', 'key-env': 'SIGNING_KEY' },
    env: signingEnv,
    secrets: signingSecret,
    outcome: 'success',
    outputs: {
      ...GOOD,
      'freeze-path': /^\.github\/release-freezes\/freeze-environment-.*\.dsse\.json$/,
      'freeze-sha256': DIGEST,
      signatures: '1',
      needed: '1',
    },
  },
  {
    unit: 'freeze-sign',
    name: 'a key that nobody trusts to freeze signs nothing',
    change: pointerPolicy,
    with: { reason: 'audit', repository: 'octo/app', 'key-env': 'SIGNING_KEY' },
    env: signingEnv,
    secrets: signingSecret,
    outcome: 'failure',
    outputs: { open: 'false', 'freeze-path': undefined },
    log: /signer_trusted/,
  },
];
