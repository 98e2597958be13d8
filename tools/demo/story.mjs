import { execFileSync } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { FIRST_VERSION, OLD_VERSION, raiseVersion } from './repository.mjs';

const GOOD = '2.4.1';
const BAD = '2.4.2';
export const VERSIONS = { first: FIRST_VERSION, good: GOOD, bad: BAD };
/** Share of the requests that fail: in a release that is well, and in the one that is not. */
export const ERRORS = { usual: 0.02, bad: 0.1 };
const LATENCY_MS = 3;
/** Characters of a reason. */
const SHOWN = 160;
/** Ticks that must wait before the metrics server comes back. */
const BLIND_TICKS = 2;

export const FAULTS = {
  '*': { errorShare: ERRORS.usual, latencyMs: LATENCY_MS },
  [BAD]: { errorShare: ERRORS.bad, latencyMs: LATENCY_MS },
};

/**
 * Three releases, as somebody at a terminal would bring them out. Leaves in `stage.played` what it saw, also where it
 * breaks off; what it came to is judged afterwards, from the counts of the slots and from the ledger.
 *
 * @typedef {{ world: import('./world.mjs').World, watch: import('./watch.mjs').Watch,
 *   executor: import('./executor.mjs').Executor, root: string, rate: number, killAt: number, pauseMs: number,
 *   deadlineMs: number, manifests: Record<string, string>, played: { blind?: object, again?: object },
 *   say: (text: string) => void, note: (kind: string, text: string) => void }} Stage
 * @param {Stage} stage
 */
export async function play(stage) {
  const { world, rate, say } = stage;
  await world.inject(FAULTS);
  execFileSync(process.execPath, ['ops/stage.mjs', 'blue', OLD_VERSION], { cwd: stage.root });
  await world.startLoad(rate);
  say(`${OLD_VERSION} was put into blue by hand and has all users: ${rate} requests a second`);
  say(`Release ${FIRST_VERSION}: the ledger begins with it, from shadow to everybody at once, as is asked here`);
  await apply(stage, FIRST_VERSION, { strategy: 'blue_green' });
  await tickUntil(stage, ({ state }) => state.revision === 1);

  say(`Release ${GOOD}: well. At ${stage.killAt} % the metrics server is killed`);
  raiseVersion(stage.root, { from: FIRST_VERSION, to: GOOD, change: 'Quotes are quicker' });
  await apply(stage, GOOD);
  await tickUntil(stage, ({ state }) => shareOf(state) === stage.killAt);
  await delay(2000);
  stage.played.blind = await loseMetrics(stage);
  await tickUntil(stage, ({ state }) => state.revision === 2);

  say(`Release ${BAD}: fails ${ERRORS.bad * 100} % of its requests instead of ${ERRORS.usual * 100} %`);
  raiseVersion(stage.root, { from: GOOD, to: BAD, change: 'Quotes are cheaper to compute' });
  await apply(stage, BAD);
  await tickUntil(stage, ({ state }) => state.candidate === null);
  // Long enough to see that nobody reaches it any more.
  await delay(4000);
  stage.played.again = await tryAgain(stage, BAD);
}

async function apply(stage, version, how = {}) {
  const { executor, say } = stage;
  const preflight = await executor.run('preflight');
  if (preflight.code !== 0) throw new Error(`preflight of ${version} is closed:\n${preflight.complaint}`);
  const manifest = preflight.values['manifest-path'];
  say(`  preflight: open, ${manifest}`);
  stage.manifests[version] = manifest;
  const asked = { action: 'apply', manifest, reason: `release ${version}`, ...how };
  const started = await executor.run('rollout-executor', asked);
  if (started.code !== 0) throw new Error(`${version} did not start:\n${started.complaint}`);
  say(`  apply: ${version} is staged, at shadow`);
}

/** Ticks until the ledger is as asked; says each step, and once what a wait waits for. */
async function tickUntil(stage, isReached) {
  let said = '';
  for (;;) {
    if (Date.now() > stage.deadlineMs) throw new Error('the demo takes too long; the report has what happened so far');
    const before = stage.executor.readLedger().length;
    const tick = await stage.executor.run('rollout-executor', { action: 'tick' });
    if (tick.code !== 0 && tick.code !== 1)
      throw new Error(`a tick broke with exit code ${tick.code}:\n${tick.complaint}`);
    const lines = stage.executor.readLedger();
    for (const line of lines.slice(before)) if (line.status !== 'intent') stage.say(`  tick: ${describeLine(line)}`);
    if (lines.length === before) said = sayWait(stage, tick, said);
    const last = lines.at(-1);
    if (last !== undefined && isReached(last)) return tick;
    await delay(stage.pauseMs);
  }
}

/** Killed as by a crash in the middle of a stage; two ticks find it gone; then it is back. */
async function loseMetrics(stage) {
  const { world, executor, note, say } = stage;
  const before = executor.readLedger();
  await world.killMetrics();
  note('metrics-away');
  say('  the metrics server is killed');
  const ticks = [];
  for (let count = 0; count < BLIND_TICKS; count++) {
    const tick = await executor.run('rollout-executor', { action: 'tick' });
    const { state } = executor.readLedger().at(-1);
    ticks.push({ code: tick.code, blockers: blockersOf(tick), reasons: reasonsOf(tick), percent: shareOf(state) });
    sayWait(stage, tick);
    await delay(1000);
  }
  const moved = executor.readLedger().length - before.length;
  await world.startMetrics();
  note('metrics-back');
  say('  the metrics server is back');
  return { ticks, moved, percent: shareOf(before.at(-1).state) };
}

async function tryAgain({ executor, manifests, note, say }, version) {
  const manifest = manifests[version];
  const again = await executor.run('rollout-executor', { action: 'apply', manifest, reason: 'once more' });
  const blockers = blockersOf(again);
  say(`  apply again: exit code ${again.code}, ${blockers.join(', ')}`);
  note('refused', { text: `${version} refused`, version });
  return { code: again.code, blockers };
}

function shareOf({ candidate }) {
  return candidate === null ? null : candidate.ladder[candidate.stage];
}

function blockersOf(run) {
  return blockedOf(run).map(({ id }) => id.slice('blocked::'.length));
}

function reasonsOf(run) {
  return blockedOf(run).map(({ reason }) => reason);
}

function blockedOf({ checks }) {
  return checks.filter(({ id }) => id.startsWith('blocked::'));
}

/** What is in the way, where it is something else than `said`: the codes, and what the first of them says. */
function sayWait({ say, note }, tick, said) {
  note('wait');
  const codes = blockersOf(tick).join(', ');
  if (codes === said) return codes;
  const [reason = 'nothing says why'] = reasonsOf(tick);
  say(`  tick: waits (${codes})`);
  say(`        ${reason.length > SHOWN ? `${reason.slice(0, SHOWN)}…` : reason}`);
  return codes;
}

export function describeLine({ kind, status, target, reason_code: code, release }) {
  const share = target === null ? '' : ` ${target.percent} %`;
  const failed = status === 'done' ? '' : ` (${status})`;
  return `${kind}${share} of ${release?.version ?? 'nothing'}: ${code}${failed}`;
}
