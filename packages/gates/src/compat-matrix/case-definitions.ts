import { InputError, isJsonObject, type Json, type ParsedDocument, type Workspace } from '@release-gates/core';
import { compatCaseSchema, compatMatrixSchema, validateForeign } from '@release-gates/formats';
import { type DocumentFact, readDocument, toFlaw } from '../_shared/document-fact.ts';
import type { CaseDefinition, CaseFact, MatrixSettings } from './facts.ts';

export type CaseEntry = Pick<CaseFact, 'subject' | 'repeated' | 'pointer' | 'line' | 'definition'>;

export interface MatrixCases {
  readonly matrix: DocumentFact<MatrixSettings>;
  readonly cases: readonly CaseEntry[];
}

/** Each case is validated on its own, so that one bad case is one failure and hides none. */
export async function readCases(path: string, workspace: Workspace): Promise<MatrixCases> {
  let cases: readonly CaseEntry[] = [];
  const matrix = await readDocument(workspace, {
    path,
    role: 'policy',
    validate: (document) => {
      const { cases: entries, schema_pointer, schema_versions, rules } = validateForeign(compatMatrixSchema, document);
      cases = toEntries(entries, document);
      return { schema_pointer, schema_versions: schema_versions ?? null, rules };
    },
    pointers: () => ['/cases', '/rules', '/schema_versions'],
  });
  return { matrix, cases };
}

function toEntries(entries: readonly Json[], document: ParsedDocument): CaseEntry[] {
  const seen = new Map<string, number>();
  return entries.map((value, index) => {
    const pointer = `/cases/${index}`;
    const id = isJsonObject(value) ? value['id'] : undefined;
    const name = typeof id === 'string' && id !== '' ? id.slice(0, 180) : `case_${index}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return {
      subject: count === 1 ? name : `${name}#${index}`,
      repeated: count > 1,
      pointer,
      line: document.lineOf(pointer) ?? null,
      definition: readDefinition({
        file: document.file,
        value,
        lineOf: (inner) => document.lineOf(`${pointer}${inner}`),
      }),
    };
  });
}

function readDefinition(document: ParsedDocument): CaseDefinition {
  try {
    return { state: 'valid', value: validateForeign(compatCaseSchema, document) };
  } catch (error) {
    // The parse boundary: a bad case is a fact about the matrix.
    if (error instanceof InputError) return { state: 'invalid', flaws: error.problems.slice(0, 20).map(toFlaw) };
    throw error;
  }
}
