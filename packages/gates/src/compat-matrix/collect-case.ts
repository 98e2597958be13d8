import { type CollectContext, InputError, isJsonObject, type ParsedDocument } from '@release-gates/core';
import { type CompatCase, parseByExtension, valueAtPointer } from '@release-gates/formats';
import { toFlaw } from '../_shared/document-fact.ts';
import type { CaseEntry } from './case-definitions.ts';
import type { CaseFact, FixtureFact, ReadingFact } from './facts.ts';
import type { CaseReaders, OpenedFixture } from './opened-fixture.ts';
import { readByCommand } from './read-by-command.ts';
import { readBySchema } from './read-by-schema.ts';

export async function collectCase(entry: CaseEntry, schemaPointer: string, readers: CaseReaders): Promise<CaseFact> {
  const { definition } = entry;
  if (definition.state === 'invalid') {
    return { ...entry, fixture: null, reading: { state: 'not_attempted', reason: 'the case is not valid' } };
  }
  const pointer = definition.value.schema_pointer ?? schemaPointer;
  const { fact, opened } = await openFixture(definition.value, pointer, readers.context);
  return { ...entry, fixture: fact, reading: await readFixture(definition.value, opened, pointer, readers) };
}

async function openFixture(
  definition: CompatCase,
  pointer: string,
  context: CollectContext,
): Promise<{ fact: FixtureFact; opened: OpenedFixture | undefined }> {
  const file = await context.workspace.read(definition.state_fixture, { role: 'material' });
  if (file.state === 'absent') return { fact: { state: 'absent', path: file.path }, opened: undefined };
  if (file.state === 'refused') {
    return { fact: { state: 'refused', path: file.path, reason: `${file.code}: ${file.reason}` }, opened: undefined };
  }
  const { path, bytes, sha256 } = file;
  const parsed = await parseFixture(bytes, path);
  if ('flaw' in parsed) {
    return {
      fact: { state: 'malformed', path, sha256, flaw: parsed.flaw },
      opened: { path, bytes, sha256, value: undefined },
    };
  }
  const { document } = parsed;
  const fact: FixtureFact = {
    state: 'loaded',
    path,
    sha256,
    statedSchema: valueAtPointer(document.value, pointer) ?? null,
    schemaLine: document.lineOf(pointer) ?? null,
    fields: Object.keys(document.value as object),
  };
  return { fact, opened: { path, bytes, sha256, value: document.value } };
}

async function parseFixture(
  bytes: Uint8Array,
  path: string,
): Promise<{ document: ParsedDocument } | { flaw: ReturnType<typeof toFlaw> }> {
  try {
    const document = await parseByExtension(bytes, { file: path });
    if (isJsonObject(document.value)) return { document };
    return { flaw: { code: 'schema.invalid', message: 'expected an object', pointer: '', line: 1 } };
  } catch (error) {
    // The parse boundary: what a negative case about malformed content is there to show.
    if (!(error instanceof InputError)) throw error;
    return { flaw: toFlaw(error.problems[0] ?? { code: error.code, message: error.message }) };
  }
}

function readFixture(
  definition: CompatCase,
  opened: OpenedFixture | undefined,
  pointer: string,
  readers: CaseReaders,
): Promise<ReadingFact> | ReadingFact {
  const { reader } = definition;
  if (reader === undefined) return { state: 'no_reader' };
  if (opened === undefined) return { state: 'not_attempted', reason: 'there is no fixture to read' };
  if (reader.json_schema !== undefined) return readBySchema(reader.json_schema, opened, readers);
  return readByCommand(reader, opened, { pointer, context: readers.context });
}
