import { signPayload } from '@release-gates/attestation';
import { canonicalBytes, sha256Hex } from '@release-gates/core';
import { envelopeText, FakeWorkspace, FIXED_NOW_MS } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { rolloutPolicySchema } from '../policy/schema.ts';
import { emptyState, type Freeze } from '../state/channel-state.ts';
import { parseChannelId } from '../state/name-channel.ts';
import { signedFreezeId } from '../state/signed-id.ts';
import { foldHistory } from '../step/fold-history.ts';
import { collectSignedFreezes, FREEZE_FOLDER } from './collect-signed-freezes.ts';
import {
  FREEZE_PAYLOAD_TYPE,
  type FreezeDocument,
  freezePayload,
  THAW_PAYLOAD_TYPE,
  thawPayload,
} from './freeze-document.ts';
import { toLedgerFreeze, unseenFreezes } from './judge-signed-freezes.ts';
import {
  at,
  FREEZE,
  freezeText,
  HOUR,
  KEYS,
  OF_ALL,
  OF_CHANNEL,
  signed,
  thawOf,
  thawText,
  trustRoot,
} from './fixtures/signed-files.ts';

const digestOf = (document: FreezeDocument): string => sha256Hex(freezePayload(document).payload);

interface World {
  readonly trust?: Record<string, string>;
  readonly policy?: object;
  readonly repository?: string;
  /** In the ledger of the freezes of many, and every one that ever was there. */
  readonly standing?: readonly Freeze[];
  readonly earlier?: readonly string[];
  readonly newestMs?: number;
  readonly seen?: { readonly version: number; readonly first_sha256: string; readonly sha256: string };
}

const channel = parseChannelId('default.prod');

async function collected(files: Readonly<Record<string, string>>, world: World = {}) {
  const {
    trust = trustRoot(),
    policy = {},
    standing = [],
    earlier = [],
    repository = FREEZE.repository,
    newestMs,
  } = world;
  const named = Object.entries(files).map(([name, text]) => [`${FREEZE_FOLDER}/${name}`, text] as const);
  const history = { ...foldHistory([]), newestMs: newestMs ?? null };
  const ids = [...earlier.map(signedFreezeId), ...standing.map(({ id }) => id)];
  const records = [{ context: { state: { freezes: ids.map((id) => ({ id })) } } }] as never;
  const trustRootFact =
    world.seen === undefined
      ? { state: 'none', folder: '' }
      : { state: 'holds', folder: '', digests: ['1'.repeat(64)], isNamed: false };
  return collectSignedFreezes({
    workspace: new FakeWorkspace({ ...Object.fromEntries(named), ...trust }),
    nowMs: FIXED_NOW_MS,
    subject: { repository },
    document: rolloutPolicySchema.parse({
      version: 1,
      canary: { 'min-time': 0, 'min-samples': 0, 'max-metric-age': 60 },
      traffic: { adapter: 'none', 'pointer-only': true },
      ...policy,
    }),
    loaded: {
      state: { ...emptyState(channel), ...(world.seen !== undefined && { trust_root: world.seen }) },
      records: [],
      history,
    },
    scopes: { head: {} as never, records, freezes: standing, ready: [], trustRoots: [] },
    // Of no channel: what any other saw is tried where runs in several are.
    ledger: { place: '', tips: () => Promise.resolve([]) } as never,
    trustRoot: trustRootFact as never,
  });
}

/** What it comes to: ids of freezes that hold the channel, thaws, flaws by their file. */
async function outcome(files: Readonly<Record<string, string>>, world: World = {}) {
  const found = await collected(files, world);
  return [
    ...unseenFreezes(found, channel).map(({ by, scope }) => `${scope} by ${by}`),
    ...found.thaw.map(({ by }) => `thaw by ${by}`),
    ...found.flaws.map((flaw) => `flaw ${flaw.slice(FREEZE_FOLDER.length + 1).split(':')[0] ?? ''}`),
  ];
}

const FLAW = ['flaw a.dsse.json'];
const withEnvironment = (environment: string): FreezeDocument => ({ ...FREEZE, environment });

