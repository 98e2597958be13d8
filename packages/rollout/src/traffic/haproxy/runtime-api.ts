import type { Secrets, Sockets } from '@release-gates/core';
import { toForeignLine } from '../foreign-text.ts';
import { parseSocketAddress } from './socket-address.ts';

export interface HaproxyPorts {
  readonly sockets: Sockets;
  readonly secrets: Secrets;
}

/** `unsent`: nothing was carried out. `unknown`: it may have been. `reason` is a harmless line. */
export type ApiAnswer =
  | { readonly state: 'answered'; readonly text: string }
  | { readonly state: 'unsent' | 'unknown'; readonly reason: string };

/** One line to one socket; the other side closes after its answer, because we ask for no prompt. */
export interface RuntimeApi {
  /** For messages. */
  readonly name: string;
  ask(line: string): Promise<ApiAnswer>;
  /** What it said, as a harmless line. */
  quote(text: string): string;
}

export function openRuntimeApis(
  config: { readonly sockets: readonly string[]; readonly timeout: number },
  { sockets, secrets }: HaproxyPorts,
): readonly RuntimeApi[] {
  return config.sockets.map((name) => ({
    name,
    quote: (text) => toForeignLine(text.trim(), secrets),
    async ask(line) {
      const result = await sockets.exchange({
        address: parseSocketAddress(name),
        bytes: new TextEncoder().encode(`${line}\n`),
        timeoutMs: config.timeout * 1000,
      });
      if (result.state === 'answered') return { state: 'answered', text: new TextDecoder().decode(result.bytes) };
      const state = result.state === 'unsent' ? 'unsent' : 'unknown';
      return { state, reason: toForeignLine(`${name}: ${result.reason}`, secrets) };
    },
  }));
}
