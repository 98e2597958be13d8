type Addresses = Readonly<Record<string, string>>;

interface Roles {
  readonly live: string;
  readonly candidate: string;
}

/** Of both roles: by the slots that they are in, or as they are named. Undefined where neither is said. */
export function addressesFor(addresses: Addresses, liveSlot: string, candidateSlot: string): Roles | undefined {
  return pick(addresses, liveSlot, candidateSlot) ?? pick(addresses, 'live', 'candidate');
}

/** Whether they name two slots, or both roles. */
export function namesBoth(addresses: Addresses, [left, right]: readonly [string, string]): boolean {
  return addressesFor(addresses, left, right) !== undefined;
}

function pick(addresses: Addresses, liveName: string, candidateName: string): Roles | undefined {
  const live = Object.hasOwn(addresses, liveName) ? addresses[liveName] : undefined;
  const candidate = Object.hasOwn(addresses, candidateName) ? addresses[candidateName] : undefined;
  return live === undefined || candidate === undefined ? undefined : { live, candidate };
}
