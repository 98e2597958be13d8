import { isLoopbackHost, type Secrets } from '@release-gates/core';

/** What is wrong with the base address of a server, or undefined. A password in it would be shown in messages. */
export function refuseHttpAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return 'expected an address such as https://service.example.com';
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return `expected http or https, found ${url.protocol}`;
  if (url.username !== '' || url.password !== '') return 'expected no user or password in the address: use token-env';
  if (url.search !== '' || url.hash !== '') return 'expected an address without "?" and "#"';
  return undefined;
}

/** Without a slash at its end, so that a path can be put behind it. */
export function toBase(address: URL): string {
  return `${address.origin}${address.pathname.replace(/\/+$/, '')}`;
}

type Token = { readonly headers: Readonly<Record<string, string>> } | { readonly refusal: string };

/** The header that carries the token of this environment variable to this address; none where no variable is named. */
export function readToken(name: string | undefined, secrets: Secrets, base: URL): Token {
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
