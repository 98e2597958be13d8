import type { ImportFacts } from './import-facts.ts';
import type { ReadRegistry } from './read-registry.ts';

export interface ChannelFacts {
  readonly nowMs: number;
  readonly path: string;
  /** Null where there is no file and one is to be made. */
  readonly read: ReadRegistry | null;
  readonly actor: string;
  readonly correlationId: string;
  readonly releaseCandidateId: string;
  /** Version of this run; null where it could not be told. */
  readonly runVersion: string | null;
  /** Of the action import; else null. */
  readonly import: ImportFacts | null;
}
