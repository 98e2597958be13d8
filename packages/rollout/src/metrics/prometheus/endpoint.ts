import { isLoopbackHost, type Secrets } from '@release-gates/core';
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

/** What is wrong with an address of a metrics server, or undefined. A password in it would be shown in messages. */
export function refuseMetricsUrl(text: string): string | undefined {
  if (!URL.canParse(text)) return 'expected an address such as https://metrics.example.com';
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return `expected http or https, found ${url.protocol}`;
  if (url.username !== '' || url.password !== '') return 'expected no user or password in the address: use token-env';
  if (url.search !== '' || url.hash !== '') return 'expected an address without "?" and "#"';
  return undefined;
}

export function toEndpoint(options: PrometheusOptions, secrets: Secrets): Endpoint | EndpointRefusal {
  const refusal = refuseMetricsUrl(options.url);
  if (refusal !== undefined) return { refusal, source: 'prometheus' };
  const base = new URL(options.url);
  const source = `prometheus ${base.origin}${base.pathname === '/' ? '' : base.pathname}`;
  const token = readToken(options, secrets, base);
  if ('refusal' in token) return { refusal: token.refusal, source };
  const folder = base.pathname.replace(/\/+$/, '');
  return {
    base: `${base.origin}${folder}`,
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

type Token = { readonly headers: Readonly<Record<string, string>> } | { readonly refusal: string };

function readToken({ tokenEnvironment: name }: PrometheusOptions, secrets: Secrets, base: URL): Token {
  if (name === undefined) return { headers: {} };
  if (base.protocol === 'http:' && !isLoopbackHost(base.hostname)) {
    return { refusal: 'a token is sent over https, or over http to this machine alone: change the address' };
  }
  const token = secrets.fromEnvironment(name)?.trim();
  if (token === undefined || token === '') return { refusal: `the environment variable ${name} is not set` };
  // RFC 6750 section 2.1; anything else could end the header and begin another.
  if (!/^[A-Za-z0-9._~+/-]+=*$/.test(token)) return { refusal: `the value of ${name} is not a bearer token` };
  return { headers: { authorization: `Bearer ${token}` } };
}
