import type { ContractCase } from '../_shared/contract-case.ts';
import type { GateFacts, MergeFacts } from './facts.ts';
import type { MergeGateInputs } from './inputs.ts';

const HEAD = '1'.repeat(40);
const BASE = '2'.repeat(40);

const gate: GateFacts = {
  unit: 'compat-matrix',
  isExpected: true,
  required: true,
  mode: 'enforce',
  filter: null,
  chosen: {
    path: 'e/compat-matrix.json',
    sha256: 'a'.repeat(64),
    verdict: 'pass',
    mode: 'enforce',
    reason: '4 checks passed',
    at: '2026-11-20T11:59:00.000Z',
    commit: HEAD,
  },
  refused: [],
};

const filtered: GateFacts = {
  ...gate,
  unit: 'docs-reality',
  chosen: null,
  filter: { globs: ['docs/**'], matches: 0 },
};

const open: MergeFacts = {
  run: { kind: 'github', id: '77', attempt: 2, workflow: 'w', job: 'gate', event: 'pull_request', actor: 'a' },
  commits: [HEAD],
  releaseCandidateId: 'rc-1',
  change: { state: 'known', base: BASE, head: HEAD, count: 3 },
  gates: [gate, filtered],
  malformed: [],
  foreign: 0,
  jobs: { test: 'success', docs: 'skipped' },
};

function withGate(change: Partial<GateFacts>): MergeFacts {
  return { ...open, gates: [{ ...gate, ...change }, filtered] };
}

type Chosen = GateFacts['chosen'] & object;
const chosen = (change: Partial<Chosen>): MergeFacts => withGate({ chosen: { ...(gate.chosen as Chosen), ...change } });

function mutation(name: string, facts: MergeFacts, expect: 'fail' | 'inconclusive' = 'fail'): ContractCase<MergeFacts> {
  return { name, facts, inputs: {}, expect, mutationOf: 'all gates open' };
}

export const contract: readonly ContractCase<MergeFacts, MergeGateInputs>[] = [
  { name: 'all gates open', facts: open, inputs: {}, expect: 'pass' },
  { name: 'waived', facts: chosen({ verdict: 'waived' }), inputs: {}, expect: 'pass' },
  mutation('skipped: no evidence', withGate({ chosen: null })),
  mutation(
    'evidence of another attempt',
    withGate({
      chosen: null,
      refused: [
        {
          path: 'e/old.json',
          unit: 'compat-matrix',
          code: 'evidence.other_attempt',
          expected: '2',
          found: '1',
          at: '2026-11-20T11:00:00.000Z',
        },
      ],
    }),
  ),
  mutation('failing', chosen({ verdict: 'fail' })),
  mutation('broken', chosen({ verdict: 'error' })),
  mutation('undecided', chosen({ verdict: 'inconclusive' }), 'inconclusive'),
  mutation('judged in warn mode', chosen({ mode: 'warn' })),
  mutation('a job was cancelled', { ...open, jobs: { test: 'cancelled' } }),
  mutation('a job ended in an unknown way', { ...open, jobs: { test: 'neutral' } }, 'inconclusive'),
  mutation('nothing expected', { ...open, gates: [] }),
  mutation('a malformed file', {
    ...open,
    malformed: [
      { code: 'json.syntax', file: 'e/x.json', pointer: null, expected: null, found: null, message: 'cut short' },
    ],
  }),
  mutation(
    'changed paths unknown',
    { ...open, gates: [gate], change: { state: 'unknown', base: BASE, head: HEAD } },
    'inconclusive',
  ),
  mutation('a filter that matches and no evidence', {
    ...open,
    gates: [gate, { ...filtered, filter: { globs: ['docs/**'], matches: 1 } }],
  }),
  mutation('a filter that could not be held against the change', {
    ...open,
    gates: [gate, { ...filtered, filter: { globs: ['docs/**'], matches: null } }],
  }),
  mutation('an unexpected gate fails', {
    ...open,
    gates: [
      gate,
      {
        ...gate,
        unit: 'slo-guard',
        isExpected: false,
        required: false,
        mode: 'warn',
        chosen: { ...(gate.chosen as Chosen), verdict: 'fail' },
      },
    ],
  }),
];
