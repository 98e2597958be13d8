import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChildProcesses, createFileWriter, openWorkspace } from '@release-gates/adapters';
import { createTraffic, type Traffic, trafficConfigSchema } from '@release-gates/rollout';
import { FakeSecrets, FakeSockets, trafficRequest } from '@release-gates/testkit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const missing = whyNoNginx();

function whyNoNginx(): string | undefined {
  if (spawnSync('nginx', ['-v'], { stdio: 'ignore' }).status === 0) return undefined;
  const reason = 'nginx is not installed; tools/ci-tools.sh installs it';
  if (process.env['CI'] !== undefined && process.env['CI'] !== '') throw new Error(reason);
  return reason;
}

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'nginx-')));
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${root}/${name};`,
  );
  const upstreams = ['blue', 'green'].map((slot) => `upstream shop_${slot} { server unix:${root}/${slot}.sock; }`);
  const lines = [
    `daemon off; pid ${root}/nginx.pid; error_log stderr;`,
    'events {}',
    `http { access_log off; ${folders.join(' ')}`,
    ...upstreams,
    'include split.conf;',
    `server { listen unix:${root}/front.sock; location / { proxy_pass http://$shop_slot; } } }`,
  ];
  writeFileSync(join(root, 'nginx.conf'), `${lines.join('\n')}\n`);
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function open(reload: readonly string[] | undefined): Traffic {
  const config = trafficConfigSchema.parse({
    adapter: 'file',
    format: 'nginx-split',
    path: 'split.conf',
    variable: 'shop_slot',
    key: '${remote_addr}${request_id}',
    values: { blue: 'shop_blue', green: 'shop_green' },
    ...(reload !== undefined && { reload: { command: reload } }),
  });
  return createTraffic(config, {
    processes: new ChildProcesses({ root, environment: process.env }),
    secrets: new FakeSecrets(),
    sockets: new FakeSockets(),
    openWorkspace: () => openWorkspace({ root }),
    files: createFileWriter({ root }),
    channel: trafficRequest().channel,
  });
}

const green = (percent: number) => ({ slot: 'green', otherSlot: 'blue', percent });

it('a file of the real disk is written, read back, and another hand is seen', async () => {
  const traffic = open(undefined);
  for (const percent of [5, 25, 0]) {
    expect(await traffic.set(trafficRequest({ exposure: green(percent) }))).toMatchObject({ state: 'done' });
    expect(await traffic.read(green(percent))).toMatchObject({ state: 'read', percent, proven: false });
  }
  const content = readFileSync(join(root, 'split.conf'), 'utf8');
  writeFileSync(join(root, 'split.conf'), content.replace('* shop_blue', '40% shop_blue;\n    * shop_green'));
  expect(await traffic.read(green(0))).toMatchObject({ state: 'read', percent: 60 });
  writeFileSync(join(root, 'split.conf'), `${content}# note\n`);
  expect(await traffic.read(green(0))).toMatchObject({ state: 'read', percent: 0 });
  writeFileSync(join(root, 'split.conf'), `${content}map $host $shop {}\n`);
  expect(await traffic.read(green(0))).toMatchObject({ state: 'unknown' });
});

// oxlint-disable-next-line vitest/valid-describe-callback -- one of the two below
describe('nginx itself', missing === undefined ? suite : skipped);

function skipped(): void {
  it('is not there', ({ skip }) => {
    skip(missing);
    expect.unreachable();
  });
}

function suite(): void {
  it.each([0, 1, 50, 99, 100])('takes %i percent', async (percent) => {
    const traffic = open(['nginx', '-t', '-q', '-p', root, '-c', `${root}/nginx.conf`]);
    expect(await traffic.set(trafficRequest({ exposure: green(percent) }))).toMatchObject({ state: 'done' });
  });

  it('that takes no other file of ours leaves the share unknown', async () => {
    writeFileSync(join(root, 'nginx.conf'), 'http { include split.conf; nonsense; }\n');
    const traffic = open(['nginx', '-t', '-q', '-p', root, '-c', `${root}/nginx.conf`]);
    expect(await traffic.set(trafficRequest({ exposure: green(5) }))).toMatchObject({ state: 'unknown' });
  });
}
