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
    id: 'activation-guard',
    kind: 'gate',
    summary: 'Whether a channel may activate this very release now: all it declares verifies, and the channel takes it',
    surfaces: ['action', 'cli'],
  },
  {
    id: 'approve',
    kind: 'operation',
    summary: 'Writes one person’s yes to one action of a rollout, signed with the key of that person',
    surfaces: ['action', 'cli'],
  },
  {
    id: 'attestation-verify',
    kind: 'gate',
    summary: 'Verifies signed statements, ours and others, against keys you trust, and what they are about',
    surfaces: ['action', 'cli'],
  },
  {
    id: 'audit-append',
    kind: 'operation',
    summary: 'Appends one record to the audit log, durably, beside any number of other writers',
    surfaces: ['action', 'cli'],
  },
  {
    id: 'audit-chain-verify',
    kind: 'gate',
    summary: 'The audit log is whole, in order, and still the one that was signed or seen before',
    surfaces: ['action', 'cli'],
  },
  {
    id: 'audit-prove',
    kind: 'operation',
    summary: 'Writes a proof that a record is in the signed audit log, or that one size of it extends another',
    surfaces: ['action', 'cli'],
  },
  {
    id: 'audit-publish',
    kind: 'operation',
    summary: 'Writes the signed audit log as C2SP tiles into a folder, digests only, for outsiders to watch',
    surfaces: ['action', 'cli'],
  },
  {
    id: 'audit-seal',
    kind: 'operation',
    summary: 'Verifies the audit log and signs it, as an extension of what was signed before; closes a broken one',
    surfaces: ['action', 'cli'],
  },
  {
    id: 'channel-control',
    kind: 'operation',
    summary: 'Validates, shows, changes and imports the registry of the release channels, each change with a row that says why',
    surfaces: ['action', 'cli'],
  },
  {
    id: 'compat-matrix',
    kind: 'gate',
    summary: 'State written by one version is really read by the version that upgrades or rolls back to it',
    surfaces: ['action', 'cli'],
  },
  {
    id: 'drill-evidence-sign',
    kind: 'operation',
    summary: 'Signs the reports of a rollback drill, so that the drill guard can tell what was really rehearsed',
    surfaces: ['action', 'cli'],
  },
  {
    id: 'evidence-upload',
    kind: 'operation',
    summary: 'Uploads evidence, manifest and audit log as one workflow artifact, and closes where that fails',
    surfaces: ['action'],
  },
  {
    id: 'freeze-sign',
    kind: 'operation',
    summary: 'Writes a freeze, or the end of one, signed with the key of a person',
    surfaces: ['action', 'cli'],
  },
  {
    id: 'governance-check',
    kind: 'gate',
    summary: 'One version in code, release policy and change log, and every policy there and meaningful',
    surfaces: ['action', 'cli'],
  },
  {
    id: 'manifest-verify',
    kind: 'gate',
    summary: 'Derives a manifest and all its evidence again, offline, and names every difference',
    surfaces: ['action', 'cli'],
  },
  {
    id: 'merge-gate',
    kind: 'gate',
    summary: 'The one required check: open only where every expected gate left open evidence of this very run',
    surfaces: ['action', 'cli'],
  },
  {
    id: 'preflight-run',
    kind: 'operation',
    summary: 'Runs every configured unit, all of them even after a failure, then makes and verifies the manifest',
    surfaces: ['action', 'cli'],
  },
  {
    id: 'record-verify',
    kind: 'gate',
    summary: 'Walks from what is live to the evidence of every gate, offline, and names the first byte that differs',
    surfaces: ['action', 'cli'],
  },
  {
    id: 'release-manifest',
    kind: 'operation',
    summary: 'Binds all evidence and artifacts of one release candidate to one manifest and decides: open or closed',
    surfaces: ['action', 'cli'],
  },
  {
    id: 'release-publish',
    kind: 'operation',
    summary: 'Publishes a draft release once manifest, evidence, statements, proof and SBOM are attached, never before',
    surfaces: ['action'],
  },
  {
    id: 'reliability-review',
    kind: 'gate',
    summary: 'How releases went: failures, rollbacks and causes, times, freezes and objectives, from the ledger alone',
    surfaces: ['action', 'cli'],
  },
  {
    id: 'rollback-bundle',
    kind: 'operation',
    summary: 'Makes, verifies, or restores into a new folder, a bundle of what a rollback needs, hash by hash',
    surfaces: ['action', 'cli'],
  },
  {
    id: 'rollback-drill-guard',
    kind: 'gate',
    summary: 'A rollback was rehearsed lately, and a signature covers the evidence of it',
    surfaces: ['action', 'cli'],
  },
  {
    id: 'rollout-adapter-contract',
    kind: 'gate',
    summary: 'Commands that move traffic are split before values come in, and use what the contract allows and requires',
    surfaces: ['action', 'cli'],
  },
  {
    id: 'rollout-executor',
    kind: 'operation',
    summary: 'Moves a verified release towards everybody, one judged step at a time; freezes it; brings users back',
    surfaces: ['action', 'cli'],
  },
  {
    id: 'rollout-guard',
    kind: 'gate',
    summary: 'What stable serves came there as the rollout policy wants it, and the history of the channels is whole',
    surfaces: ['action', 'cli'],
  },
  {
    id: 'sign',
    kind: 'operation',
    summary: 'Signs a release candidate: every verdict as an in-toto statement that cosign and others verify',
    surfaces: ['action', 'cli'],
  },
  {
    id: 'trust-root',
    kind: 'operation',
    summary: 'Makes and shows the file that says whose signatures count: signed by k of n people, version by version',
    surfaces: ['action', 'cli'],
  },
  {
    id: 'waiver-sign',
    kind: 'operation',
    summary: 'Signs a waiver, so that whoever can write its folder cannot waive anything alone',
    surfaces: ['action', 'cli'],
  },
  {
    id: 'witness',
    kind: 'operation',
    summary: 'Cosigns the published log of another repository if it still holds what was cosigned before; stops on a fork',
    surfaces: ['action', 'cli'],
  },
];
