import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fromRoot } from './paths.mjs';

const MODULES = {
  act: 'github.com/nektos/act',
  actionlint: 'github.com/rhysd/actionlint/cmd/actionlint',
};

/**
 * Path of act or actionlint: the one below .cache, else one on the PATH, else built now where Go is installed. CI builds
 * them in tools/ci-tools.sh, which also says which version.
 *
 * @param {'act' | 'actionlint'} name
 * @returns {string | undefined} undefined where it is not there and cannot be built
 */
export function goTool(name) {
  const own = fromRoot('.cache', 'go-bin', name);
  if (existsSync(own)) return own;
  if (spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined) return name;
  if (spawnSync('go', ['version'], { stdio: 'ignore' }).error !== undefined) return undefined;
  const version = pinned(name);
  process.stderr.write(`building ${name} ${version}\n`);
  const env = { ...process.env, GOBIN: fromRoot('.cache', 'go-bin'), GOFLAGS: '-modcacherw' };
  spawnSync('go', ['install', `${MODULES[name]}@${version}`], { env, stdio: ['ignore', 2, 2] });
  return existsSync(own) ? own : undefined;
}

/** Path of zizmor, likewise, with Python in place of Go. @returns {string | undefined} */
export function zizmor() {
  const own = fromRoot('.cache', 'venv', 'bin', 'zizmor');
  if (existsSync(own)) return own;
  if (spawnSync('zizmor', ['--version'], { stdio: 'ignore' }).error === undefined) return 'zizmor';
  const venv = spawnSync('python3', ['-m', 'venv', fromRoot('.cache', 'venv')], { stdio: ['ignore', 2, 2] });
  if (venv.status !== 0) return undefined;
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', `zizmor==${pinned('zizmor')}`];
  spawnSync(fromRoot('.cache', 'venv', 'bin', 'python'), pip, { stdio: ['ignore', 2, 2] });
  return existsSync(own) ? own : undefined;
}

function pinned(name) {
  const text = readFileSync(fromRoot('tools', 'ci-tools.sh'), 'utf8');
  const version = new RegExp(`^${name.toUpperCase()}=(\\S+)$`, 'm').exec(text)?.[1];
  if (version === undefined) throw new Error(`tools/ci-tools.sh does not say which ${name}`);
  return version;
}
