import { describe, expect, it } from 'vitest';
import { toMarkdown } from './markdown.ts';
import { check, dryRun, failing, reported, text } from './report-fixture.ts';
import { toTerminal } from './terminal.ts';

describe('a run that tells how things stand', () => {
  const standing = [
    { label: 'live', text: 'rc-1 in blue' },
    { label: '', text: 'since noon' },
    { label: 'frozen', text: 'by <b>me</b> | now' },
  ];
  const waits = check({ id: 'rollout_decision', reason: 'it waits: too early' });
  const early = failing('blocked::min_time', { reason: 'too early', level: 'may', mode: 'warn' });
  const repeated = check({ id: 'rollout_outcome', reason: 'wait: too early' });

  it('says so first, then what was done or is in the way, each once', () => {
    const shown = text(reported({ details: { standing }, checks: [waits, early, repeated] }));
    expect(shown.split('\n').slice(0, 3)).toEqual([
      'live       rc-1 in blue',
      '           since noon',
      expect.stringMatching(/^frozen {5}by/),
    ]);
    expect(shown).toMatch(/✓ it waits: too early {2}rollout_decision\n! too early {2}min_time\n {2}→ Fix/);
    expect(shown).not.toMatch(/rollout_outcome|OPEN|verdict/);
    expect(shown).toContain('kept in    e/x.json');
  });

  it('tells the code of everything in the way, also where nothing can be done about it', () => {
    const unknown = check({ id: 'blocked::budget_unknown', reason: 'too early', outcome: 'fail', mode: 'warn' });
    const shown = text(reported({ details: { standing }, checks: [waits, unknown, repeated] }));
    expect(shown).toMatch(/✓ it waits: too early {2}rollout_decision\n! too early {2}budget_unknown\n/);
    expect(shown).not.toContain('rollout_outcome');
  });

  it('shows an override that was used in red', () => {
    const used = failing('override_used::min_time', { reason: 'bob approved it', mode: 'warn', level: 'may' });
    const lines = toTerminal(reported({ details: { standing }, checks: [waits, used, early] }));
    const styles = lines.flatMap((line) => line.slice(0, 2)).map(({ text: shown, style }) => `${style} ${shown}`);
    expect(styles).toEqual(
      expect.arrayContaining(['bad ! OVERRIDDEN  ', 'bad bob approved it', 'unsure ! ', 'plain too early']),
    );
  });

  it.each([
    ['closed', reported({ details: { standing }, verdict: 'fail', reason: 'refused' }), /CLOSED {2}refused/],
    [
      'without evidence',
      { ...reported({ details: { standing } }), evidencePath: null, unkept: new Error('full') },
      /CLOSED/,
    ],
  ])('says that it is %s', (_name, run, expected) => {
    expect(text(run)).toMatch(expected);
  });

  it('says so in the summary, where nothing of it becomes Markdown', () => {
    const markdown = toMarkdown(reported({ details: { standing } }));
    expect(markdown).toContain('| live | rc\\-1 in blue |');
    expect(markdown).not.toMatch(/<b>|me.*[^\\]\| now/);
  });

  it.each([[[{ label: 3, text: 'x' }]], ['text'], [[null]], [{}]])('takes %j for no such thing', (malformed) => {
    expect(text(reported({ details: { standing: malformed } }))).toContain('verdict');
  });

  it('shows what a dry run would do in the summary', () => {
    const dry = reported({ checks: [check({}), dryRun], details: { standing, steps: ['Move | it'] } });
    expect(toMarkdown(dry)).toMatch(/A real run would\n\n1\. Move \\\| it/);
  });
});
