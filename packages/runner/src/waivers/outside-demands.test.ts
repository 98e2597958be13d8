import { signPayload } from '@release-gates/attestation';
import { sha256Hex } from '@release-gates/core';
import {
  type SignedWaiverDocument,
  WAIVER_PAYLOAD_TYPE,
  type WaiverDocument,
  waiverPayload,
} from '@release-gates/evidence';
import { envelopeText, fakeHost, newSigningKey, trustedKey, trustRootText } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { openSession } from '../session.ts';

const ANN = newSigningKey();
const PLAIN: WaiverDocument = {
  version: 1,
  gate: 'compat-matrix',
  check: 'x',
  owner: '@octocat',
  ticket: 'OPS-7',
  reason: 'known',
  expires: '2026-12-01',
};
const WAIVER: SignedWaiverDocument = { ...PLAIN, repository: 'example/parcel-service' };
const ROOT = trustRootText(ANN, {
  keys: [trustedKey('ann', ANN)],
  roles: { root: { keys: ['ann'], threshold: 1 }, approval: { keys: ['ann'], threshold: 1 } },
});
const PIN = sha256Hex(Buffer.from(ROOT));
const OTHER = 'a'.repeat(64);

/** Which waivers may cover something, and why the others may not. */
async function covering(
  stated: object,
  given: Readonly<Record<string, string>>,
  variables: Readonly<Record<string, string>> = {},
): Promise<Readonly<Record<string, string | null>>> {
  const host = fakeHost(
    {
      '.github/release-gates.yml': JSON.stringify({ version: 1, waivers: stated }),
      '.github/release-trust/1.root.json': ROOT,
      '.github/release-waivers/signed.dsse.json': envelopeText(
        signPayload(waiverPayload(WAIVER), ANN, WAIVER_PAYLOAD_TYPE),
      ),
      '.github/release-waivers/plain.yml': JSON.stringify(PLAIN),
    },
    { variables },
  );
  const { waivers } = await openSession(host, [{ source: 'input', values: given, where: (name) => ({ file: name }) }]);
  return Object.fromEntries(waivers.map(({ id, flaw }) => [id, flaw]));
}

describe('what a run asks of waivers beside the configuration', () => {
  const old = expect.stringMatching(/expected version 2 at least, and the newest here is 1/) as string;
  const foreign = expect.stringMatching(/expected the first trust root to have SHA-256 a{64}/) as string;
  const unsigned = 'nobody signed it, and waivers.signed is required';
  it.each<[string, object, Record<string, string>, object]>([
    ['nothing', {}, {}, { signed: null, plain: null }],
    ['a version that is there', {}, { 'trust-root-version': '1' }, { signed: null, plain: null }],
    ['a later version', {}, { 'trust-root-version': '2' }, { signed: old, plain: null }],
    [
      'an earlier one than the configuration',
      { 'trust-root-version': 2 },
      { 'trust-root-version': '1' },
      { signed: old },
    ],
    ['a later one than the configuration', { 'trust-root-version': 1 }, { 'trust-root-version': '2' }, { signed: old }],
    ['this trust root', {}, { 'trust-root-sha256': PIN }, { signed: null }],
    ['another one', {}, { 'trust-root-sha256': OTHER }, { signed: foreign }],
    [
      'another one than the configuration',
      { 'trust-root-sha256': PIN },
      { 'trust-root-sha256': OTHER },
      { signed: foreign },
    ],
    ['signatures', {}, { 'require-signed-waivers': 'true' }, { signed: null, plain: unsigned }],
    [
      'none where the configuration does',
      { signed: 'required' },
      { 'require-signed-waivers': 'false' },
      { plain: unsigned },
    ],
  ])('%s', async (_name, stated, given, expected) => {
    expect(await covering(stated, given)).toMatchObject(expected);
  });

  it('counts from a variable as well', async () => {
    expect(await covering({}, {}, { 'trust-root-version': '2' })).toMatchObject({ signed: old });
  });
});
