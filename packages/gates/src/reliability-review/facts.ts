import type { ChannelReview, ReviewWindow } from '@release-gates/rollout';

export interface ReviewFacts {
  readonly nowMs: number;
  readonly place: string;
  readonly window: ReviewWindow;
  /** Every channel that was asked for, sorted; freezes of environments and repository are one of them. */
  readonly reviews: readonly ChannelReview[];
}
