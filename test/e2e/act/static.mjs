import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from '../../../tools/lib/paths.mjs';
import { expectEqual } from './expectations.mjs';
import { commit, git } from './suite-copy.mjs';

const PARSER_PACKAGES = [
  '@actions/languageservice@0.3.61',
  '@actions/expressions@0.3.61',
  'vscode-languageserver-textdocument@1.0.16',
  'yaml@2.9.1',
];

/** Three judges of workflow files, each of which sees what the others do not. @param {import('./suite.mjs').Suite} suite */
export async function testStatically(suite, { scratch, tools }) {
  const packages = installParser();
  const lint = (folder) => run(tools.actionlint, [], folder);
  const audit = (folder, paths) =>
    run(tools.zizmor, ['--offline', '--no-progress', '--persona', 'pedantic', ...paths], folder);
  await suite.test('actionlint finds nothing in our workflows', () => lint(fromRoot()));
  await suite.test('zizmor finds nothing in our workflows and actions', () =>
    audit(fromRoot(), ['.github', 'actions']),
  );
  await suite.test("GitHub's own parser finds nothing in our workflows and actions", () => {
    const found = parse(packages, fromRoot());
    expectEqual(found.findings, [], 'findings');
  });
  await suite.test("every if: gives the wanted answer by GitHub's own evaluator", () => {
    expectEqual(parse(packages, fromRoot()).conditions, [], 'conditions');
  });
  await suite.test("GitHub's own parser sees an input that an action does not have", () => {
    const broken = join(scratch, 'broken');
    for (const folder of ['.github', 'actions']) {
      cpSync(fromRoot(folder), join(broken, folder), { recursive: true, filter: (path) => !path.includes('/dist') });
    }
    const file = join(broken, '.github/workflows/release-preflight.yml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('          quick:', '          qick:'));
    expectEqual(parse(packages, broken).findings.length, 1, 'findings');
  });
  const tried = [['package.json'], ['Cargo.toml'], ['package.json', '--rollout']];
  for (const [version, ...flags] of tried) await testInit(suite, { packages, scratch, version, flags, lint, audit });
}

const cli = (...args) => run(process.execPath, [fromRoot('actions/dist/cli.js'), ...args]);

async function testInit(suite, { packages, scratch, version, flags, lint, audit }) {
  const folder = join(scratch, ['init', version, ...flags].join('-'));
  const written = ['what init', ...flags, 'writes beside', version].join(' ');
  mkdirSync(folder, { recursive: true });
  const contents = version === 'package.json' ? '{"version":"1.0.0"}' : '[package]\nversion = "1.0.0"\n';
  await suite.test(`${written} is clean for all three`, () => {
    writeFileSync(join(folder, version), contents);
    git(folder, 'init', '--quiet');
    cli('init', '--root', folder, ...flags);
    commit(folder, 'what init wrote');
    lint(folder);
    audit(folder, ['.github']);
    mkdirSync(join(folder, 'actions'), { recursive: true });
    expectEqual(parse(packages, folder).findings, [], 'findings');
  });
  await suite.test(`${written} opens its own preflight`, () => {
    cli('preflight', '--root', folder);
  });
  if (!flags.includes('--rollout')) return;
  await suite.test(`${written} plans the rollout of what that preflight opened`, () => {
    const plan = cli('rollout', 'plan', '--root', folder);
    if (!/default\.prod: start/.test(plan)) throw new Error(`expected a start in the plan, found\n${plan}`);
  });
}

/** @returns {{ files: number, findings: string[], conditions: string[] }} */
function parse(packages, folder) {
  const hook = fromRoot('test/e2e/act/json-imports.mjs');
  return JSON.parse(
    run(process.execPath, ['--import', hook, fromRoot('test/e2e/act/github-parser.mjs'), packages, folder, fromRoot()]),
  );
}

function run(program, args, cwd = fromRoot()) {
  const child = spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (child.error !== undefined) throw child.error;
  if (child.status !== 0) throw new Error(`${program} exited ${child.status}\n${child.stdout}${child.stderr}`);
  return child.stdout;
}

function installParser() {
  const folder = fromRoot('.cache', 'github-parser');
  const stamp = join(folder, 'installed');
  const wanted = PARSER_PACKAGES.join(' ');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}\n');
  run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--no-save', ...PARSER_PACKAGES], folder);
  writeFileSync(stamp, wanted);
  return folder;
}
