import { builtinModules } from 'node:module';
import { resolveRelative, type SourceFile } from './source-file.ts';

const SHARED = ['core', 'formats', 'evidence', 'audit-log', 'attestation'];
/** Above the shared ones, below the units: the ledger and the judging of a rollout. */
const BELOW_UNITS = [...SHARED, 'rollout'];
const UNITS = ['gates', 'operations', 'report'];

/** Who may import whom; a package that is not named here may import nothing. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  formats: ['core'],
  evidence: ['core'],
  'audit-log': ['core'],
  attestation: ['core', 'evidence'],
  rollout: SHARED,
  gates: BELOW_UNITS,
  operations: BELOW_UNITS,
  report: SHARED,
  runner: [...BELOW_UNITS, ...UNITS],
  adapters: ['core'],
  action: [...BELOW_UNITS, ...UNITS, 'runner', 'adapters'],
  cli: [...BELOW_UNITS, ...UNITS, 'runner', 'adapters'],
  testkit: BELOW_UNITS,
};

/** Packages that touch the world. */
export const SHELLS: ReadonlySet<string> = new Set(['adapters', 'action', 'cli']);

const WORLD_MODULES = new Set(
  'fs fs/promises child_process http https http2 net tls dgram dns process worker_threads cluster os inspector repl'.split(
    ' ',
  ),
);

const SCOPE = '@release-gates/';

export function directionProblems(file: SourceFile): string[] {
  const allowed = new Set(MAY_IMPORT[file.package] ?? []);
  if (file.isTest) allowed.add('testkit');
  return file.imports.flatMap(({ specifier, line }) => {
    if (!specifier.startsWith(SCOPE)) return [];
    const [name = '', ...rest] = specifier.slice(SCOPE.length).split('/');
    const at = `${file.path}:${line}: `;
    if (name === file.package) return [`${at}imports its own package by name; import the file`];
    if (rest.length > 0) return [`${at}imports a path into ${SCOPE}${name}`];
    return allowed.has(name) ? [] : [`${at}${file.package} may not import ${name}`];
  });
}

export function relativeProblems(file: SourceFile): string[] {
  const home = `packages/${file.package}/src/`;
  return file.imports.flatMap(({ specifier, line }) => {
    if (!specifier.startsWith('.')) return [];
    const target = resolveRelative(file, specifier);
    const at = `${file.path}:${line}: `;
    if (!target.startsWith(home)) return [`${at}leaves its package by a path: ${specifier}`];
    if (target === `${home}index.ts` && file.path !== target) return [`${at}imports its own index.ts`];
    // A test may try two units together.
    return !file.isTest &&
      unitOf(file.path) !== undefined &&
      unitOf(target) !== undefined &&
      unitOf(file.path) !== unitOf(target)
      ? [`${at}a unit imports another unit: ${specifier}`]
      : [];
  });
}

/** `packages/gates/src/<unit>/…`; undefined for the registry and for `_shared`. */
function unitOf(path: string): string | undefined {
  return /^packages\/(?:gates|operations)\/src\/([a-z0-9][^/]*)\//.exec(path)?.[1];
}

export function worldModuleProblems(file: SourceFile): string[] {
  if (SHELLS.has(file.package) || file.isTest) return [];
  return file.imports.flatMap(({ specifier, line }) => {
    const name = specifier.replace(/^node:/, '');
    const banned = WORLD_MODULES.has(name) || specifier.startsWith('@actions/');
    return banned ? [`${file.path}:${line}: only adapters, action and cli may import ${specifier}`] : [];
  });
}

export function actionsToolkitProblems(file: SourceFile): string[] {
  if (file.package === 'action') return [];
  return file.imports
    .filter(({ specifier }) => specifier.startsWith('@actions/'))
    .map(({ specifier, line }) => `${file.path}:${line}: only action may import ${specifier}`);
}

/** Listed for all by the root, and for tests only. */
const TEST_TOOLS = new Set(['vitest', `${SCOPE}testkit`]);

export function unlistedProblems(file: SourceFile, listed: ReadonlySet<string>): string[] {
  return file.imports.flatMap(({ specifier, line }) => {
    if (specifier.startsWith('.') || specifier.startsWith('node:')) return [];
    const name = specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/');
    const at = `${file.path}:${line}: `;
    if (builtinModules.includes(name)) return [`${at}write node:${name}`];
    if (listed.has(name) || (file.isTest && TEST_TOOLS.has(name))) return [];
    return [`${at}${name} is not in packages/${file.package}/package.json`];
  });
}

/** Every cycle of relative imports, type imports counted, as `a → b → a`. */
export function importCycles(files: readonly SourceFile[]): string[] {
  const graph = new Map(files.map((file) => [file.path, targetsOf(file)]));
  const cycles: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    state.set(path, 'open');
    for (const target of graph.get(path) ?? []) visit(target, [...trail, path]);
    state.set(path, 'done');
  };
  for (const path of graph.keys()) visit(path, []);
  return cycles;
}

function targetsOf(file: SourceFile): string[] {
  return file.imports
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ specifier }) => resolveRelative(file, specifier));
}
