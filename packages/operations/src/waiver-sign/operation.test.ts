import { parseEnvelope, parseSigningKey, signPayload, verifyEnvelope } from '@release-gates/attestation';
import { canonicalBytes, foldVerdict, InputError, judge, opens } from '@release-gates/core';
import {
  OLD_WAIVER_PAYLOAD_TYPE,
  type SignedWaiverDocument,
  WAIVER_PAYLOAD_TYPE,
  type WaiverDocument,
  waiverPayload,
} from '@release-gates/evidence';
import {
  applyContext,
  envelopeText,
  FakeSecrets,
  FakeWorkspace,
  newKeyPem,
  trustedKey,
  trustRootText,
} from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { waiverSign } from './operation.ts';

const KEYS = { ANN: newKeyPem(), BOB: newKeyPem(), EVE: newKeyPem() };
const keyOf = (name: keyof typeof KEYS) => parseSigningKey(KEYS[name], name);
const publicKeyOf = (name: keyof typeof KEYS) => keyOf(name).publicKey;
const ROOT = trustRootText(keyOf('ANN'), {
  keys: [trustedKey('ANN', keyOf('ANN')), trustedKey('BOB', keyOf('BOB'))],
  roles: { root: { keys: ['ANN'], threshold: 1 }, approval: { keys: ['ANN', 'BOB'], threshold: 2 } },
});

const WAIVER: WaiverDocument = {
  version: 1,
  gate: 'compat-matrix',
  check: 'x',
  owner: '@octocat',
  ticket: 'OPS-7',
  reason: 'known',
  expires: '2027-01-01',
};
/** As `applyContext` calls the repository. */
const HERE: SignedWaiverDocument = { ...WAIVER, repository: 'example/parcel-service' };
const PLAIN = '.github/release-waivers/a.yml';
const SIGNED = '.github/release-waivers/a.dsse.json';
const TRUST = { '.github/release-trust/1.root.json': ROOT };

async function run(files: Record<string, string | Uint8Array>, given: Record<string, unknown>) {
  const workspace = new FakeWorkspace(files);
  const context = applyContext({ workspace, secrets: new FakeSecrets(KEYS) });
  const inputs = waiverSign.inputs.parse(given);
  const facts = JSON.stringify(await waiverSign.collect(inputs, context));
  const planned = waiverSign.plan(JSON.parse(facts) as never, inputs);
  const judged = planned.checks.map((check) => judge(check, { mode: 'enforce', strict: true }));
  const failed = judged.filter(({ outcome }) => outcome === 'fail').map(({ id }) => id);
  const isOpen = opens(foldVerdict(judged));
  const { values = {} } = isOpen ? await waiverSign.apply(planned, inputs, context) : {};
  const remedies = judged.flatMap(({ outcome, remedy }) => (outcome === 'fail' ? [remedy] : []));
  return { failed, remedies, facts, values, files: Object.fromEntries(workspace.files) };
}

const plain = (more: object = {}) => ({ [PLAIN]: JSON.stringify({ ...WAIVER, ...more }), ...TRUST });

