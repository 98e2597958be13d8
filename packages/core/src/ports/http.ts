export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** http or https. No redirect is followed: a host that was not configured is never spoken to. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** For the whole exchange. */
  readonly timeoutMs: number;
  /** Default 8 MiB; a longer answer is `too_large`, never a part of it. */
  readonly maxBytes?: number;
}

export type HttpResult =
  | {
      readonly state: 'answered';
      readonly status: number;
      /** Lower-case names. */
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Uint8Array;
    }
  /** `unsent`: nothing reached the server. `unknown`: it may have been carried out. */
  | { readonly state: 'unsent' | 'unknown' | 'timed_out' | 'too_large'; readonly reason: string };

/** One exchange over HTTP. Never throws for what the network does, and never retries: the caller knows what is safe. */
export interface Http {
  exchange(request: HttpRequest): Promise<HttpResult>;
}
