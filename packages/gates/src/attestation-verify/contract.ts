import type { ContractCase } from '../_shared/contract-case.ts';
import { ALICE, factsOf, fileOf, MALLORY, NOW_MS, signedCandidate } from './candidate-case.ts';
import type { AttestationFacts } from './facts.ts';
import type { AttestationInputs } from './inputs.ts';

const candidate = await signedCandidate();
const closed = await signedCandidate({ checks: [{ ...check('fail') }], verdict: 'fail' });
const { 'compat-matrix': unit, 'verification-summary': summary, ...others } = candidate.lines;

function check(outcome: 'pass' | 'fail') {
  return {
    id: 'thing_holds',
    outcome,
    level: 'must',
    mode: 'enforce',
    reason: 'r',
    expected: true,
    actual: true,
  } as const;
}

const changed = (line = ''): string =>
  line.replace(/"payload":"(.)/, (_all, first: string) => `"payload":"${first === 'e' ? 'f' : 'e'}`);
const untouched = factsOf(candidate);
const ALICE_KEY = fileOf('alice.pub', ALICE.publicKey.pem);

export const contract: readonly ContractCase<AttestationFacts, AttestationInputs>[] = [
  { name: 'untouched', facts: untouched, inputs: {}, expect: 'pass' },
  {
    name: 'what was asked for',
    facts: untouched,
    inputs: {
      verifierId: 'https://example.com/verifier/v1',
      resourceUri: 'pkg:generic/parcel@1.4.0',
      levels: ['RELEASE_GATES_PASSED', 'COMPAT_MATRIX_PASSED'],
    },
    expect: 'pass',
  },
  {
    name: 'closed, and only signatures are asked for',
    facts: factsOf(closed),
    inputs: { requireOpen: false },
    expect: 'pass',
  },
  { name: 'closed', mutationOf: 'untouched', facts: factsOf(closed), inputs: {}, expect: 'fail' },
  {
    name: 'another key',
    mutationOf: 'untouched',
    facts: factsOf(candidate, undefined, {
      trust: { kind: 'named', keys: [fileOf('m.pub', MALLORY.publicKey.pem)], sigstoreRoots: [] },
    }),
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'everything signed again by a stranger',
    mutationOf: 'untouched',
    facts: factsOf(candidate, Object.values((await signedCandidate({}, MALLORY)).lines)),
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'one byte of a payload',
    mutationOf: 'untouched',
    facts: factsOf(candidate, [changed(unit), summary]),
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'a good one beside one that is changed',
    mutationOf: 'untouched',
    facts: factsOf(candidate, [unit, summary, changed(unit)]),
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'a unit that nobody attested',
    mutationOf: 'untouched',
    facts: factsOf(candidate, [summary, ...Object.values(others)]),
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'a manifest that nobody attested',
    mutationOf: 'untouched',
    facts: factsOf(candidate, [unit, ...Object.values(others)]),
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'a line that is no attestation',
    mutationOf: 'untouched',
    facts: factsOf(candidate, [unit, summary, '{}\n']),
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'a day later',
    mutationOf: 'untouched',
    facts: { ...untouched, nowMs: NOW_MS + 86_400_000 },
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'two minutes before it was made',
    mutationOf: 'untouched',
    facts: { ...untouched, nowMs: NOW_MS - 121_000 },
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'another verifier than asked for',
    mutationOf: 'what was asked for',
    facts: untouched,
    inputs: { verifierId: 'https://example.com/verifier/v2' },
    expect: 'fail',
  },
  {
    name: 'another resource',
    mutationOf: 'what was asked for',
    facts: untouched,
    inputs: { resourceUri: 'pkg:generic/parcel@1.4.1' },
    expect: 'fail',
  },
  {
    name: 'a level that was not reached',
    mutationOf: 'what was asked for',
    facts: untouched,
    inputs: { levels: ['SLSA_BUILD_LEVEL_3'] },
    expect: 'fail',
  },
  {
    name: 'two keys asked for, and the same one given twice',
    mutationOf: 'untouched',
    facts: {
      ...untouched,
      trust: { kind: 'named', keys: [ALICE_KEY, ALICE_KEY], sigstoreRoots: [] },
    },
    inputs: { threshold: 2 },
    expect: 'fail',
  },
  {
    name: 'a file that was named and is not there',
    mutationOf: 'untouched',
    facts: { ...untouched, unread: [{ path: 'b.json', reason: 'there is no such file' }] },
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'no trust root',
    mutationOf: 'untouched',
    facts: { ...untouched, trust: { kind: 'trust_root', folder: 't', files: [], sigstoreRoots: [] } },
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'a subject that is attested',
    facts: {
      ...untouched,
      manifest: null,
      subjects: [{ name: 'dist/app.tgz', algorithm: 'sha256', digest: 'a'.repeat(64) }],
    },
    inputs: {},
    expect: 'pass',
  },
  {
    name: 'a subject that is not',
    mutationOf: 'a subject that is attested',
    facts: {
      ...untouched,
      manifest: null,
      subjects: [{ name: 'dist/app.tgz', algorithm: 'sha256', digest: 'b'.repeat(64) }],
    },
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'a subject by an attestation of another type',
    mutationOf: 'a subject that is attested',
    facts: {
      ...untouched,
      manifest: null,
      subjects: [{ name: 'dist/app.tgz', algorithm: 'sha256', digest: 'a'.repeat(64) }],
    },
    inputs: { predicateTypes: ['https://slsa.dev/provenance/v1'] },
    expect: 'fail',
  },
  {
    name: 'two manifests that could be meant',
    facts: {
      ...untouched,
      manifest: { state: 'ambiguous', at: '2026-11-20T11:59:59.000Z', paths: ['m/a.json', 'm/b.json'] },
    },
    inputs: {},
    expect: 'inconclusive',
  },
];
