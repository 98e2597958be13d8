import { InputError } from '@release-gates/core';
import { evidenceFile, evidenceOf, judgedCheck } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import type { Evidence } from './evidence.ts';
import { parseEvidence, readEvidence } from './read-evidence.ts';
import { serializeEvidence } from './serialize-evidence.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function codeOf(bytes: Uint8Array): string {
  try {
    parseEvidence(bytes, 'e.json');
    return 'sound';
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
}

const failing = judgedCheck({ outcome: 'fail' });
const waiver: Evidence['waivers'][number] = {
  id: 'w-1',
  gate: 'compat-matrix',
  check: 'thing_holds',
  owner: 'team-a',
  ticket: 'T-1',
  reason: 'known',
  expires: '2027-01-01T00:00:00.000Z',
  days_left: 40,
  path: '.github/release-waivers/w-1.yml',
  sha256: 'a'.repeat(64),
};

describe('parseEvidence', () => {
  const table: readonly [name: string, overrides: Partial<Evidence>, code: string][] = [
    ['passing', {}, 'sound'],
    ['failing and saying so', { checks: [failing] }, 'sound'],
    ['failing and saying pass', { checks: [failing], verdict: 'pass' }, 'evidence.verdict'],
    ['nothing checked and saying pass', { checks: [], verdict: 'pass' }, 'evidence.verdict'],
    ['broken', { error: { kind: 'internal', code: 'internal.bug', message: 'm' }, checks: [] }, 'sound'],
    [
      'broken and saying pass',
      { error: { kind: 'internal', code: 'internal.bug', message: 'm' }, verdict: 'pass' },
      'evidence.verdict',
    ],
    ['error without saying why', { verdict: 'error' }, 'evidence.verdict'],
    [
      'a binding check marked as advice',
      { checks: [judgedCheck({ outcome: 'fail', mode: 'warn' })] },
      'evidence.check_mode',
    ],
    [
      'ends before it starts',
      { started_at: '2026-11-20T12:00:00.000Z', ended_at: '2026-11-20T11:59:59.999Z' },
      'evidence.times',
    ],
    ['ends on a day that does not exist', { ended_at: '2026-11-31T12:00:00.000Z' }, 'evidence.times'],
    ['waived', { checks: [judgedCheck({ outcome: 'fail', waiver: 'w-1' })], waivers: [waiver] }, 'sound'],
    ['a waiver that is not there', { checks: [judgedCheck({ outcome: 'fail', waiver: 'w-1' })] }, 'evidence.waiver'],
    [
      'a waiver of another check',
      {
        checks: [judgedCheck({ outcome: 'fail', waiver: 'w-1' })],
        waivers: [{ ...waiver, check: 'another_thing_holds' }],
      },
      'evidence.waiver',
    ],
    [
      'a waiver of another gate',
      { checks: [judgedCheck({ outcome: 'fail', waiver: 'w-1' })], waivers: [{ ...waiver, gate: 'slo-guard' }] },
      'evidence.waiver',
    ],
    [
      'a waiver that had expired',
      {
        checks: [judgedCheck({ outcome: 'fail', waiver: 'w-1' })],
        waivers: [{ ...waiver, expires: '2026-11-19T00:00:00.000Z' }],
      },
      'evidence.waiver',
    ],
  ];
  it.each(table)('%s', (_name, overrides, code) => {
    expect(codeOf(serializeEvidence(evidenceOf(overrides)))).toBe(code);
  });

  it.each([
    ['empty', ''],
    ['cut', '{"format":'],
    ['an array', '[]\n'],
    ['another format', '{"format":"release-gates/evidence/v2"}\n'],
  ])('refuses a file that is %s', (_name, text) => {
    expect(codeOf(encode(text))).toMatch(/^(json|schema)\./);
  });

  it('refuses every form but the canonical one, and names the byte', () => {
    const text = new TextDecoder().decode(evidenceFile().bytes);
    for (const other of [text.trimEnd(), `${text}\n`, text.replace('{', '{ '), text.replace('true', ' true')]) {
      expect(codeOf(encode(other))).toBe('evidence.not_canonical');
    }
    expect(readEvidence(encode(text.replace('{', '{ ')), 'e.json').differences[0]?.message).toContain('offset 1');
  });

  it('refuses a key it does not know, with the right one', () => {
    const text = new TextDecoder().decode(evidenceFile().bytes).replace('"verdict"', '"verdikt"');
    expect(() => parseEvidence(encode(text), 'e.json')).toThrow(/did you mean "verdict"/);
  });

  it('reports every problem at once, with pointers', () => {
    const bytes = serializeEvidence(evidenceOf({ verdict: 'fail', started_at: '2026-11-31T00:00:00.000Z' }));
    expect(readEvidence(bytes, 'e.json').differences.map((difference) => difference.pointer)).toEqual([
      '/started_at',
      '/verdict',
    ]);
  });
});
