import type { Secrets } from '@release-gates/core';
import type { GitProcess, Setting } from './git-process.ts';
import { refError, refInvalid } from './ref-error.ts';
import { REMOTE_NAME } from './remote-end.ts';

export interface RemoteRequest {
  /** In the user's repository. */
  readonly git: GitProcess;
  readonly remote: string;
  readonly place: string;
  readonly secrets: Pick<Secrets, 'fromEnvironment'>;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Ways and keys to a remote: what actions/checkout leaves in the clone's own configuration is among them. */
const CARRIED = /^(https?\.|credential\.|url\.|ssh\.|core\.(sshcommand|gitproxy)$)/;
const OF_THE_CLONE = new Set(['local', 'worktree']);
const TOKENS = ['GITHUB_TOKEN', 'GH_TOKEN'];

interface ConfigEntry {
  readonly scope: string;
  readonly key: string;
  readonly value: string;
}

/**
 * Settings that let a repository of our own speak to the user's remote as the user's clone would. Its fetch rules,
 * mirror mode and tracking refs stay behind: a push or fetch by us moves no ref of the user's.
 *
 * @throws InputError `ref.invalid` where there is no such remote, or it has several addresses
 */
export async function remoteSettings(request: RemoteRequest): Promise<readonly Setting[]> {
  const { git, remote, place } = request;
  const output = await git.run({ args: ['config', '--null', '--show-scope', '--list'] });
  if (!output.ok) throw refError('ref.git_failed', { place, found: `git config: ${output.stderr}` });
  const entries = parseEntries(output.stdout.toString('utf8'));
  const valuesOf = (name: string): string[] =>
    entries.filter(({ key }) => key === `remote.${remote}.${name}`).map(({ value }) => value);
  const [urls, pushUrls] = [valuesOf('url'), valuesOf('pushurl')];
  const url = urls[0];
  if (url === undefined) {
    throw refInvalid(
      `expected a remote ${JSON.stringify(remote)}, found none of that name`,
      'Add it with git remote add, or keep the state in the local repository alone',
    );
  }
  if (urls.length > 1 || pushUrls.length > 1) {
    throw refInvalid(
      `expected one address of the remote ${JSON.stringify(remote)}, found several`,
      'Name a remote with one address: nothing can be compared and swapped in two places at once',
    );
  }
  const carried = entries.filter(({ scope, key }) => OF_THE_CLONE.has(scope) && CARRIED.test(key));
  const ours = [
    ['url', url] as const,
    ...pushUrls.map((value) => ['pushurl', value] as const),
    ...valuesOf('proxy').map((value) => ['proxy', value] as const),
  ];
  return [
    ...carried.map(({ key, value }): Setting => [key, value]),
    ...ours.map(([name, value]): Setting => [`remote.${REMOTE_NAME}.${name}`, value]),
    ...tokenSettings(pushUrls[0] ?? url, request),
  ];
}

/**
 * A token that the workflow passes is meant for us and comes before what the checkout left: two Authorization headers
 * would be refused, hence the empty value, which drops those before. It goes to the server that gave it, to no other.
 */
function tokenSettings(url: string, { secrets, environment }: RemoteRequest): readonly Setting[] {
  const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
  if (!/^https?:/.test(url) || !URL.canParse(url) || !URL.canParse(server)) return [];
  const address = new URL(url);
  if (address.origin !== new URL(server).origin) return [];
  const token = TOKENS.map((name) => secrets.fromEnvironment(name)).find((value) => value !== undefined);
  if (token === undefined) return [];
  const credentials = Buffer.from(`x-access-token:${token}`, 'utf8').toString('base64');
  const key = `http.${address.origin}${address.pathname}.extraheader`;
  return [
    [key, ''],
    [key, `Authorization: Basic ${credentials}`],
  ];
}

/** `scope NUL key LF value NUL`; a key without a value has no LF and means true. */
function parseEntries(text: string): readonly ConfigEntry[] {
  const parts = text.split('\0');
  const entries: ConfigEntry[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const entry = parts[at + 1] as string;
    const cut = entry.indexOf('\n');
    const [key, value] = cut === -1 ? [entry, 'true'] : [entry.slice(0, cut), entry.slice(cut + 1)];
    entries.push({ scope: parts[at] as string, key, value });
  }
  return entries;
}
