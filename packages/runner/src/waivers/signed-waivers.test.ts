import { signPayload, type SigningKey } from '@release-gates/attestation';
import { canonicalBytes, InputError } from '@release-gates/core';
import {
  OLD_WAIVER_PAYLOAD_TYPE,
  type SignedWaiverDocument,
  WAIVER_PAYLOAD_TYPE,
  type WaiverDocument,
  waiverPayload,
} from '@release-gates/evidence';
import { envelopeText, FakeWorkspace, newSigningKey, trustedKey, trustRootText } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { applyWaivers } from './apply.ts';
import { loadWaivers } from './load.ts';

const NOW = Date.UTC(2026, 10, 20, 12);
const [ANN, BOB, OLD, EVE] = [newSigningKey(), newSigningKey(), newSigningKey(), newSigningKey()];

function trustRoot(threshold = 1): Record<string, string> {
  const keys = [
    trustedKey('ann', ANN),
    trustedKey('bob', BOB),
    trustedKey('old', OLD, { valid_until: '2026-02-01T00:00:00Z' }),
  ];
  const roles = { root: { keys: ['ann'], threshold: 1 }, approval: { keys: ['ann', 'bob', 'old'], threshold } };
  return { 'trust/1.root.json': trustRootText(ANN, { keys, roles }) };
}

const WAIVER: WaiverDocument = {
  version: 1,
  gate: 'compat-matrix',
  check: 'x',
  owner: '@octocat',
  ticket: 'OPS-7',
  reason: 'known',
  expires: '2026-12-01',
};

const SIGNED: SignedWaiverDocument = { ...WAIVER, repository: 'octo/app' };

function signed(...keys: readonly SigningKey[]): string {
  const payload = waiverPayload(SIGNED);
  const signatures = keys.flatMap((key) => signPayload(payload, key, WAIVER_PAYLOAD_TYPE).signatures);
  return envelopeText({ payloadType: WAIVER_PAYLOAD_TYPE, payload, signatures });
}

const UNMET = { id: 'x', outcome: 'fail', level: 'must', mode: 'enforce', reason: '', expected: 1, actual: 2 } as const;

interface World {
  readonly mode?: 'required' | 'optional';
  readonly repository?: string;
  /** Smallest version of the trust root. */
  readonly version?: number;
}

async function covering(
  files: Record<string, string>,
  { mode = 'optional', repository = 'octo/app', version = 1 }: World = {},
) {
  const settings = { directory: 'w', signed: mode, 'trust-root': 'trust', 'trust-root-version': version };
  const occasion = { nowMs: NOW, repository };
  try {
    const loaded = await loadWaivers(new FakeWorkspace(files), settings, occasion);
    const { checks, waivers } = applyWaivers('compat-matrix', [UNMET], loaded, NOW);
    return [
      ...checks.slice(1).map(({ id }) => id),
      ...waivers.map(({ id, signed_by: by }) => `${id} ${by?.length ?? 0}`),
    ];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ code }) => code);
  }
}

describe('a signed waiver', () => {
  it.each<[string, string, readonly string[]]>([
    ['by one who may', signed(ANN), ['a 1']],
    ['by two', signed(ANN, BOB), ['a 2']],
    ['by one of them twice', signed(ANN, ANN), ['a 1']],
    ['by a stranger beside one who may', signed(EVE, BOB), ['a 1']],
    ['by a stranger', signed(EVE), ['waiver_verified::a']],
    ['by a key that is over', signed(OLD), ['waiver_verified::a']],
    [
      'with another payload under its signature',
      envelopeText({
        ...signPayload(waiverPayload({ ...SIGNED, check: 'y' }), ANN, WAIVER_PAYLOAD_TYPE),
        payload: waiverPayload(SIGNED),
      }),
      ['waiver_verified::a'],
    ],
    ['of another type', envelopeText(signPayload(waiverPayload(SIGNED), ANN, 'application/json')), ['waiver.payload']],
    [
      'in another spelling',
      envelopeText(signPayload(Buffer.from(JSON.stringify(SIGNED)), ANN, WAIVER_PAYLOAD_TYPE)),
      ['waiver.payload'],
    ],
    ['that is none', '{}', [expect.stringMatching(/^schema/), expect.anything(), expect.anything()]],
  ])('%s', async (_name, text, expected) => {
    expect(await covering({ 'w/a.dsse.json': text, ...trustRoot() })).toEqual(expected);
  });

  it('covers nothing where the trust root is older than was asked for', async () => {
    const files = { 'w/a.dsse.json': signed(ANN), ...trustRoot() };
    expect(await covering(files, { version: 2 })).toEqual(['waiver_verified::a']);
  });

  it.each<[string, string, readonly string[]]>([
    ['one of two', signed(ANN), ['waiver_verified::a']],
    ['one of two, twice', signed(ANN, ANN), ['waiver_verified::a']],
    ['both', signed(ANN, BOB), ['a 2']],
  ])('where two must sign, by %s', async (_name, text, expected) => {
    expect(await covering({ 'w/a.dsse.json': text, ...trustRoot(2) })).toEqual(expected);
  });

  it('covers nothing where nobody is trusted', async () => {
    expect(await covering({ 'w/a.dsse.json': signed(ANN) })).toEqual(['waiver_verified::a']);
  });
});

