import { decodeUtf8, InputError, LIMITS, MAX_DEPTH, type ParsedDocument } from '@release-gates/core';
import { Composer, type Document, LineCounter, Parser } from 'yaml';
import { findTooDeep } from './cst-depth.ts';
import { toJson } from './to-json.ts';
import { createYamlLines } from './yaml-lines.ts';
import { type YamlFault, yamlRefusal, type YamlSource } from './yaml-source.ts';

export interface YamlOptions {
  /** For messages. */
  readonly file: string;
  /** Default `LIMITS.policy`. */
  readonly maxBytes?: number;
}

const MAX_FAULTS = 20;

/**
 * One YAML 1.2 document in the core schema (`no`, `on` and `2026-01-01` are strings), UTF-8 without byte order mark.
 * Objects have a null prototype; plain keys that are no strings keep their written text; an empty text is null.
 *
 * Refused: duplicate keys, merge keys, tags outside the core schema, `%YAML` other than 1.2, more than one document,
 * more than 100 aliases or 100,000 aliased values, more than 64 levels, numbers a double cannot hold.
 *
 * @throws InputError `yaml.*`, nothing else
 */
export function parseYaml(bytes: Uint8Array, options: YamlOptions): ParsedDocument {
  const { file } = options;
  const text = decodeUtf8(bytes, { file, maxBytes: options.maxBytes ?? LIMITS.policy, format: 'yaml' });
  const source: YamlSource = { file, lines: new LineCounter() };
  const document = compose(text, source);
  const contents = document?.contents ?? null;
  const { value, targets } = toJson(contents, source);
  let lineOf: ((pointer: string) => number | undefined) | undefined;
  return {
    file,
    value,
    lineOf(pointer) {
      lineOf ??= createYamlLines(contents, source.lines, targets);
      return lineOf(pointer);
    },
  };
}

function compose(text: string, source: YamlSource): Document.Parsed | undefined {
  try {
    return composeOne(text, source);
  } catch (error) {
    if (error instanceof InputError) throw error;
    // The library's lexer recurses over compact nesting ("- - - …"): a RangeError is the text's fault, not ours.
    const tooDeep = error instanceof RangeError;
    const message = tooDeep
      ? `expected at most ${MAX_DEPTH} collections inside one another, found more`
      : `expected YAML 1.2, found what the reader cannot take: ${error instanceof Error ? error.message : 'unknown'}`;
    throw new InputError(
      { code: tooDeep ? 'yaml.too_deep' : 'yaml.syntax', message, where: { file: source.file } },
      { cause: error },
    );
  }
}

function composeOne(text: string, source: YamlSource): Document.Parsed | undefined {
  const tokens = [...new Parser(source.lines.addNewLine).parse(text)];
  const deep = findTooDeep(tokens, MAX_DEPTH);
  if (deep !== undefined) {
    const message = `expected at most ${MAX_DEPTH} collections inside one another, found more`;
    throw yamlRefusal(source, [{ code: 'yaml.too_deep', message, offset: deep }]);
  }
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    resolveKnownTags: false,
    merge: false,
    strict: true,
    intAsBigInt: true,
    // Ours: the library's is quadratic in the number of keys.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  // Forced, so that faults of a text without a document (directives alone) are seen too.
  const documents: Document.Parsed[] = [];
  for (const document of composer.compose(tokens, true, text.length)) {
    documents.push(document);
    if (documents.length > 1) break;
  }
  const faults = documents.flatMap((document) => faultsOf(document)).slice(0, MAX_FAULTS);
  const [first, ...rest] = faults;
  if (first !== undefined) throw yamlRefusal(source, [first, ...rest]);
  const second = documents[1];
  if (second !== undefined) {
    const message = `expected one YAML document, found more`;
    throw yamlRefusal(source, [
      {
        code: 'yaml.many_documents',
        message,
        offset: second.range[0],
        remedy: 'Put each document into a file of its own',
      },
    ]);
  }
  return documents[0];
}

/** Warnings count as errors: an unknown tag or directive means that another reader may see another value. */
function faultsOf(document: Document.Parsed): YamlFault[] {
  const faults = [...document.errors, ...document.warnings].map((error): YamlFault => ({
    code: error.code === 'TAG_RESOLVE_FAILED' ? 'yaml.tag' : 'yaml.syntax',
    message: `expected YAML 1.2 in the core schema, found: ${error.message.slice(0, 300)}`,
    offset: error.pos[0],
  }));
  const { explicit, version } = document.directives.yaml;
  if (explicit === true && version !== '1.2') {
    const message = `expected YAML 1.2, found a %YAML ${version} directive`;
    faults.push({ code: 'yaml.version', message, offset: 0, remedy: 'Remove the directive' });
  }
  return faults;
}
