/** Help of the commands that are no units; undefined for anything else. */
export function commandHelp(command: string): string | undefined {
  return Object.hasOwn(HELP, command) ? HELP[command] : undefined;
}

const HELP: Readonly<Record<string, string>> = {
  verify: `release-gates verify: re-derives a manifest and all its evidence offline, and names every difference

Usage: release-gates verify <manifest|folder> … [--flag value …]

A folder stands for its newest manifest, by the time it states; a folder that holds one candidate's folder, for that. Nothing is written, and nothing but the named files has a say.

  --root <folder>
      Hash artifacts and materials again below this folder; without it they are counted as not checked
  --expected-sha256 <hex>
      SHA-256 that the manifest must have, from a place that whoever holds the folder cannot write
  --expected-gates <unit,…>
      Gates that the manifest must require and hold evidence of; without it, what it requires is only shown
  --json
      Print the evidence of the verification
  More flags: release-gates help manifest-verify

Exit codes: 0 everything holds and the manifest decides open, 1 something differs or it decides closed
`,
  init: `release-gates init: writes a starter configuration, policies and a workflow; keeps every file that exists

Usage: release-gates init [--flag value …]

  --root <folder> [default: .]
      Root of the repository
  --rollout
      Also what rollouts need: policy, approvals, and the workflows that plan, start, tick, freeze, roll back and go down
  --dry-run
      Show what would be written, write nothing
  --force
      Overwrite files that exist
  --suite <owner/name>
      The release-gates that the workflow calls. Default: where this clone came from
  --suite-commit <commit>
      Full commit id that the workflow is pinned to. Default: the commit of this clone
`,
  units: `release-gates units: lists every unit

Usage: release-gates units [--json]
`,
};
