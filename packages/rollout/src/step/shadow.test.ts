import { describe, expect, it } from 'vitest';
import { approval, freeze, HOUR, tick } from './case-fixture.ts';
import { Channel, told } from './channel-fixture.ts';
import type { TickEvent } from './event.ts';
import type { ShadowFact } from './facts.ts';

const SAME: ShadowFact = { state: 'pass', compared: 200, different: 0, unclear: 0, reasons: [] };
const DIFFERENT: ShadowFact = { ...SAME, state: 'fail', different: 2, reasons: ['2 of 200 pairs differ'] };
const NOT_TOLD: ShadowFact = { ...SAME, state: 'unknown', compared: 0, reasons: ['there is no such file'] };

type Row = readonly [name: string, channel: () => Channel, more: Partial<TickEvent>, expected: string];

const going = (percent = 0): Channel => new Channel().withFirst().at(percent).later(HOUR);

function frozen(channel: Channel): Channel {
  channel.take(freeze());
  return channel;
}

const aborting = (percent = 0): Channel => new Channel({ abortOnDifference: true }).withFirst().at(percent).later(HOUR);
const covering = (code: string) => ({
  overrides: [{ code, reason: 'meant', by: 'ann', approvals: [approval('override', 'rc-2')] }],
});
const lenient = (): Channel =>
  new Channel({ overridable: ['shadow_outputs_differ', 'shadow_outputs_missing'] }).withFirst().at(0).later(HOUR);

const ROWS: readonly Row[] = [
  ['the same', () => going(0), { shadow: SAME }, 'act advance'],
  ['different', () => going(0), { shadow: DIFFERENT }, 'wait shadow_outputs_differ'],
  ['not told', () => going(0), { shadow: NOT_TOLD }, 'wait shadow_outputs_missing'],
  ['different, with users', () => going(1), { shadow: DIFFERENT }, 'act advance'],
  ['not told, with users', () => going(1), { shadow: NOT_TOLD }, 'act advance'],
  ['different, and the policy aborts', () => aborting(), { shadow: DIFFERENT }, 'act abort'],
  ['different while frozen, and the policy aborts', () => frozen(aborting()), { shadow: DIFFERENT }, 'act abort'],
  ['different with users, and the policy aborts in shadow', () => aborting(1), { shadow: DIFFERENT }, 'act advance'],
  [
    'not told, and the policy aborts what differs',
    () => aborting(),
    { shadow: NOT_TOLD },
    'wait shadow_outputs_missing',
  ],
  ['the same, and the policy aborts', () => aborting(), { shadow: SAME }, 'act advance'],
  ['different, overridden', lenient, { shadow: DIFFERENT, ...covering('shadow_outputs_differ') }, 'act advance'],
  ['not told, overridden', lenient, { shadow: NOT_TOLD, ...covering('shadow_outputs_missing') }, 'act advance'],
  [
    'different, an override of something else',
    lenient,
    { shadow: DIFFERENT, ...covering('shadow_outputs_missing') },
    'wait shadow_outputs_differ',
  ],
  [
    'different, an override that the policy does not allow',
    () => going(0),
    { shadow: DIFFERENT, ...covering('shadow_outputs_differ') },
    'wait shadow_outputs_differ override_refused',
  ],
];

describe('outputs that are compared in shadow', () => {
  it.each(ROWS)('%s', (_name, channel, more, expected) => {
    const built = channel();
    expect(told(built.take({ ...tick(built), ...more }))).toBe(expected);
  });
});
