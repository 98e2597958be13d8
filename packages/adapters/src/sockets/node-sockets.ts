import { resolve as resolvePath } from 'node:path';
import type { NetConnectOpts, Socket } from 'node:net';
import type { SocketAddress, SocketResult, Sockets } from '@release-gates/core';
import { boundTimeout, networkReason } from '../network-reason.ts';

export interface NodeSocketsOptions {
  /** Absolute; a relative path of a Unix socket starts here. */
  readonly root: string;
}

type Request = Parameters<Sockets['exchange']>[0];

const MAX_BYTES = 1024 * 1024;
/** `sun_path` of unix(7), without its NUL. Older runtimes cut a longer path off and reach another socket. */
const MAX_PATH_BYTES = 107;

/** node:net is loaded by the first exchange. */
export function createSockets({ root }: NodeSocketsOptions): Sockets {
  return {
    async exchange(request) {
      const target = toTarget(request.address, root);
      if (typeof target === 'string') return { state: 'unsent', reason: target };
      const { connect } = await import('node:net');
      return exchangeOnce(() => connect(target), request);
    },
  };
}

function toTarget(address: SocketAddress, root: string): NetConnectOpts | string {
  if (address.kind === 'tcp') return { host: address.host, port: address.port };
  const path = resolvePath(root, address.path);
  if (path.includes('\0')) return 'the path of the socket holds a NUL';
  const bytes = Buffer.byteLength(path);
  return bytes > MAX_PATH_BYTES
    ? `the path of the socket has ${bytes} bytes, at most ${MAX_PATH_BYTES} are possible`
    : { path };
}

/** Our side is not closed before the other's: HAProxy drops what it has not answered by then. */
function exchangeOnce(open: () => Socket, request: Request): Promise<SocketResult> {
  return new Promise((resolve) => {
    const maxBytes = request.maxBytes ?? MAX_BYTES;
    const timeoutMs = boundTimeout(request.timeoutMs);
    const chunks: Buffer[] = [];
    let bytes = 0;
    let isConnected = false;
    let socket: Socket | undefined;
    const settle = (result: SocketResult): void => {
      clearTimeout(timer);
      resolve(result);
      socket?.destroy();
    };
    const fail = (error: unknown): void => {
      settle({
        state: isConnected ? 'unknown' : 'unsent',
        reason: `${nameOf(request.address)}: ${networkReason(error)}`,
      });
    };
    const timer = setTimeout(() => {
      settle({ state: 'timed_out', reason: `${nameOf(request.address)}: no full answer after ${timeoutMs} ms` });
    }, timeoutMs);
    try {
      // A port out of range throws here.
      socket = open();
    } catch (error) {
      fail(error);
      return;
    }
    socket.once('connect', () => {
      isConnected = true;
      socket?.write(request.bytes);
    });
    socket.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= maxBytes) chunks.push(chunk);
      else settle({ state: 'too_large', reason: `${nameOf(request.address)}: more than ${maxBytes} bytes` });
    });
    socket.on('error', fail);
    socket.once('end', () => settle({ state: 'answered', bytes: Buffer.concat(chunks, bytes) }));
    socket.once('close', () => fail(undefined));
  });
}

function nameOf(address: SocketAddress): string {
  return address.kind === 'unix' ? address.path : `${address.host}:${address.port}`;
}
