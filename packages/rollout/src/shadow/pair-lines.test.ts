import { describe, expect, it } from 'vitest';
import { type PairLinesRun, readPairLines } from './pair-lines.ts';

const NOW_MS = Date.parse('2026-11-21T12:00:00Z');
const RUN: PairLinesRun = {
  candidateId: 'rc-2',
  liveId: 'rc-1',
  stageStartedMs: NOW_MS - 600_000,
  nowMs: NOW_MS,
  maxAgeS: 300,
  isFresh: false,
};

const at = (ageS: number) => new Date(NOW_MS - ageS * 1000).toISOString();
const header = (more: object = {}) =>
  JSON.stringify({ candidate_release: 'rc-2', live_release: 'rc-1', at: at(10), ...more });
const pair = (id: string, more: object = {}) => JSON.stringify({ id, live: { a: 1 }, candidate: { a: 1 }, ...more });

function read(text: string | Uint8Array, run: Partial<PairLinesRun> = {}) {
  return readPairLines(typeof text === 'string' ? new TextEncoder().encode(text) : text, { ...RUN, ...run });
}

describe('pairs that somebody wrote', () => {
  it.each<[string, string, object]>([
    ['with a header', `${header()}\n${pair('1')}\n${pair('2')}\n`, {}],
    ['without a line feed at the end', `${header()}\n${pair('1')}\n${pair('2')}`, {}],
    ['with blank lines and carriage returns', `${header()}\r\n\r\n${pair('1')}\r\n \n${pair('2')}\r\n`, {}],
    ['each line for itself', ['1', '2'].map((id) => pair(id, { candidate_release: 'rc-2', at: at(1) })).join('\n'), {}],
    ['that nobody dated, just printed', `${header({ at: undefined })}\n${pair('1')}\n${pair('2')}`, { isFresh: true }],
  ])('%s', (_name, text, run) => {
    const found = read(text, run);
    expect('pairs' in found ? found.pairs.map(({ pair: { id } }) => id) : found).toEqual(['1', '2']);
  });

  it('may be texts, with a status and a second answer of what is live', () => {
    const line = { live: 'a', live_again: 'b', candidate: '{"a": 1}', status: { live: 200, candidate: 404 } };
    expect(read(`${header()}\n${pair('1', line)}`)).toMatchObject({
      pairs: [
        {
          pair: {
            live: { status: 200, json: undefined },
            liveAgain: { status: 200 },
            candidate: { status: 404, json: { a: 1 } },
          },
        },
      ],
    });
  });

  it('from before the stage are told apart', () => {
    const found = read(`${header()}\n${pair('old', { at: at(601) })}\n${pair('new')}`);
    expect('pairs' in found && found.pairs.map(({ isBeforeStage }) => isBeforeStage)).toEqual([true, false]);
  });

  const SECRET = 'what-users-get';
  it.each<[string, string | Uint8Array, RegExp]>([
    ['nothing', '', /no pair/],
    ['a header alone', header(), /no pair/],
    ['two headers', `${header()}\n${header()}\n${pair('1')}`, /line 2 has no id|keys beside/],
    ['of another candidate', `${header({ candidate_release: 'rc-3' })}\n${pair('1')}`, /another candidate/],
    ['of another live release', `${header({ live_release: 'rc-0' })}\n${pair('1')}`, /another release/],
    [
      'of another candidate in one line',
      `${header()}\n${pair('1')}\n${pair('2', { candidate_release: 'rc-9' })}`,
      /line 3 is of another/,
    ],
    ['of nobody', pair('1', { at: at(1) }), /does not say which release/],
    ['without a time', `${header({ at: undefined })}\n${pair('1')}`, /when that was/],
    ['too old', `${header({ at: at(301) })}\n${pair('1')}`, /301 s old/],
    ['from the future', `${header({ at: at(-61) })}\n${pair('1')}`, /ahead of the clock/],
    ['one line from the future', `${header()}\n${pair('1')}\n${pair('2', { at: at(-3600) })}`, /line 3 lies ahead/],
    ['a time that is none', `${header({ at: 'yesterday' })}\n${pair('1')}`, /has a time/],
    ['an id twice', `${header()}\n${pair('1')}\n${pair('1')}`, /another line has/],
    ['no id', `${header()}\n${JSON.stringify({ live: SECRET, candidate: 1 })}`, /no id/],
    ['an id without end', `${header()}\n${pair('x'.repeat(1025))}`, /no id/],
    ['one side alone', `${header()}\n${JSON.stringify({ id: '1', live: SECRET })}`, /both live and candidate/],
    ['a key that is none', `${header()}\n${pair('1', { outcome: 'same' })}`, /keys beside/],
    ['a header with more', `{"candidate_release":"rc-2","ok":true}\n${pair('1')}`, /no header/],
    ['a status that is none', `${header()}\n${pair('1', { status: 200 })}`, /status/],
    ['a status of another kind', `${header()}\n${pair('1', { status: { live: 1e9, candidate: 200 } })}`, /status/],
    [
      'cut in the middle',
      `${header()}\n${pair('1')}\n{"id":"2","live":"${SECRET}`,
      /line 3 is no strict JSON \(json.syntax\)/,
    ],
    ['a key twice', `${header()}\n{"id":"1","live":"${SECRET}","live":2,"candidate":2}`, /duplicate_key/],
    ['too deep', `${header()}\n{"id":"1","candidate":1,"live":${'['.repeat(999)}`, /too_deep/],
    ['no UTF-8', Buffer.concat([Buffer.from(`${header()}\n`), Buffer.of(0x7b, 0xff, 0x7d)]), /json.encoding/],
    ['a byte order mark', `\u{FEFF}${header()}\n${pair('1')}`, /json.bom/],
    ['a list', '[]', /no JSON object/],
    ['a line without end', `${header()}\n${pair('1', { live: 'x'.repeat(5 * 1024 * 1024) })}`, /too_large/],
    ['a key __proto__', `${header()}\n{"__proto__":{"id":"1"},"live":1,"candidate":1}`, /keys beside/],
    [
      'more pairs than are looked at',
      `${header()}\n${Array.from({ length: 10_001 }, (_, id) => pair(String(id))).join('\n')}`,
      /more than 10000/,
    ],
  ])('count for nothing: %s', (_name, text, fault) => {
    const found = read(text);
    expect(found).toEqual({ fault: expect.stringMatching(fault) as string });
    expect(JSON.stringify(found)).not.toContain(SECRET);
  });
});
