import { InputError, isJsonObject, type Json, type JsonObject, parseStrictJson } from '@release-gates/core';
import { MAX_PAIRS } from './config.ts';

const SAFE = ['GET', 'HEAD'] as const;
const UNSAFE = ['POST', 'PUT', 'PATCH', 'DELETE'] as const;

export interface ReplayRequest {
  readonly id: string;
  readonly method: (typeof SAFE)[number] | (typeof UNSAFE)[number];
  /** Begins with a slash; with a query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

export type RequestsReading = { readonly requests: readonly ReplayRequest[] } | { readonly fault: string };

interface RequestsFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly maxBytes: number;
}

const KEYS = new Set(['id', 'method', 'path', 'headers', 'body']);

/** A JSON list, or one object a line. A file that is partly wrong asks for something else than was meant. */
export function readRequests(file: RequestsFile, unsafeAllowed: boolean): RequestsReading {
  const values = file.path.endsWith('.json') ? readList(file) : readLines(file);
  if (typeof values === 'string') return { fault: values };
  if (values.length === 0) return { fault: 'it holds no request' };
  if (values.length > MAX_PAIRS) return { fault: `it holds more than ${MAX_PAIRS} requests` };
  const requests: ReplayRequest[] = [];
  const ids = new Set<string>();
  for (const [index, value] of values.entries()) {
    const request = readRequest(value, unsafeAllowed);
    if (typeof request === 'string') return { fault: `request ${index + 1} ${request}` };
    if (ids.has(request.id)) return { fault: `request ${index + 1} is there twice: give each an id of its own` };
    ids.add(request.id);
    requests.push(request);
  }
  return { requests };
}

function readList({ bytes, maxBytes }: RequestsFile): readonly Json[] | string {
  const value = parse(bytes, maxBytes);
  if (typeof value === 'string') return value;
  return Array.isArray(value.json) ? (value.json as readonly Json[]) : 'expected a list of requests';
}

function readLines({ bytes, maxBytes }: RequestsFile): readonly Json[] | string {
  const values: Json[] = [];
  // A line feed is no part of another character in UTF-8; what is no UTF-8 is refused line by line.
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const value = parse(Buffer.from(line, 'latin1'), maxBytes);
    if (typeof value === 'string') return `line ${index + 1}: ${value}`;
    values.push(value.json);
  }
  return values;
}

function parse(bytes: Uint8Array, maxBytes: number): { readonly json: Json } | string {
  try {
    return { json: parseStrictJson(bytes, { file: 'requests', maxBytes }).value };
  } catch (error) {
    if (error instanceof InputError) return `no strict JSON (${error.code})`;
    throw error;
  }
}

/** Printable, and nothing that ends a request line or is cut off before it is sent. */
const PATH = /^\/[!-"$-~]{0,8191}$/;

function readRequest(value: Json, unsafeAllowed: boolean): ReplayRequest | string {
  if (!isJsonObject(value)) return 'is no object';
  if (Object.keys(value).some((key) => !KEYS.has(key))) return `has keys beside ${[...KEYS].join(', ')}`;
  const { path, method = 'GET' } = value;
  if (typeof path !== 'string' || !PATH.test(path)) return 'needs a path that begins with "/", in ASCII, without "#"';
  const known = [...SAFE, ...UNSAFE].find((name) => name === method);
  if (known === undefined) return `needs a method of ${[...SAFE, ...UNSAFE].join(', ')}`;
  if (!unsafeAllowed && !SAFE.some((name) => name === known)) {
    return `changes something (${known}): only GET and HEAD are sent unless the policy says unsafe-methods: true`;
  }
  const { id = `${known} ${path}` } = value;
  if (typeof id !== 'string' || id === '' || id.length > 8300) return 'has an id that is no text';
  const headers = readHeaders(value['headers']);
  if (typeof headers === 'string') return headers;
  const body = readBody(value);
  if (body !== undefined && SAFE.some((name) => name === known)) return `has a body, which ${known} does not send`;
  return { id, method: known, path, headers, ...(body !== undefined && { body }) };
}

const HEADER = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,64}$/;
const VALUE = /^[\t -~]{0,4096}$/;
const CREDENTIALS = new Set(['authorization', 'proxy-authorization']);

function readHeaders(value: Json | undefined): Readonly<Record<string, string>> | string {
  if (value === undefined) return {};
  if (!isJsonObject(value)) return 'has headers that are no object';
  const entries = Object.entries(value);
  if (entries.length > 50) return 'has more than 50 headers';
  if (entries.some(([name]) => CREDENTIALS.has(name.toLowerCase()))) {
    return 'holds a credential: name the variable that has it in token-env';
  }
  const isFine = entries.every(([name, text]) => HEADER.test(name) && typeof text === 'string' && VALUE.test(text));
  return isFine ? Object.fromEntries(entries as [string, string][]) : 'has a header that cannot be sent';
}

/** A text is sent as it stands, everything else as JSON. */
function readBody({ body }: JsonObject): Uint8Array | undefined {
  if (body === undefined) return undefined;
  return new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body));
}
