import {
  decodeUtf8,
  InputError,
  type Json,
  type ParsedDocument,
  parseStrictJson,
  validateDocument,
} from '@release-gates/core';
import { parseYaml } from '../yaml/parse-yaml.ts';
import type { PlacedObject } from './placed-object.ts';
import { type OpenSloObject, openSloObjectSchema } from './schema.ts';
import type { Slo } from './slo.ts';
import { splitYamlDocuments } from './split-documents.ts';
import { toSlos } from './to-slos.ts';

export interface OpenSloOptions {
  /** For messages; `.json` is read as JSON, anything else as YAML. */
  readonly file: string;
}

const MAX_BYTES = 1024 * 1024;
const MAX_OBJECTS = 500;
const MAX_DOCUMENTS = 64;

/**
 * OpenSLO v1: one object, a list of objects, or several YAML documents. SLOs are resolved with the SLIs of the same file;
 * other kinds are checked for their shape and left alone. Every problem of the file at once.
 *
 * @throws InputError `schema.*`, `openslo.*`, `yaml.*`, `json.*`
 */
export function parseOpenSlo(bytes: Uint8Array, options: OpenSloOptions): readonly Slo[] {
  const placed = readDocuments(bytes, options).flatMap((document) => readObjects(document));
  if (placed.length === 0 || placed.length > MAX_OBJECTS) {
    throw new InputError({
      code: 'openslo.objects',
      message: `expected 1 to ${MAX_OBJECTS} OpenSLO objects, found ${placed.length}`,
      where: { file: options.file },
    });
  }
  return toSlos(placed);
}

function readDocuments(bytes: Uint8Array, { file }: OpenSloOptions): readonly ParsedDocument[] {
  if (/\.json$/i.test(file)) return [parseStrictJson(bytes, { file, maxBytes: MAX_BYTES })];
  const texts = splitYamlDocuments(decodeUtf8(bytes, { file, maxBytes: MAX_BYTES, format: 'yaml' }));
  if (texts.length > MAX_DOCUMENTS) {
    const message = `expected at most ${MAX_DOCUMENTS} documents, found ${texts.length}`;
    throw new InputError({ code: 'openslo.objects', message, where: { file } });
  }
  const encoder = new TextEncoder();
  return texts.map((text) => parseYaml(encoder.encode(text), { file, maxBytes: 2 * MAX_BYTES }));
}

function readObjects(document: ParsedDocument): readonly PlacedObject[] {
  if (!Array.isArray(document.value)) return [{ object: readObject(document), document, pointer: '' }];
  return (document.value as readonly Json[]).map((value, index) => {
    const pointer = `/${index}`;
    const inner: ParsedDocument = {
      file: document.file,
      value,
      lineOf: (below) => document.lineOf(pointer + below),
    };
    return { object: readObject(inner, pointer), document, pointer };
  });
}

/** Pointers of problems are those of the file, not of the object in its list. */
function readObject(document: ParsedDocument, pointer = ''): OpenSloObject {
  try {
    return validateDocument(openSloObjectSchema, document);
  } catch (error) {
    if (!(error instanceof InputError) || pointer === '') throw error;
    const [first, ...rest] = error.problems.map((problem) =>
      problem.where?.pointer === undefined
        ? problem
        : { ...problem, where: { ...problem.where, pointer: pointer + problem.where.pointer } },
    );
    throw first === undefined ? error : new InputError([first, ...rest], { cause: error });
  }
}
