import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, createServer, get, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** Why HAProxy cannot be started here; undefined where it can. In CI its absence is an error. */
export function whyNoHaproxy(): string | undefined {
  if (spawnSync('haproxy', ['-v'], { stdio: 'ignore' }).status === 0) return undefined;
  const reason = 'haproxy is not installed; tools/ci-tools.sh installs it';
  if (process.env['CI'] !== undefined && process.env['CI'] !== '') throw new Error(reason);
  return reason;
}

export interface TwoServices {
  /** Folder of everything below; short, because the path of a Unix socket is. */
  readonly folder: string;
  /** Runtime API, level admin. */
  readonly adminSocket: string;
  readonly mapFile: string;
  /** Sends requests, each as another user, and returns how many of them green got, percent, as green itself counted. */
  measure(requests: number): Promise<number>;
  stop(): Promise<void>;
}

/**
 * HAProxy in front of two little services, blue and green, which count what reaches them. `weight`: two servers of the
 * backend `shop`. `map`: the backends `shop_blue` and `shop_green` and a map with the entry `green`. The way in is a
 * Unix socket, so that no port has to be guessed.
 */
export async function startTwoServices(mode: 'weight' | 'map'): Promise<TwoServices> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'hap-')));
  const counts = { blue: 0, green: 0 };
  const services = await Promise.all([startService(() => counts.blue++), startService(() => counts.green++)]);
  const ports = services.map((service) => (service.address() as AddressInfo).port) as [number, number];
  const place = { folder, adminSocket: join(folder, 'admin.sock'), mapFile: join(folder, 'share.map') };
  const frontSocket = join(folder, 'front.sock');
  writeFileSync(place.mapFile, 'green 0\n');
  writeFileSync(join(folder, 'haproxy.cfg'), configuration(mode, ports, { ...place, frontSocket }));
  const haproxy = spawn('haproxy', ['-db', '-q', '-f', join(folder, 'haproxy.cfg')], { stdio: 'inherit' });
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  await untilListening(frontSocket, haproxy);
  return {
    ...place,
    async measure(requests) {
      const before = { ...counts };
      await Promise.all(Array.from({ length: requests }, (_, user) => request(frontSocket, agent, `user-${user}`)));
      const [blue, green] = [counts.blue - before.blue, counts.green - before.green];
      if (blue + green !== requests) throw new Error(`${requests} requests were sent, ${blue + green} arrived`);
      return (100 * green) / requests;
    },
    async stop() {
      agent.destroy();
      const gone = once(haproxy, 'exit');
      if (haproxy.exitCode === null && haproxy.kill('SIGKILL')) await gone;
      for (const service of services) {
        service.closeAllConnections();
        service.close();
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Files {
  readonly adminSocket: string;
  readonly frontSocket: string;
  readonly mapFile: string;
}

function configuration(mode: 'weight' | 'map', [blue, green]: readonly [number, number], files: Files): string {
  const front =
    mode === 'weight'
      ? ['default_backend shop']
      : [
          `http-request set-var(txn.share) str(green),map_str_int(${files.mapFile},0)`,
          'http-request set-var(txn.roll) req.hdr(x-user),xxh32(7),mod(10000)',
          'use_backend shop_green if { var(txn.roll),sub(txn.share) lt 0 }',
          'default_backend shop_blue',
        ];
  const backends =
    mode === 'weight'
      ? [
          'backend shop',
          `server shop-blue 127.0.0.1:${blue} weight 100`,
          `server shop-green 127.0.0.1:${green} weight 0`,
        ]
      : ['backend shop_blue', `server one 127.0.0.1:${blue}`, 'backend shop_green', `server one 127.0.0.1:${green}`];
  return [
    'global',
    `stats socket ${files.adminSocket} mode 600 level admin`,
    'nbthread 1',
    'defaults',
    'mode http',
    'timeout connect 5s',
    'timeout client 60s',
    'timeout server 60s',
    'frontend front',
    `bind unix@${files.frontSocket}`,
    ...front,
    ...backends,
    '',
  ].join('\n');
}

async function startService(count: () => void): Promise<Server> {
  const service = createServer((_, response) => {
    count();
    response.end('ok');
  });
  service.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => {
    service.listen(0, '127.0.0.1', resolve);
  });
  return service;
}

function request(socketPath: string, agent: Agent, user: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = get({ socketPath, agent, path: '/', headers: { host: 'shop', 'x-user': user } }, (response) => {
      response.resume();
      response.once('end', () => {
        if (response.statusCode === 200) resolve();
        else reject(new Error(`status ${response.statusCode}`));
      });
    });
    sent.once('error', reject);
  });
}

async function untilListening(path: string, haproxy: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 500; attempt++) {
    if (haproxy.exitCode !== null) throw new Error(`haproxy ended with ${haproxy.exitCode}`);
    if (await canConnect(path)) return;
    await delay(20);
  }
  throw new Error('haproxy does not listen after 10 s');
}

function canConnect(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
