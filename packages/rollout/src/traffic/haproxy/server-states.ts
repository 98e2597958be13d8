/** One server as `show servers state` has it. */
export interface ServerState {
  readonly name: string;
  /** 0 to 256, as it is now. */
  readonly weight: number;
  /** Undefined where it takes its share; else why not. */
  readonly obstacle: string | undefined;
}

const NEEDED = ['be_name', 'srv_name', 'srv_op_state', 'srv_admin_state', 'srv_uweight'] as const;
type Column = (typeof NEEDED)[number];

/**
 * Version 1 of the format, by its header
 * (https://docs.haproxy.org/2.6/management.html#9.3-show%20servers%20state). The text says what is wrong with it.
 */
export function parseServerStates(text: string, backend: string): readonly ServerState[] | string {
  const lines = text.split('\n').filter((line) => line !== '');
  const [version, header = '', ...rows] = lines;
  if (version !== '1') return 'expected version 1 of the list of servers';
  const columns = header.startsWith('# ') ? header.slice(2).split(' ') : [];
  if (NEEDED.some((name) => columns.filter((column) => column === name).length !== 1)) {
    return `expected a list of servers with the columns ${NEEDED.join(', ')}`;
  }
  const servers: ServerState[] = [];
  for (const row of rows) {
    const cells = row.split(' ');
    if (cells.length !== columns.length) return `expected ${columns.length} columns in every row`;
    const server = toServer((name) => cells[columns.indexOf(name)] as string, backend);
    if (typeof server === 'string') return server;
    if (servers.some(({ name }) => name === server.name)) return `two servers are named ${server.name}`;
    servers.push(server);
  }
  return servers;
}

function toServer(cell: (name: Column) => string, backend: string): ServerState | string {
  if (cell('be_name') !== backend) return `expected servers of ${backend} alone`;
  const numbers = [cell('srv_op_state'), cell('srv_admin_state'), cell('srv_uweight')];
  if (!numbers.every((text) => /^\d{1,5}$/.test(text))) return 'expected numbers for states and weight';
  const [operational, administrative, weight] = numbers.map(Number) as [number, number, number];
  return { name: cell('srv_name'), weight, obstacle: obstacleOf(operational, administrative) };
}

/** Bits 0x08 and 0x10 of the administrative state are drain, all others maintenance. */
const DRAIN = 0x18;
const RUNNING = 2;

function obstacleOf(operational: number, administrative: number): string | undefined {
  if ((administrative & ~DRAIN) !== 0) return 'is in maintenance';
  if (administrative !== 0) return 'is drained';
  if (operational === RUNNING) return undefined;
  return (
    { 0: 'is down', 1: 'is starting slowly', 3: 'is stopping' }[operational] ?? 'is in a state that we do not know'
  );
}