describe('a signed freeze', () => {
  it.each<[string, string, readonly string[]]>([
    ['of the environment', freezeText(), ['environment by ann']],
    ['of the repository', freezeText(OF_ALL), ['repository by ann']],
    ['of the channel', freezeText(OF_CHANNEL), ['component by ann']],
    ['of another environment', freezeText(withEnvironment('dev')), []],
    ['of another channel', freezeText({ ...OF_CHANNEL, channel: 'default.prod.eu' }), []],
    ['by an Ed25519 key', freezeText({ ...FREEZE, by: 'bob' }, KEYS.bob), ['environment by bob']],
    ['beside a stranger', freezeText(FREEZE, KEYS.stranger, KEYS.ann), ['environment by ann']],
    ['with an end to come', freezeText({ ...FREEZE, until: at(HOUR) }), ['environment by ann']],
    ['that is over', freezeText({ ...FREEZE, until: at(-HOUR / 2) }), []],
    ['that is over, of a stranger', freezeText({ ...FREEZE, until: at(-HOUR / 2) }, KEYS.stranger), []],
    [
      'in the repository’s other letters',
      freezeText({ ...FREEZE, repository: 'Example/Parcel-Service' }),
      ['environment by ann'],
    ],
    ['of a clock that is a little ahead', freezeText({ ...FREEZE, at: at(30_000) }), ['environment by ann']],
    ['by a stranger', freezeText(FREEZE, KEYS.stranger), FLAW],
    ['by somebody else', freezeText(FREEZE, KEYS.bob), FLAW],
    ['by a key that was revoked', freezeText({ ...FREEZE, by: 'gone' }, KEYS.gone), FLAW],
    ['by a key of the role approval', freezeText({ ...FREEZE, by: 'approver' }, KEYS.approver), FLAW],
    ['for another repository', freezeText({ ...FREEZE, repository: 'example/other' }), FLAW],
    ['of the future', freezeText({ ...FREEZE, at: at(HOUR) }), FLAW],
    ['that ends before it begins', freezeText({ ...FREEZE, until: at(-2 * HOUR) }), FLAW],
    ['of a channel that there cannot be', freezeText({ ...OF_CHANNEL, channel: 'default.-x' }), FLAW],
    ['of an environment with a channel', freezeText({ ...FREEZE, channel: 'default.prod' }), FLAW],
    [
      'under the type of a thaw',
      signed({ ...freezePayload(FREEZE), payloadType: THAW_PAYLOAD_TYPE }, KEYS.ann),
      [...FLAW, ...FLAW],
    ],
    [
      'under the type of in-toto',
      signed({ ...freezePayload(FREEZE), payloadType: 'application/vnd.in-toto+json' }, KEYS.ann),
      FLAW,
    ],
    [
      'in another spelling',
      envelopeText(signPayload(Buffer.from(JSON.stringify(FREEZE)), KEYS.ann, FREEZE_PAYLOAD_TYPE)),
      FLAW,
    ],
    [
      'with a field that nobody knows',
      signed({ payload: canonicalBytes({ ...FREEZE, draft: true }), payloadType: FREEZE_PAYLOAD_TYPE }, KEYS.ann),
      FLAW,
    ],
    ['that is huge', freezeText().padEnd(70_000), FLAW],
    ['that is empty', '', FLAW],
    ['that is no JSON', '[', FLAW],
  ])('%s', async (_name, text, expected) => {
    expect(await outcome({ 'a.dsse.json': text })).toEqual(expected);
  });

  it.each<[string, Record<string, string>, readonly string[]]>([
    ['a plain file', { 'freeze.yml': 'version: 1' }, ['flaw freeze.yml']],
    ['another ending', { 'a.json': freezeText() }, ['flaw a.json']],
    ['a file in a folder', { 'old/a.dsse.json': freezeText(FREEZE, KEYS.stranger) }, ['flaw old/a.dsse.json']],
    ['what explains the folder', { 'README.md': '# Freezes' }, []],
    ['the same twice', { 'a.dsse.json': freezeText(), 'b.dsse.json': freezeText() }, ['environment by ann']],
    [
      'a good one beside a bad one',
      { 'a.dsse.json': freezeText(), 'b.dsse.json': '{' },
      ['environment by ann', 'flaw b.dsse.json'],
    ],
  ])('is never passed over: %s', async (_name, files, expected) => {
    expect(await outcome(files)).toEqual(expected);
  });

  it('is a flaw where nobody is trusted, and tells what to do', async () => {
    const { flaws } = await collected({ 'a.dsse.json': freezeText() }, { trust: {} });
    expect(flaws).toEqual([expect.stringContaining('nobody can be trusted to sign freezes')]);
  });

  it('is judged by the trust root of what it binds', async () => {
    const own = { environments: { prod: { signatures: { 'trust-root': 'vault' } } } };
    const files = { 'a.dsse.json': freezeText(), 'b.dsse.json': freezeText(OF_ALL) };
    expect(await outcome(files, { policy: own })).toEqual(['repository by ann', ...FLAW]);
  });

  it('holds where the clocks do not agree that it is over', async () => {
    const file = { 'a.dsse.json': freezeText({ ...FREEZE, until: at(-HOUR / 2) }) };
    expect(await outcome(file, { newestMs: FIXED_NOW_MS + HOUR })).toEqual(['environment by ann']);
  });

  it('is in nobody’s way once the ledger had it, whoever’s key is over since', async () => {
    const file = { 'a.dsse.json': freezeText({ ...FREEZE, by: 'gone' }, KEYS.gone) };
    expect(await outcome(file)).toEqual(FLAW);
    expect(await outcome(file, { earlier: [digestOf({ ...FREEZE, by: 'gone' })] })).toEqual([]);
  });
});

