import type { GitOutput } from './git-process.ts';

/**
 * What one attempt to move the ref came to.
 *
 * `lost`: the ref was another before anything was sent. `refused`: the remote compared and refused; perhaps because ours
 * had arrived already, for curl sends a request again, unasked, where a kept-alive connection broke. `locked`: somebody
 * else was writing, or a dead one left its lock. `denied`, `unreachable`: certainly without effect. `unknown`: the answer
 * was lost, or is none that we know.
 */
export type PushAnswer =
  | { readonly state: 'moved' | 'lost' }
  | { readonly state: 'refused' | 'locked' | 'denied' | 'unreachable' | 'unknown'; readonly found: string };

/** Patterns of git under LC_ALL=C, in the order in which they are tried. */
const LOST =
  /\((stale info|fetch first|non-fast-forward|already exists|incorrect old value provided)\)|cannot lock ref '[^']*': (is at [0-9a-f]+ but expected|reference already exists|unable to resolve reference)|reference already exists|but expected [0-9a-f]{40}/i;
const LOCKED = /unable to create '[^']*\.lock': file exists|failed to update ref|cannot lock ref/i;
const DENIED =
  /hook declined|protected branch|repository rule|push declined|deny(ing)? |not allowed|prohibited|refusing to|branch is currently checked out|hidden ref/i;
const NO_ENTRY =
  /authentication failed|could not read (username|password)|terminal prompts disabled|permission( to .*)? denied|returned error: (401|403|404)|access (not granted|denied)|repository (?:'[^']*' )?not found|not authorized|host key verification failed|invalid username or/i;
const NO_WAY =
  /could not resolve|failed to connect|couldn't connect|connection refused|no route to host|network is unreachable|does not appear to be a git repository|unable to access '[^']*': (?!.*rpc failed)|repository '[^']*' does not exist|no such file or directory|transport '[^']*' not allowed|unable to find remote helper|ssl certificate problem/i;
/** Something of ours may have arrived. */
const MID_WAY =
  /hung up|rpc failed|unexpected disconnect|early eof|broken pipe|send-pack|sideband|timed out|reset by peer/i;

/** Of `git push --porcelain` of one ref: the answer for the ref stands on stdout, what the remote said on stderr. */
export function readPushAnswer(output: GitOutput, ref: string): PushAnswer {
  const line = output.stdout
    .toString('utf8')
    .split('\n')
    .find((text) => text.split('\t')[1]?.endsWith(`:${ref}`));
  // A lost answer is told as "up to date" too: only a command that also ended well is an answer.
  if (output.ok && line !== undefined && /^[ +*=]\t/.test(line)) return { state: 'moved' };
  if (line?.startsWith('!') === true) return readRefusal(line, output.stderr);
  return readFailure(output);
}

function readRefusal(line: string, stderr: string): PushAnswer {
  const summary = line.split('\t')[2] ?? line;
  const found = `${summary}\n${remarksOf(stderr)}`;
  if (LOST.test(summary)) return summary.startsWith('[rejected]') ? { state: 'lost' } : { state: 'refused', found };
  if (LOCKED.test(summary)) return { state: LOST.test(stderr) ? 'refused' : 'locked', found };
  if (DENIED.test(summary)) return { state: 'denied', found };
  return { state: 'unknown', found };
}

/** Of any command that speaks to a remote. */
export function readFailure({ state, stderr }: GitOutput): PushAnswer & { readonly found: string } {
  if (state === 'not_started') return { state: 'unreachable', found: stderr };
  if (state !== 'exited') return { state: 'unknown', found: stderr === '' ? `git was ended (${state})` : stderr };
  if (NO_ENTRY.test(stderr) && !MID_WAY.test(stderr)) return { state: 'denied', found: stderr };
  if (NO_WAY.test(stderr) && !MID_WAY.test(stderr)) return { state: 'unreachable', found: stderr };
  return { state: 'unknown', found: stderr };
}

/** Of `git update-ref`. */
export function readUpdateAnswer(output: GitOutput): PushAnswer {
  if (output.ok) return { state: 'moved' };
  if (LOST.test(output.stderr)) return { state: 'lost' };
  if (LOCKED.test(output.stderr)) return { state: 'locked', found: output.stderr };
  return { state: 'unknown', found: output.stderr };
}

/** The remote's own words say which rule it was. */
function remarksOf(stderr: string): string {
  return stderr
    .split('\n')
    .filter((line) => line.startsWith('remote:'))
    .map((line) => line.slice('remote:'.length).trim())
    .filter((line) => line !== '')
    .slice(0, 4)
    .join('\n');
}
