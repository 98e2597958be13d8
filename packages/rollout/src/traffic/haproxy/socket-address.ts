import type { SocketAddress } from '@release-gates/core';

export const SOCKET_ADDRESS =
  /^(?:unix:(?<path>[^\0\r\n]+)|tcp:(?:\[(?<v6>[0-9A-Fa-f:.]+)\]|(?<host>[A-Za-z0-9.-]+)):(?<port>\d{1,5}))$/;

/** `unix:<path>`, `tcp:<host>:<port>`, `tcp:[<IPv6>]:<port>`; the schema admits nothing else. */
export function parseSocketAddress(text: string): SocketAddress {
  const { path, v6, host, port } = SOCKET_ADDRESS.exec(text)?.groups ?? {};
  if (path !== undefined) return { kind: 'unix', path };
  return { kind: 'tcp', host: v6 ?? host ?? '', port: Number(port) };
}
