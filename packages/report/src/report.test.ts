import { onOneLine } from './line.ts';
import { describe, expect, it } from 'vitest';
import { toAnnotations } from './annotations.ts';
import { toMarkdown } from './markdown.ts';
import { toMermaid } from './mermaid.ts';
import { check, dryRun, failing, reported, text } from './report-fixture.ts';
import type { ReportedRun } from './reported-run.ts';
import { toTerminal } from './terminal.ts';

describe('an override that was used', () => {
  const run = reported({
    checks: [failing('advice', { mode: 'warn' }), failing('override_used::min_time', { mode: 'warn', level: 'may' })],
  });

  it('is red on the terminal, and above all advice', () => {
    const lines = toTerminal(run).filter(([sign]) => sign?.text.startsWith('  ! '));
    expect(lines.map((line) => line.slice(0, 2).map((piece) => [piece.text, piece.style]))).toEqual([
      [
        ['  ! OVERRIDDEN  ', 'bad'],
        ['compat-matrix override_used::min_time', 'bad'],
      ],
      [
        ['  ! ', 'unsure'],
        ['compat-matrix advice', 'bold'],
      ],
    ]);
  });

  it('is marked in the summary, and an error among the annotations that fails nothing', () => {
    expect(toMarkdown(run)).toContain('- 🔴 **OVERRIDDEN** **compat-matrix** override');
    expect(toAnnotations(run).map(({ level }) => level)).toEqual(['error', 'warning']);
  });
});

describe('toAnnotations', () => {
  it('puts closing checks first as errors on file and line with the remedy, advice as warnings', () => {
    const run = reported({
      verdict: 'fail',
      checks: [
        failing('advice', { mode: 'warn', level: 'may' }),
        failing('closing'),
        failing('doubt', { outcome: 'inconclusive' }),
      ],
    });
    expect(toAnnotations(run).map(({ level, title, file, line }) => [level, title, file, line])).toEqual([
      ['error', 'compat-matrix: closing', 'a.json', 3],
      ['error', 'compat-matrix: doubt', 'a.json', 3],
      ['warning', 'compat-matrix: advice', 'a.json', 3],
    ]);
    expect(toAnnotations(run)[0]?.message).toContain('→ Fix closing');
  });

  it('stays within what GitHub keeps of a level, and says how many are left', () => {
    const checks = Array.from({ length: 25 }, (_, index) => failing(`broken_${index}`));
    const annotations = toAnnotations(reported({ verdict: 'fail', checks }));
    expect(annotations).toHaveLength(10);
    expect(annotations[0]?.title).toBe('compat-matrix: broken_0');
    expect(annotations[9]?.message).toContain('16 more');
  });

  const waivers: [number, string | undefined][] = [
    [15, undefined],
    [14, 'notice'],
    [7, 'warning'],
    [0, 'warning'],
  ];
  it.each(waivers)('warns the owner of a waiver with %i days left as %s', (days_left, level) => {
    const waiver = {
      id: 'w',
      gate: 'compat-matrix',
      check: 'thing_holds',
      owner: '@octocat',
      ticket: 'OPS-1',
      reason: 'r',
      expires: '2026-12-01T00:00:00.000Z',
      days_left,
      path: 'w.yml',
      sha256: 'b'.repeat(64),
    };
    const [annotation] = toAnnotations(reported({ verdict: 'waived', waivers: [waiver] }));
    expect([annotation?.level, annotation?.message.includes('@octocat')]).toEqual([level, level && true]);
  });

  it('shows a run that broke as an error', () => {
    const error = { kind: 'input', code: 'input.unknown', message: 'there is no input "x"' } as const;
    expect(toAnnotations(reported({ verdict: 'error', error, reason: error.message, checks: [] }))).toMatchObject([
      { level: 'error', title: 'compat-matrix: error', message: 'there is no input "x"' },
    ]);
  });
});

