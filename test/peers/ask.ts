import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Whether a program ends well. */
export function accepts(program: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    execFile(program, args, (error) => resolve(error === null));
  });
}

/** In order, as many at once as there are processors. */
export async function askEach<T>(all: readonly T[], ask: (one: T) => Promise<boolean>): Promise<readonly boolean[]> {
  const answers: boolean[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < all.length; at = next++) answers[at] = await ask(all[at] as T);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return answers;
}
