import { marksOf } from './marks.mjs';
import { seriesOf } from './series.mjs';

const WIDTH = 960;
const HEIGHT = 468;
const LEFT = 56;
const RIGHT = 944;
const SHARE = { top: 96, bottom: 246, title: 'share of the users' };
const ERRORS = { top: 286, bottom: 366, title: 'requests that failed' };
const TICKS = 378;
const LANE = { top: 400, row: 17, rows: 3 };
const AXIS = 456;
/** As far apart as the steps of the ladder are: on a plain scale 1 and 5 % could not be told from nothing. */
const RUNGS = [0, 1, 5, 25, 50, 100];
const MOST_ERRORS = 20;
/** Wong's palette (Nature Methods 8, 441), told apart with any colour vision and on white as on black. */
const COLOURS = ['#7f7f7f', '#009e73', '#0072b2', '#d55e00'];
const LETTER = 5.7;

/** What the services counted, and beside it what the ledger decided. One SVG, no script, no font, nothing fetched. */
export function drawTimeline({ samples, lines, notes, seconds, passed }) {
  const series = seriesOf(samples);
  const versions = Object.keys(series);
  const [from, to] = [samples[0]?.atMs ?? 0, samples.at(-1)?.atMs ?? 1];
  const x = (atMs) => LEFT + ((RIGHT - LEFT) * (atMs - from)) / Math.max(1, to - from);
  const colour = Object.fromEntries(versions.map((version, at) => [version, COLOURS[at % COLOURS.length]]));
  const marks = marksOf(lines, notes).map((mark) => ({ ...mark, atMs: Math.min(Math.max(mark.atMs, from), to) }));
  const body = [
    text({ x: 16, y: 28, kind: 'title' }, 'Three releases, from shadow to everybody and back'),
    text({ x: 16, y: 48, kind: 'quiet' }, subtitle(seconds, passed)),
    ...legend(versions, colour),
    ...outages(notes, x),
    ...panel(SHARE, RUNGS, yOfShare),
    ...panel(ERRORS, [0, 10, 20], yOfErrors),
    ...versions.map((version) =>
      line(withoutRest(series[version]), 'share', { x, y: yOfShare, colour: colour[version] }),
    ),
    ...versions.map((version) => line(series[version], 'errors', { x, y: yOfErrors, colour: colour[version] })),
    text({ x: LEFT - 8, y: TICKS + 4, kind: 'quiet', anchor: 'end' }, 'waits'),
    text({ x: LEFT - 8, y: LANE.top + 4, kind: 'quiet', anchor: 'end' }, 'moves'),
    ...decisions(marks, { x, colour }),
    ...axis(from, to, x),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="Share of the users and failed requests of each release over time, with the decisions">
<style>${STYLE}</style>
<rect class="paper" width="${WIDTH}" height="${HEIGHT}" rx="6"/>
${body.join('\n')}
</svg>
`;
}

// Its own paper: a page that shows the picture may be dark while the viewer's system is not.
const STYLE = `
text{font:11px ui-sans-serif,system-ui,"Segoe UI",Helvetica,Arial,sans-serif;fill:#24292f}
.title{font-size:16px;font-weight:600}.quiet{fill:#57606a}
.paper{fill:#fff}.grid{stroke:#d0d7de;stroke-width:.6}.when{stroke:#8c959f;stroke-width:.7;stroke-dasharray:2 3}
.away{fill:#d0d7de;opacity:.55}.wait{fill:#8c959f}.curve{fill:none;stroke-width:1.8;stroke-linejoin:round}
@media(prefers-color-scheme:dark){text{fill:#e6edf3}.quiet{fill:#9198a1}.paper{fill:#0d1117}.grid{stroke:#30363d}
.when{stroke:#656d76}.away{fill:#484f58}.wait{fill:#656d76}}
`.trim();

function subtitle(seconds, passed) {
  const end = passed ? 'everything as promised' : 'not everything as promised';
  return `Counted at the services behind HAProxy, judged on Prometheus, decided by the command line alone. ${seconds} s, ${end}.`;
}

function legend(versions, colour) {
  return versions.map((version, at) => {
    const left = RIGHT - 86 * (versions.length - at);
    const swatch = `<rect x="${left}" y="62" width="12" height="12" rx="2" fill="${colour[version]}"/>`;
    return swatch + text({ x: left + 17, y: 72 }, version);
  });
}

function panel({ title, top, bottom }, values, y) {
  const rules = values.map((value) => {
    const at = round(y(value));
    const rule = `<path class="grid" d="M${LEFT} ${at}H${RIGHT}"/>`;
    return rule + text({ x: LEFT - 8, y: at + 4, kind: 'quiet', anchor: 'end' }, `${value} %`);
  });
  const edge = `<path class="grid" d="M${LEFT} ${top}V${bottom}"/>`;
  return [text({ x: LEFT, y: top - 10, kind: 'quiet' }, title), edge, ...rules];
}

function yOfShare(percent) {
  const above = Math.max(
    1,
    RUNGS.findIndex((rung) => percent <= rung),
  );
  const [low, high] = [RUNGS[above - 1], RUNGS[above]];
  const place = (above - 1 + (percent - low) / (high - low)) / (RUNGS.length - 1);
  return SHARE.bottom - (SHARE.bottom - SHARE.top) * place;
}

function yOfErrors(percent) {
  return ERRORS.bottom - ((ERRORS.bottom - ERRORS.top) * Math.min(percent, MOST_ERRORS)) / MOST_ERRORS;
}

/** A release without users has no line, but for where it gets its first and loses its last: four of them would lie on 0. */
function withoutRest(points) {
  return points.map((point, at) => {
    const isIdle = [points[at - 1], point, points[at + 1]].every((near) => (near?.share ?? 0) === 0);
    return isIdle ? { ...point, share: undefined } : point;
  });
}

/** Breaks where nothing is known; points that change nothing are left out. */
function line(points, name, { x, y, colour }) {
  const path = [];
  let last;
  let skipped;
  for (const point of points) {
    const value = point[name];
    if (value === undefined) {
      if (skipped !== undefined) path.push(`L${skipped}`);
      [last, skipped] = [undefined, undefined];
      continue;
    }
    const at = { left: round(x(point.atMs)), height: round(y(value)) };
    if (last !== undefined && last.height === at.height) {
      skipped = `${at.left} ${at.height}`;
      continue;
    }
    if (skipped !== undefined) path.push(`L${skipped}`);
    path.push(`${last === undefined ? 'M' : 'L'}${at.left} ${at.height}`);
    [last, skipped] = [at, undefined];
  }
  if (skipped !== undefined) path.push(`L${skipped}`);
  return `<path class="curve" stroke="${colour}" d="${path.join('')}"/>`;
}

function outages(notes, x) {
  const gone = notes.filter(({ kind }) => kind === 'metrics-away');
  const back = notes.filter(({ kind }) => kind === 'metrics-back');
  return gone.map(({ atMs }, at) => {
    const left = round(x(atMs));
    const width = round((back[at] === undefined ? RIGHT : x(back[at].atMs)) - left);
    const band = `<rect class="away" x="${left}" y="${SHARE.top}" width="${width}" height="${ERRORS.bottom - SHARE.top}"/>`;
    const middle = { x: left + width / 2, kind: 'quiet', anchor: 'middle' };
    return band + text({ ...middle, y: 262 }, 'metrics') + text({ ...middle, y: 275 }, 'server away');
  });
}

/** Each in the first row where its text does not run into the one before. */
function decisions(marks, { x, colour }) {
  const ends = Array.from({ length: LANE.rows }, () => 0);
  return marks.map(({ atMs, kind, text: words, version }) => {
    const left = round(x(atMs));
    if (kind === 'wait') return `<circle class="wait" cx="${left}" cy="${TICKS}" r="1.7"/>`;
    const length = words.length * LETTER;
    const isLast = left + 9 + length > WIDTH - 4;
    const start = isLast ? left - 9 - length : left;
    const row = Math.max(
      0,
      ends.findIndex((end) => end < start),
    );
    ends[row] = isLast ? left + 6 : left + 12 + length;
    const y = LANE.top + LANE.row * row;
    const rule = `<path class="when" d="M${left} ${SHARE.top}V${y}"/>`;
    const dot = `<circle cx="${left}" cy="${y}" r="3.2" fill="${colour[version] ?? COLOURS[0]}"/>`;
    const anchor = isLast ? { x: left - 7, anchor: 'end' } : { x: left + 7 };
    return `${rule}${dot}${text({ ...anchor, y: y + 4 }, words)}`;
  });
}

function axis(from, to, x) {
  const every = (to - from) / 1000 > 120 ? 20 : 10;
  const count = Math.floor((to - from) / 1000 / every);
  return Array.from({ length: count + 1 }, (_, at) => at * every).map((second) => {
    const left = round(x(from + second * 1000));
    return text({ x: left, y: AXIS, kind: 'quiet', anchor: 'middle' }, `${second} s`);
  });
}

function text({ x, y, kind, anchor }, words) {
  const attributes = `${kind === undefined ? '' : ` class="${kind}"`}${anchor === undefined ? '' : ` text-anchor="${anchor}"`}`;
  return `<text x="${round(x)}" y="${round(y)}"${attributes}>${escape(words)}</text>`;
}

function escape(words) {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function round(value) {
  return Math.round(value * 10) / 10;
}
