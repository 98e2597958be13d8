/** What makes one file of a bundle unusable, in words. */
export function problemsOf(path: string, text: string): string[];
