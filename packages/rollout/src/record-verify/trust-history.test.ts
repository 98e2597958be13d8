import { buildRecord, EMPTY_HEAD, type LogRecord } from '@release-gates/audit-log';
import type { JsonObject } from '@release-gates/core';
import { FIXED_NOW_MS } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { digestsOf } from '../scope-freezes/trust-fixture.ts';
import { MAX_TRUST_ROOTS, SCOPE_STATE_FORMAT } from '../state/ledger-state.ts';
import { trustHistory } from './trust-history.ts';

type Seen = JsonObject | null;

function root(version: number, { name = 'ours', sha256 = digestsOf(name, version).at(-1) ?? '' } = {}): JsonObject {
  return { first_sha256: digestsOf(name, 1)[0] ?? '', version, sha256 };
}

const channel = (seen: Seen): JsonObject => ({ format: 'x', ...(seen !== null && { trust_root: seen }) });
const freezes = (...seen: readonly (readonly [string | null, JsonObject])[]): JsonObject => ({
  format: SCOPE_STATE_FORMAT,
  freezes: [],
  ...(seen.length > 0 && { trust_roots: seen.map(([environment, one]) => ({ environment, ...one })) }),
});
const many = (...names: readonly string[]) => freezes(...names.map((name) => [name, root(1)] as const));
const ALL = Array.from({ length: MAX_TRUST_ROOTS + 1 }, (_, at) => `env-${at}`);

function linesOf(states: readonly JsonObject[]): readonly LogRecord[] {
  const lines: LogRecord[] = [];
  for (const state of states) {
    const last = lines.at(-1);
    const head = last === undefined ? EMPTY_HEAD : { seq: last.seq, hash: last.entry_hash };
    const draft = { action: 'rollout.x', actor: 'ann', source: 'x', status: 'done', context: { state } };
    lines.push(buildRecord(draft, head, FIXED_NOW_MS));
  }
  return lines;
}

const OTHER = root(1, { name: 'theirs' });

describe('the trust roots that a ledger saw', () => {
  it.each<[string, readonly JsonObject[], RegExp | null]>([
    ['none', [channel(null), channel(null)], null],
    ['one, from the second line on', [channel(null), channel(root(1)), channel(root(1))], null],
    ['newer ones', [channel(root(1)), channel(root(3)), channel(root(4))], null],
    [
      'an older one',
      [channel(root(1)), channel(root(3)), channel(root(2)), channel(root(2))],
      /^line 3 .* version 2 .* line 2 before it saw version 3/,
    ],
    [
      'another of one version',
      [channel(root(2)), channel(root(2, { sha256: 'f'.repeat(64) }))],
      /^line 2 holds another version 2 .* line 1/,
    ],
    [
      'none any more',
      [channel(root(2)), channel(null), channel(null)],
      /^line 2 holds no trust root, and line 1 .* version 2/,
    ],
    [
      'none any more, and then an older one',
      [channel(root(2)), channel(null), channel(root(1))],
      /line 2 holds no .*\n.*line 3 holds version 1/,
    ],
    [
      'an older one, after another counted',
      [channel(root(2)), channel(OTHER), channel(root(1))],
      /^line 3 .* line 1 before it saw version 2/,
    ],
    ['of freezes, newer ones', [freezes([null, root(1)]), freezes([null, root(2)], ['prod', root(2)])], null],
    [
      'of freezes, an older one by another scope',
      [freezes([null, root(2)]), freezes([null, root(2)], ['prod', root(1)])],
      /^line 2 .* version 1/,
    ],
    [
      'of freezes, none any more',
      [freezes(['prod', root(2)]), freezes()],
      /^line 2 holds no trust root of the environment prod/,
    ],
    [
      'of freezes, by a version that remembered none',
      [freezes([null, root(2)]), { format: 'release-gates/scope-freezes/v2', freezes: [] }],
      /^line 2 holds no/,
    ],
    ['of freezes, more than fit', [many(...ALL.slice(0, -1)), many(...ALL.slice(1))], null],
    ['that no version knows', [channel(root(2)), channel({ version: 'x' }), channel(root(2))], null],
  ])('%s', (_name, states, why) => {
    const { findings } = trustHistory(linesOf(states), 'l');
    expect(findings.map(({ message }) => message).join('\n')).toMatch(why ?? /^$/);
    expect(findings.length).toBe(why === null ? 0 : why.source.split('\\n').length);
  });

  it('are told with the newest, and with the lines from which another one counts', () => {
    const { newest, changes } = trustHistory(linesOf([channel(root(3)), channel(OTHER), channel(OTHER)]), 'l');
    expect({ newest, changes }).toEqual({ newest: 3, changes: [2] });
  });
});
