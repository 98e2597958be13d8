import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openHost } from '@release-gates/adapters';
import { Masker, type Host, type Json } from '@release-gates/core';
import { loadUnit, openSession, runUnit, type UnitRun } from '@release-gates/runner';
import { FIXED_NOW_MS } from '@release-gates/testkit';
import { afterEach, describe, expect, it, vi } from 'vitest';

const made: string[] = [];
let runs = 0;
afterEach(() => {
  runs = 0;
  vi.unstubAllEnvs();
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
  made.push(folder);
  return folder;
}

function repository(): string {
  const root = temporary();
  write(root, 'package.json', '{"name":"shop","version":"1.2.3"}');
  write(root, 'dist/app.js', 'console.log(1)');
  write(root, '.gitignore', 'dist\n');
  write(root, '.data/out/slo_guard_1.json', JSON.stringify({ ok: true, ended_at: FIXED_NOW_MS / 1000 - 5 }));
  const git = (...args: string[]): Buffer =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: root });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'first');
  return root;
}

function write(root: string, path: string, text: string): void {
  mkdirSync(join(root, dirname(path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Every run begins a second after the one before it, and takes no time. */
function secondAfterSecond(seconds: number): Host['clock'] {
  return { nowMs: () => FIXED_NOW_MS + seconds * 1000, monotonicMs: () => 0 };
}

async function run(
  root: string,
  unit: string,
  values: Readonly<Record<string, Json>>,
  isolated = false,
): Promise<UnitRun> {
  const host: Host = {
    ...(await openHost({ root, version: '0.0.0', bundleUrl: undefined, masker: new Masker(), isolated })),
    clock: secondAfterSecond(runs++),
  };
  const session = await openSession(host, []);
  const source = { source: 'input', values, where: (name: string) => ({ file: name }) } as const;
  return runUnit(session, await loadUnit(unit), { sources: [source], keep: !isolated });
}

const manifestInputs = {
  artifact: 'dist/*.js',
  'predecessor-evidence': 'slo-guard=.data/out/slo_guard_*.json',
  'allow-unbound': 'true',
  'require-clean-git': 'true',
  'expected-gates': 'slo-guard',
};

describe('on a real disk', () => {
  it('binds a candidate, and its folder verifies wherever it is copied to', async () => {
    const root = repository();
    const bound = await run(root, 'release-manifest', manifestInputs);
    expect(bound.evidence.reason).toMatch(/passed/);
    expect(bound.values['decision']).toBe('open');
    const folder = dirname(bound.values['manifest-path'] ?? '');
    expect(
      (await run(root, 'manifest-verify', { manifest: folder, 'require-artifacts': 'true' })).evidence.verdict,
    ).toBe('pass');

    const elsewhere = temporary();
    cpSync(join(root, folder), elsewhere, { recursive: true });
    expect((await run(elsewhere, 'manifest-verify', { manifest: '.' }, true)).evidence.verdict).toBe('pass');

    const report = readdirSync(elsewhere).find((name) => name.startsWith('predecessor-')) ?? '';
    writeFileSync(join(elsewhere, report), readFileSync(join(elsewhere, report), 'utf8').replace('true', 'true '));
    const changed = await run(elsewhere, 'manifest-verify', { manifest: '.' }, true);
    expect(changed.evidence.verdict).toBe('fail');
    expect(changed.values['first-difference']).toContain(report);
  });

  it('writes a second manifest beside the first, and takes the newest', async () => {
    const root = repository();
    const first = await run(root, 'release-manifest', manifestInputs);
    rmSync(join(root, 'dist/app.js'));
    const second = await run(root, 'release-manifest', manifestInputs);
    expect(second.values['decision']).toBe('closed');
    const verified = await run(root, 'manifest-verify', {});
    expect(verified.values['manifest-path']).toBe(second.values['manifest-path']);
    expect(first.values['manifest-path']).not.toBe(second.values['manifest-path']);
  });

  it('is closed by a changed worktree, and not by its own evidence', async () => {
    const root = repository();
    await run(root, 'release-manifest', manifestInputs);
    expect((await run(root, 'release-manifest', manifestInputs)).values['decision']).toBe('open');
    write(root, 'src.txt', 'new');
    expect((await run(root, 'release-manifest', manifestInputs)).values['decision']).toBe('closed');
  });

  it('restores a bundle into a new folder and follows no link out', async () => {
    const root = repository();
    const bundled = await run(root, 'rollback-bundle', { files: 'package.json, .gitignore, dist/app.js' });
    const bundle = bundled.values['bundle-path'] ?? '';
    const restored = await run(root, 'rollback-bundle', { action: 'restore', bundle, target: 'back' });
    expect(restored.evidence.verdict).toBe('pass');
    expect(readFileSync(join(root, 'back/dist/app.js'), 'utf8')).toBe('console.log(1)');
    const again = await run(root, 'rollback-bundle', { action: 'restore', bundle, target: 'back' });
    expect(again.evidence.verdict).toBe('fail');

    const outside = temporary();
    symlinkSync(outside, join(root, 'link'));
    const through = await run(root, 'rollback-bundle', { action: 'restore', bundle, target: 'link' });
    expect(['fail', 'error']).toContain(through.evidence.verdict);
    expect(readdirSync(outside)).toEqual([]);
    symlinkSync('/etc/hostname', join(root, 'name.txt'));
    expect((await run(root, 'rollback-bundle', { files: 'name.txt' })).evidence.verdict).toBe('fail');
  });

  it.each([
    ['ed25519', 'ED25519_KEY', { 'public-key-file': 'drill.pub' }],
    ['hmac-sha256', 'HMAC_KEY', { 'signing-key-env': 'HMAC_KEY' }],
  ])('signs a drill with %s so that the drill guard believes it, and nothing else', async (algorithm, keyEnv, key) => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    vi.stubEnv('ED25519_KEY', privateKey.export({ format: 'pem', type: 'pkcs8' }).toString());
    vi.stubEnv('HMAC_KEY', 'k'.repeat(32));
    const root = repository();
    write(root, 'drill.pub', publicKey.export({ format: 'pem', type: 'spki' }).toString());
    const incident = '.data/out/incident_notify_drill_1.json';
    write(root, incident, JSON.stringify({ ok: true, ended_at: FIXED_NOW_MS / 1000, with_email: true }));
    await run(root, 'rollback-bundle', { files: 'package.json', label: 'drill' });
    const signed = await run(root, 'drill-evidence-sign', { algorithm, 'key-env': keyEnv });
    expect(signed.evidence.verdict).toBe('pass');

    const guard = (): Promise<UnitRun> => run(root, 'rollback-drill-guard', { 'require-signature': 'true', ...key });
    expect((await guard()).evidence.reason).toMatch(/checks? passed/);
    write(root, incident, `${readFileSync(join(root, incident), 'utf8')} `);
    expect((await guard()).evidence.verdict).toBe('fail');
  });
});
