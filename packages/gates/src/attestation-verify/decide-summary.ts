import { isAbout, isSummary, type Statement, whyNotYet } from '@release-gates/attestation';
import { type Check, isJsonObject, type Json } from '@release-gates/core';
import { mustCheck } from '../_shared/row.ts';
import { type AttestationFacts, judgedMs } from './facts.ts';
import type { AttestationInputs } from './inputs.ts';

/**
 * The verification summaries, where there are any or one is asked for: who made it, of what, when, with what result and
 * which levels. Where several are about the candidate, each must say so: the worst one counts. No verdict of either kind
 * may be of the future.
 */
export function decideSummary(facts: AttestationFacts, all: readonly Statement[], inputs: AttestationInputs): Check[] {
  const { verifierId, resourceUri, levels, requireOpen } = inputs;
  const own = all.filter((statement) => isOf(statement, facts));
  const early = own.flatMap((statement) => whyNotYet(statement, judgedMs(facts)) ?? []);
  const summaries = own.filter(isSummary);
  const isAskedFor = verifierId !== undefined || resourceUri !== undefined || levels.length > 0;
  if (summaries.length === 0 && isAskedFor)
    return [row('summary_expected', 'there is no verification summary that holds', { expected: 'one', actual: 0 })];
  if (summaries.length === 0 && early.length === 0) return [];
  const predicates = summaries.map(({ predicate = {} }) => predicate as Readonly<Record<string, Json>>);
  const expected = [
    ...(verifierId === undefined
      ? []
      : [each(predicates, 'verifier', verifierId, (one) => member(one['verifier'], 'id'))]),
    ...(resourceUri === undefined ? [] : [each(predicates, 'resourceUri', resourceUri, (one) => one['resourceUri'])]),
    ...levels.map((level) => each(predicates, 'level', level, (one) => levelOf(one, level))),
    ...(requireOpen ? [each(predicates, 'verificationResult', 'PASSED', (one) => one['verificationResult'])] : []),
  ];
  const faults = [...expected.flat(), ...early];
  const [first] = faults;
  return [
    row('summary_expected', first ?? 'the verification summary says what was asked for', {
      expected: [],
      actual: faults,
    }),
  ];
}

/** Of the manifest where there is one: a folder may hold those of other candidates. */
function isOf(statement: Statement, { manifest }: AttestationFacts): boolean {
  return manifest?.state !== 'found' || isAbout(statement, 'sha256', manifest.sha256);
}

type Predicate = Readonly<Record<string, Json>>;

function each(
  predicates: readonly Predicate[],
  what: string,
  expected: string,
  of: (one: Predicate) => Json | undefined,
): string[] {
  return predicates
    .map(of)
    .filter((found) => found !== expected)
    .map((found) => `expected ${what} ${expected}, found ${JSON.stringify(found ?? null)}`);
}

function member(value: Json | undefined, name: string): Json | undefined {
  return isJsonObject(value) ? value[name] : undefined;
}

function levelOf({ verifiedLevels }: Predicate, level: string): Json {
  return Array.isArray(verifiedLevels) && verifiedLevels.includes(level) ? level : (verifiedLevels ?? null);
}

function row(
  id: string,
  reason: string,
  { expected, actual }: { readonly expected: Json; readonly actual: Json },
): Check {
  const holds = Array.isArray(actual) && actual.length === 0;
  return mustCheck(id, holds ? 'pass' : 'fail', {
    reason,
    expected,
    actual,
    remedy: 'Do not release what this was asked of; ask whoever signed it',
  });
}
