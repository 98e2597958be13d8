import type { ReleaseRolloutPolicy } from '@release-gates/formats';
import type { ChannelRegistry } from '@release-gates/rollout';
import type { DocumentFact } from '../_shared/document-fact.ts';

export interface RolloutGuardFacts {
  readonly nowMs: number;
  /** Whoever keeps the channels: what is judged is the same. */
  readonly registry: DocumentFact<ChannelRegistry>;
  readonly policy: DocumentFact<ReleaseRolloutPolicy>;
}
