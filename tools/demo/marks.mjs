/** What happened, in a few words each: `{ atMs, kind, text, version }`, oldest first. `wait`: a tick that moved nothing. */
export function marksOf(lines, notes) {
  const decided = lines.filter(({ status, kind }) => status !== 'intent' && WORDS[kind] !== undefined);
  const moves = decided.map(({ atMs, kind, status, target, release }) => {
    const words = WORDS[kind](target?.percent, release?.version);
    const text = status === 'done' || status === 'committed' ? words : `${words}: ${status}`;
    return { atMs, kind, text, version: release?.version };
  });
  const others = notes.filter(({ kind }) => kind === 'wait' || kind === 'refused');
  return [...moves, ...others].sort((left, right) => left.atMs - right.atMs);
}

const WORDS = {
  start: (_, version) => `${version} staged`,
  advance: (percent) => `${percent} %`,
  promote: () => 'live',
  rollback: () => 'rolled back',
  freeze: () => 'frozen',
  abort: () => 'aborted',
};
