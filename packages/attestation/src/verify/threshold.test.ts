import { describe, expect, it } from 'vitest';
import { signPayload, signStatement } from '../sign/sign-statement.ts';
import type { SigningKey } from '../key/signing-key.ts';
import { PREDICATE_TYPES } from '../statement/predicate-types.ts';
import { buildStatement } from '../statement/statement.ts';
import { newSigningKey } from '../trust-root/trust-root-fixture.ts';
import { type FoundAttestation, readAttestations } from './read-attestations.ts';
import { verifyAttestations } from './verify-attestations.ts';

const [alice, bob, stranger] = [newSigningKey(), newSigningKey(), newSigningKey()];
const SHA256 = 'a'.repeat(64);

const say = (predicate: object, type: string = PREDICATE_TYPES.testResult): Uint8Array =>
  buildStatement([{ digest: { sha256: SHA256 } }], { type, predicate });
const summary = (verificationResult: string, ...inputs: readonly string[]): Uint8Array =>
  say({ verificationResult, inputAttestations: inputs.map((uri) => ({ uri })) }, PREDICATE_TYPES.verificationSummary);
const reference = (...files: readonly (readonly [string, string])[]): Uint8Array =>
  say(
    { references: files.map(([downloadLocation, mediaType]) => ({ downloadLocation, mediaType })) },
    PREDICATE_TYPES.reference,
  );
const DOCUMENT = ['compat.json', 'application/json'] as const;
const statementOf = (name: string) => [name, 'application/vnd.dsse.envelope.v1+json'] as const;

/** Each form that `sign` writes of it. */
function by(key: SigningKey, payload: Uint8Array, name = 'a'): readonly FoundAttestation[] {
  const { line, copy } = signStatement(name, payload, key);
  const files = [
    [`${name}.dsse.json`, line],
    [`${name}.sigstore.json`, copy?.bytes ?? line],
    [`rc.${name}.jsonl`, line],
  ] as const;
  return files.flatMap(([path, bytes]) => readAttestations(bytes, path).attestations);
}

function together(payload: Uint8Array): readonly FoundAttestation[] {
  const [one, other] = [signPayload(payload, alice), signPayload(payload, bob)];
  return [
    {
      at: 'both.dsse.json',
      envelope: { ...one, signatures: [...one.signatures, ...other.signatures] },
      certified: null,
    },
  ];
}

const YES = say({ result: 'PASSED' });

describe('two different keys are asked for', () => {
  it.each<[string, readonly FoundAttestation[], readonly string[]]>([
    ['and sign one envelope', together(YES), []],
    ['and sign the same, each in files of their own', [...by(alice, YES), ...by(bob, YES, 'b')], []],
    ['and one signs, in all forms', by(alice, YES), ['threshold']],
    ['and one signs twice', [...by(alice, YES), ...by(alice, YES, 'b')], ['threshold']],
    [
      'and the other is a stranger',
      [...by(alice, YES), ...by(stranger, YES, 'b')],
      ['no_trusted_signature', 'threshold'],
    ],
    ['and say different things', [...by(alice, YES), ...by(bob, say({ result: 'FAILED' }), 'b')], ['threshold']],
    [
      'and one says something more, alone',
      [...by(alice, YES), ...by(bob, YES, 'b'), ...by(alice, say({}), 'c')],
      ['threshold'],
    ],
    [
      'and each verdict names its own statements',
      [...by(alice, summary('PASSED', 'a.json')), ...by(bob, summary('PASSED', 'b.json'), 'b')],
      [],
    ],
    [
      'and their verdicts differ',
      [...by(alice, summary('PASSED', 'a.json')), ...by(bob, summary('FAILED', 'a.json'), 'b')],
      ['threshold'],
    ],
    [
      'and each lists the same documents beside its own statements',
      [
        ...by(alice, reference(DOCUMENT, statementOf('a.json'))),
        ...by(bob, reference(DOCUMENT, statementOf('b.json')), 'b'),
      ],
      [],
    ],
    [
      'and one lists fewer documents',
      [...by(alice, reference(DOCUMENT, statementOf('a.json'))), ...by(bob, reference(statementOf('b.json')), 'b')],
      ['threshold'],
    ],
  ])('%s', (_name, found, faults) => {
    const judged = verifyAttestations(found, { keys: [alice.publicKey, bob.publicKey], threshold: 2 });
    const codes = judged.flatMap(({ verdict }) => (verdict.ok ? [] : [verdict.code]));
    expect([...new Set(codes)].sort()).toEqual(faults);
    expect(judged.map((one) => one.found)).toEqual(found);
  });

  it('and a third is missing: it says how many signed', () => {
    const [first] = verifyAttestations([...by(alice, YES), ...by(bob, YES, 'b')], {
      keys: [alice.publicKey, bob.publicKey, stranger.publicKey],
      threshold: 3,
    });
    expect(first?.verdict).toMatchObject({
      code: 'threshold',
      message: expect.stringMatching(
        /3 different signers who say the same, found those of 2: a statement of https/,
      ) as string,
    });
  });
});
