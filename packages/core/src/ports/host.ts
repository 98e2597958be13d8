import type { Run } from '../run.ts';
import type { ArtifactStore } from './artifact-store.ts';
import type { Clock } from './clock.ts';
import type { Deployments } from './deployments.ts';
import type { FileWriter } from './file-writer.ts';
import type { RefStoreFactory } from './git-ref.ts';
import type { Git } from './git.ts';
import type { Holders } from './holders.ts';
import type { Http } from './http.ts';
import type { Issues } from './issues.ts';
import type { Keyless } from './keyless.ts';
import type { Releases } from './releases.ts';
import type { Reviews } from './reviews.ts';
import type { LogStoreFactory } from './log-store.ts';
import type { Processes } from './processes.ts';
import type { Secrets } from './secrets.ts';
import type { Sockets } from './sockets.ts';
import type { Workspace } from './workspace.ts';

/** What the workflow run says about the change; all undefined on a developer's machine. */
export interface ChangeContext {
  readonly repository: string | undefined;
  readonly ref: string | undefined;
  /** Commit the checkout should be at: on a pull request the merge commit. */
  readonly commit: string | undefined;
  /** Base commit of a pull request: policies are read from there. */
  readonly baseCommit: string | undefined;
  /** Head commit of a pull request, as the contributor pushed it. */
  readonly headCommit: string | undefined;
}

/** Everything the outside world offers to a run. Made by the shells from the adapters, or by a test from fakes. */
export interface Host {
  /** Absolute path of the workspace root, for messages. */
  readonly root: string;
  readonly clock: Clock;
  readonly git: Git;
  readonly processes: Processes;
  readonly refs: RefStoreFactory;
  readonly holders: Holders;
  readonly http: Http;
  readonly sockets: Sockets;
  readonly secrets: Secrets;
  readonly keyless: Keyless;
  readonly files: FileWriter;
  readonly logs: LogStoreFactory;
  /** Undefined outside a JavaScript action of a workflow run. */
  readonly artifacts: ArtifactStore | undefined;
  /** Undefined outside a JavaScript action of a workflow run, and without a token. */
  readonly deployments: Deployments | undefined;
  /** Undefined outside a JavaScript action of a workflow run, and without a token. */
  readonly issues: Issues | undefined;
  /** Undefined outside a JavaScript action of a workflow run, and without a token. */
  readonly reviews: Reviews | undefined;
  /** Undefined outside a JavaScript action of a workflow run, and without a token. */
  readonly releases: Releases | undefined;
  /** A fresh recorder: one for each unit. */
  openWorkspace(): Workspace;
  readonly run: Run;
  readonly change: ChangeContext;
  /** The variables `RELEASE_GATES_…` only, names without the prefix in kebab-case. */
  readonly variables: Readonly<Record<string, string>>;
  readonly tool: { readonly name: 'release-gates'; readonly version: string; readonly bundle_sha256: string | null };
}
