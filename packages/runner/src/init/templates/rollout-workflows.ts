import type { WorkflowTemplateOptions } from './workflow.ts';

type Call = (name: string) => string;

/** One caller for each thing that a person or the clock may ask of a channel: file name, what it is for, content. */
export function rolloutWorkflowTemplates(
  options: WorkflowTemplateOptions,
): readonly (readonly [name: string, explanation: string, content: string])[] {
  const call: Call = (name) =>
    `${options.suiteRepository}/.github/workflows/${name}.yml@${options.commit} # ${options.suiteVersion}`;
  return [
    ['release-rollout', 'by hand: plans a rollout, or starts it in shadow', rollout(call)],
    ['rollout-tick', 'every ten minutes: looks at each channel, and moves it by one step at most', tick(call)],
    ['release-freeze', 'by hand: stops every rollout of a channel, at once', freeze(call)],
    ['release-rollback', 'by hand: brings users back to the previous good release', rollback(call)],
    ['release-downgrade', 'by hand: a rollout of an older, blessed release', downgrade(call)],
    ['release-hotfix', 'by hand: preflight and a micro-canary for the repair of an incident', hotfix(call)],
  ];
}

const ENVIRONMENT = `      environment:
        description: Environment of the channel
        type: string
        default: prod
        required: true
`;
const PARTS = `      tenant:
        description: 'Tenant of the channel. Default: what the policy says'
        type: string
      region:
        description: 'Region of the channel. Default: none'
        type: string
      segment:
        description: 'Segment of the channel. Default: none'
        type: string
`;
const WITH_CHANNEL = `      environment: \${{ inputs.environment }}
      tenant: \${{ inputs.tenant }}
      region: \${{ inputs.region }}
      segment: \${{ inputs.segment }}
`;
const OVERRIDES = `      allow-gate-failures:
        description: Codes of blockers to go on in spite of; each needs the approval file of a second person
        type: string
`;
const WITH_OVERRIDES = '      allow-gate-failures: ${{ inputs.allow-gate-failures }}\n';
const MODE = `      mode:
        description: plan changes nothing
        type: choice
        options: [plan, apply]
        default: plan
`;
const reason = (required: boolean): string => `      reason:
        description: Why, for whoever reads the ledger
        type: string
        required: ${required}
`;
const ROUTER_TOKEN = '      ROUTER_TOKEN: ${{ secrets.ROUTER_TOKEN }}\n';
const METRICS_TOKEN = '      METRICS_TOKEN: ${{ secrets.METRICS_TOKEN }}\n';
const TOKENS = `    # What the policy names among its secrets; leave out what it does not.
    secrets:
${ROUTER_TOKEN}${METRICS_TOKEN}`;
const WRITE = '      contents: write # the state is a branch of this repository\n';
const MOVE = `${WRITE}      deployments: write # GitHub shows there what the ledger says\n`;
const MOVE_BACK = `${MOVE}      issues: write # the follow-up of a rollback, where the policy wants one\n`;
const TICKET = `      ticket:
        description: 'Address or key of its ticket, for the records: https://…, OPS-123, #12'
        type: string
`;
const WITH_TICKET = `      ticket: \${{ inputs.ticket }}
`;
/** The called workflow has the queue: each channel its own, and another one for what must not wait for a step. */
const OWN_GROUP = `# Nothing by default; each job says what it needs.
permissions: {}

# The called workflow queues, by channel. This run itself waits for nobody.
concurrency:
  group: \${{ github.workflow }}-\${{ github.run_id }}
  cancel-in-progress: false
`;

function rollout(call: Call): string {
  return `# Plans the rollout of a release candidate, or starts it in shadow: nobody gets it yet. rollout-tick.yml moves it.
name: release rollout
run-name: \${{ inputs.mode }} in \${{ inputs.environment }}

on:
  workflow_dispatch:
    inputs:
${MODE}      target:
        description: Id of the run of the release gates that judged the candidate, from its address
        type: string
        required: true
      manifest-sha256:
        description: SHA-256 of the manifest, from the summary of that run
        type: string
      strategy:
        description: How the candidate gets its traffic
        type: choice
        options: [canary, blue_green, pin]
        default: canary
${OVERRIDES}${reason(false)}${ENVIRONMENT}${PARTS}
${OWN_GROUP}
jobs:
  rollout:
    permissions:
${MOVE}      actions: read # the evidence is an artifact of the run that made it
    uses: ${call('release-rollout')}
    with:
      mode: \${{ inputs.mode }}
      target: \${{ inputs.target }}
      manifest-sha256: \${{ inputs.manifest-sha256 }}
      strategy: \${{ inputs.strategy }}
      reason: \${{ inputs.reason }}
${WITH_CHANNEL}${WITH_OVERRIDES}${TOKENS}`;
}

