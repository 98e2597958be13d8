import {
  type Deployments,
  type DeploymentStatus,
  EnvironmentError,
  type KnownDeployment,
  type NewDeployment,
} from '@release-gates/core';

/** What GitHub would have: newest first, with the statuses that each was given. */
export class FakeDeployments implements Deployments {
  readonly made: { readonly id: string; readonly deployment: NewDeployment; readonly statuses: DeploymentStatus[] }[] =
    [];
  /** Of all calls, in order. */
  readonly calls: string[] = [];
  /** Code of the error of the next call that this names; undefined: it works. */
  fault: ((call: string) => string | undefined) | undefined;

  async list({ environment, task }: Pick<NewDeployment, 'environment' | 'task'>): Promise<readonly KnownDeployment[]> {
    this.#call('list');
    return this.made
      .filter(({ deployment }) => deployment.environment === environment && deployment.task === task)
      .map(({ id, deployment }) => ({ id, payload: deployment.payload }))
      .reverse()
      .slice(0, 100);
  }

  async create(deployment: NewDeployment): Promise<string> {
    this.#call('create');
    const id = String(this.made.length + 1);
    this.made.push({ id, deployment, statuses: [] });
    return id;
  }

  async hasStatus(id: string): Promise<boolean> {
    this.#call('hasStatus');
    return this.#statusesOf(id).length > 0;
  }

  async setStatus(id: string, status: DeploymentStatus): Promise<void> {
    this.#call('setStatus');
    this.#statusesOf(id).push(status);
  }

  #statusesOf(id: string): DeploymentStatus[] {
    const found = this.made.find((one) => one.id === id);
    if (found === undefined) throw new TypeError(`there is no deployment ${id}`);
    return found.statuses;
  }

  #call(name: string): void {
    this.calls.push(name);
    const code = this.fault?.(name);
    if (code !== undefined) throw new EnvironmentError({ code, message: `${name} was told to fail` });
  }
}
