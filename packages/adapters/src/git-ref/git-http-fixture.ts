import { spawn } from 'node:child_process';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** `drop_before`: nothing was carried out. `drop_after`: it was, and the client never hears. */
export type HttpFault = 'drop_before' | 'drop_after' | number;

export interface GitHttpOptions {
  /** Folder of bare repositories. */
  readonly root: string;
  /** Expected as the password of `x-access-token`; undefined: everybody is let in. */
  readonly token?: string;
}

/** A git server on loopback: `git http-backend` behind node, for tests. */
export interface GitHttp {
  readonly url: string;
  /** Authorization headers of each request: two in one would be refused by others. */
  readonly authorizations: (readonly string[])[];
  /** Decides for each request; `service` is the last part of its path. */
  fault: (service: string) => HttpFault | undefined;
  close(): Promise<void>;
}

export async function startGitHttp({ root, token }: GitHttpOptions): Promise<GitHttp> {
  const authorizations: (readonly string[])[] = [];
  const served: { fault: GitHttp['fault'] } = { fault: () => undefined };
  const expected = token === undefined ? undefined : basic(token);
  const server = http.createServer((request, response) => {
    const { rawHeaders } = request;
    authorizations.push(
      rawHeaders.filter((_, at) => at % 2 === 1 && /^authorization$/i.test(rawHeaders[at - 1] ?? '')),
    );
    const fault = served.fault(new URL(request.url ?? '/', 'http://localhost').pathname.split('/').at(-1) ?? '');
    if (expected !== undefined && request.headers.authorization !== expected) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
    } else if (fault === 'drop_before') request.socket.destroy();
    else if (typeof fault === 'number') response.writeHead(fault).end();
    else serve(root, request, { response, isDropped: fault === 'drop_after' });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return Object.assign(served, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    authorizations,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

export function basic(token: string): string {
  return `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
}

/** One request through the CGI program: https://git-scm.com/docs/git-http-backend */
function serve(
  root: string,
  request: http.IncomingMessage,
  { response, isDropped }: { readonly response: http.ServerResponse; readonly isDropped: boolean },
): void {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const header = (name: string): string => String(request.headers[name] ?? '');
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env['PATH'],
      HOME: '/nonexistent',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      REMOTE_USER: 'somebody',
      REMOTE_ADDR: '127.0.0.1',
      PATH_INFO: decodeURIComponent(url.pathname),
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: header('content-type'),
      HTTP_CONTENT_ENCODING: header('content-encoding'),
      GIT_PROTOCOL: header('git-protocol'),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  request.pipe(child.stdin);
  child.stdin.on('error', () => undefined);
  const parts: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  child.on('close', () => {
    if (isDropped) request.socket.destroy();
    else answer(Buffer.concat(parts), response);
  });
}

function answer(cgi: Buffer, response: http.ServerResponse): void {
  const end = cgi.indexOf('\r\n\r\n');
  let status = 200;
  for (const line of cgi.subarray(0, end).toString('latin1').split('\r\n')) {
    const [name = '', value = ''] = line.split(': ');
    if (name === 'Status') status = Number.parseInt(value, 10);
    else response.setHeader(name, value);
  }
  response.writeHead(status).end(cgi.subarray(end + 4));
}
