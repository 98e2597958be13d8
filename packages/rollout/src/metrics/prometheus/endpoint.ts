import type { Secrets } from '@release-gates/core';
import { readToken, refuseHttpAddress, toBase } from '../../http-address.ts';
import type { PrometheusOptions } from './options.ts';

export interface Endpoint {
  /** Without a slash at its end. */
  readonly base: string;
  readonly headers: Readonly<Record<string, string>>;
  /** For messages; holds no secret. */
  readonly source: string;
  readonly tokenEnvironment: string | undefined;
  readonly timeoutMs: number;
  readonly acceptWarnings: boolean;
}

export interface EndpointRefusal {
  readonly refusal: string;
  readonly source: string;
}

export function toEndpoint(options: PrometheusOptions, secrets: Secrets): Endpoint | EndpointRefusal {
  const refusal = refuseHttpAddress(options.url);
  if (refusal !== undefined) return { refusal, source: 'prometheus' };
  const base = new URL(options.url);
  const source = `prometheus ${base.origin}${base.pathname === '/' ? '' : base.pathname}`;
  const token = readToken(options.tokenEnvironment, secrets, base);
  if ('refusal' in token) return { refusal: token.refusal, source };
  return {
    base: toBase(base),
    headers: {
      accept: 'application/json',
      ...token.headers,
    },
    source,
    tokenEnvironment: options.tokenEnvironment,
    timeoutMs: options.timeoutMs,
    acceptWarnings: options.acceptWarnings,
  };
}
