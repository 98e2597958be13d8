import type { TrustedKey } from '@release-gates/attestation';
import { applyContext, FakeSecrets, FakeWorkspace, FIXED_NOW_MS, planOperation } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { trustRoot } from './operation.ts';
import { begin, by, DAY_MS, forge, keyOf, ONE, PRIVATE_KEYS, type Repository, rootIn } from './trust-root-case.ts';

async function run(files: Repository, inputs: Readonly<Record<string, unknown>>, afterDays = 0) {
  const workspace = new FakeWorkspace(files, { isShared: true });
  const nowMs = FIXED_NOW_MS + afterDays * DAY_MS;
  const context = applyContext({ workspace, nowMs, secrets: new FakeSecrets(PRIVATE_KEYS) });
  const { isOpen, apply, ...told } = await planOperation(trustRoot, inputs, context);
  const { values = {}, checks } = isOpen ? await apply() : told.plan;
  return { ...told, values, last: checks.at(-1) };
}

const begun = begin(run);
const revoke = (reason: string, at?: string) =>
  by('revoke', 'ALICE', { name: 'ci', reason, note: reason, ...(at !== undefined && { at }) });

/** `ci` was revoked so a day after the beginning (2026-11-20T12:00:00Z), and eve signs in its place. */
async function revoked(reason: string, at?: string): Promise<Repository> {
  const files = await begun(ONE, 'ALICE');
  const first = { ...revoke(reason, at), replaceWith: 'keys/eve.pub' };
  expect((await run(files, first, 1)).values['state']).toBe('complete');
  return files;
}

it.each<[string, TrustedKey['revoked'], readonly string[]]>([
  ['takes it back', null, ['revocations_kept']],
  ['calls it retired', { reason: 'retired', at: '2026-11-01T00:00:00Z', note: 'x' }, ['revocations_kept']],
  ['lets it begin sooner', { reason: 'compromised', at: '2026-11-01T00:00:00Z', note: 'x' }, []],
])('a draft about a compromised key that %s', async (_name, revocation, failed) => {
  const files = await revoked('compromised');
  const root = rootIn(files, '2.root.json');
  const keys = root.keys.map((key) => (key.name === 'ci' ? { ...key, revoked: revocation } : key));
  const roles = { ...root.roles, root: { keys: ['alice', 'ci-2'], threshold: 2 } };
  const draft = forge({ ...root, version: 3, keys, roles }, [keyOf('eve')]);
  files.set('.github/release-trust/3.root.draft.json', draft);
  expect((await run(files, by('sign', 'ALICE'), 2)).failed).toEqual(failed);
});

describe('a key that was revoked', () => {
  it.each<[string, Parameters<typeof revoked>, Parameters<typeof revoke>, Partial<NonNullable<TrustedKey['revoked']>>]>(
    [
      [
        'as superseded, and its old file was stolen',
        ['superseded'],
        ['compromised'],
        { reason: 'compromised', at: '2026-11-21T12:00:00.000Z', note: 'compromised' },
      ],
      [
        'as superseded, and was stolen later',
        ['superseded'],
        ['compromised', '2026-11-22T11:00:00Z'],
        { reason: 'compromised', at: '2026-11-21T12:00:00.000Z' },
      ],
      ['as retired', ['retired'], ['compromised', '2026-11-01T00:00:00Z'], { at: '2026-11-01T00:00:00.000Z' }],
      [
        'from a day to come, and is stolen before',
        ['retired', '2027-06-01T00:00:00Z'],
        ['compromised'],
        { at: '2026-11-22T12:00:00.000Z' },
      ],
      [
        'from a day to come, and goes now',
        ['retired', '2027-06-01T00:00:00Z'],
        ['superseded'],
        { reason: 'superseded', at: '2026-11-22T12:00:00.000Z' },
      ],
      [
        'as compromised, and it was so before',
        ['compromised'],
        ['compromised', '2026-11-01T00:00:00Z'],
        { at: '2026-11-01T00:00:00.000Z' },
      ],
    ],
  )('%s: counts for less', async (_name, before, next, expected) => {
    const files = await revoked(...before);
    const { failed, values, plan } = await run(files, revoke(...next), 2);
    expect([failed, values['state']]).toEqual([[], 'complete']);
    expect(rootIn(files, '3.root.json').keys.find(({ name }) => name === 'ci')?.revoked).toMatchObject(expected);
    expect(plan.steps).toEqual(expect.arrayContaining([expect.stringMatching(/^Revoke key ci: /)]));
  });

  it.each<[string, Parameters<typeof revoked>, Parameters<typeof revoke>]>([
    ['as superseded, for another reason', ['superseded'], ['retired']],
    ['as superseded, from later on', ['superseded'], ['superseded', '2026-11-22T12:00:00Z']],
    ['as compromised, and retired before', ['compromised'], ['retired', '2026-11-01T00:00:00Z']],
    ['as compromised, once more', ['compromised'], ['compromised']],
  ])('%s: never for more, and nothing is written', async (_name, before, next) => {
    const files = await revoked(...before);
    const { failed, last } = await run(files, revoke(...next), 2);
    expect([failed, files.has('.github/release-trust/3.root.json')]).toEqual([['request_holds'], false]);
    expect(last?.remedy ?? '').toMatch(/stricter/);
  });
});
