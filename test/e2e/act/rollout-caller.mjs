import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { join } from 'node:path';
import { runAct, valuesOf } from './act.mjs';
import { makeCaller } from './caller.mjs';
import { commit, git, REF, SUITE } from './suite-copy.mjs';

const VERSIONED = ['package.json', 'security/release_policy.json', 'security/release_compat_matrix.json'];
/** Nothing is measured here: these a second person allows in a file, as an operator without metrics would. */
const NOT_MEASURED = ['budget_unknown', 'health_inconclusive', 'metrics_missing'];

/** Stands for the id of the run that judged: with it, a run sees the artifacts of that one. */
export const JUDGED = '4711';

/** A router that one asks by a program: what it has is a file outside of every checkout, as real traffic is. */
const ROUTER = `import { readFileSync, renameSync, writeFileSync } from 'node:fs';
const [action, file, slot, other, percent] = process.argv.slice(2);
if (action === 'set') {
  writeFileSync(file + '.new', JSON.stringify({ [slot]: Number(percent), [other]: 100 - Number(percent) }));
  renameSync(file + '.new', file);
} else {
  process.stdout.write(JSON.stringify({ percent: JSON.parse(readFileSync(file, 'utf8'))[slot] }));
}
`;

/**
 * A user's repository with what `init --rollout` writes, a bare repository that holds the state, and a router. Each
 * workflow is dispatched as a run of its own on a checkout of its own: what one knows of another is in the bare one.
 */
export class RolloutCaller {
  #context;
  #folder;
  #state;
  #router;
  #judged;
  #judgedCommit = '';
  #api;

