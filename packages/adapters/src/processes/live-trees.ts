import type { ProcessTree } from './process-tree.ts';

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const live = new Set<ProcessTree>();

/** Children run in groups of their own, so a cancelled workflow or a Ctrl-C would miss them: they end with us. */
export function trackTree(tree: ProcessTree): () => void {
  if (live.size === 0) listen();
  live.add(tree);
  return () => {
    live.delete(tree);
    if (live.size === 0) silence();
  };
}

function listen(): void {
  process.on('exit', killAll);
  for (const name of ENDING) process.on(name, endWithChildren);
}

function silence(): void {
  process.off('exit', killAll);
  for (const name of ENDING) process.off(name, endWithChildren);
}

function killAll(): void {
  for (const tree of live) tree.kill();
}

/** Raised again, so that whoever waits for us sees the signal. Another listener's wish to stay alive is respected. */
function endWithChildren(name: NodeJS.Signals): void {
  killAll();
  silence();
  live.clear();
  if (process.listenerCount(name) === 0) process.kill(process.pid, name);
}
