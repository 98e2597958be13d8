import type { HooksConfig } from '../traffic/hooks.ts';
import type { TrafficConfig } from '../traffic/traffic-config.ts';

/** A program that ignores TERM is ended five seconds later, and two are for a slow machine. */
const AFTER_TIMEOUT_S = 7;
/** To one HAProxy: what there is, its state, the order, and both again to read back. */
const EXCHANGES = 5;

interface Moves {
  readonly traffic: TrafficConfig;
  readonly hooks: HooksConfig;
}

type Commands = readonly ({ readonly timeout: number } | undefined)[];

/**
 * Seconds that everything which is run for one transition may take. A rollback to a release that is not in its slot any
 * more runs all hooks, each once, and moves the traffic once.
 */
export function longestTransitionS({ traffic, hooks }: Moves): number {
  return commandsS(Object.values(hooks)) + trafficS(traffic);
}

function commandsS(commands: Commands): number {
  return commands.reduce((sum, command) => sum + (command === undefined ? 0 : command.timeout + AFTER_TIMEOUT_S), 0);
}

function trafficS(traffic: TrafficConfig): number {
  switch (traffic.adapter) {
    case 'command':
      return commandsS([traffic.set, traffic.read]);
    case 'file':
      return commandsS([traffic.reload, traffic.read]);
    case 'haproxy':
      return traffic.sockets.length * traffic.timeout * EXCHANGES;
    case 'none':
      return 0;
  }
}
