const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was cut',
  EPIPE: 'the connection was cut',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host could not be looked up',
  ETIMEDOUT: 'the host does not answer',
  EHOSTUNREACH: 'there is no way to the host',
  ENETUNREACH: 'there is no way to the host',
  EACCES: 'we are not allowed to connect',
  EPERM: 'we are not allowed to connect',
  ENOENT: 'there is no such socket',
  ENOTSOCK: 'it is no socket',
  EMFILE: 'too many open files',
  ERR_INVALID_CHAR: 'a header holds a character that may not be sent',
  ERR_INVALID_HTTP_TOKEN: 'a header has a name that may not be sent',
  ERR_UNESCAPED_CHARACTERS: 'the path holds a character that may not be sent',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate is for another host',
  CERT_HAS_EXPIRED: 'the certificate has expired',
};

/** One line from the error's code alone: its message may quote what was sent. */
export function networkReason(error: unknown): string {
  const code = codeOf(error);
  const known = REASONS[code];
  if (known !== undefined) return `${known} (${code})`;
  if (/CERT|SELF_SIGNED|^UNABLE_TO_/.test(code)) return `the certificate is not trusted (${code})`;
  if (code.startsWith('HPE_')) return `the answer is not HTTP (${code})`;
  return code === '' ? 'it failed without saying why' : `it failed with ${code}`;
}

export function codeOf(error: unknown): string {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return typeof code === 'string' && /^[A-Z0-9_]{1,64}$/.test(code) ? code : '';
}

/** setTimeout fires at once above this. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

export function boundTimeout(timeoutMs: number): number {
  return Number.isNaN(timeoutMs) ? 1 : Math.min(Math.max(1, timeoutMs), MAX_TIMEOUT_MS);
}
