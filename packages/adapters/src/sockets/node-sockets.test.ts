import { mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SocketAddress, SocketResult } from '@release-gates/core';
import { afterAll, expect, it } from 'vitest';
import { createSockets } from './node-sockets.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'sockets-')));
const servers: Server[] = [];
const open = new Set<Socket>();

afterAll(() => {
  for (const socket of open) socket.destroy();
  for (const server of servers) server.close();
});

/** Hears one line and does as told. */
async function listen(act: (socket: Socket, line: string) => void, path?: string): Promise<SocketAddress> {
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => undefined);
    let heard = '';
    socket.on('data', (part: Buffer) => {
      heard += part.toString();
      if (heard.endsWith('\n')) act(socket, heard);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => {
    if (path === undefined) server.listen(0, '127.0.0.1', resolve);
    else server.listen(join(root, path), resolve);
  });
  if (path !== undefined) return { kind: 'unix', path };
  return { kind: 'tcp', host: '127.0.0.1', port: (server.address() as AddressInfo).port };
}

const sockets = createSockets({ root });

function exchange(address: SocketAddress, rest: { timeoutMs?: number; maxBytes?: number } = {}): Promise<SocketResult> {
  return sockets.exchange({ address, bytes: Buffer.from('show info\n'), timeoutMs: 20_000, ...rest });
}

const echo = (socket: Socket, line: string): void => void socket.end(`heard ${line}`);

it.each([
  ['tcp', undefined],
  ['unix, relative to the workspace', 'admin.sock'],
])('answered over %s', async (_, path) => {
  const result = await exchange(await listen(echo, path));
  expect(result.state === 'answered' && Buffer.from(result.bytes).toString()).toBe('heard show info\n');
});

it('answered over an absolute path, also with nothing', async () => {
  await listen((socket) => void socket.end(), 'silent.sock');
  expect(await exchange({ kind: 'unix', path: join(root, 'silent.sock') })).toEqual({
    state: 'answered',
    bytes: Buffer.alloc(0),
  });
});

it.each<[string, (socket: Socket) => void, object, SocketResult['state']]>([
  ['reset', (socket) => void socket.resetAndDestroy(), {}, 'unknown'],
  ['silence', () => undefined, { timeoutMs: 200 }, 'timed_out'],
  ['an answer without an end', (socket) => void socket.write('part'), { timeoutMs: 200 }, 'timed_out'],
  ['as much as allowed', (socket) => void socket.end('x'.repeat(100)), { maxBytes: 100 }, 'answered'],
  ['a byte more', (socket) => void socket.end('x'.repeat(101)), { maxBytes: 100 }, 'too_large'],
])('%s', async (_, act, rest, state) => {
  expect((await exchange(await listen(act), rest)).state).toBe(state);
});

writeFileSync(join(root, 'plain.txt'), '');

it.each<[string, SocketAddress]>([
  ['no such socket', { kind: 'unix', path: 'none.sock' }],
  ['a plain file', { kind: 'unix', path: 'plain.txt' }],
  ['a path too long for the system, which may cut it', { kind: 'unix', path: 'x'.repeat(200) }],
  ['a NUL', { kind: 'unix', path: 'admin.sock\0x' }],
  ['a port that is none', { kind: 'tcp', host: '127.0.0.1', port: 70_000 }],
  ['nobody listens', { kind: 'tcp', host: '127.0.0.1', port: 1 }],
])('unsent: %s', async (_, address) => {
  expect(await exchange(address)).toMatchObject({ state: 'unsent', reason: expect.any(String) as string });
});
