import { checkSampleRatio } from '../judge/sample-ratio.ts';
import type { Split } from '../stats/dispersion.ts';
import type { GuardrailsRun } from './guardrails-run.ts';
import { finding, type HealthFinding } from './report.ts';
import type { SideSeries } from './stage-window.ts';
import { unanswered } from './unanswered.ts';

export interface SampleRatioInput {
  readonly candidate: SideSeries;
  readonly baseline: SideSeries | undefined;
  readonly run: GuardrailsRun;
}

const ID = 'sample-ratio';

/**
 * Whether the share of traffic that was measured is the one that was set. More than that on the candidate is a failure:
 * users are exposed who should not be. Less only says that the stage is not what it seems, so nothing is decided on it.
 */
export function judgeSampleRatio({ candidate, baseline, run }: SampleRatioInput): HealthFinding {
  const { percent, config } = run;
  if (percent === 0 || percent === 100 || baseline === undefined) {
    const message = `${ID}: at ${percent} % there is no share to compare`;
    return finding({ id: ID, verdict: 'pass', code: 'not_applicable', message });
  }
  if (candidate.state !== 'data') return unanswered(ID, candidate, 'candidate');
  if (baseline.state !== 'data') return unanswered(ID, baseline, 'baseline');
  const splits = commonSteps(candidate.points, baseline.points);
  const judged = checkSampleRatio({
    splits,
    intendedShare: percent / 100,
    tolerance: config.samples.tolerance,
  });
  const isBelow = judged.share < judged.intendedShare;
  const verdict = judged.verdict === 'fail' && isBelow ? 'inconclusive' : judged.verdict;
  return finding(
    {
      id: ID,
      verdict,
      code: verdict === 'pass' ? 'as_intended' : 'sample_ratio',
      message: `${ID}: ${judged.reason}`,
    },
    {
      p: judged.pValue,
      threshold: judged.threshold,
      n: Math.round(splits.reduce((sum, split) => sum + split.candidate, 0)),
      candidate: judged.share,
      baseline: judged.intendedShare,
      method: judged.method,
    },
  );
}

/** Where one side alone was measured, nothing can be said of a share. */
function commonSteps(ours: ReadonlyMap<number, number>, theirs: ReadonlyMap<number, number>): Split[] {
  return [...ours].flatMap(([at, candidate]) => {
    const baseline = theirs.get(at);
    return baseline === undefined ? [] : [{ candidate, baseline }];
  });
}
