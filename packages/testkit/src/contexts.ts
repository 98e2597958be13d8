import type { ApplyContext, ChangeContext, CollectContext } from '@release-gates/core';
import { FAKE_COMMIT, FakeGit } from './fake-git.ts';
import { FakeHttp } from './fake-http.ts';
import { FakeHolders } from './fake-holders.ts';
import { FakeKeyless } from './fake-keyless.ts';
import { FakeProcesses } from './fake-processes.ts';
import { FakeSecrets } from './fake-secrets.ts';
import { FakeSockets } from './fake-sockets.ts';
import { FakeWorkspace } from './fake-workspace.ts';
import { FakeUnitRunner } from './fake-unit-runner.ts';
import { FIXED_NOW_MS } from './fixed-clock.ts';
import { MemoryFileWriter } from './memory-file-writer.ts';
import { MemoryLogStores } from './memory-log-store.ts';
import { MemoryRefStores } from './memory-ref-store.ts';

/** A push to main; no pull request. */
export const FAKE_CHANGE: ChangeContext = {
  repository: 'example/parcel-service',
  ref: 'refs/heads/main',
  commit: FAKE_COMMIT,
  baseCommit: undefined,
  headCommit: undefined,
};

/** A local run on a clean, empty repository at noon of 2026-11-20; name only what the case is about. */
export function collectContext(overrides: Partial<CollectContext> = {}): CollectContext {
  const workspace = overrides.workspace ?? new FakeWorkspace();
  return {
    nowMs: FIXED_NOW_MS,
    subject: { repository: 'example/parcel-service', commit: FAKE_COMMIT, ref: 'refs/heads/main', version: '1.4.0' },
    run: { kind: 'local', id: 'run-1', actor: 'tester' },
    releaseCandidateId: `rc-1.4.0-${FAKE_COMMIT.slice(0, 12)}`,
    correlationId: 'corr-1',
    environment: 'prod',
    strict: true,
    signing: null,
    evidenceDirectory: `.release-gates/rc-1.4.0-${FAKE_COMMIT.slice(0, 12)}`,
    tool: { name: 'release-gates', version: '0.0.0-test', bundle_sha256: null },
    workspace,
    openWorkspace: () =>
      workspace instanceof FakeWorkspace ? new FakeWorkspace(workspace.files, { isShared: true }) : workspace,
    git: new FakeGit(),
    processes: new FakeProcesses(),
    refs: new MemoryRefStores(),
    holders: new FakeHolders(),
    http: new FakeHttp(),
    sockets: new FakeSockets(),
    secrets: new FakeSecrets(),
    keyless: new FakeKeyless(),
    logs: new MemoryLogStores(workspace instanceof FakeWorkspace ? workspace.files : undefined),
    configurationPath: null,
    configuredUnits: [],
    asOfMs: null,
    maxEvidenceAgeS: null,
    auditLogPath: null,
    change: FAKE_CHANGE,
    decideAgain: async () => undefined,
    releaseView: undefined,
    ...overrides,
  };
}

/** Files written land in the workspace's own map, so that what is written can be read back. */
export function applyContext(overrides: Partial<ApplyContext> = {}): ApplyContext {
  const collect = collectContext(overrides);
  const files = new MemoryFileWriter(collect.workspace instanceof FakeWorkspace ? collect.workspace.files : undefined);
  const absent = {
    artifacts: undefined,
    deployments: undefined,
    issues: undefined,
    reviews: undefined,
    releases: undefined,
  };
  return { files, elapsedMs: () => 0, ...absent, units: new FakeUnitRunner(), ...overrides, ...collect };
}
