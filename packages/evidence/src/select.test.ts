import { evidenceFile, FAKE_COMMIT, FIXED_NOW_MS, judgedCheck } from '@release-gates/testkit';
import { formatRfc3339, type Run } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import type { Evidence } from './evidence.ts';
import type { EvidenceDocument } from './folder.ts';
import { selectEvidence, type Binding } from './select.ts';

const subject = evidenceFile().evidence.subject;
const binding: Binding = {
  releaseCandidateId: evidenceFile().evidence.release_candidate_id,
  repository: subject.repository,
  commits: [FAKE_COMMIT],
  environment: 'prod',
  strict: true,
  nowMs: FIXED_NOW_MS,
};

const notRun = (id: string): Evidence['checks'][number] => judgedCheck({ id, outcome: 'not_applicable' });

function document(overrides: Partial<Evidence> = {}): EvidenceDocument {
  const { name, bytes, sha256, evidence } = evidenceFile(overrides);
  return { kind: 'evidence', path: `e/${name}`, sha256, bytes: bytes.length, evidence };
}

function ended(secondsAgo: number): Partial<Evidence> {
  const at = formatRfc3339(FIXED_NOW_MS - secondsAgo * 1000);
  return { started_at: at, ended_at: at };
}

const github: Run = { kind: 'github', id: '77', attempt: 2, workflow: 'w', job: 'j', event: 'push', actor: 'a' };
const inRun: Partial<Binding> = { run: { id: '77', attempt: 2 } };

describe('selectEvidence', () => {
  const table: readonly [name: string, evidence: Partial<Evidence>, binding: Partial<Binding>, code: string | null][] =
    [
      ['bound', {}, {}, null],
      ['another candidate', { release_candidate_id: 'rc-other' }, {}, 'evidence.other_candidate'],
      ['another repository', { subject: { ...subject, repository: 'evil/fork' } }, {}, 'evidence.other_repository'],
      ['another commit', { subject: { ...subject, commit: 'b'.repeat(40) } }, {}, 'evidence.other_commit'],
      [
        'a commit that is also allowed',
        { subject: { ...subject, commit: 'b'.repeat(40) } },
        { commits: [FAKE_COMMIT, 'b'.repeat(40)] },
        null,
      ],
      ['no commit', { subject: { ...subject, commit: null } }, {}, 'evidence.other_commit'],
      [
        'no commit, and none is known',
        { subject: { ...subject, commit: null } },
        { commits: [] },
        'evidence.other_commit',
      ],
      [
        'no commit, and that is allowed',
        { subject: { ...subject, commit: null } },
        { commits: [], allowUnknownCommit: true },
        null,
      ],
      [
        'no commit, allowed, but one is known',
        { subject: { ...subject, commit: null } },
        { allowUnknownCommit: true },
        'evidence.other_commit',
      ],
      ['another run', { run: { ...github, id: '78' } }, inRun, 'evidence.other_run'],
      ['another attempt', { run: { ...github, attempt: 1 } }, inRun, 'evidence.other_attempt'],
      ['this run', { run: github }, inRun, null],
      ['a local run where one is demanded', {}, inRun, 'evidence.other_run'],
      ['of a profile that is not the one asked for', { environment: 'dev' }, {}, 'evidence.other_environment'],
      ['not strict where strictness is asked for', { strict: false }, {}, 'evidence.not_strict'],
      ['not strict where that is not asked for', { strict: false }, { strict: false }, null],
      ['stricter than asked for', {}, { strict: false }, null],
      ['of a unit that is switched off', { checks: [notRun('unit_enabled')] }, {}, 'evidence.not_run'],
      ['of a dry run', { checks: [judgedCheck(), notRun('dry_run')] }, {}, 'evidence.not_run'],
      ['another kind', { kind: 'operation' }, { kinds: { 'compat-matrix': 'gate' } }, 'evidence.wrong_type'],
      ['61 s ahead', ended(-61), {}, 'evidence.future'],
      ['60 s ahead', ended(-60), {}, null],
      ['at its maximum age', ended(100), { maxAgeMs: 100_000 }, null],
      ['a second older', ended(101), { maxAgeMs: 100_000 }, 'evidence.stale'],
    ];
  it.each(table)('%s', (_name, overrides, extra, code) => {
    const selection = selectEvidence([document(overrides)], { ...binding, ...extra }).get('compat-matrix');
    expect(selection?.refused[0]?.code ?? null).toBe(code);
    expect(selection?.chosen === null).toBe(code !== null);
  });

  it('takes the newest by its own time, in whatever order files come', () => {
    const [old, middle, newest] = [document(ended(300)), document(ended(200)), document(ended(100))];
    for (const documents of [
      [old, middle, newest],
      [newest, old, middle],
    ]) {
      const selection = selectEvidence(documents, binding).get('compat-matrix');
      expect(selection?.chosen).toBe(newest);
      expect(selection?.superseded).toHaveLength(2);
    }
  });

  it('refuses two documents of one time, and does not fall back to an older one', () => {
    const documents = [document(), document({ reason: 'another' }), document(ended(300))];
    const selection = selectEvidence(documents, binding).get('compat-matrix');
    expect(selection?.chosen).toBeNull();
    expect(selection?.refused.map((refusal) => refusal.code)).toEqual(['evidence.ambiguous', 'evidence.ambiguous']);
  });

  it('takes one of two copies of a document', () => {
    const one = document();
    const selection = selectEvidence([{ ...one, path: 'e/copy.json' }, one], binding).get('compat-matrix');
    expect(selection?.chosen?.sha256).toBe(one.sha256);
    expect(selection?.superseded).toHaveLength(1);
  });

  it('lets a refused newer document not hide a sound older one', () => {
    const selection = selectEvidence([document(ended(-600)), document()], binding).get('compat-matrix');
    expect(selection?.chosen?.evidence.ended_at).toBe(document().evidence.ended_at);
    expect(selection?.refused).toHaveLength(1);
  });
});
