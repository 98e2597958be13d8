import type { Freeze } from '../state/channel-state.ts';

/** What freezes bind; the environment is null where it is the repository. */
export interface FreezeScope {
  readonly scope: 'environment' | 'repository';
  readonly environment: string | null;
}

/** What approvals of it name as their channel. No channel has such an id: a yes to one channel is none to all. */
export function scopeId({ environment }: FreezeScope): string {
  return environment === null ? 'repository' : `environment:${environment}`;
}

export function isOfScope(freeze: Freeze, { scope, environment }: FreezeScope): boolean {
  return freeze.scope === scope && freeze.environment === environment;
}

/** For people: `repository`, `environment prod`. */
export function describeScope({ scope, environment }: Pick<Freeze, 'scope' | 'environment'>): string {
  return environment === null ? scope : `${scope} ${environment}`;
}

/** One that stands, and is named for another. */
export function describeOther(freeze: Freeze, asked: string): string {
  return `${freeze.id} is a freeze of the ${describeScope(freeze)}, not of ${asked}`;
}
