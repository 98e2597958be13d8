import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from '../../../tools/lib/paths.mjs';
import { commit, git } from './suite-copy.mjs';

const EXAMPLE = fromRoot('examples', 'parcel-service');

/**
 * A user's repository: the example at its root, one workflow, one commit, a remote on GitHub.
 *
 * @param {string} scratch folder for all of them
 * @param {object} workflow as data; JSON is YAML
 * @param {(folder: string) => void} change applied before the commit
 * @returns {string} its folder
 */
export function makeCaller(scratch, workflow, change = () => {}) {
  const folder = mkdtempSync(join(scratch, 'caller-'));
  cpSync(EXAMPLE, folder, { recursive: true, filter: (path) => !path.includes('.release-gates/') });
  rmSync(join(folder, '.release-gates'), { recursive: true, force: true });
  mkdirSync(join(folder, '.github', 'workflows'), { recursive: true });
  writeFileSync(join(folder, '.github', 'workflows', 'test.yml'), JSON.stringify(workflow, undefined, 2));
  writeFileSync(join(folder, '.gitignore'), '.release-gates/\n');
  change(folder);
  commit(folder, 'caller');
  git(folder, 'remote', 'add', 'origin', 'https://github.com/acme/parcel-service.git');
  return folder;
}

export const CHECKOUT = {
  uses: 'actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd',
  with: { 'persist-credentials': false },
};

/** A workflow of one job. */
export function jobOf(steps) {
  return { on: ['push', 'pull_request'], permissions: {}, jobs: { job: { 'runs-on': 'ubuntu-latest', steps } } };
}
