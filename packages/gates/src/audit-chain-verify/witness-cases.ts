import type { ContractCase } from '../_shared/contract-case.ts';
import type { AuditFacts, CosignedFact } from './facts.ts';
import type { AuditInputs } from './inputs.ts';

const NOW_S = Date.UTC(2026, 10, 20, 12) / 1000;
const WITNESSES = ['d'.repeat(64), 'e'.repeat(64)] as const;
const cosignedBy = (publicKey: string, timeS = NOW_S - 60) => ({ witness: 'w+01234567', publicKey, timeS });
const cosigned = (size: number, ...cosignatures: ReturnType<typeof cosignedBy>[]): CosignedFact => ({
  state: 'verified',
  path: `by-${cosignatures[0]?.publicKey[0]}-${size}`,
  head: { size, root: 'a'.repeat(64) },
  cosignatures,
});
const seenByBoth = [cosigned(8, cosignedBy(WITNESSES[0])), cosigned(6, cosignedBy(WITNESSES[1]))];

type Case = ContractCase<AuditFacts, AuditInputs>;

/** `base`: facts of a log whose first 8 records are signed. */
export function witnessCases(base: AuditFacts, signedInputs: Partial<AuditInputs>): readonly Case[] {
  const given: Partial<AuditInputs> = { ...signedInputs, witnessKeys: ['w1', 'w2'] };
  const seen = (facts: readonly CosignedFact[], problems: readonly string[] = []): AuditFacts => ({
    ...base,
    witnesses: { keys: WITNESSES, problems, cosigned: facts },
  });
  return [
    { name: 'two of two witnesses', facts: seen(seenByBoth), inputs: given, expect: 'pass' },
    {
      name: 'one of two where one is enough',
      facts: seen([cosigned(8, cosignedBy(WITNESSES[0]))]),
      inputs: { ...given, witnessThreshold: 1 },
      expect: 'pass',
    },
    ...TOO_FEW.map(([name, facts, inputs = {}]) => ({
      name,
      mutationOf: 'two of two witnesses',
      facts: seen(facts),
      inputs: { ...given, ...inputs },
      expect: 'fail' as const,
    })),
    ...UNCLEAR.map(([name, inputs, problems]) => ({
      name,
      facts: seen(seenByBoth, problems),
      inputs: { ...given, ...inputs } as Partial<AuditInputs>,
      expect: 'inconclusive' as const,
    })),
  ];
}

const TOO_FEW: readonly [string, readonly CosignedFact[], Partial<AuditInputs>?][] = [
  ['one of two', [cosigned(8, cosignedBy(WITNESSES[0]))]],
  ['one witness twice', [cosigned(8, cosignedBy(WITNESSES[0]), cosignedBy(WITNESSES[0]))]],
  ['one witness in two files', [cosigned(8, cosignedBy(WITNESSES[0])), cosigned(6, cosignedBy(WITNESSES[0]))]],
  ['a cosignature that is too old', seenByBoth, { witnessMaxAgeS: 59 }],
  ['a cosignature from the future', [cosigned(8, cosignedBy(WITNESSES[0]), cosignedBy(WITNESSES[1], NOW_S + 61))]],
  [
    'a cosignature of more than the log was shown to hold',
    [cosigned(8, cosignedBy(WITNESSES[0])), cosigned(9, cosignedBy(WITNESSES[1]))],
  ],
  ['a cosignature of nothing', [cosigned(8, cosignedBy(WITNESSES[0])), cosigned(0, cosignedBy(WITNESSES[1]))]],
  [
    'a cosigned checkpoint that is refused',
    [...seenByBoth, { state: 'refused', path: 'w', reason: 'it does not fit' }],
  ],
];

const UNCLEAR = [
  ['more witnesses needed than there are', { witnessThreshold: 3 }, []],
  ['witnesses without an origin', { origin: undefined }, []],
  ['a witness key that is none', {}, ['k: there is no such key or file']],
] as const;
