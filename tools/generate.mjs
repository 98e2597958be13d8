import { compile } from './lib/compile.mjs';
import { generatedFiles, staleFiles, writeFiles } from './lib/generate/files.mjs';
import { loadModel } from './lib/generate/model.mjs';
import { unitsWithoutReadme } from './lib/generate/pages.mjs';

// npm run generate [-- --check]: writes (or compares) everything that the units' definitions determine.
const checkOnly = process.argv.includes('--check');
const model = await loadModel(compile());
const files = generatedFiles(model);
const { changed, orphans } = checkOnly ? staleFiles(files) : writeFiles(files);
for (const path of changed) process.stdout.write(`${checkOnly ? 'not fresh' : 'written'}: ${path}\n`);
for (const path of orphans) process.stdout.write(`${checkOnly ? 'nothing makes this any more' : 'removed'}: ${path}\n`);
const count = changed.length + orphans.length;
if (checkOnly && count > 0) {
  process.stderr.write(`${count} generated files differ; run: npm run generate\n`);
  process.exitCode = 1;
} else process.stdout.write(`${files.size} generated files, ${count === 0 ? 'all fresh' : `${count} changed`}\n`);
for (const unit of unitsWithoutReadme(model.units)) {
  process.stderr.write(`${unit.folder}/README.md is missing, so docs/units/${unit.id}.md cannot be made\n`);
  process.exitCode = 1;
}
