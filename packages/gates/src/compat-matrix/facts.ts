import type { Json } from '@release-gates/core';
import type { CompatCase, CompatMatrix, ReleasePolicy } from '@release-gates/formats';
import type { DocumentFact, Flaw } from '../_shared/document-fact.ts';
import type { JsonShape } from '../_shared/json-shape.ts';

export type FixtureFact =
  | {
      readonly state: 'loaded';
      readonly path: string;
      readonly sha256: string;
      /** What it states at the schema pointer; null where it states nothing. */
      readonly statedSchema: Json;
      readonly schemaLine: number | null;
      /** Top-level keys. */
      readonly fields: readonly string[];
    }
  | { readonly state: 'absent'; readonly path: string }
  | { readonly state: 'refused'; readonly path: string; readonly reason: string }
  /** There, but not a document of one object. */
  | { readonly state: 'malformed'; readonly path: string; readonly sha256: string; readonly flaw: Flaw };

/** What the target version printed that it made of a fixture. */
export type PrintedFact =
  | { readonly state: 'parsed'; readonly fields: readonly string[]; readonly statedSchema: Json }
  | { readonly state: 'malformed'; readonly reason: string };

export type ReadingFact =
  | { readonly state: 'no_reader' }
  | { readonly state: 'not_attempted'; readonly reason: string }
  | { readonly state: 'accepted'; readonly by: string; readonly printed: PrintedFact | null }
  | { readonly state: 'rejected'; readonly by: string; readonly reasons: readonly string[] }
  /** The reader itself did not work, so nothing is known about the fixture. */
  | { readonly state: 'unknown'; readonly by: string; readonly reason: string };

export type CaseDefinition =
  | { readonly state: 'valid'; readonly value: CompatCase }
  | { readonly state: 'invalid'; readonly flaws: readonly Flaw[] };

export interface CaseFact {
  /** The case's id, or `case_<position>`; made unique where the file repeats one. */
  readonly subject: string;
  readonly repeated: boolean;
  readonly pointer: string;
  readonly line: number | null;
  readonly definition: CaseDefinition;
  /** Null where the definition is not valid. */
  readonly fixture: FixtureFact | null;
  readonly reading: ReadingFact;
}

/** The matrix without its cases. */
export interface MatrixSettings {
  readonly schema_pointer: string;
  readonly schema_versions: readonly string[] | null;
  readonly rules: CompatMatrix['rules'];
}

export interface RuntimeFileFact {
  readonly kind: 'json_object' | 'json_array';
  readonly required: boolean;
  readonly document: DocumentFact<JsonShape>;
}

export interface CompatFacts {
  readonly policy: DocumentFact<ReleasePolicy>;
  readonly matrix: DocumentFact<MatrixSettings>;
  readonly cases: readonly CaseFact[];
  readonly runtimeFiles: readonly RuntimeFileFact[];
}
