import type { ReleasePolicy } from '@release-gates/formats';
import type { DocumentFact } from '../_shared/document-fact.ts';
import type { JsonShape } from '../_shared/json-shape.ts';

export type VersionFact =
  | {
      readonly state: 'found';
      readonly version: string;
      readonly source: string;
      readonly file: string | null;
      readonly line: number | null;
    }
  | { readonly state: 'unresolved'; readonly reason: string; readonly source: string; readonly file: string | null }
  /** No source was named, so there is nothing to ask. */
  | { readonly state: 'not_configured' };

export interface PolicyFact {
  readonly check: string;
  readonly what: string;
  readonly level: 'must' | 'should';
  /** Somebody named it, so its absence is a failure. */
  readonly required: boolean;
  /** `value` is the number of top-level keys: an empty object says nothing. */
  readonly document: DocumentFact<number>;
}

export interface RuntimeFileFact {
  readonly name: string;
  readonly kind: 'json_object' | 'json_array';
  readonly pattern: string;
  readonly documents: readonly DocumentFact<JsonShape>[];
}

export interface ChangeLogFact {
  readonly path: string;
  readonly state: 'present' | 'absent' | 'refused';
  readonly reason: string | null;
  /** The lines that contain the version as any run of characters; whether one names it is decided, not collected. */
  readonly candidates: readonly { readonly line: number; readonly text: string }[];
}

export interface ReleaseDocFact {
  readonly path: string;
  readonly state: 'present' | 'absent' | 'refused';
  readonly bytes: number;
  readonly required: boolean;
}

export interface GovernanceFacts {
  readonly version: VersionFact;
  readonly schema: VersionFact;
  readonly policy: DocumentFact<ReleasePolicy>;
  readonly policies: readonly PolicyFact[];
  readonly runtimeFiles: readonly RuntimeFileFact[];
  readonly changeLog: ChangeLogFact;
  readonly releaseDoc: ReleaseDocFact;
}
