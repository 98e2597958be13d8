import type { SigningKey } from '@release-gates/attestation';
import { newSigningKey, trustedKey, trustRootText } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import {
  key,
  manifest,
  digest,
  joined,
  statement,
  statements,
  statementPath,
  PROOF_PATH,
  proofOf,
  draft,
  run,
  OTHER_LOG,
  type Files,
} from '../_shared/fixtures/draft-release.ts';

const trusting = (signer: SigningKey) =>
  Buffer.from(
    trustRootText(signer, {
      keys: [trustedKey('release', signer)],
      roles: { root: { keys: ['release'], threshold: 1 }, evidence: { keys: ['release'], threshold: 1 } },
    }),
  );

describe('nothing is published', () => {
  const bundle = statementPath(manifest);

  const ROOT = '.github/release-trust/1.root.json';
  it.each<[string, Files, Record<string, unknown>, string[]]>([
    ['signed by those whom the trust root names', { [ROOT]: trusting(key) }, {}, []],
    ['signed by others', { [ROOT]: trusting(newSigningKey()) }, {}, ['release_files']],
    ['where the trust root is none', { [ROOT]: Buffer.from('{}') }, {}, ['release_verifiable']],
    [
      'where a version lies where nobody looks',
      { [ROOT]: trusting(key), '.github/release-trust/more/2.root.json': Buffer.from('{}') },
      {},
      ['release_verifiable'],
    ],
    ['where it is another one', { [ROOT]: trusting(key) }, { trustRootSha256: 'a'.repeat(64) }, ['release_verifiable']],
    ['where it is too old', { [ROOT]: trusting(key) }, { trustRootVersion: 2 }, ['release_verifiable']],
    ['where one is asked for, and there is none', {}, { trustRootVersion: 1 }, ['release_verifiable']],
    ['where the one that was meant is gone', {}, { trustRootSha256: 'a'.repeat(64) }, ['release_verifiable']],
  ])('unless its statements verify: %s', async (_name, change, given, failed) => {
    const releases = draft();
    expect((await run(releases, { publicKeys: [], ...given }, change)).failed).toEqual(failed);
    expect(releases.calls.length > 0).toBe(failed.length === 0);
  });

  describe('that nobody verified, where there is no trust root', () => {
    const signedByNobody = Buffer.from(joined(statements));
    const at = signedByNobody.indexOf('"sig":"') + 20;
    signedByNobody[at] = signedByNobody[at] === 0x41 ? 0x42 : 0x41;
    const proof = proofOf({ manifest_sha256: digest }).toString();
    const changed = Buffer.from(proof.replace('index 1', 'index 2'));
    const unsigned = Buffer.from(`${proof.slice(0, proof.indexOf('\n\n'))}\n\nevil.example/log\n99\nAAAA\n`);
    const other = newSigningKey().publicKey.pem;
    it.each<[string, Record<string, unknown>, Files, string[]]>([
      ['a statement that its key signed', {}, {}, []],
      ['a statement with a changed signature', {}, { [bundle]: signedByNobody }, ['release_files']],
      [
        'a statement by another key',
        { publicKeys: ['other.pub'] },
        { 'other.pub': Buffer.from(other) },
        ['release_files'],
      ],
      ['a key that is not there', { publicKeys: ['other.pub'] }, {}, ['release_verifiable']],
      ['a key that is none', { publicKeys: ['sbom.json'] }, {}, ['release_verifiable']],
      ['a statement, and no key', { publicKeys: [] }, {}, ['release_verifiable']],
      ['a proof, and no key of the log', { logKeys: [] }, {}, ['release_verifiable']],
      ['a proof, and no name of the log', { logOrigin: undefined }, {}, ['release_verifiable']],
      ['a proof of another log', { logOrigin: 'example.com/other' }, {}, ['release_files']],
      ['a proof by another key', { logKeys: [OTHER_LOG?.vkey] }, {}, ['release_files']],
      ['a proof of another place', {}, { [PROOF_PATH]: changed }, ['release_files']],
      ['a proof that nobody signed', {}, { [PROOF_PATH]: unsigned }, ['release_files']],
    ])('%s', async (_name, given, change, failed) => {
      const releases = draft();
      expect((await run(releases, given, change)).failed).toEqual(failed);
      expect(releases.calls.length > 0).toBe(failed.length === 0);
    });

    it('unless that is asked for, and then it is told', async () => {
      const releases = draft();
      const given = { publicKeys: [], unverified: true };
      const ran = await run(releases, given);
      expect([ran.failed, ran.told]).toEqual([
        [],
        ['release_verifiable: 1 files of statements are published whose signatures nobody here verified'],
      ]);
      expect(releases.calls.length).toBeGreaterThan(0);
      const foreign = { [bundle]: statement('a'.repeat(64)) };
      expect((await run(draft(), given, foreign)).failed).toEqual(['release_files', 'release_verifiable']);
    });

    it('and no proof, whatever is asked for: who proves has the keys of the log', async () => {
      const releases = draft();
      const ran = await run(releases, { logKeys: [], unverified: true });
      expect([ran.failed, ran.told]).toEqual([
        ['release_verifiable'],
        [expect.stringMatching(/log-keys and log-origin do not say which log a proof must be of/)],
      ]);
      expect(releases.calls).toEqual([]);
    });
  });

  it.each<[string, Uint8Array, RegExp]>([
    [
      'of another manifest',
      proofOf({ manifest_sha256: 'a'.repeat(64) }),
      /record 2 \(preflight\) names the manifest a{64}, expected/,
    ],
    ['of no manifest', proofOf({}), /record 2 \(preflight\) names no manifest, expected/],
    [
      'that does not say of what',
      proofOf({ manifest_sha256: digest }, { entryOnly: true }),
      /does not carry its record/,
    ],
  ])('with the proof of a record %s', async (_name, proof, why) => {
    for (const given of [{}, { require: ['statements', 'sbom'] }]) {
      const releases = draft();
      const { failed, told } = await run(releases, given, { [PROOF_PATH]: proof });
      expect([failed, told]).toEqual([['release_files'], [expect.stringMatching(why)]]);
      expect(releases.calls).toEqual([]);
    }
  });
});
