import type { Json } from '@release-gates/core';
import { evidenceOf } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { detailTables } from './detail-tables.ts';

const draw = (tables: Json): string =>
  detailTables({
    evidence: evidenceOf({ details: { tables } }),
    evidencePath: null,
    evidenceSha256: '',
    values: {},
    children: [],
    durationMs: 0,
  });

describe('tables of the details', () => {
  it('are drawn, with nothing of them taken for Markdown', () => {
    const drawn = draw([
      {
        title: 'Causes',
        columns: ['Code', 'Count'],
        rows: [
          ['a|b', '<script>'],
          ['c', '2'],
        ],
      },
    ]);
    expect(drawn.split('\n')).toHaveLength(6);
    expect(drawn).toContain('### Causes');
    expect(drawn).not.toContain('<script>');
    expect(drawn).not.toContain('a|b');
  });

  it('are cut where they are long, and say so', () => {
    const rows = Array.from({ length: 80 }, (_, index) => [String(index)]);
    expect(draw([{ title: 'Long', columns: ['n'], rows }])).toContain('and 30 more');
  });

  it.each<[string, Json]>([
    ['no list', 'x'],
    ['a list of texts', ['x']],
    ['a table without rows', [{ title: 'x', columns: [] }]],
    ['rows that are none', [{ title: 'x', columns: ['a'], rows: 7 }]],
  ])('are left out where they are %s', (_name, tables) => {
    expect(draw(tables)).toBe('');
  });
});
