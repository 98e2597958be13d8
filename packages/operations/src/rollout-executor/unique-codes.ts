import type { Blocker } from '@release-gates/rollout';

/** Several blockers of one code are one check that tells them all, and what to do about each. */
export function uniqueCodes(blockers: readonly Blocker[]): Blocker[] {
  const byCode = new Map<string, Blocker>();
  for (const blocker of blockers) {
    const known = byCode.get(blocker.code);
    byCode.set(blocker.code, known === undefined ? blocker : joined(known, blocker));
  }
  return [...byCode.values()];
}

function joined(known: Blocker, { message, remedy }: Blocker): Blocker {
  const remedies = [known.remedy, remedy === known.remedy ? undefined : remedy].filter((one) => one !== undefined);
  return {
    ...known,
    message: `${known.message}; ${message}`,
    ...(remedies.length > 0 && { remedy: remedies.join('; ') }),
  };
}
