import { expect } from 'vitest';
import { type ChannelState, channelStateSchema } from '../state/channel-state.ts';
import { MAX_STATE_BYTES, stateBytes } from '../state/state-size.ts';
import { compareVersions } from '../state/version.ts';
import type { Decision } from './decision.ts';
import { wantedExposure } from './exposure.ts';
import type { History } from './history.ts';

export type Act = Extract<Decision, { outcome: 'act' }>;

const FORWARD: ReadonlySet<string> = new Set(['start', 'advance', 'promote']);

/** Of a decision, before its line is written. */
export function checkDecision(
  before: ChannelState,
  history: History,
  decision: Act | Extract<Decision, { outcome: 'commit' }>,
): void {
  const { transition } = decision;
  const { candidate } = before;
  const isExempt = candidate?.kind === 'hotfix' || decision.state.pending?.candidate?.kind === 'hotfix';
  if (FORWARD.has(transition.kind) && !isExempt) {
    expect(before.freezes.filter(({ phase, until }) => phase === 'frozen' && until === null)).toEqual([]);
    if (before.freezes.some(({ until }) => until === null)) expect(transition.target?.percent).toBeLessThanOrEqual(5);
  }
  if (isExempt && FORWARD.has(transition.kind)) {
    const hard = before.freezes.filter(
      (one) => one.reason_code !== 'budget_red' && one.phase === 'frozen' && one.until === null,
    );
    expect(hard).toEqual([]);
  }
  if (transition.kind === 'advance' && candidate !== null) {
    expect(transition.target).toEqual({ slot: candidate.slot, percent: candidate.ladder[candidate.stage + 1] });
  }
  if (transition.kind === 'promote') expect(candidate?.stage).toBe((candidate?.ladder.length ?? 0) - 1);
  const target = transition.target;
  const shown = target !== null && target.percent > 0 ? transition.release?.id : undefined;
  if (shown !== undefined) expect(Object.keys(history.rejected)).not.toContain(shown);
  if (transition.kind === 'rollback' && candidate === null) {
    expect(history.activations.map(({ release: of }) => of.id)).toContain(transition.release?.id);
    expect(decision.state.pending?.to?.release.generation).toBe(before.current?.release.generation);
  }
  if (transition.kind === 'rollback') expect(decision.state.freezes.some(({ phase }) => phase === 'frozen')).toBe(true);
}

/** Of every line, whatever it is. */
export function checkLine(before: ChannelState, after: ChannelState): void {
  expect(channelStateSchema.parse(after)).toEqual(after);
  expect(stateBytes(after)).toBeLessThanOrEqual(MAX_STATE_BYTES);
  for (const key of ['highest_seen', 'highest_activated'] as const) {
    const [was, is] = [before[key], after[key]];
    if (was !== null) expect(compareVersions(is ?? '0', was, 'integer')).toBeGreaterThanOrEqual(0);
  }
  expect(after.trust_root?.version ?? 0).toBeGreaterThanOrEqual(before.trust_root?.version ?? 0);
  expect(after.fence).toBeGreaterThanOrEqual(before.fence);
  const moved = JSON.stringify(before.current?.transition) !== JSON.stringify(after.current?.transition);
  expect(after.revision).toBe(before.revision + (moved ? 1 : 0));
  expect(after.current?.revision ?? 0).toBe(after.revision);
  const isSame = before.candidate !== null && before.candidate.release.id === after.candidate?.release.id;
  if (isSame) expect(after.candidate?.stage).toBeLessThanOrEqual((before.candidate?.stage ?? 0) + 1);
  if (!isSame && after.candidate !== null) expect(after.candidate.stage).toBe(0);
  const wanted = wantedExposure(after);
  expect({ slot: after.exposure.slot, percent: after.exposure.percent }).toEqual({
    slot: wanted?.slot ?? null,
    percent: wanted?.percent ?? 0,
  });
}

export function checkSettled(before: ChannelState, after: ChannelState, act: Act): void {
  expect(after.pending).toBeNull();
  const isMoved = after.revision !== before.revision;
  if (isMoved) expect(['promote', 'rollback']).toContain(act.transition.kind);
  if (isMoved) expect(after.current?.release.id).toBe(act.transition.release?.id);
}
