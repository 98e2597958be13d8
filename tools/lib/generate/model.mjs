import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';

/**
 * @typedef {{ name: string, description: string, type: string, choices?: string[], default?: string,
 *   required: boolean }} InputModel
 * @typedef {{ id: string, kind: 'gate' | 'operation', summary: string, surfaces: string[], inputs: InputModel[],
 *   commonInputs: InputModel[], outputs: Record<string, string>, checks: Record<string, string>,
 *   documents: string[], folder: string }} UnitModel
 */

/** Loads every unit from a compiled build and says what its definition says, as plain data, sorted by id. */
export async function loadModel(build) {
  const load = (name) => import(pathToFileURL(join(build, 'packages', name, 'src', 'index.js')).href);
  const [core, runner, evidence, { gates }, { operations }] = await Promise.all(
    ['core', 'runner', 'evidence', 'gates', 'operations'].map(load),
  );
  const units = [];
  const documents = new Map();
  addDocument(documents, 'evidence', evidence.evidenceSchema);
  addDocument(documents, 'facts', evidence.factsSchema);
  addDocument(documents, 'manifest', evidence.manifestSchema);
  addDocument(documents, 'configuration', runner.configurationSchema());
  addDocument(documents, 'waiver', evidence.waiverSchema());
  for (const [folder, registry] of Object.entries({ gates, operations })) {
    for (const [id, loader] of Object.entries(registry)) {
      const unit = await loader();
      if (unit.id !== id) throw new Error(`packages/${folder}/src/registry.ts: "${id}" loads the unit "${unit.id}"`);
      const unitDocuments = await openDocuments(unit);
      units.push(toUnitModel({ ...unit, documents: unitDocuments }, `packages/${folder}/src/${id}`, core, runner));
      addDocument(documents, `${id}.inputs`, kebabInputs(unit.inputs, core));
      for (const [name, schema] of Object.entries(unitDocuments)) addDocument(documents, name, schema);
    }
  }
  units.sort((left, right) => (left.id < right.id ? -1 : 1));
  return { units, documents: new Map([...documents].sort(([left], [right]) => (left < right ? -1 : 1))) };
}

async function openDocuments({ documents = {} }) {
  return typeof documents === 'function' ? documents() : documents;
}

function addDocument(documents, name, schema) {
  if (!(schema instanceof z.ZodType)) throw new Error(`there is no zod schema for schemas/${name}.json`);
  const json = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
  const known = documents.get(name);
  if (known !== undefined && JSON.stringify(known) !== JSON.stringify(json)) {
    throw new Error(`two different schemas are called "${name}"; name one of them differently in its unit's documents`);
  }
  documents.set(name, json);
}

/** Inputs are camelCase in code, kebab-case wherever a person writes them. */
function kebabInputs(inputs, core) {
  const shape = Object.entries(inputs.shape).map(([key, field]) => [core.toKebab(key), field]);
  return z.strictObject(Object.fromEntries(shape));
}

function toUnitModel(unit, folder, core, runner) {
  const shared = { ...runner.commonInputs.shape, ...(unit.kind === 'operation' && runner.operationInputs.shape) };
  const common = Object.fromEntries(Object.entries(shared).filter(([key]) => !isOwnToo(unit, key, core)));
  for (const key of Object.keys(common)) {
    if (Object.hasOwn(unit.inputs.shape, key))
      throw new Error(`${unit.id}: "${key}" is an input of every unit already`);
  }
  const describe = (shape) => Object.entries(shape).map(([key, field]) => toInputModel(unit.id, key, field, core));
  return {
    id: unit.id,
    kind: unit.kind,
    summary: unit.summary,
    surfaces: [...(unit.surfaces ?? ['action', 'cli'])],
    inputs: describe(unit.inputs.shape),
    commonInputs: describe(common),
    outputs: { ...runner.commonOutputs, ...unit.outputs },
    checks: unit.checks,
    documents: Object.keys(unit.documents ?? {}).sort(),
    folder,
  };
}

/** Which trust root is meant every run may be told; a unit that reads one itself says so among its own inputs. */
function isOwnToo(unit, key, core) {
  return Object.hasOwn(core.trustRootPinInputs, key) && unit.inputs.shape[key] === core.trustRootPinInputs[key];
}

function toInputModel(unitId, key, field, core) {
  const name = core.toKebab(key);
  const description = describeField(field);
  if (description === undefined) throw new Error(`${unitId}: input "${name}" has no .describe()`);
  const codec = core.codecOf(field);
  const choices = core.choicesOf(field);
  const absent = field.safeParse(undefined);
  const byDefault = absent.success && absent.data !== undefined ? toText(codec, absent.data, core) : '';
  return {
    name,
    description: /[.!?]$/.test(description) ? description : `${description}.`,
    type: choices?.map((word) => `\`${word}\``).join(' or ') ?? TYPES[codec],
    ...(choices !== undefined && { choices }),
    ...(byDefault !== '' && { default: byDefault }),
    required: !absent.success,
  };
}

/** `.describe()` may stand before or after `.default()` and `.optional()`. */
function describeField(field) {
  for (let current = field; current !== undefined; current = inner(current)) {
    if (current.description !== undefined) return current.description;
  }
  return undefined;
}

function inner(field) {
  return field instanceof z.ZodDefault || field instanceof z.ZodOptional ? field.unwrap() : undefined;
}

function toText(codec, value, core) {
  if (codec === 'duration') return core.formatDuration(value);
  if (codec === 'list') return value.join(', ');
  return String(value);
}

const TYPES = {
  boolean: '`true` or `false`',
  integer: 'integer',
  duration: 'duration',
  list: 'list',
  sha256: 'SHA-256',
  text: 'text',
};
