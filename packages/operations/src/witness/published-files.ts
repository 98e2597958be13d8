import { type CollectContext, isLoopbackHost } from '@release-gates/core';

/** One file of a published log, read up to a bound. */
export type PublishedFile =
  | { readonly state: 'present'; readonly bytes: Uint8Array }
  | { readonly state: 'absent' | 'refused'; readonly reason: string };

export type ReadPublished = (path: string, maxBytes: number) => Promise<PublishedFile>;

interface Source {
  readonly from: string;
  readonly timeoutS: number;
}

/** A folder of the workspace, or an address; undefined for an address that is not https. */
export function openPublished(source: Source, context: CollectContext): ReadPublished | undefined {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(source.from)) return fromFolder(source.from, context);
  const base = URL.canParse(source.from) ? new URL(source.from) : undefined;
  const isSafe = base?.protocol === 'https:' || (base?.protocol === 'http:' && isLoopbackHost(base.hostname));
  const isPlain = base?.username === '' && base.password === '' && base.search === '' && base.hash === '';
  return base !== undefined && isSafe && isPlain ? fromAddress(base, source.timeoutS, context) : undefined;
}

function fromFolder(folder: string, { workspace }: CollectContext): ReadPublished {
  return async (path, maxBytes) => {
    const read = await workspace.read(`${folder.replace(/\/+$/, '')}/${path}`, { role: 'evidence', maxBytes });
    if (read.state === 'present') return { state: 'present', bytes: read.bytes };
    return {
      state: read.state,
      reason: read.state === 'absent' ? `there is no ${read.path}` : `${read.path}: ${read.reason}`,
    };
  };
}

function fromAddress(base: URL, timeoutS: number, { http }: CollectContext): ReadPublished {
  const prefix = base.href.replace(/\/+$/, '');
  return async (path, maxBytes) => {
    const url = `${prefix}/${path}`;
    const result = await http.exchange({ method: 'GET', url, timeoutMs: timeoutS * 1000, maxBytes });
    if (result.state !== 'answered') return { state: 'refused', reason: `${url}: ${result.reason}` };
    if (result.status === 200 && result.body.length <= maxBytes) return { state: 'present', bytes: result.body };
    const reason = `${url} answered with status ${result.status}`;
    return { state: result.status === 404 ? 'absent' : 'refused', reason };
  };
}
