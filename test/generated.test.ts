import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyExample } from './support/example-repository.ts';
import { runCompiledCli } from './support/compiled-cli.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const SCHEMAS = join(ROOT, 'schemas');
const ACTIONS = join(ROOT, 'actions');
const actions = existsSync(ACTIONS)
  ? readdirSync(ACTIONS, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'dist')
      .map((entry) => entry.name)
  : [];
const schemaFiles = existsSync(SCHEMAS) ? readdirSync(SCHEMAS) : [];

function validator(name: string): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, strictTuples: false });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(join(SCHEMAS, name), 'utf8')) as object);
}

/** In words, or an empty list. */
function violations(schema: string, document: unknown): string[] {
  const validate = validator(`${schema}.json`);
  validate(document);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

describe('generated files', () => {
  it('are what the definitions make', () => {
    const run = spawnSync(process.execPath, [join(ROOT, 'tools', 'generate.mjs'), '--check'], { encoding: 'utf8' });
    expect(`${run.stdout}${run.stderr}`).toContain('all fresh');
  });

  it.each(actions)('actions/%s/action.yml names what the runner needs', (name) => {
    const action = parse(readFileSync(join(ACTIONS, name, 'action.yml'), 'utf8')) as Record<string, object>;
    expect(Object.keys(action)).toEqual(expect.arrayContaining(['name', 'description', 'inputs', 'outputs', 'runs']));
  });

  // The runner hands a default over as if it had been given: it would win over the configuration file.
  it.each(actions.filter((name) => name !== 'preflight'))('actions/%s/action.yml has no defaults', (name) => {
    const action = parse(readFileSync(join(ACTIONS, name, 'action.yml'), 'utf8')) as { inputs: Record<string, object> };
    expect(Object.values(action.inputs).filter((input) => 'default' in input)).toEqual([]);
  });

  it('action.yml tells the words that an input takes, because it has no place for a type', () => {
    const action = parse(readFileSync(join(ACTIONS, 'rollback-bundle', 'action.yml'), 'utf8')) as {
      inputs: Record<string, { description: string }>;
    };
    expect(action.inputs['action']?.description).toContain('One of: create, verify, restore.');
  });
});

describe('schemas', () => {
  it.each(schemaFiles)('%s is a closed draft 2020-12 schema', (name) => {
    expect(validator(name).schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  });
});

describe('what we emit and ship is what the schemas say', () => {
  let example: ReturnType<typeof copyExample>;

  beforeAll(() => {
    example = copyExample();
    runCompiledCli(['preflight', '--root', example.root]);
  });

  afterAll(() => {
    example.remove();
  });

  it('every evidence document and manifest of a preflight', () => {
    const paths = readdirSync(join(example.root, '.release-gates'), { recursive: true, encoding: 'utf8' });
    const documents = paths
      .filter((path) => path.endsWith('.json'))
      .map((path) => {
        const document = JSON.parse(readFileSync(join(example.root, '.release-gates', path), 'utf8')) as {
          format?: string;
        };
        return { path, document, schema: document.format?.split('/')[1] ?? '' };
      })
      .filter(({ schema }) => schema === 'evidence' || schema === 'manifest');
    expect(new Set(documents.map(({ schema }) => schema))).toEqual(new Set(['evidence', 'manifest']));
    for (const { path, document, schema } of documents) expect([path, ...violations(schema, document)]).toEqual([path]);
  });

  it('the configuration of the example', () => {
    const text = readFileSync(join(example.root, '.github', 'release-gates.yml'), 'utf8');
    expect(violations('configuration', parse(text))).toEqual([]);
  });

  it('a schema can refuse', () => {
    expect(violations('configuration', { version: 1, unitss: {} })).not.toEqual([]);
    expect(violations('evidence', { format: 'release-gates/evidence/v1' })).not.toEqual([]);
  });
});
