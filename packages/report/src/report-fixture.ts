import type { Evidence } from '@release-gates/evidence';
import type { EvidenceCheck, ReportedRun } from './reported-run.ts';
import { toTerminal } from './terminal.ts';

export const check = (overrides: Partial<EvidenceCheck>): EvidenceCheck => ({
  id: 'thing_holds',
  outcome: 'pass',
  level: 'must',
  mode: 'enforce',
  reason: 'it holds',
  expected: null,
  actual: null,
  ...overrides,
});

export const failing = (id: string, overrides: Partial<EvidenceCheck> = {}): EvidenceCheck =>
  check({
    id,
    outcome: 'fail',
    reason: `${id} broke`,
    remedy: `Fix ${id}`,
    location: { file: 'a.json', line: 3 },
    ...overrides,
  });

export function reported(overrides: Partial<Evidence>, children: ReportedRun[] = []): ReportedRun {
  const evidence: Evidence = {
    format: 'release-gates/evidence/v1',
    unit: 'compat-matrix',
    kind: 'gate',
    mode: 'enforce',
    strict: true,
    environment: 'prod',
    verdict: 'pass',
    reason: '1 check passed',
    error: null,
    checks: [check({})],
    release_candidate_id: 'rc-1.4.0-0123456789ab',
    correlation_id: 'c-1',
    subject: { repository: 'o/r', commit: '0'.repeat(40), ref: null, version: '1.4.0' },
    run: { kind: 'local', id: 'run-1', actor: 'me' },
    inputs: {},
    materials: [],
    outputs: [],
    started_at: '2026-11-20T12:00:00.000Z',
    ended_at: '2026-11-20T12:00:00.000Z',
    tool: { name: 'release-gates', version: '0.1.0', bundle_sha256: null },
    waivers: [],
    next_actions: [],
    details: {},
    ...overrides,
  };
  return { evidence, evidencePath: 'e/x.json', evidenceSha256: 'a'.repeat(64), values: {}, children, durationMs: 12 };
}

export const text = (run: ReportedRun): string =>
  toTerminal(run)
    .map((line) => line.map((span) => span.text).join(''))
    .join('\n');

export const dryRun = check({ id: 'dry_run', outcome: 'not_applicable', level: 'may', mode: 'warn' });
