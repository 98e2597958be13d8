// GitHub's own parser over workflows and action manifests: `node --import json-imports.mjs github-parser.mjs PACKAGES ROOT SUITE`.
// SUITE: where our own reusable workflows lie, whoever calls them.
// Prints one JSON line: { findings: [...], conditions: [...] }.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CONDITIONS, judgeConditions } from './conditions.mjs';

const [packages, root, suite] = process.argv.slice(2);
const from = (file) => import(pathToFileURL(path.join(packages, 'node_modules', file)).href);
const require = createRequire(path.join(packages, 'x.js'));
const { validate } = await from('@actions/languageservice/dist/index.js');
const expressions = await from('@actions/expressions/dist/index.js');
const { TextDocument } = await import(pathToFileURL(require.resolve('vscode-languageserver-textdocument')).href);
const { parse } = require('yaml');

const read = (file) => readFileSync(path.join(root, file), 'utf8');
const SELF = { owner: 'release-gates', name: 'suite' };

const options = {
  fileProvider: {
    async getFileContent(reference) {
      return {
        name: reference.path,
        content: readFileSync(path.join(suite, reference.path.replace(/^\$\//, '')), 'utf8'),
      };
    },
  },
  actionsMetadataProvider: {
    async fetchActionMetadata(action) {
      if (action.owner === SELF.owner) return parse(read(path.join(action.path ?? '', 'action.yml')));
      return { name: 'foreign', description: 'not judged here' };
    },
  },
  contextProviderConfig: {
    async getContext(name, known) {
      return ['secrets', 'vars'].includes(name) ? (known ?? new expressions.DescriptionDictionary()) : known;
    },
  },
};

const files = [
  ...readdirSync(path.join(root, '.github/workflows')).map((name) => `.github/workflows/${name}`),
  ...readdirSync(path.join(root, 'actions'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'dist')
    .map((entry) => `actions/${entry.name}/action.yml`),
];

const findings = [];
for (const file of files) {
  // Written in full, our own references can be looked up.
  const text = read(file).replaceAll(/uses: \$\/(actions\/\S+)/g, `uses: ${SELF.owner}/${SELF.name}/$1@v1`);
  const document = TextDocument.create(pathToFileURL(path.join(root, file)).href, 'yaml', 1, text);
  for (const { severity = 1, message, range } of await validate(document, options)) {
    if (severity === 1) findings.push(`${file}:${range.start.line + 1}: ${message}`);
  }
}
const written = new Set(
  files.flatMap((file) => [...read(file).matchAll(/^ +(?:- )?if: \$\{\{ (.*) \}\}$/gm)].map((match) => match[1])),
);
const judged = new Set(CONDITIONS.map(({ condition }) => condition));
const unjudged = [...written]
  .filter((condition) => !judged.has(condition))
  .map((condition) => `no case for if: ${condition}`);
const conditions = [...judgeConditions(expressions), ...unjudged];
process.stdout.write(`${JSON.stringify({ files: files.length, findings, conditions })}\n`);
