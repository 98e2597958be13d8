import type { Http, HttpRequest, HttpResult } from '@release-gates/core';

/** Answers with `handler` and keeps every request. Without a handler nobody is there. */
export class FakeHttp implements Http {
  readonly requests: HttpRequest[] = [];
  readonly #handler: ((request: HttpRequest) => HttpResult) | undefined;

  constructor(handler?: (request: HttpRequest) => HttpResult) {
    this.#handler = handler;
  }

  async exchange(request: HttpRequest): Promise<HttpResult> {
    this.requests.push(request);
    return this.#handler?.(request) ?? { state: 'unsent', reason: 'the connection was refused' };
  }
}

/** 200 and a body, unless told otherwise. */
export function httpAnswer(
  body: string | Uint8Array = '',
  {
    status = 200,
    headers = {},
  }: { readonly status?: number; readonly headers?: Readonly<Record<string, string>> } = {},
): HttpResult {
  return { state: 'answered', status, headers, body: typeof body === 'string' ? new TextEncoder().encode(body) : body };
}
