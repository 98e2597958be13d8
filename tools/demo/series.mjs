import { differences } from './watch.mjs';

const SHARE_WINDOW_MS = 600;
/** Errors of few requests need longer: at 1 % of the traffic a release gets fifty in this time. */
const ERROR_WINDOW_MS = 5000;
const FEWEST = 30;

/**
 * By version: `{ atMs, share, errors }` in percent. `share` stands for the middle of its window; `errors` is undefined
 * where too little reached the version to tell.
 */
export function seriesOf(samples) {
  const names = new Set(samples.flatMap(({ counts }) => Object.keys(counts)));
  const versions = [...names].toSorted((left, right) => left.localeCompare(right, 'en', { numeric: true }));
  const points = Object.fromEntries(versions.map((version) => [version, []]));
  const window = { share: 0, errors: 0 };
  for (const { atMs, counts } of samples) {
    while (samples[window.share].atMs < atMs - SHARE_WINDOW_MS) window.share += 1;
    while (samples[window.errors].atMs < atMs - ERROR_WINDOW_MS) window.errors += 1;
    const lately = differences(samples[window.share].counts, counts);
    const longer = differences(samples[window.errors].counts, counts);
    const total = Object.values(lately).reduce((sum, { requests }) => sum + requests, 0);
    // Where a slot did not answer in time, what is left says nothing of a share.
    for (const version of total < FEWEST ? [] : versions) {
      const { requests, errors } = longer[version] ?? { requests: 0, errors: 0 };
      const latest = lately[version]?.requests ?? 0;
      points[version].push({
        atMs: atMs - SHARE_WINDOW_MS / 2,
        share: (100 * latest) / total,
        errors: requests < FEWEST || latest === 0 ? undefined : (100 * errors) / requests,
      });
    }
  }
  return points;
}

/** The value last seen before a time; 0 where nothing was: for charts that have one value for each place of their axis. */
export function valueAt(points, atMs, name) {
  return points.findLast((point) => point.atMs <= atMs)?.[name] ?? 0;
}
