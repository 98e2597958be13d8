import { refInvalid } from './ref-error.ts';

const PART = String.raw`(?!\.)(?!@$)[A-Za-z0-9._-]+(?<!\.lock)(?<!\.)`;
const FULL_REF = new RegExp(`^refs/(?:${PART}/)+${PART}$`);
const REMOTE = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9_-])?$/;

/** Narrower than git-check-ref-format: the name goes into arguments and messages. @throws InputError `ref.invalid` */
export function checkRefName(ref: string): string {
  if (ref.length <= 200 && FULL_REF.test(ref) && !ref.includes('..')) return ref;
  throw refInvalid(
    `expected a full ref such as refs/heads/release-state, found ${JSON.stringify(ref.slice(0, 200))}`,
    'Use letters, digits and . _ - / only',
  );
}

/** @throws InputError `ref.invalid` */
export function checkRemoteName(remote: string): string {
  if (REMOTE.test(remote) && !remote.includes('..')) return remote;
  throw refInvalid(
    `expected the name of a remote such as origin, found ${JSON.stringify(remote.slice(0, 200))}`,
    'Name a remote that `git remote` lists, not its address',
  );
}

/** A path in a commit that every checkout can hold. @throws TypeError: paths come from us */
export function checkTreePath(path: string): string {
  if (path.split('/').some(isOdd)) throw new TypeError(`not a path for a ref: ${JSON.stringify(path)}`);
  return path;
}

function isOdd(name: string): boolean {
  return !/^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(name);
}
