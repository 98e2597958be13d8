import type { LogReport } from '@release-gates/audit-log';
import { type Check, judgeAge } from '@release-gates/core';
import { toCheck } from '../_shared/row.ts';
import type { AuditFacts, WitnessFacts } from './facts.ts';
import type { AuditInputs } from './inputs.ts';

/** What one witness vouches for: its best cosignature. */
interface Vouched {
  readonly witness: string;
  readonly size: number;
  readonly timeS: number;
}

/**
 * k of n others saw this log and found that it only grew. What counts is the public key: one that is listed twice, under
 * two names or in two files, counts once. A cosignature counts where the log holds what it covers, its time is not
 * ahead of ours and, with a bound, not older than it.
 */
export function decideWitnesses(facts: AuditFacts, report: LogReport | null, inputs: AuditInputs): Check[] {
  const witnesses = facts.witnesses ?? null;
  if (witnesses === null) return [];
  const needed = inputs.witnessThreshold ?? witnesses.keys.length;
  const row = {
    id: 'audit_witnessed',
    level: 'must',
    expected: { witnesses: needed, of: witnesses.keys.length },
  } as const;
  const problem = findProblem(witnesses, needed, inputs);
  if (problem !== undefined) {
    return [
      toCheck({
        ...row,
        outcome: 'inconclusive',
        reason: problem,
        remedy: 'Correct witness-keys, witness-threshold, public-keys and origin',
      }),
    ];
  }
  const refused = witnesses.cosigned.find((fact) => fact.state === 'refused');
  if (refused !== undefined) {
    const reason = `${refused.path}: ${refused.reason}`;
    return [
      toCheck({
        ...row,
        outcome: 'fail',
        reason,
        actual: refused.path,
        remedy: 'Get the cosigned checkpoint from where the witness keeps it',
      }),
    ];
  }
  const counted = countWitnesses(witnesses, { facts, report, inputs });
  const through = counted.map(({ size }) => size).sort((left, right) => right - left)[needed - 1] ?? 0;
  return [
    toCheck({
      ...row,
      outcome: counted.length >= needed,
      reason: `${counted.length} of ${witnesses.keys.length} witnesses vouch for the log, ${needed} are needed${through > 0 ? `; together through record ${through}` : ''}`,
      actual: { counted: counted.map((one) => ({ ...one })), through, cosigned: describe(witnesses) },
      remedy:
        'Publish the log with audit-publish and let its witnesses run; if they stopped, ask them why before anything else',
    }),
  ];
}

function findProblem(witnesses: WitnessFacts, needed: number, inputs: AuditInputs): string | undefined {
  if (witnesses.problems.length > 0) return `the witness keys cannot be used: ${witnesses.problems.join('; ')}`;
  if (inputs.origin === undefined || inputs.publicKeys.length === 0) {
    return 'a cosignature means nothing without the origin and a key of the log that it is about';
  }
  if (needed === 0) return 'no witness is needed, so that none would ever be missed';
  return needed > witnesses.keys.length
    ? `${needed} witnesses are needed, ${witnesses.keys.length} distinct keys are given`
    : undefined;
}

function countWitnesses(
  { cosigned }: WitnessFacts,
  { facts, report, inputs }: { facts: AuditFacts; report: LogReport | null; inputs: AuditInputs },
): Vouched[] {
  const best = new Map<string, Vouched>();
  const maxAgeMs = inputs.witnessMaxAgeS === 0 ? Infinity : inputs.witnessMaxAgeS * 1000;
  for (const fact of cosigned) {
    // The log was compared with every head, smallest first, up to the first contradiction.
    if (fact.state !== 'verified' || fact.head.size === 0 || fact.head.size > (report?.anchored_through ?? 0)) continue;
    for (const { witness, publicKey, timeS } of fact.cosignatures) {
      if (judgeAge(timeS * 1000, facts.nowMs, maxAgeMs) !== 'fresh') continue;
      if ((best.get(publicKey)?.size ?? 0) < fact.head.size)
        best.set(publicKey, { witness, size: fact.head.size, timeS });
    }
  }
  return [...best.values()];
}

function describe({ cosigned }: WitnessFacts) {
  return cosigned.flatMap((fact) =>
    fact.state === 'verified'
      ? [
          {
            path: fact.path,
            size: fact.head.size,
            by: fact.cosignatures.map(({ witness, timeS }) => ({ witness, time: timeS })),
          },
        ]
      : [],
  );
}
