import { InputError } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import { parsePredecessorEvidence, refusePredecessor } from './predecessor.ts';

function read(text: string): unknown {
  try {
    return parsePredecessorEvidence(new TextEncoder().encode(text), 'p.json');
  } catch (error) {
    if (error instanceof InputError) return error.problems.map((problem) => problem.where?.pointer ?? problem.code);
    throw error;
  }
}

describe('parsePredecessorEvidence', () => {
  it.each([
    ['seconds', '{"ok":true,"ended_at":1700000000.25}', { ok: true, atMs: 1700000000250, releaseCandidateId: null }],
    [
      'a text time',
      '{"ok":false,"generated_at":"2026-11-20T12:00:00Z"}',
      { ok: false, atMs: Date.UTC(2026, 10, 20, 12), releaseCandidateId: null },
    ],
    [
      'a candidate',
      '{"ok":true,"started_at":1,"release_candidate_id":"rc-1","x":[1]}',
      { ok: true, atMs: 1000, releaseCandidateId: 'rc-1' },
    ],
    [
      'a candidate below',
      '{"ok":true,"ended_at":1,"correlation":{"release_candidate_id":"rc-1"}}',
      { ok: true, atMs: 1000, releaseCandidateId: 'rc-1' },
    ],
    [
      'two candidates',
      '{"ok":true,"ended_at":1,"release_candidate_id":"rc-2","correlation":{"release_candidate_id":"rc-1"}}',
      ['/release_candidate_id'],
    ],
    ['ok as text', '{"ok":"false","ended_at":1}', ['/ok']],
    ['ok as number', '{"ok":1,"ended_at":1}', ['/ok']],
    ['no time', '{"ok":true}', ['/ended_at']],
    ['a first time that is broken', '{"ok":true,"ended_at":"yesterday","generated_at":1}', ['/ended_at']],
    ['milliseconds for seconds', '{"ok":true,"ended_at":1700000000000}', ['/ended_at']],
    ['nothing', '{}', ['/ok', '/ended_at']],
    ['a list', '[]', ['']],
    ['ok given twice', '{"ok":false,"ok":true,"ended_at":1}', [expect.any(String)]],
  ])('reads %s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('refusePredecessor', () => {
  const binding = { releaseCandidateId: 'rc-1', nowMs: 1_000_000, maxAgeMs: 500_000, allowUnbound: false };
  it.each([
    ['bound', { releaseCandidateId: 'rc-1' }, {}, undefined],
    ['unbound', {}, {}, 'evidence.unbound'],
    ['unbound and allowed', {}, { allowUnbound: true }, undefined],
    ['another', { releaseCandidateId: 'rc-2' }, { allowUnbound: true }, 'evidence.other_candidate'],
    ['future', { releaseCandidateId: 'rc-1', atMs: 1_060_001 }, {}, 'evidence.future'],
    ['stale', { releaseCandidateId: 'rc-1', atMs: 499_999 }, {}, 'evidence.stale'],
  ])('%s', (_name, evidence, extra, code) => {
    const stated = { ok: true, atMs: 900_000, releaseCandidateId: null, ...evidence };
    expect(refusePredecessor(stated, { ...binding, ...extra })?.code).toBe(code);
  });
});
