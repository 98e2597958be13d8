import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from './lib/compile.mjs';
import { fromRoot, ROOT } from './lib/paths.mjs';

// npm run bench [-- <part of a name> …]: every bench/<name>.ts that exports `bench`, one process each.
const wanted = process.argv.slice(2);
const build = compile();
const names = readdirSync(fromRoot('bench'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => file.slice(0, -3))
  .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
  .toSorted();
let failed = 0;

for (const name of names) {
  let rows = measure(name);
  if (rows === undefined) continue;
  // Machines are noisy, ratios less so, but a verdict on one run would still be a coin toss near a limit.
  if (rows.some(isAbove)) rows = measure(name).map((row, at) => (isAbove(row) && !isAbove(rows[at]) ? rows[at] : row));
  for (const row of rows) print(name, row);
  failed += rows.filter(isAbove).length;
}
process.stdout.write(failed === 0 ? 'every figure is within its limit\n' : `${failed} figures are above their limit\n`);
process.exitCode = failed === 0 ? 0 : 1;

function isAbove(row) {
  return !(row.ratio <= row.limit);
}

/** Undefined where the module holds no benchmark. */
function measure(name) {
  const url = pathToFileURL(join(build, 'bench', `${name}.js`)).href;
  const run = spawnSync(process.execPath, ['--expose-gc', fromRoot('tools', 'lib', 'run-bench.mjs'), url], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.status !== 0) throw new Error(`bench/${name}.ts failed:\n${run.stdout}${run.stderr}`);
  return JSON.parse(run.stdout.slice(run.stdout.lastIndexOf('\n', run.stdout.length - 2) + 1)) ?? undefined;
}

function print(name, row) {
  const verdict = isAbove(row) ? 'ABOVE' : 'ok   ';
  const note = row.note === undefined ? '' : ` (${row.note})`;
  process.stdout.write(
    `${verdict}  ${row.ratio.toFixed(2)}x, limit ${row.limit}x of ${row.against}: ${name}: ${row.name}${note}\n`,
  );
}
