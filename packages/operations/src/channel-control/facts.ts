import type { JsonObject } from '@release-gates/core';
import type { ChannelRegistry } from '@release-gates/rollout';

/** The registry as it was read; everything in it is kept, known or not. */
export interface ReadRegistry {
  readonly sha256: string;
  readonly document: JsonObject;
  readonly endsInLineFeed: boolean;
  readonly registry: ChannelRegistry;
}

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
}
