import { describe, expect, it } from 'vitest';
import { release, start, unfreeze } from '../step/case-fixture.ts';
import { Channel } from '../step/channel-fixture.ts';
import type { UnfreezeEvent } from '../step/event.ts';
import type { StabilityFact } from '../step/facts.ts';
import { checkHeldChannel } from './quiet-rules.ts';

const SILENT = { state: 'inconclusive', samples: null, measuredUntilMs: null, reasons: [], findings: [] } as const;
const UNKNOWN = { state: 'unknown', remaining: null, reasons: [], slos: [] } as const;
const RED = { ...UNKNOWN, state: 'red' } as const;

const first = () => new Channel().withFirst();

function lost(): Channel {
  const channel = first();
  channel.take(start(release(2)));
  channel.state = { ...channel.state, exposure: { ...channel.state.exposure, known: false } };
  return channel;
}

function watched(): Channel {
  const channel = first();
  channel.state = { ...channel.state, watch_until: '2026-01-02T00:00:00Z' };
  return channel;
}

type Given = Partial<Pick<UnfreezeEvent, 'health' | 'budget'> & Pick<StabilityFact, 'openAlerts'>>;
type Row = readonly [name: string, of: () => Channel, event: Given, codes: readonly string[]];

const ROWS: readonly Row[] = [
  ['everything is well', first, {}, []],
  ['nothing is known', first, { health: SILENT, budget: UNKNOWN, openAlerts: null }, []],
  ['measurements say no', first, { health: { ...SILENT, state: 'fail' } }, ['health_failed']],
  ['the budget is red', first, { budget: RED }, ['budget_red']],
  ['alerts are open', first, { openAlerts: ['PagesDown'] }, ['alerts_open']],
  ['nobody knows where its traffic goes', lost, {}, ['exposure_unknown']],
  ['it is watched after a rollback', watched, {}, ['watch_open']],
  ['everything at once', watched, { budget: RED, openAlerts: ['a'] }, ['watch_open', 'budget_red', 'alerts_open']],
  ['nothing ever ran in it', () => new Channel(), { budget: RED, openAlerts: ['a'] }, []],
];

describe('a channel that a freeze of many holds bars its end', () => {
  it.each(ROWS)('where %s', (_name, of, { openAlerts, ...more }, codes) => {
    const channel = of();
    const { health, budget, stability } = { ...unfreeze(channel), ...more };
    const event = { health, budget, stability: { ...stability, ...(openAlerts !== undefined && { openAlerts }) } };
    const { state, history, policy, nowMs } = channel;
    const found = checkHeldChannel({ state, history, policy, nowMs, event });
    expect(found.map(({ code }) => code)).toEqual(codes);
    for (const { message } of found) expect(message).toMatch(/^t\.prod: /);
  });
});
