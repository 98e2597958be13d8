import { createSeededRandom, loadChannel, readScopeFreezes } from '@release-gates/rollout';
import { sha256Hex } from '@release-gates/core';
import { FakeWorkspace, FIXED_NOW_MS, newSigningKey, trustedKey, trustRootText } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { QUICK_POLICY as POLICY, RELEASE_FILES } from './fixtures/release.ts';
import {
  FREEZE_FILE as FILE,
  freezeFile,
  SIGNED_SCOPES,
  signedFreezeIdOf,
  type SignedScope,
  THAW_FILE as THAW,
  thawFile,
} from './fixtures/signed-files.ts';
import { executorWorld, measurements, openEngine, runExecutor } from './fixtures/world.ts';

const [ANN, EVE] = [newSigningKey(), newSigningKey()];
const ROLE = { keys: ['ann'], threshold: 1 };
const TRUST = {
  '.github/release-trust/1.root.json': trustRootText(ANN, {
    keys: [trustedKey('ann', ANN)],
    roles: { root: ROLE, freeze: ROLE },
  }),
};
const BY_ANN = { by: 'ann', key: ANN };
const idOf = (scope: SignedScope): string => signedFreezeIdOf(scope, 'ann');
const FILES = { ...RELEASE_FILES, ...TRUST };

const APPLY = { action: 'apply', manifest: 'release', reason: 'go' };
const TICK = { action: 'tick' };

/** One repository, and runs in it, an hour apart. */
class Repository {
  readonly #context;
  readonly files: Map<string, Uint8Array>;
  nowMs = FIXED_NOW_MS;