describe('a preflight', () => {
  const good = reported({ unit: 'governance-check' });
  const bad = reported({
    verdict: 'fail',
    reason: 'closing broke',
    checks: [failing('closing')],
    next_actions: ['Fix closing'],
  });
  const run = reported(
    {
      unit: 'preflight-run',
      kind: 'operation',
      verdict: 'fail',
      reason: 'unit::compat-matrix: closing broke',
      checks: [failing('unit::compat-matrix', { reason: 'closing broke' })],
    },
    [good, bad],
  );

  it('lists every unit in the terminal, each finding once, and the decision last', () => {
    const shown = text(run);
    expect(shown).toContain('PASS            governance-check');
    expect(shown).toContain('FAIL            compat-matrix');
    expect(shown.match(/closing broke/g)?.length).toBe(3);
    expect(shown).not.toContain('✗ preflight-run unit::');
    expect(shown.indexOf('decision  CLOSED')).toBeGreaterThan(shown.indexOf('→ Fix closing'));
  });

  it('shows causes, and not the rows of the manifest that merely follow from them', () => {
    const manifest = reported({
      unit: 'release-manifest',
      verdict: 'fail',
      checks: [failing('manifest_decision_open'), failing('gate::compat-matrix')],
    });
    const doubt = reported({ verdict: 'inconclusive', checks: [failing('doubt', { outcome: 'inconclusive' })] });
    const caused = text(reported({ unit: 'preflight-run', verdict: 'fail' }, [doubt, manifest]));
    expect(caused).toContain('✗ compat-matrix doubt');
    expect(caused).not.toMatch(/✗ release-manifest/);
    const alone = text(reported({ unit: 'preflight-run', verdict: 'fail' }, [good, manifest]));
    expect(alone).toContain('✗ release-manifest gate::compat-matrix');
  });

  it('lets the advice of one unit not fill the screen, and says how much more there is', () => {
    const advice = Array.from({ length: 11 }, (_, index) => failing(`advice_${index}`, { mode: 'warn' }));
    const noisy = reported({ checks: advice });
    const shown = text(reported({ unit: 'preflight-run' }, [noisy, good]));
    expect(shown.match(/ {2}! /g)).toHaveLength(3);
    expect(shown).toContain('… and 8 more warnings of compat-matrix: see the evidence');
    expect(text(noisy).match(/ {2}! /g)).toHaveLength(11);
  });

  it('says once what several units advise in the same words, and each time what closes', () => {
    const same = { reason: 'this change edits its own policy', location: { file: 'p.json' } };
    const both = [failing('policy_unchanged::p.json', { ...same, mode: 'warn' }), failing('policy_loaded', same)];
    const units = ['governance-check', 'compat-matrix'] as const;
    const shown = text(
      reported(
        { unit: 'preflight-run' },
        units.map((unit) => reported({ unit, checks: both })),
      ),
    );
    expect(shown.match(/! .*policy_unchanged/g)).toHaveLength(1);
    expect(shown.match(/✗ .*policy_loaded/g)).toHaveLength(2);
  });

  it('draws what blocks what', () => {
    const picture = toMermaid(run);
    expect(picture).toContain('"governance-check<br/>pass"]:::open --> decision');
    expect(picture).toContain('"compat-matrix<br/>fail"]:::closed --x decision');
    expect(picture).toContain('decision{{"closed"}}:::closed');
  });

  it('writes the summary with verdict, table, findings and what to do', () => {
    const markdown = toMarkdown(run);
    for (const part of [
      '⛔',
      '| ✅ pass | governance-check |',
      '### What was found',
      '### What to do',
      '1. Fix closing',
      '```mermaid',
    ]) {
      expect(markdown).toContain(part);
    }
  });
});

it('names the owner of a waiver and the days left beside the check that it covers', () => {
  const waiver = {
    id: 'w',
    gate: 'compat-matrix',
    check: 'closing',
    owner: '@octocat',
    ticket: 'OPS-1',
    reason: 'r',
    expires: '2026-12-01T23:59:59.999Z',
    days_left: 3,
    path: 'w.yml',
    sha256: 'b'.repeat(64),
  };
  const run = reported({ verdict: 'waived', waivers: [waiver], checks: [failing('closing', { waiver: 'w' })] });
  expect(text(run)).toContain('waived by @octocat until 2026-12-01, 3 days left (w)');
  expect(toMarkdown(run)).toMatch(/octocat until 2026.*3 days left/);
});

it.each([
  ['.', 'e/x.json', 'e/m.json'],
  ['examples/shop/', 'examples/shop/e/x.json', 'examples/shop/e/m.json'],
  ['/srv/shop', '/srv/shop/e/x.json', '/srv/shop/e/m.json'],
])('names evidence and manifest of a root %s as they are reached from where the run was started', (root, e, m) => {
  const inputs = { root: { value: root, source: 'flag' } } as const;
  const run = { ...reported({ unit: 'release-manifest', inputs }), values: { 'manifest-path': 'e/m.json' } };
  expect(text(run)).toMatch(new RegExp(`^manifest  ${m}\nevidence  ${e}$`, 'm'));
});

