import type { JsonObject } from '@release-gates/core';
import type { ChannelRegistry } from '@release-gates/rollout';

/** The registry as it was read; everything in it is kept, known or not. */
export interface ReadRegistry {
  readonly sha256: string;
  readonly document: JsonObject;
  readonly endsInLineFeed: boolean;
  readonly registry: ChannelRegistry;
}
