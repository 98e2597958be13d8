export interface RolloutPolicyTemplateOptions {
  /** Whether the clone has a remote that the state can be pushed to. */
  readonly hasRemote: boolean;
}

/** Every key without a default is set, and nothing needs a router or a metrics server: a plan works at once. */
export function rolloutPolicyTemplate({ hasRemote }: RolloutPolicyTemplateOptions): string {
  return `${storePart(hasRemote)}\n${LADDER_PART}\n${FOLLOW_UP_PART}\n${TRAFFIC_PART}\n${METRICS_PART}\n${SHADOW_PART}\n${ALERTS_PART}\n${ENVIRONMENTS_PART}`;
}

function storePart(hasRemote: boolean): string {
  const remote = hasRemote
    ? '  remote: origin'
    : '  # This clone has no remote yet, so the state stays in it. Write "remote: origin" as soon as it has one.\n  remote: null';
  return `# How a release candidate goes out: docs/rollout.md of release-gates. Every key is checked: a typo is an error.
version: 1

# State, journal and log of every channel: a branch that nobody edits, changed by compare-and-swap pushes alone.
store:
  kind: git
  ref: refs/heads/release-state
${remote}
`;
}

const LADDER_PART = `canary:
  # Shares of the traffic in percent. 0 is shadow: staged and tried, and nobody gets it.
  ladder: [0, 1, 5, 25, 50, 100]
  # A share is left only after this time, and with so many requests of the candidate.
  min-time: 30m
  min-samples: 1000
  # A newest measurement older than this says nothing about now, and the rollout waits.
  max-metric-age: 5m

rollback:
  # Whether a missed objective or guardrail sends the traffic back without asking anybody.
  automatic: true

# How many other people have to agree, each by a file in this folder. Where the plan of the repository has GitHub
# Environments with reviewers, they are asked as well.
approvals:
  folder: .github/release-approvals
  start: 0
`;

const FOLLOW_UP_PART = `# Opens an issue for each rollback: what is left to do. Off by default, for it writes where everybody reads.
# follow-up:
#   issues: true
#   labels: [incident]
`;

const TRAFFIC_PART = `# How traffic is moved and read back. To begin with only a pointer moves, and nobody's traffic does; then take command,
# haproxy or file: docs/traffic.md of release-gates.
traffic:
  adapter: none
  pointer-only: true
# traffic:
#   adapter: command
#   set: { command: [./ops/shift.sh, '{slot}', '{to_rollout_percent}'], secrets: [ROUTER_TOKEN] }
#   read: { command: [./ops/where.sh, '{slot}'], secrets: [ROUTER_TOKEN] }
`;

const METRICS_PART = `# What a candidate is judged by: docs/metrics.md of release-gates. Without measurements a rollout starts, stays in shadow
# and says what it waits for: no data is not good data.
# metrics:
#   provider: prometheus
#   url: https://metrics.example.com
#   token-env: METRICS_TOKEN
# slo:
#   files: [slo/service.yml]
# budget:
#   fast-burn:
#     - { long: 1h, short: 5m, rate: 14.4 }
# guardrails:
#   samples:
#     candidate: 'sum(increase(http_requests_total{slot="{slot}"}[{window}]))'
#     baseline: 'sum(increase(http_requests_total{slot="{other_slot}"}[{window}]))'
#   rules:
#     - id: success-ratio
#       preset: success-ratio
#       candidate: 'sum(increase(http_requests_total{slot="{slot}",code!~"5.."}[{window}])) or vector(0)'
#       baseline: 'sum(increase(http_requests_total{slot="{other_slot}",code!~"5.."}[{window}])) or vector(0)'
`;

const SHADOW_PART = `# What a candidate answers in shadow held against what is live answers: docs/shadow.md of release-gates. Outputs are compared
# and kept from everybody.
# shadow-outputs:
#   source: replay
#   requests: ops/shadow-requests.ndjson
#   addresses: { blue: 'https://blue.example.com', green: 'https://green.example.com' }
#   ignore: [/trace_id, /items/*/updated_at]
`;

const ALERTS_PART = `# Who knows of open alerts. No freeze ends while one is open, or while nobody can say. none says that nobody is alerted.
# alerts:
#   source: prometheus
#   url: https://metrics.example.com
#   ignore: [Watchdog]
`;

const ENVIRONMENTS_PART = `# What differs in one environment, key by key.
environments:
  staging:
    canary: { min-time: 5m, min-samples: 100 }
`;
