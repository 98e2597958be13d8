import * as z from 'zod';

/** What somebody signs for one repository alone: keys are trusted in many. */
export const repositoryNameSchema = z
  .string()
  .max(256)
  .regex(/^[^/\s]+\/[^/\s]+$/, 'owner/name of a repository')
  .describe('owner/name of the repository');

/** A forge tells owners and names apart without case. */
export function isSameRepository(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

/** Null where only the name of a folder is known: elsewhere it has another. */
export function toRepositoryName(text: string): string | null {
  return repositoryNameSchema.safeParse(text).success ? text : null;
}
