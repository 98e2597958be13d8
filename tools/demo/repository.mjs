import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fromRoot } from '../lib/paths.mjs';

const SERVICE = fromRoot('examples', 'parcel-service');
const DEMO = fromRoot('examples', 'rollout-demo');
/** Where the version of the service stands. */
const VERSIONED = ['package.json', 'security/release_policy.json', 'security/release_compat_matrix.json'];
export const FIRST_VERSION = '2.4.0';
/** What users had before anybody rolled out with this suite: the tag is all that is known of it. */
export const OLD_VERSION = '2.3.0';

/** The parcel service with a rollout policy, as a git repository of its own. */
export function createRepository(root, { metricsUrl, shorten }) {
  cpSync(SERVICE, root, { recursive: true, filter: (path) => !path.includes('.release-gates') });
  for (const name of ['ops', 'slo']) cpSync(join(DEMO, name), join(root, name), { recursive: true });
  const policy = readFileSync(join(DEMO, 'release-rollout.yml'), 'utf8').replaceAll(
    'http://127.0.0.1:9090',
    metricsUrl,
  );
  write(root, '.github/release-rollout.yml', shorten(policy));
  write(root, '.gitignore', 'run/\n.release-gates/\n');
  git(root, 'init', '--quiet', '--initial-branch=main');
  commit(root, FIRST_VERSION);
  git(root, 'tag', `v${OLD_VERSION}`);
}

/** The next version: everything that names it is raised, and it is committed and tagged. */
export function raiseVersion(root, { from, to, change }) {
  for (const path of VERSIONED) {
    write(root, path, readFileSync(join(root, path), 'utf8').replaceAll(`"${from}"`, `"${to}"`));
  }
  const changes = readFileSync(join(root, 'CHANGES.md'), 'utf8');
  write(root, 'CHANGES.md', changes.replace('## ', `## ${to}\n\n- ${change}\n\n## `));
  write(root, 'src/rates.js', `${readFileSync(join(root, 'src/rates.js'), 'utf8')}// ${to}: ${change}\n`);
  commit(root, to);
}

function commit(root, version) {
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', `Release ${version}`);
  git(root, 'tag', `v${version}`);
}

function write(root, path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** The machine's git configuration does not change what is shown. */
function git(cwd, ...args) {
  const identity = ['user.name=Demo', 'user.email=demo@example.invalid', 'commit.gpgsign=false', 'tag.gpgsign=false'];
  const settings = identity.flatMap((setting) => ['-c', setting]);
  const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const run = spawnSync('git', [...settings, ...args], { cwd, encoding: 'utf8', env });
  if (run.status !== 0) throw new Error(`git ${args.join(' ')}: ${run.error?.message ?? run.stderr}`);
}
