import { execFileSync, type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Why Prometheus cannot be started here; undefined where it can. In CI its absence is an error. */
export function whyNoPrometheus(): string | undefined {
  const isThere = ['prometheus', 'promtool'].every(
    (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0,
  );
  if (isThere) return undefined;
  const reason = 'prometheus is not installed; tools/ci-tools.sh installs it';
  if (process.env['CI'] !== undefined && process.env['CI'] !== '') throw new Error(reason);
  return reason;
}

export interface RunningPrometheus {
  readonly url: string;
  stop(): Promise<void>;
}

/** A real Prometheus on loopback that scrapes nothing and holds a history written in the OpenMetrics text format. */
export async function startPrometheus(openMetrics: string): Promise<RunningPrometheus> {
  const folder = mkdtempSync(join(tmpdir(), 'prom-'));
  const data = join(folder, 'data');
  writeFileSync(join(folder, 'history.om'), openMetrics);
  writeFileSync(join(folder, 'prometheus.yml'), 'global: {}\n');
  execFileSync('promtool', ['tsdb', 'create-blocks-from', 'openmetrics', '--quiet', join(folder, 'history.om'), data]);
  const server = spawn(
    'prometheus',
    [
      `--config.file=${join(folder, 'prometheus.yml')}`,
      `--storage.tsdb.path=${data}`,
      '--storage.tsdb.retention.time=100y',
      '--web.listen-address=127.0.0.1:0',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const address = await untilReady(server);
  return {
    url: `http://${address}`,
    async stop() {
      const gone = once(server, 'exit');
      if (server.exitCode === null && server.kill('SIGKILL')) await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** It says in its log which port it got and that it is ready, from two threads: either may come first. */
async function untilReady(server: ChildProcess): Promise<string> {
  const lines: string[] = [];
  let address: string | undefined;
  let isReady = false;
  for await (const line of createInterface({ input: server.stderr as NodeJS.ReadableStream })) {
    lines.push(line);
    address ??= /msg="Listening on" .*address=(\S+:\d+)/.exec(line)?.[1];
    isReady ||= line.includes('Server is ready to receive web requests');
    if (address !== undefined && isReady) {
      // Nobody reads on: without this the pipe would fill up and stop it.
      server.stderr?.resume();
      return address;
    }
  }
  throw new Error(`prometheus ended before it was ready:\n${lines.slice(-20).join('\n')}`);
}
