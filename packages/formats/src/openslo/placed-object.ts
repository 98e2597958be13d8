import type { ParsedDocument } from '@release-gates/core';
import type { OpenSloObject } from './schema.ts';

export interface PlacedObject {
  readonly object: OpenSloObject;
  readonly document: ParsedDocument;
  /** Of the object within its document: empty, or `/0` in a list. */
  readonly pointer: string;
}
