/** A path a user wrote, read without asking the disk. */
export type WorkspacePath =
  | { readonly state: 'inside'; readonly path: string; readonly names: readonly string[] }
  | { readonly state: 'outside'; readonly reason: string };

export interface PathRules {
  /** Absolute root, so that an absolute path inside it can be taken as relative. */
  readonly root: string;
  readonly windows: boolean;
}

/** Windows opens a device for these, with any extension: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)/i;

/**
 * Brings a path to its one spelling: relative to the root, `/` separators, no `.` or `..`. `''` names the root itself.
 * Links are not known here; the workspace follows and confines them.
 */
export function toWorkspacePath(text: string, rules: PathRules): WorkspacePath {
  if (text === '') return outside('the path is empty');
  if (text.includes('\0')) return outside('the path holds a NUL');
  const relative = cutRoot(text, rules);
  if (relative === undefined) return outside('the path is absolute and not below the workspace');
  const names: string[] = [];
  for (const name of split(relative, rules)) {
    if (name === '' || name === '.') continue;
    if (name === '..') {
      if (names.pop() === undefined) return outside('the path leaves the workspace');
      continue;
    }
    const refusal = rules.windows ? windowsRefusal(name) : undefined;
    if (refusal !== undefined) return outside(refusal);
    names.push(name);
  }
  return { state: 'inside', path: names.join('/'), names };
}

function split(text: string, rules: PathRules): string[] {
  return text.split(rules.windows ? /[/\\]/ : '/');
}

function cutRoot(text: string, rules: PathRules): string | undefined {
  const isAbsolute = rules.windows ? /^([a-z]:|[/\\])/i.test(text) : text.startsWith('/');
  if (!isAbsolute) return text;
  const root = split(rules.root, rules).filter((name) => name !== '');
  const names = split(text, rules).filter((name) => name !== '' && name !== '.');
  const same = (name: string, index: number): boolean =>
    rules.windows ? name.toLowerCase() === names[index]?.toLowerCase() : name === names[index];
  return root.every(same) ? names.slice(root.length).join('/') : undefined;
}

function windowsRefusal(name: string): string | undefined {
  if (name.includes(':')) return 'a name holds ":", which opens an alternate data stream on Windows';
  if (DEVICE.test(name)) return 'a name is a Windows device';
  if (/[. ]$/.test(name)) return 'a name ends in a dot or a space, which Windows drops';
  return undefined;
}

function outside(reason: string): WorkspacePath {
  return { state: 'outside', reason };
}
