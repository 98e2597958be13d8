import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { formatRfc3339, sha256Hex } from '@release-gates/core';
import { serializeEvidence } from '@release-gates/evidence';
import { trustedKey, trustRootText } from '@release-gates/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ALICE,
  formsOf,
  MALLORY,
  NOW_MS,
  signedCandidate,
} from '../../../packages/gates/src/attestation-verify/candidate-case.ts';
import { newSigningKey } from '../../../packages/attestation/src/trust-root/trust-root-fixture.ts';
import { evidence } from '../../../packages/gates/src/_shared/manifest-case.ts';
import { runCompiledCli } from '../../support/compiled-cli.ts';

/** A release of long ago, whose evidence counted for an hour, as an auditor has it. */
let folder: string;
let sha256: string;
const at = (minutes: number): string => formatRfc3339(NOW_MS + minutes * 60_000);
const [MADE, THEN, SUPERSEDED, EXPIRED] = [at(-1 / 60), at(30), at(45), at(59)];

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function trustRoots(name: string, reason: 'superseded' | 'compromised' | null): string {
  const keys = [trustedKey('root', MALLORY), trustedKey('ci', ALICE)];
  const roles = { root: { keys: ['root'], threshold: 1 }, evidence: { keys: ['ci'], threshold: 1 } };
  const first = trustRootText(MALLORY, { keys, roles });
  write(`${name}/1.root.json`, first);
  if (reason !== null) {
    const revoked = { at: SUPERSEDED, reason, note: 'rotated' };
    const later = [trustedKey('root', MALLORY), trustedKey('ci', ALICE, { revoked })];
    const changes = { version: 2, issued_at: SUPERSEDED, keys: later, roles };
    write(`${name}/2.root.json`, trustRootText(MALLORY, changes));
    // The next rotation takes what was revoked out of its roles.
    const next = [...later, trustedKey('ci-2', newKey)];
    const rotated = { ...roles, evidence: { keys: ['ci-2'], threshold: 1 } };
    write(
      `${name}/3.root.json`,
      trustRootText(MALLORY, { version: 3, issued_at: EXPIRED, keys: next, roles: rotated }),
    );
  }
  return sha256Hex(first);
}

const newKey = newSigningKey();
const pins: Record<string, string> = {};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'release-gates-old-'));
  const candidate = await signedCandidate();
  sha256 = sha256Hex(candidate.manifestBytes);
  write('release/manifest.json', candidate.manifestBytes);
  const [entry] = Object.values(candidate.manifest.gates);
  write(`release/${entry?.evidence}`, serializeEvidence(evidence));
  for (const [name, text] of Object.entries(formsOf(candidate)))
    write(`release/attestations/${sha256.slice(0, 12)}/${name}`, text);
  write('ci.pub', ALICE.publicKey.pem);
  for (const [name, reason] of [
    ['kept', null],
    ['superseded', 'superseded'],
    ['compromised', 'compromised'],
  ] as const)
    pins[name] = trustRoots(name, reason);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const verify = (...flags: string[]) => runCompiledCli(['verify', 'release', '--no-require-facts', ...flags], folder);
const byRoot = (name: string): string[] => ['--trust-root', name, '--trust-root-sha256', pins[name] ?? ''];

