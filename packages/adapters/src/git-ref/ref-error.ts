import { EnvironmentError, InputError, neutralise } from '@release-gates/core';

export type RefCode =
  | 'ref.unreachable'
  | 'ref.denied'
  | 'ref.unknown'
  | 'ref.locked'
  | 'ref.rewritten'
  | 'ref.too_large'
  | 'ref.git_failed';

interface RefProblem {
  /** The ref and where it is. */
  readonly place: string;
  /** What was met instead. */
  readonly found: string;
}

const EXPECTED: Readonly<Record<RefCode, string>> = {
  'ref.unreachable': 'to reach the repository',
  'ref.denied': 'to be let in',
  'ref.unknown': 'an answer to the push',
  'ref.locked': 'the ref to be free',
  'ref.rewritten': 'the ref to go on from what was read',
  'ref.too_large': 'a file of moderate size',
  'ref.git_failed': 'git to do its work',
};

/** Whether anything was written is for the caller to say, who knows what came before. */
const REMEDIES: Readonly<Record<RefCode, string>> = {
  'ref.unreachable': 'Look at the network and the address of the remote, then run again',
  'ref.denied':
    'Give the job `permissions: contents: write`, keep the credentials of the checkout or pass GITHUB_TOKEN, and let rules of the branch allow this push',
  'ref.unknown': 'Whether it took effect is not known: run again, which reads the ref first',
  'ref.locked': 'If no git process is running there any more, delete the lock file of the ref, then run again',
  'ref.rewritten': 'Somebody moved the ref to another history: find out who, and restore it',
  'ref.too_large': 'Find out who put it there',
  'ref.git_failed': 'See what git says, then run again',
};

export function refError(code: RefCode, { place, found }: RefProblem): EnvironmentError<RefCode> {
  return new EnvironmentError({
    code,
    message: `expected ${EXPECTED[code]} (${place}), found: ${toLine(found)}`,
    remedy: REMEDIES[code],
  });
}

export function refInvalid(message: string, remedy: string): InputError<'ref.invalid'> {
  return new InputError({ code: 'ref.invalid', message: toLine(message), remedy });
}

/** What others said, as one harmless line: no credentials of a URL, no commands of a workflow, bounded. */
export function toLine(text: string): string {
  const joined = text
    .split(/\r?\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('; ');
  return neutralise(joined.replaceAll(/\/\/[^@/\s]+@/g, '//***@')).slice(0, 600);
}
