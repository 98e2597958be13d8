import type { CollectContext, Json } from '@release-gates/core';
import type { SchemaValidator } from '@release-gates/formats';

/** A fixture as it lies there: the bytes that were hashed, and what they parse to. */
export interface OpenedFixture {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** Undefined where it is not a document of one object. */
  readonly value: Json | undefined;
}

export type SchemaReader =
  | { readonly state: 'usable'; readonly validate: SchemaValidator }
  | { readonly state: 'unusable'; readonly reason: string };

export interface CaseReaders {
  readonly context: CollectContext;
  /** By path; compiled once for all cases that name it. */
  readonly schemas: Map<string, SchemaReader>;
}
