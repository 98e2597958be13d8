import { formatProblem, InputError } from '@release-gates/core';
import { compileSchema, parseByExtension } from '@release-gates/formats';
import type { ReadingFact } from './facts.ts';
import type { CaseReaders, OpenedFixture, SchemaReader } from './opened-fixture.ts';

const MAX_REASONS = 20;

/** Validates a fixture against the JSON Schema by which the target version reads. */
export async function readBySchema(path: string, fixture: OpenedFixture, readers: CaseReaders): Promise<ReadingFact> {
  const by = `JSON Schema ${path}`;
  const schema = readers.schemas.get(path) ?? (await openSchema(path, readers));
  readers.schemas.set(path, schema);
  if (schema.state === 'unusable') return { state: 'unknown', by, reason: schema.reason };
  const { value } = fixture;
  if (value === undefined) return { state: 'rejected', by, reasons: [`${fixture.path} is not an object`] };
  const problems = await orReason(() => schema.validate(value));
  if (typeof problems === 'string') return { state: 'unknown', by, reason: problems };
  if (problems.length === 0) return { state: 'accepted', by, printed: null };
  const reasons = problems.map(({ pointer, message }) => `${pointer === '' ? '(root)' : pointer}: ${message}`);
  return { state: 'rejected', by, reasons: reasons.slice(0, MAX_REASONS) };
}

/** The schema is part of the version that is judged, so it comes from the change itself, not from its base. */
async function openSchema(path: string, { context }: CaseReaders): Promise<SchemaReader> {
  const file = await context.workspace.read(path, { role: 'material' });
  if (file.state === 'absent') return { state: 'unusable', reason: `there is no ${path}` };
  if (file.state === 'refused') return { state: 'unusable', reason: `${path}: ${file.code}: ${file.reason}` };
  const document = await orReason(() => parseByExtension(file.bytes, { file: path }));
  if (typeof document === 'string') return { state: 'unusable', reason: document };
  try {
    return { state: 'usable', validate: await compileSchema(document.value, { file: path }) };
  } catch (error) {
    return { state: 'unusable', reason: reasonOf(error) };
  }
}

/** The parse boundary: a schema that cannot be used says nothing about the fixture. */
async function orReason<T>(work: () => T | Promise<T>): Promise<T | string> {
  try {
    return await work();
  } catch (error) {
    return reasonOf(error);
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof InputError) return error.problems.map(formatProblem).join(' ').slice(0, 500);
  throw error;
}
