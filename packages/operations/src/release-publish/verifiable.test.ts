import type { SigningKey } from '@release-gates/attestation';
import { newSigningKey, trustedKey, trustRootText } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import {
  key,
  FOLDER,
  digest,
  statement,
  PROOF,
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
  const bundle = `${FOLDER}/attestations/${digest.slice(0, 12)}/rc.intoto.jsonl`;

  const ROOT = '.github/release-trust/1.root.json';
  it.each<[string, Files, Record<string, unknown>, string[]]>([
    ['signed by those whom the trust root names', { [ROOT]: trusting(key) }, {}, []],
    ['signed by others', { [ROOT]: trusting(newSigningKey()) }, {}, ['release_files']],
    ['where the trust root is none', { [ROOT]: Buffer.from('{}') }, {}, ['release_verifiable']],
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
    const signedByNobody = Buffer.from(statement(digest));
    const at = signedByNobody.indexOf('"sig":"') + 20;
    signedByNobody[at] = signedByNobody[at] === 0x41 ? 0x42 : 0x41;
    const changed = Buffer.from(PROOF.toString().replace('index 1', 'index 2'));
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
      ['a proof of another place', {}, { [`${FOLDER}/rc.tlog-proof`]: changed }, ['release_files']],
    ])('%s', async (_name, given, change, failed) => {
      const releases = draft();
      expect((await run(releases, given, change)).failed).toEqual(failed);
      expect(releases.calls.length > 0).toBe(failed.length === 0);
    });

    it('unless that is asked for, and then it is told', async () => {
      const releases = draft();
      const given = { publicKeys: [], logKeys: [], unverified: true };
      const ran = await run(releases, given);
      expect([ran.failed, ran.told]).toEqual([
        [],
        ['release_verifiable: 1 statements and 1 proofs are published that nobody here verified'],
      ]);
      expect(releases.calls.length).toBeGreaterThan(0);
      const foreign = { [bundle]: statement('a'.repeat(64)) };
      expect((await run(draft(), given, foreign)).failed).toEqual(['release_files', 'release_verifiable']);
    });
  });
});
