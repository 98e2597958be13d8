import {
  defineGate,
  defineOperation,
  type FilePresent,
  input,
  sha256Hex,
  type Check,
  type RawInputs,
  type Unit,
} from '@release-gates/core';
import { parseEvidence, serializeEvidence } from '@release-gates/evidence';
import { FakeSecrets, fakeHost } from '@release-gates/testkit';
import * as z from 'zod';
import { expect, it } from 'vitest';
import { runUnit } from '../run-unit.ts';
import { openSession } from '../session.ts';
import { describeReplay } from './replay.ts';
import { type ReplayRequest, replayEvidence } from './replay-evidence.ts';

const gate = defineGate({
  id: 'sample-gate',
  summary: 'A gate for tests',
  inputs: z.strictObject({ atMost: input.integer({ min: 0 }).default(3).describe('l') }),
  checks: { 'word::<word>': 'It is short' },
  // The last word comes first: a decision may follow the order of keys.
  collect: async (_inputs, { workspace }) => {
    const read = await workspace.read('words.txt', { role: 'material' });
    const words = read.state === 'present' ? Buffer.from(read.bytes).toString('utf8').split(' ') : [];
    return Object.fromEntries(words.reverse().map((word) => [word, { length: word.length, note: undefined }]));
  },
  decide: (facts, { atMost }) =>
    Object.entries(facts).map(([word, { length }]): Check => ({
      id: `word::${word}`,
      outcome: length <= atMost ? 'pass' : 'fail',
      level: 'must',
      reason: `it has ${length} letters`,
      expected: atMost,
      actual: length,
    })),
  details: (facts) => ({ words: Object.keys(facts) }),
});

const WAIVER = `version: 1\ngate: sample-gate\ncheck: word::three\nowner: "@octocat"\nticket: OPS-1\nreason: known\nexpires: 2027-01-31\n`;

function present(path: string, bytes: Uint8Array): FilePresent {
  return { state: 'present', path, bytes, sha256: sha256Hex(bytes), origin: 'worktree' };
}

async function kept(words: string, files: Record<string, string> = {}, secret?: string): Promise<ReplayRequest> {
  const host = fakeHost(
    { 'words.txt': words, 'package.json': '{"version":"1.4.0"}', ...files },
    {
      ...(secret !== undefined && { secrets: new FakeSecrets({ TOKEN: secret }) }),
      tool: { name: 'release-gates', version: '0.0.0-test', bundle_sha256: 'b'.repeat(64) },
    },
  );
  host.secrets.fromEnvironment('TOKEN');
  const given: RawInputs = { source: 'flag', values: { 'at-most': '4' }, where: (name) => ({ file: name }) };
  const run = await runUnit(await openSession(host, []), gate, { sources: [given] });
  const path = run.evidencePath ?? '';
  const bytes = host.disk.get(path) as Uint8Array;
  const evidence = parseEvidence(bytes, path);
  const { facts } = evidence;
  const at = facts !== undefined && 'path' in facts ? facts.path : '';
  const place = `${path.slice(0, path.lastIndexOf('/'))}/${at}`;
  return {
    unit: gate,
    evidence,
    bytes,
    facts: present(place, host.disk.get(place) ?? new Uint8Array()),
    tool: evidence.tool,
  };
}

it.each([
  ['a gate that opens', 'one two', {}, 'pass'],
  ['one that closes', 'one three', {}, 'fail'],
  ['one with a waiver', 'three one', { '.github/release-waivers/w.yml': WAIVER }, 'waived'],
  ['words that are keys of every object', '__proto__ constructor', {}, 'fail'],
] as const)('decides the same again: %s', async (_name, words, files, verdict) => {
  expect(replayEvidence(await kept(words, files))).toMatchObject({ state: 'same', verdict, madeBy: null });
});

it('names the first value that was decided otherwise, however consistent the evidence is', async () => {
  const request = await kept('one three');
  const evidence = { ...request.evidence, details: { words: ['three', 'won'] } };
  const found = replayEvidence({ ...request, evidence, bytes: serializeEvidence(evidence) });
  expect(found).toMatchObject({
    state: 'differs',
    difference: { pointer: '/details/words/0', decided: 'one', stated: 'three' },
  });
});

it.each([
  ['another bundle', { bundle_sha256: 'a'.repeat(64) }, 'release-gates 0.0.0-test, bundle bbbbbbbbbbbb'],
  ['one that runs from source', { bundle_sha256: null }, 'release-gates 0.0.0-test, bundle bbbbbbbbbbbb'],
  ['the same bundle', {}, null],
])('says to %s who made it', async (_name, change, madeBy) => {
  const request = await kept('one');
  expect(replayEvidence({ ...request, tool: { ...request.tool, ...change } })).toMatchObject({ state: 'same', madeBy });
});

it('keeps no secret with the facts, and says where that changed the decision', async () => {
  const secret = 'correct-horse-battery';
  const request = await kept(`one ${secret}`, {}, secret);
  const { facts } = request;
  expect(facts?.state === 'present' ? Buffer.from(facts.bytes).toString('utf8') : secret).not.toContain(secret);
  expect(replayEvidence(request)).toMatchObject({ state: 'same' });
  const other = { ...gate, decide: (): Check[] => [] };
  expect(replayEvidence({ ...request, unit: other })).toMatchObject({ state: 'differs', masked: true });
});

const acts = defineOperation({
  id: 'sample-gate',
  summary: 'An operation for tests',
  inputs: z.strictObject({}),
  checks: {},
  collect: async () => null,
  plan: () => ({ checks: [], steps: [], value: null }),
  apply: async () => ({ checks: [] }),
});

it('says so where one of the two says nothing', async () => {
  const request = await kept('one');
  const evidence = { ...request.evidence, details: { ...request.evidence.details, more: null } };
  const found = replayEvidence({ ...request, evidence, bytes: serializeEvidence(evidence) });
  expect(describeReplay(found)).toMatch(/^byte \d+ at \/details\/more: decided nothing, the evidence says null$/);
});

it.each([
  ['no facts', { facts: undefined }, /is not there/],
  ['facts that are gone', { facts: { state: 'absent', path: 'f' } }, /is not there/],
  [
    'facts that may not be read',
    { facts: { state: 'refused', path: 'f', code: 'file.too_large', reason: 'it is too large' } },
    /: it is too large/,
  ],
  ['other facts', { facts: present('f', Buffer.from('{}\n')) }, /has other bytes: expected .* \(3 bytes\)/],
] as const)('does not decide on %s', async (_name, change, reason) => {
  const found = replayEvidence({ ...(await kept('one')), ...change });
  expect(found).toMatchObject({ state: 'impossible', reason: expect.stringMatching(reason) as string });
});

it('does not decide without facts, nor on facts that were not kept, nor do again what was done', async () => {
  const request = await kept('one');
  const { facts: _, ...without } = request.evidence;
  const reasonOf = (evidence: ReplayRequest['evidence'], unit: Unit = gate): string => {
    const found = replayEvidence({ ...request, unit, evidence });
    return found.state === 'impossible' ? found.reason : found.state;
  };
  expect(reasonOf(without)).toMatch(/names no facts/);
  expect(reasonOf({ ...request.evidence, facts: { not_kept: 'too large' } })).toMatch(/not kept: too large/);
  expect(reasonOf({ ...request.evidence, inputs: { 'at-most': { value: 'x', source: 'flag' } } })).toMatch(/at-most/);
  expect(reasonOf(request.evidence, acts)).toBe('acted');
});
