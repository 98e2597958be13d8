import { ERRORS, VERSIONS } from './story.mjs';

const TOLERANCE_POINTS = 2;
const BACK_MS = 2000;
/** After a share was set: requests that were on their way. Before the next is: the router has it before the ledger. */
const EDGE_MS = 250;

/** What a stage of the ledger was, and what the slots counted in it. */
export function stagesOf(lines, watch) {
  const stages = [];
  let open;
  for (const line of lines) {
    const moves = line.target !== null && line.target !== undefined;
    if (moves && line.status === 'intent' && open !== undefined) {
      stages.push({ ...open, toMs: line.atMs });
      open = undefined;
    }
    const staysOpen = line.kind === 'start' || line.kind === 'advance';
    if (staysOpen && line.status === 'done') {
      open = { version: line.release.version, percent: line.target.percent, fromMs: line.atMs };
    }
  }
  return stages.map((stage) => {
    const { version, fromMs, toMs } = stage;
    return { ...stage, measured: watch.shareOf(version, fromMs + EDGE_MS, toMs - EDGE_MS) };
  });
}

/** When the last request reached the version that was taken back, counted from the line in the ledger that decided it. */
export function wayBackOf(lines, watch) {
  const decided = lines.find(({ kind, status }) => kind === 'rollback' && status === 'intent');
  const settled = lines.find(({ kind, status }) => kind === 'rollback' && status === 'done');
  if (decided === undefined || settled === undefined) return undefined;
  const { version } = decided.release;
  const lastAtMs = watch.samples.at(-1)?.counts[version]?.lastAtMs ?? 0;
  return {
    version,
    decidedMs: decided.atMs,
    fromPercent: decided.from_percent,
    backMs: Math.max(0, Math.round(lastAtMs - decided.atMs)),
    settledMs: Math.max(0, Math.round(settled.atMs - decided.atMs)),
    after: watch.shareOf(version, decided.atMs + BACK_MS, Infinity),
    reason: decided.reason,
  };
}

/** `{ what, expected, found, ok }`, in the order of the story. `played` lacks what the story did not come to. */
export function judge({ lines, watch, played, load, ladder }) {
  const stages = stagesOf(lines, watch);
  const back = wayBackOf(lines, watch);
  const final = lines.at(-1)?.state;
  return [
    ...judgeStages(stages, ladder),
    judgePointer(lines),
    ...judgeOutage(played.blind, lines),
    ...judgeWayBack(back, stages),
    judgeAgain(played.again),
    row('what is live at the end', VERSIONS.good, final?.current?.release.version ?? 'nothing'),
    row('the ledger holds a freeze', true, (final?.freezes.length ?? 0) > 0),
    row('requests that no release answered', 0, load?.lost ?? 'not counted'),
  ];
}

function judgeStages(stages, ladder) {
  return ladder.map((percent) => {
    const stage = stages.find(({ version, percent: share }) => version === VERSIONS.good && share === percent);
    const { measured } = stage ?? {};
    return {
      what: `share of ${VERSIONS.good} at ${percent} %`,
      expected: `${percent} % ± ${TOLERANCE_POINTS} points`,
      found: measured === undefined ? 'not measured' : `${measured.percent.toFixed(2)} % of ${measured.total} requests`,
      ok: measured !== undefined && Math.abs(measured.percent - percent) <= TOLERANCE_POINTS,
    };
  });
}

function judgePointer(lines) {
  const promoted = lines.filter(({ kind, status }) => kind === 'promote' && status === 'done');
  const found = promoted.map(({ release, state }) => `${release.version} revision ${state.revision}`).join(', ');
  return row('the pointer moved', `${VERSIONS.first} revision 1, ${VERSIONS.good} revision 2`, found);
}

function judgeOutage(blind, lines) {
  if (blind === undefined) return [row('metrics server killed', 'ticks wait', 'not reached')];
  const next = lines.find(
    ({ kind, status, from_percent: from, release }) =>
      ['advance', 'promote'].includes(kind) &&
      status === 'done' &&
      from === blind.percent &&
      release.version === VERSIONS.good,
  );
  const waited = blind.ticks.every(
    ({ code, percent, blockers, reasons }) =>
      code === 0 &&
      percent === blind.percent &&
      blockers.includes('metrics_missing') &&
      reasons.some((reason) => reason.includes('the connection was refused')),
  );
  return [
    {
      what: 'metrics server killed: ticks wait and nothing moves',
      expected: `${blind.percent} %, metrics_missing, and why`,
      found: blind.ticks.map(({ percent, blockers }) => `${percent} %, ${blockers.join(' ')}`).join('; '),
      ok: waited && blind.moved === 0,
    },
    {
      what: 'metrics server back: goes on',
      expected: 'the next share',
      found: next === undefined ? 'nothing' : `${next.kind} to ${next.target.percent} %`,
      ok: next !== undefined,
    },
  ];
}

function judgeWayBack(back, stages) {
  if (back === undefined) return [row(`${VERSIONS.bad} is rolled back`, 'a rollback', 'none')];
  const most = Math.max(...stages.filter(({ version }) => version === back.version).map(({ percent }) => percent));
  return [
    {
      what: `${ERRORS.bad / ERRORS.usual} times the errors: ${back.version} is stopped`,
      expected: 'at 1 or 5 %',
      found: `at ${most} %, by itself`,
      ok: back.version === VERSIONS.bad && (most === 1 || most === 5),
    },
    {
      what: 'from the decision to the last request that reached it',
      expected: `at most ${BACK_MS} ms`,
      found: `${back.backMs} ms; read back after ${back.settledMs} ms`,
      ok: back.backMs <= BACK_MS,
    },
    {
      what: `share of ${back.version} from then on`,
      expected: '0 %',
      found: back.after === undefined ? 'not measured' : `${back.after.percent} % of ${back.after.total} requests`,
      ok: back.after?.percent === 0,
    },
  ];
}

function judgeAgain(again) {
  return {
    what: `${VERSIONS.bad} once more is refused`,
    expected: 'exit code 1, release_rejected',
    found: again === undefined ? 'not reached' : `exit code ${again.code}, ${again.blockers.join(' ')}`,
    ok: again?.code === 1 && again.blockers.includes('release_rejected'),
  };
}

function row(what, expected, found) {
  return { what, expected: String(expected), found: String(found), ok: expected === found };
}
