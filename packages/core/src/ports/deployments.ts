import type { Json, JsonObject } from '../json.ts';

export interface NewDeployment {
  /** Full hex commit id. */
  readonly commit: string;
  readonly environment: string;
  /** Tells our deployments from those of others. */
  readonly task: string;
  /** At most 140 characters. */
  readonly description: string;
  readonly isProduction: boolean;
  readonly payload: JsonObject;
}

export interface KnownDeployment {
  readonly id: string;
  readonly payload: Json;
}

export type DeploymentState = 'in_progress' | 'success' | 'failure' | 'error' | 'inactive';

export interface DeploymentStatus {
  readonly state: DeploymentState;
  /** At most 140 characters. */
  readonly description: string;
}

/**
 * Where a forge shows what is deployed: GitHub deployments. Present only in a JavaScript action of a workflow run that
 * was given a token. Every call is one request; none is repeated here.
 *
 * @throws EnvironmentError `deployments.denied` where the token may not, `deployments.rejected` where this one can never
 *   be taken (its commit is unknown), `deployments.failed` for everything else
 */
export interface Deployments {
  /** The newest hundred, newest first. */
  list(query: Pick<NewDeployment, 'environment' | 'task'>): Promise<readonly KnownDeployment[]>;
  /** @returns its id */
  create(deployment: NewDeployment): Promise<string>;
  hasStatus(id: string): Promise<boolean>;
  setStatus(id: string, status: DeploymentStatus): Promise<void>;
}