describe('waiver-sign', () => {
  it('takes the place of the plain waiver, and then what others sign as well', async () => {
    const one = await run(plain(), { waiver: PLAIN, keyEnv: 'ANN' });
    expect(one.facts).not.toContain(KEYS.ANN.split('\n')[1]);
    expect(one).toMatchObject({ failed: [], values: { 'waiver-path': SIGNED, signatures: '1', needed: '2' } });
    expect(Object.keys(one.files)).not.toContain(PLAIN);
    const both = await run(one.files, { waiver: SIGNED, keyEnv: 'BOB' });
    expect(both).toMatchObject({ failed: [], values: { signatures: '2', needed: '2' } });
    const envelope = parseEnvelope(both.files[SIGNED] ?? Buffer.of(), SIGNED);
    const trust = { keys: [publicKeyOf('ANN'), publicKeyOf('BOB')], threshold: 2, payloadTypes: [WAIVER_PAYLOAD_TYPE] };
    expect(verifyEnvelope(envelope, trust).ok).toBe(true);
    expect(Buffer.from(envelope.payload)).toEqual(Buffer.from(waiverPayload(HERE)));
  });

  it.each<[string, Record<string, string>, Record<string, unknown>, readonly string[]]>([
    ['a stranger', plain(), { keyEnv: 'EVE' }, ['signer_trusted']],
    ['no key', plain(), {}, ['signer_trusted']],
    ['nobody whom a trust root knows', { [PLAIN]: JSON.stringify(WAIVER) }, { keyEnv: 'ANN' }, ['signer_trusted']],
    ['another trust root', plain(), { keyEnv: 'ANN', trustRootSha256: 'd'.repeat(64) }, ['signer_trusted']],
    ['a trust root that is too old', plain(), { keyEnv: 'ANN', trustRootVersion: 2 }, ['signer_trusted']],
    ['anybody, once it is over', plain({ expires: '2026-01-01' }), { keyEnv: 'ANN' }, ['waiver_in_force']],
  ])('signs nothing by %s', async (_name, files, given, failed) => {
    const ran = await run(files, { waiver: PLAIN, ...given });
    expect(ran.failed).toEqual(failed);
    expect(Object.keys(ran.files)).toEqual(Object.keys(files));
  });

  const old = {
    [SIGNED]: envelopeText(signPayload(canonicalBytes({ ...WAIVER }), keyOf('ANN'), OLD_WAIVER_PAYLOAD_TYPE)),
  };
  it('signs anew what names no repository, without what was signed then', async () => {
    const { failed, files, values } = await run({ ...old, ...TRUST }, { waiver: SIGNED, keyEnv: 'ANN' });
    expect({ failed, values }).toMatchObject({ failed: [], values: { signatures: '1' } });
    const envelope = parseEnvelope(files[SIGNED] ?? Buffer.of(), SIGNED);
    expect(Buffer.from(envelope.payload)).toEqual(Buffer.from(waiverPayload(HERE)));
    expect(envelope.signatures).toHaveLength(1);
  });

  it.each<[string, string, readonly string[]]>([
    ['for another one, if asked', 'octo/other', []],
    ['not for what is no repository', 'app', ['repository_named']],
    ['not for nothing', ' ', ['repository_named']],
  ])('signs %s', async (_name, repository, failed) => {
    const ran = await run(plain(), { waiver: PLAIN, keyEnv: 'ANN', repository });
    expect(ran.failed).toEqual(failed);
  });

  it('signs nothing for another repository than others did', async () => {
    const { files } = await run(plain(), { waiver: PLAIN, keyEnv: 'ANN' });
    const again = await run(files, { waiver: SIGNED, keyEnv: 'BOB', repository: 'octo/other' });
    expect(again.failed).toEqual(['repository_named']);
  });

  it('signs nothing twice by one key', async () => {
    const { files } = await run(plain(), { waiver: PLAIN, keyEnv: 'ANN' });
    const again = await run(files, { waiver: SIGNED, keyEnv: 'ANN' });
    expect([again.failed, again.remedies]).toEqual([['signer_trusted'], ['Hand it on to somebody who has not signed']]);
  });

  it.each<[string, Record<string, string>, string]>([
    ['no file', TRUST, PLAIN],
    ['what is no waiver', { [PLAIN]: 'version: 1\n', ...TRUST }, PLAIN],
    ['what is no envelope', { [SIGNED]: '{}', ...TRUST }, SIGNED],
    [
      'an envelope of something else',
      {
        [SIGNED]: envelopeText(signPayload(waiverPayload(HERE), keyOf('ANN'), 'application/json')),
        ...TRUST,
      },
      SIGNED,
    ],
  ])('refuses %s', async (_name, files, waiver) => {
    await expect(run(files, { waiver, keyEnv: 'ANN' })).rejects.toBeInstanceOf(InputError);
  });
});
