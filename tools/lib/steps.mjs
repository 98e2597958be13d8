/**
 * Everything that must hold before a change lands, in the order of CI: what fails often and cheaply comes first.
 *
 * `report`: the step leaves a test report of this name. `needs`: a program that is not on every machine; where it is
 * missing the step is reported as not run, and in CI it fails. `advisory`: shown whatever it says, but never fails: a
 * busy machine must not decide whether a change lands. `light`: runs beside another such step.
 *
 * @typedef {{ name: string, command: string[], report?: string, needs?: string, advisory?: boolean, light?: boolean }} Step
 * @type {Step[]}
 */
export const STEPS = [
  { name: 'format', command: ['npm', 'run', '--silent', 'format:check'], light: true },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'], light: true },
  { name: 'types', command: ['npm', 'run', '--silent', 'typecheck'], light: true },
  { name: 'generated files', command: ['node', 'tools/generate.mjs', '--check'], light: true },
  { name: 'bundle', command: ['node', 'tools/bundle.mjs', '--check'], light: true },
  { name: 'start', command: ['npm', 'start', '--silent'] },
  { name: 'tests', command: ['npm', 'test', '--silent'], report: 'test' },
  { name: 'actionlint', command: ['actionlint'], needs: 'actionlint' },
  { name: 'zizmor', command: ['zizmor', '--offline', '--no-progress', '.github', 'actions'], needs: 'zizmor' },
  { name: 'workflows under act', command: ['node', 'tools/test-act.mjs'], report: 'act', needs: 'act' },
  // All but audit-verify, which takes five minutes: `npm run bench` measures everything.
  {
    name: 'benchmarks',
    command: ['node', 'tools/bench.mjs', 'cold-start', 'jcs', 'artifact-hash', 'audit-append'],
    advisory: true,
  },
];