  constructor(policy = POLICY) {
    this.#context = executorWorld({ policy, files: FILES });
    this.files = (this.#context.workspace as FakeWorkspace).files;
  }

  write(files: Record<string, string>): void {
    for (const [path, text] of Object.entries(files)) this.files.set(path, Buffer.from(text));
  }

  async run(given: Record<string, unknown>) {
    this.nowMs += 3_600_000;
    this.write({ 'metrics.json': measurements({ nowMs: this.nowMs }) });
    const openWorkspace = () => new FakeWorkspace(this.files, { isShared: true });
    const context = { ...this.#context, nowMs: this.nowMs, workspace: openWorkspace(), openWorkspace };
    return runExecutor(context, given);
  }

  async ledger() {
    const { session } = await openEngine(this.#context);
    const { state, records } = await loadChannel(session.ledger, session.channel);
    const wide = await readScopeFreezes(session.ledger);
    const freezes = [...state.freezes, ...wide.freezes].map(({ id }) => id);
    return { state, freezes, stage: state.candidate?.stage ?? null, records, wide: wide.records };
  }
}

const blockersOf = ({ details }: { details: Record<string, unknown> }): string[] => {
  const { next } = details as { next: { blockers: { code: string }[] } | null };
  return (next?.blockers ?? []).map(({ code }) => code);
};

describe.each(SIGNED_SCOPES)('a signed freeze of the scope %s', (scope) => {
  const code = scope === 'component' ? 'frozen' : 'scope_frozen';

  it('is in the way of a start, before and after the ledger has it, and holds without its file', async () => {
    const repository = new Repository();
    repository.write(freezeFile(scope, BY_ANN));
    expect(blockersOf(await repository.run({ ...APPLY, action: 'plan' }))).toContain(code);
    expect((await repository.ledger()).freezes).toEqual([]);
    expect((await repository.run(APPLY)).values['outcome']).toBe('refuse');
    expect((await repository.ledger()).freezes).toEqual([idOf(scope)]);
    repository.files.delete(FILE);
    const again = await repository.run({ ...APPLY, action: 'plan' });
    expect(blockersOf(again)).toContain(code);
    const remedies = again.checks.map(({ remedy = '' }) => remedy).join();
    expect(remedies).toContain(`freeze-sign --thaw ${idOf(scope).slice('signed-'.length)}`);
  });

  it('stops a candidate where it is, by the very tick that finds it, with its digest, file and key', async () => {
    const repository = new Repository();
    await repository.run(APPLY);
    await repository.run(TICK);
    const before = await repository.ledger();
    expect(before.stage).toBe(1);
    repository.write(freezeFile(scope, BY_ANN));
    const { verdict, details } = await repository.run(TICK);
    expect(verdict).toBe('pass');
    expect(details['signed_freezes']).toMatchObject([{ change: 'engaged', by: 'ann', path: FILE }]);
    const after = await repository.ledger();
    expect([after.stage, after.freezes]).toEqual([1, [idOf(scope)]]);
    const line = (scope === 'component' ? after.records : after.wide).at(-1);
    expect(line).toMatchObject({ action: 'rollout.freeze', actor: 'ann', context: { reason_code: 'signed_freeze' } });
    expect(line?.context['given']).toMatchObject({
      approved_by: ['ann'],
      approvals: [FILE],
      signatures: [{ ref: FILE, key: ANN.publicKey.fingerprint }],
    });
  });

  it('ends by a signed thaw, for good, and the candidate goes on', async () => {
    const repository = new Repository();
    await repository.run(APPLY);
    repository.write(freezeFile(scope, BY_ANN));
    await repository.run(TICK);
    repository.write(thawFile(scope, BY_ANN));
    await repository.run(TICK);
    expect(await repository.ledger()).toMatchObject({ freezes: [], stage: 1 });
    repository.files.delete(THAW);
    await repository.run(TICK);
    const after = await repository.ledger();
    expect(after.freezes).toEqual([]);
    expect(after.state.revision).toBe(1);
  });

  it.each([
    ['optional', 'committed', []],
    ['required', 'refuse', ['thaw_missing']],
  ] as const)('where a thaw is %s, an unfreeze is %s', async (thaw, outcome, blocked) => {
    const repository = new Repository(`${POLICY}freezes: { thaw: ${thaw} }\n`);
    repository.write(freezeFile(scope, BY_ANN));
    await repository.run(TICK);
    const { values, checks } = await repository.run({ action: 'unfreeze', scope, reason: 'over' });
    expect(values['outcome']).toBe(outcome);
    const ids = checks.map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('blocked::'))).toEqual(blocked.map((one) => `blocked::${one}`));
    expect(ids.filter((id) => id === 'signed_freeze_unfrozen')).toHaveLength(outcome === 'committed' ? 1 : 0);
    await repository.run(TICK);
    expect((await repository.ledger()).freezes).toEqual(outcome === 'committed' ? [] : [idOf(scope)]);
  });
});

describe('a file of signed freezes that cannot be counted', () => {
  it.each<[string, Record<string, string>]>([
    ['by a stranger', freezeFile('environment', { by: 'ann', key: EVE })],
    ['that is no envelope', { [FILE]: '{' }],
    ['that nobody signed', { '.github/release-freezes/freeze.yml': 'version: 1' }],
  ])('%s stops what goes forward, and no way back', async (_name, files) => {
    const repository = new Repository();
    await repository.run(APPLY);
    repository.write(files);
    const tick = await repository.run(TICK);
    expect(tick.checks.find(({ id }) => id === 'freeze_files_valid')).toMatchObject({ outcome: 'fail', level: 'must' });
    const found = tick.checks.find(({ id }) => id === 'blocked::freeze_file_invalid');
    expect(found?.reason).toContain('.github/release-freezes/');
    const looked = await repository.run({ action: 'plan' });
    expect(looked.checks.find(({ id }) => id === 'blocked::freeze_file_invalid')?.remedy).toContain('freeze-sign');
    expect(await repository.ledger()).toMatchObject({ stage: 0, freezes: [] });
    const aborted = await repository.run({ action: 'abort', reason: 'stop' });
    expect(aborted.values['outcome']).toBe('done');
    expect((await repository.run(APPLY)).values['outcome']).toBe('refuse');
    const frozen = await repository.run({ action: 'freeze', reason: 'stop' });
    expect(frozen.values['outcome']).toBe('committed');
  });
});

describe('a freeze by hand', () => {
  it('needs no key and no trust root, and stands beside a signed one of the same words', async () => {
    const repository = new Repository();
    for (const path of Object.keys(TRUST)) repository.files.delete(path);
    const byHand = { action: 'freeze', scope: 'repository', tier: 'C', reason: 'audit finding' };
    expect((await repository.run(byHand)).values['outcome']).toBe('committed');
    repository.write({ ...TRUST, ...freezeFile('repository', BY_ANN) });
    await repository.run(TICK);
    expect((await repository.ledger()).freezes).toHaveLength(2);
  });
});

describe('whatever comes, in whatever order', () => {
  /** Small and deterministic: what matters is that every order of few things is tried. */
  const moves = ['tick', 'tick', 'freeze', 'remove', 'thaw', 'unthaw'] as const;
  const random = createSeededRandom(sha256Hex('signed freezes'));
  const sequences = Array.from({ length: 12 }, () =>
    Array.from({ length: 10 }, () => moves[random.below(moves.length)] ?? 'tick'),
  );

  it('nothing goes forward while a valid signed freeze stands that no valid thaw ends', async () => {
    let held = 0;
    for (const [at, sequence] of sequences.entries()) {
      const scope = SIGNED_SCOPES[at % 3] ?? 'component';
      const repository = new Repository();
      await repository.run(APPLY);
      let isSeen = false;
      let isEnded = false;
      for (const move of [...sequence.slice(0, 2), 'freeze', 'tick', ...sequence.slice(2)]) {
        if (move === 'freeze') repository.write(freezeFile(scope, BY_ANN));
        if (move === 'thaw') repository.write(thawFile(scope, BY_ANN));
        if (move === 'remove') repository.files.delete(FILE);
        if (move === 'unthaw') repository.files.delete(THAW);
        if (move !== 'tick') continue;
        const before = await repository.ledger();
        await repository.run(TICK);
        const after = await repository.ledger();
        const isThere = repository.files.has(FILE);
        const isThawed = repository.files.has(THAW);
        isEnded ||= isSeen && isThawed;
        isSeen ||= isThere && !isThawed;
        const stands = isSeen && !isEnded;
        expect(after.freezes, `${scope}: ${sequence.join(' ')}`).toEqual(stands ? [idOf(scope)] : []);
        if (!stands) continue;
        held += 1;
        expect(after.stage, `${scope}: ${sequence.join(' ')}`).toBe(before.stage);
        expect(after.state.revision).toBe(before.state.revision);
      }
    }
    expect(held).toBeGreaterThan(10);
  });
});