describe('a release whose evidence became too old', () => {
  it('is told apart from one that was changed, and permits nothing', () => {
    const run = verify('--public-keys', 'ci.pub');
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/^intact {4}YES/m);
    expect(run.stdout).toContain(`expired   since ${EXPIRED}: it permits nothing now`);
    expect(run.stdout).toMatch(/^decision {2}OPEN when it was made, not open now$/m);
    expect(run.stdout).toMatch(/^signed {4}YES/m);
    expect(run.stdout).toContain('--as-of TIME');
    expect(run.stdout).not.toContain('until they agree');
    const [files, signed] = JSON.parse(verify('--public-keys', 'ci.pub', '--json').stdout);
    for (const { details, verdict } of [files, signed]) {
      expect(verdict).toBe('fail');
      expect(details.standing).toMatchObject({ intact: true, is_as_of: false, expired_at: EXPIRED });
    }
  });

  it('is not called intact where something was changed as well', () => {
    cpSync(join(folder, 'release'), join(folder, 'changed'), { recursive: true });
    const name = `compat-matrix-${sha256Hex(serializeEvidence(evidence)).slice(0, 4)}.json`;
    write(`changed/${name}`, serializeEvidence({ ...evidence, reason: 'another' }));
    const run = runCompiledCli(['verify', 'changed', '--public-keys', 'ci.pub'], folder);
    expect(run.status).toBe(1);
    expect(run.stdout).not.toMatch(/^intact/m);
    expect(run.stdout).toContain('until they agree');
  });

  it('is judged as of the time that its auditor names', () => {
    const run = verify('--public-keys', 'ci.pub', '--as-of', THEN);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain(`judged    as of ${THEN}, as you said`);
    expect(run.stdout).toMatch(/^decision {2}OPEN$/m);
    const [files] = JSON.parse(verify('--as-of', THEN, '--expected-sha256', sha256, '--json').stdout);
    expect(files.details.standing).toEqual({ intact: true, is_as_of: true, judged_at: THEN, expired_at: null });
  });

  it.each([
    ['when it had expired', at(61), 1, /^expired {3}since/m],
    ['when it was made', MADE, 0, /OPEN$/m],
    ['before it was made', at(-1), 2, /not before the manifest was made/],
    ['in the future', '2999-01-01T00:00:00Z', 2, /to be in the past/],
    ['at no time', 'yesterday', 2, /expected a time such as/],
    ['without a zone', '2026-11-20T12:00:00', 2, /expected a time such as/],
  ])('%s', (_name, time, status, said) => {
    const run = verify('--expected-sha256', sha256, '--as-of', time);
    expect([run.status, run.stdout + run.stderr]).toEqual([status, expect.stringMatching(said)]);
  });
});

describe('keys of a trust root, as of a time', () => {
  it.each([
    ['kept', at(30), 0, /signed {4}YES/],
    ['superseded', at(30), 0, /signed {4}YES/],
    ['superseded', at(46), 1, /ci is revoked \(superseded, from /],
    ['compromised', at(30), 1, /ci is compromised/],
  ])('%s, at %s', (name, time, status, said) => {
    const run = verify(...byRoot(name), '--as-of', time);
    expect([run.status, run.stdout]).toEqual([status, expect.stringMatching(said)]);
  });

  it('count now only where they count now', () => {
    const run = verify(...byRoot('superseded'));
    expect([run.status, run.stdout]).toEqual([1, expect.stringMatching(/signed {4}NO/)]);
  });

  it.each([
    ['a folder alone', ['--trust-root', 'kept'], /beside --trust-root, found none/],
    ['a digest alone', ['--trust-root-sha256', 'a'.repeat(64)], /beside --trust-root-sha256/],
    ['keys as well', ['--trust-root', 'kept', '--public-keys', 'ci.pub'], /found both/],
  ])('are not taken from %s', (_name, flags, said) => {
    const run = verify(...flags);
    expect([run.status, run.stderr]).toEqual([2, expect.stringMatching(said)]);
  });

  it('are not those of another trust root than was meant, or of one that was cut off', () => {
    expect(verify('--trust-root', 'kept', '--trust-root-sha256', 'a'.repeat(64), '--as-of', THEN).status).toBe(1);
    expect(verify(...byRoot('kept'), '--trust-root-version', '2', '--as-of', THEN).status).toBe(1);
  });
});

it.each(['manifest-verify', 'attestation-verify'])('%s, which may permit something, takes no time', (unit) => {
  const run = runCompiledCli([unit, '--manifest', 'release', '--as-of', THEN], folder);
  expect([run.status, run.stderr]).toEqual([2, expect.stringMatching(/as-of/)]);
});
