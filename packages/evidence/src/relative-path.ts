/** `''` and `.` are the root. */
export function joinPath(folder: string, path: string): string {
  const cut = folder.replace(/\/+$/, '');
  return cut === '' || cut === '.' ? path : `${cut}/${path}`;
}

/** The folder a path lies in; `''` for the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}

export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * Whether a path that a document names stays below the document's own folder wherever that folder is copied to:
 * relative, `/` only, no empty, `.` or `..` part, no drive letter, no control character.
 */
export function isConfinedPath(path: string): boolean {
  // oxlint-disable-next-line no-control-regex -- a control character in a path is what is refused here
  if (path === '' || /[\\\0-\x1f\x7f]/.test(path) || /^[A-Za-z]:/.test(path)) return false;
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

/** A path as a pattern that matches nothing but itself. */
export function escapeGlob(path: string): string {
  return path.replaceAll(/[\\*?[\]{}!]/g, '\\$&');
}
