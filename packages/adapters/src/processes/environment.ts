/**
 * Variables a program needs to run at all. RUNNER_TRACKING_ID lets the workflow runner end what we could not, should
 * we be killed ourselves. Everything else stays here: a secret in our environment is not the child's.
 */
const INHERITED = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'RUNNER_TRACKING_ID'];
const INHERITED_ON_WINDOWS = ['SystemRoot', 'SystemDrive', 'PATHEXT', 'COMSPEC', 'TEMP', 'TMP', 'USERPROFILE'];

/** Random for each run; descendants that left the process group are known by it. */
export const MARKER = 'RELEASE_GATES_PROCESS_ID';

export function minimalEnvironment(
  source: Readonly<Record<string, string | undefined>>,
  added: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const names = process.platform === 'win32' ? [...INHERITED, ...INHERITED_ON_WINDOWS] : INHERITED;
  const kept = names.flatMap((name) => {
    const value = source[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(kept), ...added };
}
