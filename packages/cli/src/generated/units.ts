// Made by `npm run generate`; do not edit.

/** A row per unit, sorted by id: enough for `units` and the overview of the help, without loading a unit. */
export interface UnitRow {
  readonly id: string;
  readonly kind: 'gate' | 'operation';
  readonly summary: string;
  readonly surfaces: readonly ('action' | 'cli')[];
}

export const units: readonly UnitRow[] = [
  {
    id: 'governance-check',
    kind: 'gate',
    summary: 'One version in code, release policy and change log, and every policy there and meaningful',
    surfaces: ['action', 'cli'],
  },
  {
    id: 'manifest-verify',
    kind: 'gate',
    summary: 'Derives a manifest and all its evidence again, offline, and names every difference.',
    surfaces: ['action', 'cli'],
  },
  {
    id: 'merge-gate',
    kind: 'gate',
    summary: 'The one required check: open only where every expected gate left open evidence of this very run.',
    surfaces: ['action', 'cli'],
  },
  {
    id: 'preflight-run',
    kind: 'operation',
    summary: 'Runs every configured unit, all of them even after a failure, then makes and verifies the manifest',
    surfaces: ['action', 'cli'],
  },
  {
    id: 'release-manifest',
    kind: 'operation',
    summary: 'Binds all evidence and artifacts of one release candidate to one manifest and decides: open or closed.',
    surfaces: ['action', 'cli'],
  },
];
