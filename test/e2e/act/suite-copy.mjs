import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from '../../../tools/lib/paths.mjs';

/** Name under which the copy is called, as a user's workflow would call a release. */
export const SUITE = 'release-gates/suite';
export const REF = 'v1';

/** Ours alone: nobody calls them. */
const OWN = new Set(['ci.yml', 'smoke.yml']);

/**
 * A copy of what users call (actions, bundle, reusable workflows) that act can read, in a git repository of its own.
 * These differ from what is shipped, because act 0.2.87 does not know them: `$/` becomes the full reference, `queue: max`,
 * `deployment: false` and the branch that is checked out go (act has the working tree and no other), and composites end
 * in an empty step (act gives a composite the outputs of its last step).
 */
export function makeSuiteCopy(folder) {
  mkdirSync(join(folder, '.github', 'workflows'), { recursive: true });
  cpSync(fromRoot('actions'), join(folder, 'actions'), { recursive: true });
  for (const name of readdirSync(join(folder, 'actions'))) rewriteAction(join(folder, 'actions', name, 'action.yml'));
  for (const name of readdirSync(fromRoot('.github', 'workflows')).filter((file) => !OWN.has(file))) {
    const text = readFileSync(fromRoot('.github', 'workflows', name), 'utf8');
    writeFileSync(join(folder, '.github', 'workflows', name), forAct(text));
  }
  commit(folder, 'suite');
  return folder;
}

export function forAct(text) {
  return text
    .replaceAll(/uses: \$\/(\S+)/g, `uses: ${SUITE}/$1@${REF}`)
    .replaceAll(
      /^ +(?:queue: max|deployment: false|ref: \$\{\{ (?:inputs\.ref|github\.event\.repository\.default_branch) .*)\n/gm,
      '',
    );
}

/** Makes (or extends) a git repository. @returns {string} the commit */
export function commit(folder, message) {
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '--all', '--force');
  git(
    folder,
    '-c',
    'user.name=test',
    '-c',
    'user.email=test@localhost',
    'commit',
    '--quiet',
    '--allow-empty',
    '-m',
    message,
  );
  return git(folder, 'rev-parse', 'HEAD').trim();
}

export function git(folder, ...args) {
  const run = spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`git ${args.join(' ')}: ${run.stderr}`);
  return run.stdout;
}

function rewriteAction(path) {
  let text;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return;
    throw error;
  }
  const lastStep = text.includes('using: composite')
    ? '\n    - if: ${{ always() }}\n      run: ":"\n      shell: bash\n'
    : '';
  writeFileSync(path, forAct(text) + lastStep);
}
