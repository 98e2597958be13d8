import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

it('this repository is open by its own gates, and still verifies the evidence of its earlier versions', () => {
  // Inside the repository, because that is where evidence may be written; below node_modules, because git ignores it.
  const folder = mkdtempSync(path.join(root, 'node_modules', '.self-'));
  try {
    const evidence = path.relative(root, folder);
    const cli = path.join(root, 'actions/dist/cli.js');
    const run = spawnSync(process.execPath, [cli, 'preflight', '--evidence-directory', evidence], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(run.stdout + run.stderr).toMatch(/^decision {2}OPEN/m);
    expect(run.status).toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
