/** A history of made-up services, by the label `case`, that ends at a fixed time: nothing here depends on the clock. */

export const NOW_S = Date.UTC(2026, 2, 2) / 1000;
export const STAGE_S = 3600;
const SCRAPE_S = 15;
const DAY_S = 86_400;

interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly atS: number;
  readonly value: number | string;
}

/** Of the error budget: bad ones among a million in 28 days, all of them long ago. */
export const BUDGETS = [
  { name: 'budget-500', bad: 500 },
  { name: 'budget-501', bad: 501 },
  { name: 'budget-800', bad: 800 },
  { name: 'budget-801', bad: 801 },
  { name: 'budget-1000', bad: 1000 },
  { name: 'budget-1001', bad: 1001 },
  // As many again, but in the last five minutes.
  { name: 'budget-burning', bad: 100, lately: 100 },
] as const;

export function writeHistory(): string {
  const families = [
    family('http_requests', 'counter', [...requests('error'), ...requests('total')]),
    family('integrity_mismatches', 'counter', mismatches()),
    family('http_request_duration_seconds', 'histogram', latencies()),
    family('budget_events', 'counter', budgetEvents()),
    family('odd', 'gauge', oddValues()),
  ];
  return `${families.join('')}# EOF\n`;
}

function family(name: string, type: string, samples: readonly (Sample & { readonly suffix?: string })[]): string {
  const suffix = type === 'counter' ? '_total' : '';
  const lines = samples.map(({ labels, atS, value, suffix: own }) => {
    const text = Object.entries(labels).map(([key, label]) => `${key}="${label}"`);
    return `${name}${own ?? suffix}{${text.join(',')}} ${value} ${atS}\n`;
  });
  return `# TYPE ${name} ${type}\n${lines.join('')}`;
}

/** Requests a scrape by slot, and the failing ones among them, for each case. */
const RATES = {
  healthy: { blue: [285, 1], green: [15, 0.05] },
  worse: { blue: [285, 1], green: [15, 2] },
  mismatch: { blue: [285, 1], green: [15, 0.05] },
  slow: { blue: [285, 1], green: [15, 0.05] },
  stopped: { blue: [285, 1], green: [15, 0.05] },
  silent: { blue: [285, 1], green: [15, 0] },
} as const;

function* steps(name: string, slot: string): Generator<number> {
  // It stopped being scraped ten minutes before the end.
  const endS = name === 'stopped' && slot === 'green' ? NOW_S - 600 : NOW_S;
  for (let atS = NOW_S - STAGE_S - 300; atS <= endS; atS += SCRAPE_S) yield atS;
}

function requests(code: 'total' | 'error'): Sample[] {
  const samples: Sample[] = [];
  for (const [name, slots] of Object.entries(RATES)) {
    for (const [slot, [all, failing]] of Object.entries(slots)) {
      // Its failing requests have no series: nothing ever failed.
      if (code === 'error' && failing === 0) continue;
      let index = 0;
      for (const atS of steps(name, slot)) {
        index += 1;
        const failed = Math.floor(index * failing);
        const value = code === 'error' ? failed : index * all - failed;
        samples.push({ labels: { case: name, slot, code: code === 'error' ? '500' : '200' }, atS, value });
      }
    }
  }
  return samples;
}

function mismatches(): Sample[] {
  return Object.keys(RATES).flatMap((name) =>
    [...steps(name, 'green')].map((atS) => ({
      labels: { case: name, slot: 'green' },
      atS,
      value: name === 'mismatch' && atS > NOW_S - 1800 ? 1 : 0,
    })),
  );
}

function latencies(): (Sample & { readonly suffix: string })[] {
  const samples: (Sample & { readonly suffix: string })[] = [];
  for (const name of ['healthy', 'slow']) {
    for (const slot of ['blue', 'green']) {
      const isSlow = name === 'slow' && slot === 'green';
      let index = 0;
      for (const atS of steps(name, slot)) {
        index += 1;
        const labels = { case: name, slot };
        // 100 a scrape: within 100 ms nine of ten, or one of ten.
        const within = { '0.1': isSlow ? 10 : 90, '0.2': 98, '0.5': 100, '+Inf': 100 };
        for (const [le, count] of Object.entries(within)) {
          // Which of the two slots has one more of the slower ones changes from scrape to scrape.
          const wobble = le === '0.1' ? (index + (slot === 'blue' ? 1 : 0)) % 2 : 0;
          samples.push({ labels: { ...labels, le }, atS, value: index * count + wobble, suffix: '_bucket' });
        }
        samples.push({ labels, atS, value: index * 100, suffix: '_count' });
        samples.push({ labels, atS, value: index * 5, suffix: '_sum' });
      }
    }
  }
  return samples;
}

function budgetEvents(): Sample[] {
  const windows = [28 * DAY_S, 7 * DAY_S, DAY_S, 3600, 300, 0];
  return BUDGETS.flatMap((budget) =>
    ['bad', 'all'].flatMap((kind) =>
      windows.map((beforeS) => {
        const total = 1_000_000;
        const old = beforeS === 28 * DAY_S ? 0 : kind === 'bad' ? budget.bad : total - 1000;
        const lately = beforeS > 0 ? 0 : kind === 'bad' ? ('lately' in budget ? budget.lately : 0) : 1000;
        return { labels: { case: budget.name, kind }, atS: NOW_S - beforeS, value: old + lately };
      }),
    ),
  );
}

function oddValues(): Sample[] {
  const values: Record<string, (index: number) => number | string> = {
    one: () => 1,
    zero: () => 0,
    'not-a-number': () => 'NaN',
    infinite: () => '+Inf',
    mixed: (index) => (index % 2 === 0 ? 'NaN' : 1),
  };
  return Object.entries(values).flatMap(([kind, value]) =>
    Array.from({ length: 41 }, (_, index) => ({
      labels: { kind },
      atS: NOW_S - 600 + index * SCRAPE_S,
      value: value(index),
    })),
  );
}
