import { MAX_FUTURE_SKEW_MS, parseRfc3339 } from '@release-gates/core';
import type { Freeze } from '../state/channel-state.ts';
import { MAX_READY, type Ready } from '../state/ledger-state.ts';
import { blocker } from '../step/blocker.ts';
import { isInFuture } from '../step/clock-rules.ts';
import type { Blocker } from '../step/decision.ts';
import type { FreezeScope } from './freeze-scope.ts';
import type { HeldEnvironment } from './held-rules.ts';

interface Occasion {
  readonly environments: readonly HeldEnvironment[];
  readonly freezes: readonly Freeze[];
  readonly nowMs: number;
}

/**
 * Whether it says something about the end of all of these freezes, now. Of channels that moved since it does not: a tick
 * that found them bad may have frozen one, or brought its users back.
 */
export function counts(ready: Ready, { environments, freezes, nowMs }: Occasion): boolean {
  const atMs = parseRfc3339(ready.at) ?? Infinity;
  const about = environments.find(({ name }) => name === ready.environment);
  const isNow = atMs <= nowMs + MAX_FUTURE_SKEW_MS && isInFuture(ready.until, nowMs);
  if (about === undefined || about.newestMs > atMs || !isNow) return false;
  return freezes.every(({ id }) => ready.freeze === null || ready.freeze === id);
}

/** The newer one in place of what its environment said before. */
export function withReady(standing: readonly Ready[], added: Ready): readonly Ready[] {
  return [
    ...standing.filter(({ environment, freeze }) => environment !== added.environment || freeze !== added.freeze),
    added,
  ];
}

/**
 * What is left of it after the freezes of this scope changed: whoever freezes again saw something, and probation ends
 * under other conditions than it began.
 */
export function withoutVoid(standing: readonly Ready[], { environment }: FreezeScope): readonly Ready[] {
  return environment === null ? [] : standing.filter((ready) => ready.environment !== environment);
}

const SHOWN = 8;

interface Asked {
  readonly freezeId: string | null;
  readonly ready: readonly Ready[];
}

/** Environments of which nobody said that they are ready, and what to run in each. */
export function checkReady(environments: readonly HeldEnvironment[], { freezeId, ready }: Asked): Blocker[] {
  const names = environments.map(({ name }) => name);
  const missing = names.filter((name) => !ready.some(({ environment }) => environment === name));
  if (missing.length === 0) return [];
  const named = freezeId === null ? '' : ` --freeze ${freezeId}`;
  const runs = missing
    .slice(0, SHOWN)
    .map((name) => `release-gates rollout unfreeze "why" --scope repository --environment ${name}${named}`);
  const rest = missing.length > SHOWN ? `; and so on for ${missing.slice(SHOWN).join(', ')}` : '';
  const said = ready.map(({ environment, until }) => `${environment} is ready until ${until}`);
  return [
    blocker('environment_not_ready', [`not ready yet: ${missing.join(', ')}`, ...said].join('; '), {
      remedy: `run where the metrics of each are reached: ${runs.join('; ')}${rest}. An environment that runs no more: say retired: true in its part of the policy`,
    }),
  ];
}

export function checkRoom(ready: readonly Ready[]): Blocker[] {
  if (ready.length <= MAX_READY) return [];
  const message = `the ledger holds the word of ${MAX_READY} environments, and has it`;
  return [blocker('environment_not_ready', message, { remedy: 'freeze the environments, and end those freezes' })];
}