describe('a signed waiver names its repository, and', () => {
  const old = envelopeText(signPayload(canonicalBytes({ ...WAIVER }), ANN, OLD_WAIVER_PAYLOAD_TYPE));
  const smuggled = envelopeText(signPayload(canonicalBytes({ ...WAIVER }), ANN, WAIVER_PAYLOAD_TYPE));
  it.each<[string, string, string, readonly unknown[]]>([
    ['covers there', signed(ANN), 'octo/app', ['a 1']],
    ['covers there in other letters', signed(ANN), 'Octo/App', ['a 1']],
    ['nothing in another one that trusts the same people', signed(ANN), 'octo/other', ['waiver_verified::a']],
    ['nothing where nobody knows what this is', signed(ANN), 'app', ['waiver_verified::a']],
    ['one of before they did covers nothing', old, 'octo/app', ['waiver_verified::a']],
    ['one of now without it is none', smuggled, 'octo/app', [expect.stringMatching(/^schema/)]],
  ])('%s', async (_name, text, repository, expected) => {
    expect(await covering({ 'w/a.dsse.json': text, ...trustRoot() }, { repository })).toEqual(expected);
  });

  it('covers under another name, for that is a label', async () => {
    expect(await covering({ 'w/renamed.dsse.json': signed(ANN), ...trustRoot() })).toEqual(['renamed 1']);
  });

  /** Fields of two that are both good, crossed: whichever is swapped, nobody signed the result. */
  const OTHER: SignedWaiverDocument = {
    version: 1,
    gate: 'governance-check',
    check: 'y',
    owner: '@hubot',
    ticket: 'OPS-8',
    reason: 'other',
    expires: '2026-12-24',
    repository: 'octo/other',
  };
  const fields = Object.keys(OTHER).filter((name) => name !== 'version') as (keyof SignedWaiverDocument)[];
  it.each(fields)('of two the field %s crossed counts for nothing', async (field) => {
    const crossed = waiverPayload({ ...SIGNED, [field]: OTHER[field] });
    const { signatures } = signPayload(waiverPayload(SIGNED), ANN, WAIVER_PAYLOAD_TYPE);
    const text = envelopeText({ payloadType: WAIVER_PAYLOAD_TYPE, payload: crossed, signatures });
    const found = await covering({ 'w/a.dsse.json': text, ...trustRoot() });
    expect(found.filter((id) => id.startsWith('a '))).toEqual([]);
  });
});

describe('a waiver that nobody signed', () => {
  const files = { 'w/a.yml': JSON.stringify(WAIVER), ...trustRoot() };
  it.each([
    ['required', ['waiver_verified::a']],
    ['optional', ['a 0']],
  ] as const)('where signatures are %s', async (mode, expected) => {
    expect(await covering(files, { mode })).toEqual(expected);
  });

  it('is not the same as a signed one of its id', async () => {
    expect(await covering({ ...files, 'w/a.dsse.json': signed(ANN) })).toEqual(['waiver.duplicate_id']);
  });
});
