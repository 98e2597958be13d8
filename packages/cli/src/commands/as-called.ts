import { basename } from 'node:path';

/**
 * A command line that works again where this one did. From a clone the program has no name of its own, and what a
 * repository installs for itself is on no path but npx's; which must not fetch what somebody else calls by our name.
 */
export function asCalled(script: string, command: string, root: string | undefined): string {
  const words = [...programOf(script), command, ...(root === undefined ? [] : ['--root', root])];
  return words.map(quoted).join(' ');
}

function programOf(script: string): readonly string[] {
  if (basename(script) === 'cli.js') return ['node', script];
  return /[\\/]node_modules[\\/]\.bin[\\/]/.test(script) ? ['npx', '--no-install', 'release-gates'] : ['release-gates'];
}

/** As a POSIX shell takes it for one word. */
function quoted(word: string): string {
  return /^[\w@%+=:,.\\/-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
