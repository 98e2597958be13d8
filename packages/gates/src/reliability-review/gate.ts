import { defineGate } from '@release-gates/core';
import { collect } from './collect.ts';
import { decide } from './decide.ts';
import { details, values } from './details.ts';
import { reliabilityReviewInputs } from './inputs.ts';

export const reliabilityReview = defineGate({
  id: 'reliability-review',
  summary: 'How releases went: failures, rollbacks and causes, times, freezes and objectives, from the ledger alone',
  inputs: reliabilityReviewInputs,
  checks: {
    ledgers_verified: 'There are ledgers, and each verifies from its first line on',
    ledgers_understood: 'Every line is one that this version knows',
    ledger_times: 'No ledger ends ahead of the clock, and no clock stepped back by more than a minute',
    'post_promotion_verdict::<channel>': 'What is live is proven by its audit window',
    'audit_windows::<channel>': 'Promotions were watched long enough and not too long, and none without a verdict',
    time_to_restore: 'Users of each bad release were brought back within the limit',
    change_failure_rate: 'Not more of the releases with users were taken back than the limit allows',
    slo_attainment: 'Enough of the looks found the objectives met',
    incidents_closed: 'No rollback and no reconcile is open',
    overrides_used: 'Nobody went on in spite of a blocker; shown, never closing',
  },
  outputs: {
    channels: 'How many ledgers were reviewed',
    promotions: 'Releases that came to everybody in the window',
    rollbacks: 'Rollbacks in the window',
    freezes: 'Freezes in the window',
    'change-failure-rate': 'Share, 0 to 1; empty where it cannot be told',
    'lead-time-p50-s': 'Seconds from start to everybody, median; empty where it cannot be told',
    'time-to-restore-s': 'Seconds from detection until users were back, mean; empty where it cannot be told',
    'slo-attainment': 'Share, 0 to 1; empty where it cannot be told',
  },
  collect,
  decide,
  details,
  values,
});
