import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fromRoot } from './lib/paths.mjs';

// node tools/make-own-fixture.mjs: the evidence of a small preflight, as the committed bundle writes it today, for
// security/fixtures. Add one for each new evidence format and keep the old ones: old evidence must go on verifying.
const SCHEMA = '1.0';
// Dated February 2025, so that it verifies on a machine whose clock is behind: evidence from the future is refused.
const CLOCK = `const now = Date.now, shift = Date.parse('2025-02-03T12:00:00Z') - now(); Date.now = () => now.call(Date) + shift;`;
const folder = mkdtempSync(join(tmpdir(), 'own-fixture-'));
const put = (path, text) => writeFileSync(join(folder, path), text);
const run = (program, ...args) => {
  const child = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`${program} ${args.join(' ')}: ${child.stdout}${child.stderr}`);
};
try {
  for (const path of ['.github', 'security', 'docs']) mkdirSync(join(folder, path));
  put('.github/release-gates.yml', 'version: 1\nversion-source: package.json\nunits:\n  governance-check: {}\n');
  put('package.json', '{"version":"1.2.3"}\n');
  put('security/release_policy.json', '{"version":1,"app_version":"1.2.3"}\n');
  put('CHANGES.md', '# Changes\n\n## 1.2.3\n\n- First.\n');
  run('git', 'init', '--quiet');
  run('git', 'add', '.');
  run('git', '-c', 'user.name=fixture', '-c', 'user.email=fixture@localhost', 'commit', '--quiet', '-m', 'fixture');
  const clock = ['--import', `data:text/javascript,${encodeURIComponent(CLOCK)}`];
  const cli = fromRoot('actions', 'dist', 'cli.js');
  run(process.execPath, ...clock, cli, 'preflight', '--release-candidate-id', 'rc-1.2.3-fixture');
  const evidence = join(folder, '.release-gates', 'rc-1.2.3-fixture');
  const files = Object.fromEntries(
    readdirSync(evidence)
      .sort()
      .map((name) => [relative(folder, join(evidence, name)), readFileSync(join(evidence, name), 'utf8')]),
  );
  const manifest = Object.keys(files).find((path) => path.includes('/manifest.'));
  if (manifest === undefined) throw new Error('the preflight made no manifest');
  write(`evidence-${SCHEMA}.json`, { schema_version: SCHEMA, manifest, files });
  const tampered = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      path.includes('governance-check') ? text.replace('1.2.3', '1.2.4') : text,
    ]),
  );
  write(`evidence-${SCHEMA}-tampered.json`, { schema_version: SCHEMA, manifest, files: tampered });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function write(name, value) {
  writeFileSync(fromRoot('security', 'fixtures', name), `${JSON.stringify(value, undefined, 2)}\n`);
}