  /** @param {{ act: string, suiteFolder: string, scratch: string, service: any }} context */
  constructor(context) {
    this.#context = context;
    this.#judged = context.service.environment();
    this.#state = join(context.scratch, 'state.git');
    this.#router = join(context.scratch, 'router-{environment}.json');
    for (const environment of ['prod', 'staging']) writeFileSync(this.#routerOf(environment), '{"blue":0,"green":0}');
    git(context.scratch, 'init', '--quiet', '--bare', this.#state);
    this.#folder = makeCaller(context.scratch, preflightAlone(), (folder) => this.#setUp(folder));
    git(this.#folder, 'remote', 'add', 'state', this.#state);
  }

  /** @param {object} changes to what GitHub says of the run that judged */
  async startApi(changes = {}) {
    this.#api?.close();
    const here = { id: 1, full_name: 'acme/parcel-service' };
    const run = { id: Number(JUDGED), event: 'push', status: 'completed', conclusion: 'success', repository: here };
    const answer = { ...run, head_repository: here, head_sha: this.#judgedCommit, ...changes };
    this.#api = http.createServer(({ url }, response) => {
      const isKnown = url === `/repos/${here.full_name}/actions/runs/${JUDGED}`;
      response.writeHead(isKnown ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    });
    await new Promise((done) => this.#api.listen(0, '127.0.0.1', done));
  }

  close() {
    this.#api?.close();
  }

  /** @returns {object} share of each slot */
  get traffic() {
    return JSON.parse(readFileSync(this.#routerOf('prod'), 'utf8'));
  }

  #routerOf(environment) {
    return this.#router.replace('{environment}', environment);
  }

  /** @returns {boolean} whether anything was ever written to the ledger */
  get hasState() {
    return git(this.#state, 'branch', '--list', 'release-state') !== '';
  }

  /** @returns {object[]} records of this kind in the ledger of the channel, in no order */
  recordsOf(kind) {
    const paths = git(this.#state, 'ls-tree', '-r', '--name-only', 'release-state').split('\n');
    return paths
      .filter((path) => path.includes(`/records/${kind}-`))
      .map((path) => JSON.parse(git(this.#state, 'show', `release-state:${path}`)));
  }

  /** The preflight of this commit, as the run `JUDGED`. @returns {Promise<string>} the release candidate */
  async judge() {
    this.#judgedCommit = git(this.#folder, 'rev-parse', 'HEAD').trim();
    const { status, log } = await this.#run({ env: this.#judged, workflow: '.github/workflows/test.yml' });
    const id = valuesOf(log, 'release-candidate-id').at(-1);
    if (status !== 0 || id === undefined) throw new Error(`expected an open preflight\n${log.slice(-6000)}`);
    return id;
  }

  /** One run of its own. @returns {Promise<{ status: number | null, log: string }>} */
  dispatch(workflow, inputs) {
    const payload = { inputs: { environment: 'prod', ...inputs } };
    const env = inputs.target === JUDGED ? this.#judged : this.#context.service.environment();
    return this.#run({ event: 'workflow_dispatch', payload, env, workflow: `.github/workflows/${workflow}.yml` });
  }

  tick() {
    const codes = { action: 'tick', 'allow-gate-failures': NOT_MEASURED.join(','), reason: 'nothing is measured here' };
    return this.dispatch('rollout-tick', codes);
  }

  /** The version that comes next, and its evidence in the repository. @returns {string} the release candidate */
  nextVersion(from, to) {
    for (const path of VERSIONED) this.#edit(path, (text) => text.replaceAll(`"${from}"`, `"${to}"`));
    this.#edit('CHANGES.md', (text) => text.replace('## ', `## ${to}\n\n- More.\n\n## `));
    this.#edit('src/rates.js', (text) => `${text}// ${to}\n`);
    const id = `rc-${to}-${commit(this.#folder, to).slice(0, 12)}`;
    this.cli('preflight', '--evidence-directory', 'candidates');
    commit(this.#folder, `evidence of ${to}`);
    return id;
  }

  /** What alice agrees to, reviewed into the repository. */
  approve(release, actions = NOT_MEASURED) {
    for (const action of actions) {
      const isOverride = NOT_MEASURED.includes(action);
      const approval = {
        version: 1,
        action: isOverride ? 'override' : action,
        channel: 'default.prod',
        release,
        ...(isOverride && { covers: action }),
        by: 'alice',
        reason: 'agreed',
        at: new Date(Date.now() - 60_000).toISOString(),
        expires: new Date(Date.now() + 3_600_000).toISOString(),
      };
      this.#write(`.github/release-approvals/${release}-${action}.yml`, JSON.stringify(approval));
    }
    commit(this.#folder, `approvals of ${release}`);
  }

  /** From a clone, as somebody on call would. */
  cli(...args) {
    const program = join(this.#context.suiteFolder, 'actions', 'dist', 'cli.js');
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, USER: 'carol' };
    const child = spawnSync(process.execPath, [program, ...args], { cwd: this.#folder, encoding: 'utf8', env });
    if (child.status !== 0) throw new Error(`release-gates ${args.join(' ')}: ${child.stdout}${child.stderr}`);
    return child.stdout;
  }

  #run(options) {
    const { act, suiteFolder, scratch } = this.#context;
    const env = { ...options.env, GITHUB_API_URL: `http://127.0.0.1:${this.#api?.address()?.port ?? 1}` };
    return runAct({ act, suite: suiteFolder, scratch, caller: this.#folder, ...options, env });
  }

  #setUp(folder) {
    this.#folder = folder;
    const pin = '0'.repeat(40);
    this.cli('init', '--rollout', '--suite', SUITE, '--suite-commit', pin);
    for (const name of readdirSync(join(folder, '.github', 'workflows'))) {
      this.#edit(`.github/workflows/${name}`, (text) => text.replaceAll(`@${pin}`, `@${REF}`));
    }
    this.#write('ops/router.mjs', ROUTER);
    this.#write('.github/release-rollout.yml', JSON.stringify(this.#policy()));
  }

  #policy() {
    const router = (...args) => ({ command: ['node', 'ops/router.mjs', args[0], this.#router, ...args.slice(1)] });
    return {
      version: 1,
      store: { kind: 'git', remote: 'state' },
      canary: { ladder: [0, 5, 100], 'min-time': '0s', 'min-samples': 0, 'max-metric-age': '5m' },
      audit: { min: '0s', 'start-during': true },
      downgrade: {
        'needs-staging': false,
        rules: [{ id: 'within-two', from: '2', to: '2', 'schema-compatible': true }],
      },
      approvals: { bless: 0 },
      overridable: NOT_MEASURED,
      traffic: {
        adapter: 'command',
        set: router('set', '{slot}', '{other_slot}', '{to_rollout_percent}'),
        read: router('read', '{slot}'),
      },
    };
  }

  #edit(path, change) {
    this.#write(path, change(readFileSync(join(this.#folder, path), 'utf8')));
  }

  #write(path, text) {
    mkdirSync(join(this.#folder, path, '..'), { recursive: true });
    writeFileSync(join(this.#folder, path), text);
  }
}

function preflightAlone() {
  const uses = `${SUITE}/.github/workflows/release-preflight.yml@${REF}`;
  return { on: 'push', permissions: {}, jobs: { preflight: { permissions: { contents: 'read' }, uses } } };
}