describe('two good freezes, crossed', () => {
  const OTHER: Required<FreezeDocument> = {
    version: 1,
    repository: 'example/other',
    scope: 'component',
    channel: 'default.prod.eu',
    environment: 'dev',
    tier: 'A',
    reason: 'another',
    by: 'bob',
    at: at(-2 * HOUR),
    until: at(9 * HOUR),
  };
  const fields = Object.keys(OTHER).filter((name) => name !== 'version') as (keyof FreezeDocument)[];
  it.each(fields)('count for nothing by the field %s', async (field) => {
    const { payload } = freezePayload({ ...FREEZE, [field]: OTHER[field] });
    const { signatures } = signPayload(freezePayload(FREEZE).payload, KEYS.ann, FREEZE_PAYLOAD_TYPE);
    const text = envelopeText({ payload, payloadType: FREEZE_PAYLOAD_TYPE, signatures });
    const found = await outcome({ 'a.dsse.json': text });
    expect(new Set(found)).toEqual(new Set(FLAW));
  });
});

describe('a thaw', () => {
  const engaged = (document: FreezeDocument): Freeze =>
    toLedgerFreeze({
      target:
        document.environment === undefined
          ? { scope: document.scope }
          : { scope: document.scope, environment: document.environment },
      tier: document.tier,
      reason: document.reason,
      by: document.by,
      atMs: FIXED_NOW_MS,
      untilMs: null,
      sha256: digestOf(document),
      path: '',
      signers: [],
    });
  const thaw = (of = FREEZE, more: object = {}) => ({ ...thawOf(of, digestOf(of)), ...more });
  const critical: FreezeDocument = { ...FREEZE, tier: 'A' };
  const high: FreezeDocument = { ...FREEZE, tier: 'B' };
  it.each<[string, FreezeDocument, string, readonly string[]]>([
    ['by who froze', FREEZE, thawText(thaw()), ['thaw by ann']],
    ['by somebody else with a key', FREEZE, thawText(thaw(FREEZE, { by: 'bob' }), KEYS.bob), ['thaw by bob']],
    ['of tier B of many, by one', high, thawText(thaw(high)), FLAW],
    ['of tier B of many, by two', high, thawText(thaw(high), KEYS.ann, KEYS.bob), ['thaw by ann']],
    ['of tier A, by one twice', critical, thawText(thaw(critical), KEYS.ann, KEYS.ann), FLAW],
    ['of another freeze', FREEZE, thawText(thaw(OF_ALL)), []],
    ['of another scope than the freeze', FREEZE, thawText({ ...thawOf(OF_ALL, digestOf(FREEZE)) }), FLAW],
    ['by a stranger', FREEZE, thawText(thaw(), KEYS.stranger), FLAW],
    ['by a key that was revoked', FREEZE, thawText(thaw(FREEZE, { by: 'gone' }), KEYS.gone), FLAW],
    ['for another repository', FREEZE, thawText(thaw(FREEZE, { repository: 'example/other' })), FLAW],
    ['of the future', FREEZE, thawText(thaw(FREEZE, { at: at(HOUR) })), FLAW],
  ])('%s', async (_name, document, text, expected) => {
    expect(await outcome({ 'a.dsse.json': text }, { standing: [engaged(document)] })).toEqual(expected);
  });

  it('ends a freeze that no step ever saw, while both files lie there', async () => {
    const files = { 'a.dsse.json': freezeText(), 'b.dsse.json': thawText(thaw()) };
    expect(await outcome(files)).toEqual([]);
  });

  it('needs the keys that the role asks for, where freezing needs one', async () => {
    const trust = trustRoot(2);
    expect(await outcome({ 'a.dsse.json': freezeText() }, { trust })).toEqual(['environment by ann']);
    const [one, two] = [thawText(thaw()), thawText(thaw(), KEYS.ann, KEYS.bob)];
    const world = { trust, standing: [engaged(FREEZE)] };
    expect(await outcome({ 'a.dsse.json': one }, world)).toEqual(FLAW);
    expect(await outcome({ 'a.dsse.json': two }, world)).toEqual(['thaw by ann']);
  });

  it('of what is over is in nobody’s way', async () => {
    const text = thawText(thaw(), KEYS.stranger);
    expect(await outcome({ 'a.dsse.json': text }, { earlier: [digestOf(FREEZE)] })).toEqual([]);
  });

  it('counts by no older trust root than the channel saw', async () => {
    const seen = { version: 2, first_sha256: '1'.repeat(64), sha256: '2'.repeat(64) };
    const world = { standing: [engaged(FREEZE)], seen };
    expect(await outcome({ 'a.dsse.json': thawText(thaw()) }, world)).toEqual([]);
    expect(await outcome({ 'a.dsse.json': freezeText(OF_ALL) }, world)).toEqual(['repository by ann']);
  });

  it('of another type is none', async () => {
    const { payload } = thawPayload(thaw());
    const text = signed({ payload, payloadType: FREEZE_PAYLOAD_TYPE }, KEYS.ann);
    expect(new Set(await outcome({ 'a.dsse.json': text }, { standing: [engaged(FREEZE)] }))).toEqual(new Set(FLAW));
  });
});
