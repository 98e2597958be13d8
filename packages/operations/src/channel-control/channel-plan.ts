import type { JsonObject } from '@release-gates/core';
import type { ChannelRegistry, ImportedChannels, ImportEvent, StepPolicy } from '@release-gates/rollout';
import type { Change } from './change.ts';

/** The event of an import, and the policy that it is decided by. */
export interface Importing {
  readonly event: ImportEvent;
  readonly stepPolicy: StepPolicy;
}

export interface ChannelPlan {
  readonly path: string;
  /** SHA-256 that the file must still have when it is replaced; null: there must be no file. */
  readonly readSha256: string | null;
  /** Null where nothing is written. */
  readonly write: { readonly text: string; readonly change: Change; readonly row: JsonObject } | null;
  /** As it was read; null where the registry is new. */
  readonly registry: ChannelRegistry | null;
  readonly imported: ImportedChannels | null;
  readonly importing: Importing | null;
}
