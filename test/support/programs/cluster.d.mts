export function carryOut(
  object: unknown,
  argv: readonly string[],
): { readonly status: number; readonly stdout: string; readonly stderr: string };
