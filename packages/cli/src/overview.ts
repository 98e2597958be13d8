import { units } from './generated/units.ts';

/** Help of the whole command. Reads only the generated list, so that it answers without loading a unit. */
export function overview(): string {
  const width = Math.max(...units.map((unit) => unit.id.length));
  const row = (unit: (typeof units)[number]): string => `  ${unit.id.padEnd(width)}  ${unit.summary}`;
  return [
    'release-gates: may this release candidate go out?',
    '',
    'Usage: release-gates <command> [--flag value …]',
    '',
    'Commands',
    '  preflight                run every configured unit, then make and verify the manifest',
    '  verify <manifest|folder> re-derive a manifest and all evidence offline; writes nothing',
    '                           (--root DIR also hashes artifacts and materials below DIR)',
    '  replay <manifest|file>   every gate decides again from the facts it kept; the bytes must be the same',
    '  export <manifest|folder> evidence as SARIF, CycloneDX, PROV, CDEvents or a Witness collection (--format)',
    '  rollout <action> [why]   status, plan, apply, tick, freeze, rollback and the rest: help rollout',
    '  init                     write a starter configuration, policies and workflows (--rollout: for rollouts too)',
    '  units [--json]           list every unit',
    '  help <unit>              inputs of one unit',
    '',
    'Gates (judge)',
    ...units.filter((unit) => unit.kind === 'gate').map(row),
    '',
    'Operations (act; --dry-run plans)',
    ...units.filter((unit) => unit.kind === 'operation').map(row),
    '',
    'Common: --json prints the evidence, --debug shows stack traces, --version.',
    'Exit codes: 0 open, 1 closed, 2 wrong input, 3 environment failed, 70 a bug of ours.',
    '',
  ].join('\n');
}
