import { isAbout, PROVENANCE_TYPES, type Statement } from '@release-gates/attestation';
import { andMore, type Check, isJsonObject, type Json } from '@release-gates/core';
import { mustCheck } from '../_shared/row.ts';
import type { AttestationFacts } from './facts.ts';
import type { AttestationInputs } from './inputs.ts';

/** What SLSA provenance says of a build. Null where it does not say. */
interface Provenance {
  readonly builder: Json;
  readonly source: string | null;
  readonly commit: string | null;
}

/**
 * SLSA provenance, where a builder or a source is asked for: of each subject that was named, else each that there is.
 * What was built is what the builder was asked to build; that a repository stands among the dependencies says nothing.
 */
export function decideProvenance(
  { subjects }: Pick<AttestationFacts, 'subjects'>,
  statements: readonly Statement[],
  inputs: AttestationInputs,
): Check[] {
  const { builderId, sourceUri, sourceCommit } = inputs;
  if (builderId === undefined && sourceUri === undefined && sourceCommit === undefined) return [];
  const all = statements.filter(({ predicateType }) => PROVENANCE_TYPES.includes(predicateType));
  const faults =
    subjects.length === 0
      ? all.flatMap((statement) => faultsOf(statement, inputs))
      : subjects.flatMap(({ name, algorithm, digest }) => {
          const about = all.filter((statement) => isAbout(statement, algorithm, digest));
          const found = about.map((statement) => faultsOf(statement, inputs));
          if (found.some((one) => one.length === 0)) return [];
          return found.length === 0 ? [`no provenance that holds is about ${name}`] : found.flat();
        });
  const missing = all.length === 0 ? ['there is no SLSA provenance that holds'] : [];
  const [first, ...rest] = [...missing, ...faults];
  return [
    mustCheck('provenance_expected', first === undefined ? 'pass' : 'fail', {
      reason:
        first === undefined
          ? 'it was built where, and from what, was asked for'
          : andMore(first, rest.length, 'difference'),
      expected: { builder: builderId ?? null, source: sourceUri ?? null, commit: sourceCommit ?? null },
      actual: first === undefined ? [] : [first, ...rest].slice(0, 100),
      remedy: 'Do not release what was built elsewhere or from something else; find out where it comes from',
    }),
  ];
}

function faultsOf(statement: Statement, { builderId, sourceUri, sourceCommit }: AttestationInputs): string[] {
  const { builder, source, commit } = readProvenance(statement);
  const rows: readonly (readonly [string, string | undefined, Json])[] = [
    ['builder', builderId, builder],
    ['source', sourceUri && toRepository(sourceUri), source && toRepository(source)],
    ['commit', sourceCommit, commit],
  ];
  return rows
    .filter(([, expected, found]) => expected !== undefined && expected !== found)
    .map(([what, expected, found]) => `expected the ${what} ${expected}, found ${JSON.stringify(found)}`);
}

function readProvenance({ predicate = {} }: Statement): Provenance {
  const old = member(predicate, 'invocation', 'configSource');
  if (old !== undefined) {
    return {
      builder: member(predicate, 'builder', 'id') ?? null,
      source: textOf(member(old, 'uri')),
      commit: commitOf(old),
    };
  }
  const asked = member(predicate, 'buildDefinition', 'externalParameters');
  const source =
    textOf(member(asked, 'source', 'uri')) ??
    textOf(member(asked, 'source')) ??
    textOf(member(asked, 'workflow', 'repository'));
  const resolved = member(predicate, 'buildDefinition', 'resolvedDependencies');
  const dependencies = Array.isArray(resolved) ? resolved : [];
  const same = dependencies.find((one) => {
    const uri = textOf(member(one, 'uri'));
    return uri !== null && source !== null && toRepository(uri) === toRepository(source);
  });
  return {
    builder: member(predicate, 'runDetails', 'builder', 'id') ?? null,
    source,
    commit: commitOf(member(asked, 'source')) ?? commitOf(same),
  };
}

function commitOf(descriptor: Json | undefined): string | null {
  const digest = member(descriptor, 'digest');
  return textOf(member(digest, 'gitCommit')) ?? textOf(member(digest, 'sha1'));
}

/** `git+https://github.com/o/r.git@refs/heads/main` and `github.com/o/r` are the same repository. */
function toRepository(uri: string): string {
  return uri
    .replace(/^git\+/, '')
    .replace(/^https?:\/\//, '')
    .replace(/@.*$/s, '')
    .replace(/\/$/, '')
    .replace(/\.git$/, '');
}

function member(value: Json | undefined, ...names: readonly string[]): Json | undefined {
  let current: Json | undefined = value;
  for (const name of names) {
    if (current === undefined || !isJsonObject(current) || !Object.hasOwn(current, name)) return undefined;
    current = current[name];
  }
  return current;
}

function textOf(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
