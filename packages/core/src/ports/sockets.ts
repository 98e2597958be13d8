export type SocketAddress =
  | { readonly kind: 'tcp'; readonly host: string; readonly port: number }
  | { readonly kind: 'unix'; readonly path: string };

export type SocketResult =
  | { readonly state: 'answered'; readonly bytes: Uint8Array }
  /** `unsent`: no connection. `unknown`: the request may have been carried out. */
  | { readonly state: 'unsent' | 'unknown' | 'timed_out' | 'too_large'; readonly reason: string };

/** Sends one request and reads until the other side closes (HAProxy's runtime API). Never throws. */
export interface Sockets {
  exchange(request: {
    readonly address: SocketAddress;
    readonly bytes: Uint8Array;
    readonly timeoutMs: number;
    /** Default 1 MiB. */
    readonly maxBytes?: number;
  }): Promise<SocketResult>;
}
