import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fromRoot } from '../paths.mjs';
import { walk } from '../walk.mjs';
import { actionReadme, actionStub, actionYml } from './action.mjs';
import { readmeWithTable, unitIndex, unitPage, unitsModule, unitsWithoutReadme, versionModule } from './pages.mjs';
import { schemaFile } from './schemas.mjs';
import { MADE_BY } from './texts.mjs';

/** Every generated file: path to text. */
export function generatedFiles({ units, documents }) {
  const { version } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));
  const files = new Map();
  const incomplete = new Set(unitsWithoutReadme(units));
  for (const unit of units) {
    if (!incomplete.has(unit)) files.set(`docs/units/${unit.id}.md`, unitPage(unit));
    if (!unit.surfaces.includes('action')) continue;
    files.set(`actions/${unit.id}/action.yml`, actionYml(unit));
    files.set(`actions/${unit.id}/index.js`, actionStub(unit));
    files.set(`actions/${unit.id}/README.md`, actionReadme(unit));
  }
  // The stubs are CommonJS, as the bundle is: see tools/lib/bundle/build.mjs.
  files.set('actions/package.json', `${JSON.stringify({ description: MADE_BY, private: true, type: 'commonjs' })}\n`);
  for (const [name, schema] of documents) files.set(`schemas/${name}.json`, schemaFile(name, schema));
  files.set('docs/units/README.md', unitIndex(units));
  files.set('packages/cli/src/generated/units.ts', unitsModule(units));
  files.set('packages/core/src/generated/version.ts', versionModule(version));
  files.set('README.md', readmeWithTable(units));
  return files;
}

/** Paths whose text on disk is not what it should be, and generated files that nothing makes any more. */
export function staleFiles(files) {
  const changed = [...files].filter(([path, text]) => readText(path) !== text).map(([path]) => path);
  return { changed, orphans: generatedOnDisk().filter((path) => !files.has(path)) };
}

export function writeFiles(files) {
  const { changed, orphans } = staleFiles(files);
  for (const path of orphans) rmSync(fromRoot(path));
  for (const path of changed) {
    mkdirSync(dirname(fromRoot(path)), { recursive: true });
    writeFileSync(fromRoot(path), files.get(path));
  }
  return { changed, orphans };
}

function generatedOnDisk() {
  return ['actions', 'docs/units', 'schemas']
    .flatMap((folder) => walk(fromRoot(folder)).map((path) => `${folder}/${path}`))
    .filter((path) => !path.startsWith('actions/dist/') && readText(path).includes(MADE_BY));
}

function readText(path) {
  return existsSync(fromRoot(path)) ? readFileSync(fromRoot(path), 'utf8') : undefined;
}
