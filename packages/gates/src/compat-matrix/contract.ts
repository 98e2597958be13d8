import type { CompatCase } from '@release-gates/formats';
import type { ContractCase } from '../_shared/contract-case.ts';
import type { CaseFact, CompatFacts, FixtureFact, ReadingFact } from './facts.ts';
import type { CompatInputs } from './inputs.ts';

const SHA = 'a'.repeat(64);

export const RULES_OFF = {
  require_upgrade_case_for_current_schema: false,
  require_rollback_case_for_current_schema: false,
  require_n_minus_one_upgrade_case: false,
  require_n_plus_one_upgrade_case: false,
  require_n_plus_one_rollback_case: false,
  require_failure_mode_case: false,
  enforce_runtime_contract: true,
} as const;

const RULES_ON = {
  require_upgrade_case_for_current_schema: true,
  require_rollback_case_for_current_schema: true,
  require_n_minus_one_upgrade_case: true,
  require_n_plus_one_upgrade_case: true,
  require_n_plus_one_rollback_case: true,
  require_failure_mode_case: true,
  enforce_runtime_contract: true,
} as const;

const ACCEPTED: ReadingFact = { state: 'accepted', by: 'JSON Schema schemas/state-2.1.json', printed: null };

export function loaded(statedSchema: string): FixtureFact {
  const path = `fixtures/state-${statedSchema}.json`;
  return { state: 'loaded', path, sha256: SHA, statedSchema, schemaLine: 2, fields: ['schema_version', 'state'] };
}

/** A valid case that its reader accepted, unless told otherwise. */
export function caseFact(
  subject: string,
  stated: Partial<CompatCase>,
  facts: { readonly fixture?: FixtureFact; readonly reading?: ReadingFact; readonly repeated?: boolean } = {},
): CaseFact {
  const value: CompatCase = {
    id: subject,
    direction: 'upgrade',
    from_version: '1.3.0',
    to_version: '1.4.0',
    from_schema: '2.0',
    to_schema: '2.1',
    state_fixture: `fixtures/state-${stated.from_schema ?? '2.0'}.json`,
    expect_readable: true,
    allow_forward_schema_source: false,
    expected_failed_checks: [],
    ...stated,
  };
  return {
    subject,
    repeated: facts.repeated ?? false,
    pointer: '/cases/0',
    line: 4,
    definition: { state: 'valid', value },
    fixture: facts.fixture ?? loaded(value.from_schema),
    reading: facts.reading ?? ACCEPTED,
  };
}

export function compatFacts(
  cases: readonly CaseFact[],
  rules: Partial<typeof RULES_OFF | typeof RULES_ON> = {},
): CompatFacts {
  return {
    policy: {
      state: 'valid',
      path: 'security/release_policy.json',
      sha256: SHA,
      value: {
        app_version: '1.4.0',
        state_schema: { current: '2.1', backward_read_compatible: ['2.0', '2.1'] },
      },
      lines: { '/app_version': 2 },
    },
    matrix: {
      state: 'valid',
      path: 'security/release_compat_matrix.json',
      sha256: SHA,
      value: { schema_pointer: '/schema_version', schema_versions: null, rules: { ...RULES_OFF, ...rules } },
      lines: { '/cases': 3 },
    },
    cases,
    runtimeFiles: [],
  };
}

export const fullMatrix: CompatFacts = compatFacts(
  [
    caseFact('up', {}),
    caseFact('down', { direction: 'rollback', from_schema: '2.1', from_version: '1.4.1' }),
    caseFact('up_next', { from_schema: '2.1', to_schema: '2.2', from_version: '1.4.0', to_version: '1.5.0' }),
    caseFact('down_next', {
      direction: 'rollback',
      from_schema: '2.2',
      from_version: '1.5.0',
      allow_forward_schema_source: true,
    }),
    caseFact(
      'refuses_next',
      {
        direction: 'rollback',
        from_schema: '2.2',
        from_version: '1.5.0',
        expect_readable: false,
        expected_failed_checks: ['from_schema_backward_compatible', 'fixture_readable'],
      },
      { reading: { state: 'rejected', by: 'JSON Schema schemas/state-2.1.json', reasons: ['/schema_version: no'] } },
    ),
  ],
  RULES_ON,
);

const predecessorCase = caseFact('up', {}, { reading: { state: 'no_reader' } });

export const contract: readonly ContractCase<CompatFacts, CompatInputs>[] = [
  { name: 'every kind of case, every rule on', facts: fullMatrix, inputs: {}, expect: 'pass' },
  {
    name: 'a case of the predecessor, without a reader',
    facts: compatFacts([predecessorCase]),
    inputs: {},
    expect: 'pass',
  },
  {
    name: 'a case without a reader where readers are required',
    mutationOf: 'a case of the predecessor, without a reader',
    facts: compatFacts([predecessorCase]),
    inputs: { requireReaders: true },
    expect: 'inconclusive',
  },
  {
    name: 'the fixture of the negative case is deleted',
    mutationOf: 'every kind of case, every rule on',
    facts: {
      ...fullMatrix,
      cases: fullMatrix.cases.map((fact) =>
        fact.subject === 'refuses_next'
          ? {
              ...fact,
              fixture: { state: 'absent', path: 'x.json' },
              reading: { state: 'not_attempted', reason: 'gone' },
            }
          : fact,
      ),
    },
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'the reader of one case rejects the fixture',
    mutationOf: 'every kind of case, every rule on',
    facts: {
      ...fullMatrix,
      cases: fullMatrix.cases.map((fact) =>
        fact.subject === 'up'
          ? { ...fact, reading: { state: 'rejected', by: 'command x', reasons: ['exit code 1'] } }
          : fact,
      ),
    },
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'the reader of one case takes too long',
    facts: compatFacts([
      caseFact('up', {}, { reading: { state: 'unknown', by: 'command x', reason: 'it was ended after 60 s' } }),
    ]),
    inputs: {},
    expect: 'inconclusive',
  },
  { name: 'a matrix without cases', facts: compatFacts([]), inputs: {}, expect: 'fail' },
];
