import { signPayload } from '@release-gates/attestation';
import { canonicalBytes, formatRfc3339, sha256Hex } from '@release-gates/core';
import { FREEZE_PAYLOAD_TYPE, readScopeFreezes, THAW_PAYLOAD_TYPE } from '@release-gates/rollout';
import {
  envelopeText,
  FakeWorkspace,
  FIXED_NOW_MS,
  newSigningKey,
  trustedKey,
  trustRootText,
} from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { executorWorld, goLive, openEngine, POLICY, runExecutor } from './fixtures/world.ts';

const [ALICE, CAROL] = [newSigningKey(), newSigningKey()];
const FREEZES = '.github/release-freezes';
const SECOND = '.github/release-trust/2.root.json';
const ROLES = { root: { keys: ['alice'], threshold: 1 }, freeze: { keys: ['alice', 'carol'], threshold: 1 } };

/** Version 2 revokes Carol's key. */
function version(number: number): string {
  const revoked = { at: '2026-06-01T00:00:00Z', reason: 'compromised', note: 'stolen' } as const;
  const keys = [trustedKey('alice', ALICE), trustedKey('carol', CAROL, { revoked: number > 1 ? revoked : null })];
  return trustRootText(ALICE, { version: number, keys, roles: ROLES });
}
const [ONE, TWO] = [version(1), version(2)];

const SCOPES = {
  environment: { scope: 'environment', environment: 'prod' },
  repository: { scope: 'repository' },
} as const;
type Scope = keyof typeof SCOPES;

const said = (scope: Scope, by: string) => ({
  version: 1,
  repository: 'example/parcel-service',
  ...SCOPES[scope],
  reason: 'audit finding',
  by,
  at: formatRfc3339(FIXED_NOW_MS - 60_000),
});
const freezeOf = (scope: Scope): Uint8Array => canonicalBytes({ ...said(scope, 'alice'), tier: 'D' });
const thawOf = (scope: Scope, by: string): Uint8Array =>
  canonicalBytes({ ...said(scope, by), freeze: sha256Hex(freezeOf(scope)) });

/** What default.prod saw in version 2 is frozen by Alice. */
async function frozen(scope: Scope, thaw = 'required') {
  const policy = `${POLICY}freezes: { thaw: ${thaw} }\n`;
  const context = executorWorld({ policy, files: { '.github/release-trust/1.root.json': ONE, [SECOND]: TWO } });
  const { files } = context.workspace as FakeWorkspace;
  await goLive(context);
  files.set(`${FREEZES}/a.dsse.json`, signedText(freezeOf(scope), ALICE, FREEZE_PAYLOAD_TYPE));
  const openWorkspace = () => new FakeWorkspace(files, { isShared: true });
  const run = async (given: Record<string, unknown>, environment = 'prod') => {
    const ran = await runExecutor({ ...context, environment, workspace: openWorkspace(), openWorkspace }, given);
    const { session } = await openEngine(context);
    const standing = await readScopeFreezes(session.ledger);
    return { ...ran, left: standing.freezes.length, told: ran.checks.map(({ reason }) => reason).join('\n') };
  };
  const first = await run({ action: 'tick' });
  expect([first.left, first.planned.value.state.channel.region]).toEqual([1, null]);
  return { files, run };
}

function signedText(payload: Uint8Array, key: typeof ALICE, type: string): string & Uint8Array {
  return Buffer.from(envelopeText(signPayload(payload, key, type))) as never;
}

describe.each(['environment', 'repository'] as const)('a signed freeze of the %s', (scope) => {
  it.each<[string, Record<string, unknown>, string]>([
    ['of the channel that saw the newer trust root', {}, 'prod'],
    ['of a channel that never was', { region: 'eu' }, 'prod'],
    ['of another environment', {}, 'dev'],
  ])('is not ended by whom a version revoked that was deleted, by a run %s', async (_name, where, environment) => {
    const { files, run } = await frozen(scope);
    files.set(`${FREEZES}/b.dsse.json`, signedText(thawOf(scope, 'carol'), CAROL, THAW_PAYLOAD_TYPE));
    files.delete(SECOND);
    const ran = await run({ action: 'tick', ...where }, environment);
    expect([ran.left, ran.verdict]).toEqual([1, 'fail']);
    expect(ran.told).toMatch(/saw version 2 of the trust root, and the newest in \S+ is 1/);
    files.set(SECOND, Buffer.from('{}'));
    expect(await run({ action: 'tick', ...where }, environment)).toMatchObject({ left: 1, verdict: 'fail' });
  });

  it('is ended by whom the newest trusts, by a run of a channel that never was', async () => {
    const { files, run } = await frozen(scope);
    files.set(`${FREEZES}/b.dsse.json`, signedText(thawOf(scope, 'alice'), ALICE, THAW_PAYLOAD_TYPE));
    expect(await run({ action: 'tick', region: 'eu' })).toMatchObject({ left: 0 });
  });

  it('is not ended by hand through a channel that never was while the newest is away', async () => {
    const { files, run } = await frozen(scope, 'optional');
    files.delete(SECOND);
    const ran = await run({ action: 'unfreeze', scope, reason: 'over', region: 'eu' });
    expect(ran.left).toBe(1);
    expect(ran.told).toMatch(/default\.prod: this channel saw version 2/);
  });
});
