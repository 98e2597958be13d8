// The bundle's only entry. Both shells are loaded on demand, so that the command line never loads @actions/*.
const bundle = import.meta.url;

export async function runAction(unit) {
  const shell = await import('@release-gates/action');
  await shell.runAction(unit, bundle);
}

export async function runCli() {
  const shell = await import('@release-gates/cli');
  await shell.runCli(bundle);
}