const summaryOf = (manifestSha256: string) =>
  toMarkdown({ ...reported({}), values: { 'manifest-sha256': manifestSha256 } });

it('names the manifest in the summary by its digest, and nothing that is none', () => {
  expect(summaryOf('c'.repeat(64))).toContain(`Manifest SHA-256 \`${'c'.repeat(64)}\``);
  expect(summaryOf('')).not.toContain('Manifest SHA-256');
  expect(summaryOf('`<b>`')).not.toContain('<b>');
});

it('shows what a unit gave, so that the next command can name it', () => {
  const run = { ...reported({ unit: 'rollback-bundle' }), values: { 'bundle-path': 'bundles/one', 'report-path': '' } };
  expect(text(run)).toMatch(/^bundle-path {2}bundles\/one$/m);
  expect(text(run)).not.toContain('report-path');
});

it('shows what a dry run would do, and no steps of a run that did them', () => {
  const details = { steps: ['Write the manifest', 'Verify the manifest'] };
  const dry = reported({ checks: [check({ id: 'dry_run', outcome: 'not_applicable', level: 'may' })], details });
  expect(text(dry)).toContain('nothing was changed; it would\n  1. Write the manifest\n  2. Verify the manifest');
  expect(text(reported({ details }))).not.toContain('Write the manifest');
});

it.each([
  ['enforced', failing('units_configured'), { verdict: 'fail' }, 'exit with 1'],
  ['in warn mode', failing('units_configured', { mode: 'warn' }), { verdict: 'pass', mode: 'warn' }, 'exit with 0'],
] as const)('says that a run whose preconditions fail would do nothing, %s', (_name, row, overrides, exit) => {
  const details = { steps: ['Write the manifest'] };
  const shown = text(reported({ ...overrides, checks: [row, dryRun], details }));
  expect(shown).toContain('a real run would stop here too');
  expect(shown).toContain(exit);
  expect(shown).not.toMatch(/Write the manifest|OPEN/);
});

it('decides nothing in a dry run', () => {
  const shown = text(reported({ checks: [check({}), dryRun], details: { steps: ['Write it'] } }));
  expect(shown).toMatch(/plan +READY/);
  expect(shown).not.toContain('OPEN');
  expect(toMarkdown(reported({ checks: [check({}), dryRun] }))).not.toMatch(/: open/);
});

it('is not ready where something is in the way of what it would do', () => {
  const inTheWay = failing('blocked::reason_missing', { mode: 'warn', level: 'may', reason: 'apply needs a reason' });
  const shown = text(reported({ checks: [check({}), inTheWay, dryRun], details: { steps: ['Write it'] } }));
  expect(shown).toMatch(/plan +BLOCKED {2}apply needs a reason/);
  expect(shown).not.toContain('READY');
});

it('is not ready for what would do nothing, as a plan that is refused', () => {
  const shown = text(reported({ checks: [check({}), dryRun], details: { steps: [] } }));
  expect(shown).toMatch(/plan +NOTHING {2}a real run would do nothing/);
  expect(shown).not.toContain('READY');
});

it('puts what somebody wrote on one line', () => {
  expect(onOneLine('why\r\n✓ unfrozen\n\nnow')).toBe('why ✓ unfrozen now');
});

it('lets no text from outside become Markdown or HTML of the summary', () => {
  const hostile = '# Approved | **pass** <img src=x onerror=alert(1)> [x](https://evil.example) @everyone `code`';
  const markdown = toMarkdown(
    reported({ verdict: 'fail', reason: hostile, checks: [failing('x', { reason: hostile })] }),
  );
  for (const raw of ['<img', '**pass**', '](https', ' @everyone']) expect(markdown).not.toContain(raw);
});

describe('a run that could not leave its evidence', () => {
  const lost: ReportedRun = { ...reported({}), evidencePath: null, unkept: new Error('no space left') };
  it.each([
    ['on the terminal', text(lost)],
    ['in the summary', toMarkdown(lost)],
  ])('is not shown as open %s', (_name, shown) => {
    expect(shown).toContain('could not leave evidence');
    expect(shown).not.toMatch(/\bopen\b|OPEN/);
  });
});
