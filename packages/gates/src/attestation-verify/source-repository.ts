const HOST = String.raw`[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?`;
const SEGMENT = String.raw`(?!\.{1,2}(?:/|@|$))[A-Za-z0-9._~-]+`;
const REF = String.raw`(?:refs/[A-Za-z0-9._/+-]+|[0-9a-f]{40}|[0-9a-f]{64})`;
const SOURCE = new RegExp(`^(?:(?:git\\+)?https?://)?(${HOST})/(${SEGMENT}(?:/${SEGMENT})*)/?(?:@(${REF}))?$`);

/** A repository, and the ref or commit that was named with it; null: none was. */
export interface Source {
  readonly repository: string;
  readonly ref: string | null;
}

/**
 * `git+https://github.com/o/r.git@refs/heads/main` and `github.com/o/r` are the same repository. Threat: a reader that cuts
 * at the first `@` takes `github.com/o/r@evil.example/x` for it. So what may follow is a ref in full or a commit, and what
 * is not spelled like this (accounts, queries, escapes, dots that lead elsewhere) is no repository that we know.
 */
export function parseSource(uri: string): Source | undefined {
  const [, host, path, ref = null] = SOURCE.exec(uri) ?? [];
  if (host === undefined || path === undefined) return undefined;
  return { repository: `${host.toLowerCase()}/${path.replace(/\.git$/, '')}`, ref };
}
