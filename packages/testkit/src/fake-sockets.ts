import type { SocketAddress, SocketResult, Sockets } from '@release-gates/core';

export interface SocketRequest {
  readonly address: SocketAddress;
  readonly text: string;
}

/** Answers with `handler`, texts both ways, and keeps every request. Without a handler nobody is there. */
export class FakeSockets implements Sockets {
  readonly requests: SocketRequest[] = [];
  readonly #handler: ((request: SocketRequest) => string | SocketResult) | undefined;

  constructor(handler?: (request: SocketRequest) => string | SocketResult) {
    this.#handler = handler;
  }

  async exchange({ address, bytes }: Parameters<Sockets['exchange']>[0]): Promise<SocketResult> {
    const request = { address, text: new TextDecoder().decode(bytes) };
    this.requests.push(request);
    const answer = this.#handler?.(request) ?? { state: 'unsent', reason: 'the connection was refused' };
    return typeof answer === 'string' ? { state: 'answered', bytes: new TextEncoder().encode(answer) } : answer;
  }
}