function tick(call: Call): string {
  return `# Looks at each channel, and moves it by one step at most: forward where everything that the policy wants holds, back
# where it says so, else not at all. A tick that comes late, or not at all, delays and never skips.
# By hand: a tick, or what only a runner can do that reaches the router.
name: rollout tick

on:
  schedule:
    - cron: '3-59/10 * * * *'
  workflow_dispatch:
    inputs:
      action:
        description: What to do
        type: choice
        options: [tick, reconcile, abort, pause, resume, unfreeze]
        default: tick
${reason(false)}      scope:
        description: 'unfreeze: this channel, its environment, or the repository (one run in each environment)'
        type: choice
        options: [component, environment, repository]
        default: component
      freeze:
        description: 'unfreeze: id of the one that is meant; else all of the scope'
        type: string
${OVERRIDES}${ENVIRONMENT}${PARTS}
${OWN_GROUP}
jobs:
  tick:
    if: \${{ github.event_name == 'schedule' }}
    strategy:
      # A channel in trouble must not stop the look at the others.
      fail-fast: false
      matrix:
        environment: [prod]
    permissions:
${MOVE_BACK}    uses: ${call('rollout-tick')}
    with:
      environment: \${{ matrix.environment }}
${TOKENS}
  by-hand:
    if: \${{ github.event_name == 'workflow_dispatch' }}
    permissions:
${MOVE_BACK}    uses: ${call('rollout-tick')}
    with:
      action: \${{ inputs.action }}
${WITH_CHANNEL}      reason: \${{ inputs.reason }}
      scope: \${{ inputs.scope }}
      freeze: \${{ inputs.freeze }}
${WITH_OVERRIDES}${TOKENS}`;
}

function freeze(call: Call): string {
  return `# Stops everything that would show more users a candidate, whatever else is running.
# From a clone: release-gates rollout freeze "why". How it ends: rollout tick, by hand, with the action unfreeze.
name: release freeze

on:
  workflow_dispatch:
    inputs:
${reason(true)}${ENVIRONMENT}${PARTS}      tier:
        description: A critical, B high, C medium, D low
        type: choice
        options: [A, B, C, D]
        default: B
      scope:
        description: This channel, its environment, or the repository
        type: choice
        options: [component, environment, repository]
        default: component
${TICKET}
${OWN_GROUP}
jobs:
  freeze:
    permissions:
${WRITE}    uses: ${call('release-freeze')}
    with:
      reason: \${{ inputs.reason }}
${WITH_CHANNEL}      tier: \${{ inputs.tier }}
      scope: \${{ inputs.scope }}
${WITH_TICKET}`;
}

function rollback(call: Call): string {
  return `# Freezes the channel, and sends its traffic to the previous good release. Nothing is built. The bad release never goes
# out again. From a clone: release-gates rollout rollback "why".
name: release rollback

on:
  workflow_dispatch:
    inputs:
${reason(true)}      bad-release:
        description: 'Release that must go; another one there is a conflict. Default: the candidate, else what is live'
        type: string
${TICKET}${ENVIRONMENT}${PARTS}
${OWN_GROUP}
jobs:
  rollback:
    permissions:
${MOVE_BACK}    uses: ${call('release-rollback')}
    with:
      reason: \${{ inputs.reason }}
      bad-release: \${{ inputs.bad-release }}
${WITH_CHANNEL}${WITH_TICKET}${TOKENS}`;
}

function downgrade(call: Call): string {
  return `# Takes the channel down to an older release, as a rollout of its own. The release was blessed before
# (release-gates rollout bless), and a second person approves it in a file. Back to the release before is a rollback.
name: release downgrade

on:
  workflow_dispatch:
    inputs:
${MODE}      release:
        description: Release to go down to
        type: string
        required: true
      target:
        description: Id of a run of the release gates that judged its commit again, where the ledger's evidence is too old
        type: string
${TICKET}${OVERRIDES}${reason(true)}${ENVIRONMENT}${PARTS}
${OWN_GROUP}
jobs:
  downgrade:
    permissions:
${MOVE}      actions: read # the evidence may be an artifact of another run
    uses: ${call('release-downgrade')}
    with:
      mode: \${{ inputs.mode }}
      release: \${{ inputs.release }}
      target: \${{ inputs.target }}
      reason: \${{ inputs.reason }}
${WITH_CHANNEL}${WITH_TICKET}${WITH_OVERRIDES}${TOKENS}`;
}

function hotfix(call: Call): string {
  return `# Run it on the branch or tag of the repair: preflight, then the micro-canary of the policy in place of the whole ladder.
# Every gate counts as for any other release.
name: release hotfix

on:
  workflow_dispatch:
    inputs:
      incident:
        description: 'What it repairs: the number of the incident'
        type: string
        required: true
${OVERRIDES}${reason(true)}${ENVIRONMENT}${PARTS}
${OWN_GROUP}
jobs:
  hotfix:
    permissions:
${MOVE}    uses: ${call('release-hotfix')}
    with:
      incident: \${{ inputs.incident }}
      reason: \${{ inputs.reason }}
${WITH_CHANNEL}${WITH_OVERRIDES}${TOKENS}`;
}
