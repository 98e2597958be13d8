import type { Host } from '@release-gates/core';
import { FAKE_CHANGE } from './contexts.ts';
import { FakeGit } from './fake-git.ts';
import { FakeHttp } from './fake-http.ts';
import { FakeHolders } from './fake-holders.ts';
import { FakeKeyless } from './fake-keyless.ts';
import { FakeProcesses } from './fake-processes.ts';
import { FakeSecrets } from './fake-secrets.ts';
import { FakeSockets } from './fake-sockets.ts';
import { type FakeFiles, FakeWorkspace, type FakeWorkspaceOptions } from './fake-workspace.ts';
import { FixedClock } from './fixed-clock.ts';
import { MemoryFileWriter } from './memory-file-writer.ts';
import { MemoryLogStores } from './memory-log-store.ts';
import { MemoryRefStores } from './memory-ref-store.ts';

export interface FakeHost extends Host {
  /** What is on "disk": every workspace reads it and `files` writes it. */
  readonly disk: Map<string, Uint8Array>;
  readonly files: MemoryFileWriter;
}

/** A developer's machine at noon of 2026-11-20 whose workspaces and writer share one disk in memory. */
export function fakeHost(
  files: FakeFiles = {},
  overrides: Partial<Omit<Host, 'files'>> & { readonly workspace?: FakeWorkspaceOptions } = {},
): FakeHost {
  const { workspace, ...rest } = overrides;
  const disk = new FakeWorkspace(files).files;
  return {
    disk,
    root: '/workspace',
    clock: new FixedClock(),
    git: new FakeGit(),
    processes: new FakeProcesses(),
    refs: new MemoryRefStores(),
    holders: new FakeHolders(),
    http: new FakeHttp(),
    sockets: new FakeSockets(),
    secrets: new FakeSecrets(),
    keyless: new FakeKeyless(),
    files: new MemoryFileWriter(disk),
    logs: new MemoryLogStores(disk),
    artifacts: undefined,
    deployments: undefined,
    issues: undefined,
    reviews: undefined,
    releases: undefined,
    openWorkspace: () => new FakeWorkspace(disk, { ...workspace, isShared: true }),
    run: { kind: 'local', id: 'run-1', actor: 'tester' },
    change: FAKE_CHANGE,
    variables: {},
    tool: { name: 'release-gates', version: '0.0.0-test', bundle_sha256: null },
    ...rest,
  };
}
