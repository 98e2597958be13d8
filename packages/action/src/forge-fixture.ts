import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openClient } from './github-client.ts';

export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

export type Answer = { readonly status: number; readonly body: unknown } | 'hang' | 'cut';

/** A forge on loopback: it answers as a test says, and keeps what it was asked. */
export class ForgeFixture {
  readonly seen: Exchange[] = [];
  answer: (exchange: Exchange) => Answer = () => ({ status: 404, body: {} });
  readonly #server: Server = createServer((request, response) => void this.#respond(request, response));

  static async start(): Promise<ForgeFixture> {
    const forge = new ForgeFixture();
    await new Promise<void>((resolve) => forge.#server.listen(0, '127.0.0.1', resolve));
    return forge;
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  async loadClient(): Promise<ReturnType<typeof openClient>> {
    return openClient('token-of-the-test', this.url);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '', headers } = request;
    const exchange = { method, path: url, authorization: headers.authorization, body: await readBody(request) };
    this.seen.push(exchange);
    const answer = this.answer(exchange);
    if (answer === 'cut') request.socket.destroy();
    if (typeof answer === 'string') return;
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer.body));
  }
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  if (text === '') return null;
  return request.headers['content-type']?.includes('json') === true ? (JSON.parse(text) as unknown) : text;
}
