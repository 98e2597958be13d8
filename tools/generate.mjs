import { compile } from './lib/compile.mjs';
import { generatedFiles, staleFiles, writeFiles } from './lib/generate/files.mjs';
import { loadModel } from './lib/generate/model.mjs';

const checkOnly = process.argv.includes('--check');
const files = generatedFiles(await loadModel(compile()));
const { changed, orphans } = checkOnly ? staleFiles(files) : writeFiles(files);
for (const path of changed) process.stdout.write(`${checkOnly ? 'not fresh' : 'written'}: ${path}\n`);
for (const path of orphans) process.stdout.write(`${checkOnly ? 'nothing makes this any more' : 'removed'}: ${path}\n`);
const count = changed.length + orphans.length;
if (checkOnly && count > 0) {
  process.stderr.write(`${count} generated files differ; run: npm run generate\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(`${files.size} generated files, ${count === 0 ? 'all fresh' : `${count} changed`}\n`);
}
