export interface StatusReport {
  readonly commit: string | null;
  /** From the top of the repository. */
  readonly paths: readonly string[];
}

/** How many blanks stand before the path, by the kind of entry: git-status(1), "Porcelain Format Version 2". */
const FIELDS: Readonly<Record<string, number>> = { '1': 8, '2': 9, u: 10, '?': 1 };

/** Parses `git status --porcelain=v2 --branch -z`; undefined where it is not that. */
export function parseStatus(text: string): StatusReport | undefined {
  const entries = text.split('\0');
  let commit: string | null | undefined;
  const paths: string[] = [];
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index] as string;
    if (entry === '') continue;
    if (entry.startsWith('# ')) {
      const oid = /^# branch\.oid (\S+)$/.exec(entry)?.[1];
      if (oid !== undefined) commit = oid === '(initial)' ? null : oid;
      continue;
    }
    const fields = FIELDS[entry[0] as string];
    const path = fields === undefined ? undefined : afterBlanks(entry, fields);
    if (path === undefined) return undefined;
    paths.push(path);
    // A rename or copy names its source in an entry of its own.
    if (entry.startsWith('2 ')) paths.push(entries[++index] ?? '');
  }
  return commit === undefined ? undefined : { commit, paths };
}

function afterBlanks(entry: string, count: number): string | undefined {
  let at = -1;
  for (let blank = 0; blank < count; blank++) {
    at = entry.indexOf(' ', at + 1);
    if (at === -1) return undefined;
  }
  return entry.slice(at + 1);
}
