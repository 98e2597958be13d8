import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  InputError,
  type ArtifactStore,
  type Deployments,
  type Host,
  type Issues,
  type Releases,
  type Reviews,
  type Masker,
  type Secrets,
} from '@release-gates/core';
import { bundleSha256 } from './bundle-sha256.ts';
import { systemClock } from './clock/system-clock.ts';
import { createFileWriter } from './file-writer/file-writer.ts';
import { createRefStores } from './git-ref/create-ref-stores.ts';
import { GitCli } from './git/git-cli.ts';
import { systemHolders } from './holders/system-holders.ts';
import { createHttp } from './http/node-http.ts';
import { openKeyless } from './keyless/open-keyless.ts';
import { createLogStores } from './log-store/fs-log-store.ts';
import { NO_NETWORK, type Reach } from './no-network.ts';
import { ChildProcesses } from './processes/child-processes.ts';
import { readRun, unnamedRun } from './run/read-run.ts';
import { SystemSecrets } from './secrets/system-secrets.ts';
import { createSockets } from './sockets/node-sockets.ts';
import { openWorkspace } from './workspace/workspace.ts';

export interface HostOptions {
  /** Folder that is judged, relative to the working directory. */
  readonly root: string;
  readonly version: string;
  /** URL of the bundle's entry; undefined when run from source. */
  readonly bundleUrl: string | undefined;
  readonly masker: Masker;
  readonly artifacts?: ArtifactStore | undefined;
  readonly deployments?: Deployments | undefined;
  readonly issues?: Issues | undefined;
  readonly reviews?: Reviews | undefined;
  readonly releases?: Releases | undefined;
  /** The auditor's verify: no network, no program, no git and no variable of the machine it runs on has a say. */
  readonly isolated?: boolean;
}

/** The real world behind the ports. @throws InputError `root.not_a_folder` */
export async function openHost(options: HostOptions): Promise<Host> {
  const root = openRoot(options.root);
  const environment = options.isolated === true ? {} : process.env;
  const nowMs = systemClock.nowMs();
  const { run, change } = options.isolated === true ? unnamedRun(nowMs) : readRun(environment, nowMs);
  const secrets = new SystemSecrets(process.env, options.masker);
  const reach = options.isolated === true ? NO_NETWORK : openReach(root, { secrets, masker: options.masker });
  return {
    root,
    clock: systemClock,
    ...reach,
    holders: systemHolders,
    secrets,
    files: createFileWriter({ root }),
    logs: createLogStores(root),
    artifacts: options.artifacts,
    deployments: options.deployments,
    issues: options.issues,
    reviews: options.reviews,
    releases: options.releases,
    openWorkspace: () =>
      openWorkspace({ root, ...(change.baseCommit !== undefined && { policyCommit: change.baseCommit }) }),
    run,
    change,
    variables: ownVariables(environment),
    tool: { name: 'release-gates', version: options.version, bundle_sha256: bundleSha256(options.bundleUrl) },
  };
}

/** What leaves the folder that is judged: programs and the network. */
function openReach(root: string, { secrets, masker }: { readonly secrets: Secrets; readonly masker: Masker }): Reach {
  const environment = process.env;
  return {
    git: new GitCli({ root, environment }),
    processes: new ChildProcesses({ root, environment }),
    refs: createRefStores({ root, environment, secrets }),
    http: createHttp(),
    sockets: createSockets({ root }),
    keyless: openKeyless({ environment, masker }),
  };
}

function openRoot(given: string): string {
  const absolute = resolve(given);
  if (statSync(absolute, { throwIfNoEntry: false })?.isDirectory() === true) return realpathSync(absolute);
  throw new InputError({
    code: 'root.not_a_folder',
    message: `expected a folder to judge, found ${JSON.stringify(given)}, which is none`,
    where: { file: 'root' },
  });
}

/** `RELEASE_GATES_MAX_AGE_S` becomes `max-age-s`. */
function ownVariables(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const own: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    if (!name.startsWith('RELEASE_GATES_') || value === undefined || value === '') continue;
    own[name.slice('RELEASE_GATES_'.length).toLowerCase().replaceAll('_', '-')] = value;
  }
  return own;
}
