interface OnCallOptions {
  readonly suiteRepository: string;
  /** Full commit id that the workflows are pinned to. */
  readonly commit: string;
  /** Whether this repository has the workflows: below its top folder GitHub reads none. */
  readonly hasWorkflows: boolean;
}

/** One page for whoever is called at night and has never seen this. The names are those of the files that init writes. */
export function onCallTemplate({ suiteRepository, commit, hasWorkflows }: OnCallOptions): string {
  return `# On call: stop a rollout, go back

In doubt: **freeze, then status, then rollback.** A freeze never hinders a way back. Whatever is run twice is done once.
${hasWorkflows ? DISPATCH : ''}
## From a clone

\`release-gates\` is in no clone by itself. Where \`package.json\` names it, \`npm ci\` brings it, and it is called
\`npx --no-install release-gates\`. Everywhere else, once, in the folder above this clone:

\`\`\`sh
gh repo clone ${suiteRepository} release-gates && git -C release-gates checkout ${commit}
release-gates() { node "$(git rev-parse --show-toplevel)/../release-gates/actions/dist/cli.js" "$@"; }
\`\`\`

It needs Node.js 20 or newer, and a clone that may push. Then, in ${hasWorkflows ? 'this clone' : 'this folder of the clone'}:

\`\`\`sh
release-gates rollout status --environment prod
release-gates rollout freeze "why" --environment prod
release-gates rollout rollback "why" --environment prod   # where the router is reached from here
release-gates rollout unfreeze "why" --environment prod   # names each condition that is missing
\`\`\`

Each says what it did, what is in the way and what to do about it. Everything it can say, and what it means, is in
\`docs/on-call.md\` of that other clone.

## Where GitHub itself is down

A clone that has fetched \`origin/release-state\` knows what was live then:
\`git show origin/release-state:default.prod/state.json\`. Move the router there by hand; once GitHub is back, freeze, then
reconcile.

## Ours

1. Who decides, and how they are reached:
2. Where the router is, and how it is moved by hand:
`;
}

const DISPATCH = `
## From a phone or a browser

**Actions → the workflow → Run workflow**, on the default branch. With the command line of GitHub:

\`\`\`sh
gh workflow run release-freeze.yml -f environment=prod -f reason="why"
gh workflow run release-rollback.yml -f environment=prod -f reason="why"
gh workflow run rollout-tick.yml -f environment=prod -f action=abort -f reason="why"      # a candidate away
gh workflow run rollout-tick.yml -f environment=prod -f action=reconcile                  # traffic to where the ledger says
gh workflow run rollout-tick.yml -f environment=prod -f action=unfreeze -f reason="why"   # go on again
gh run watch
\`\`\`

The summary of each run says what was done. None of these waits for a build or a reviewer.
`;
