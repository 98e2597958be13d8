import { isAbout, PROVENANCE_TYPES, PROVENANCE_V02, type Statement } from '@release-gates/attestation';
import { andMore, type Check, isJsonObject, type Json } from '@release-gates/core';
import { mustCheck } from '../_shared/row.ts';
import type { AttestationFacts } from './facts.ts';
import type { AttestationInputs } from './inputs.ts';
import { parseSource } from './source-repository.ts';

/** What SLSA provenance says of a build. Null where it does not say. */
interface Provenance {
  readonly builder: Json;
  readonly buildType: Json;
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
  const { builderId, sourceUri, sourceCommit, buildType } = inputs;
  if ([builderId, sourceUri, sourceCommit, buildType].every((asked) => asked === undefined)) return [];
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
      expected: {
        builder: builderId ?? null,
        build_type: buildType ?? null,
        source: sourceUri ?? null,
        commit: sourceCommit ?? null,
      },
      actual: first === undefined ? [] : [first, ...rest].slice(0, 100),
      remedy: 'Do not release what was built elsewhere or from something else; find out where it comes from',
    }),
  ];
}

function faultsOf(
  statement: Statement,
  { builderId, sourceUri, sourceCommit, buildType }: AttestationInputs,
): string[] {
  const found = readProvenance(statement);
  return [
    ...differing('builder', builderId, found.builder),
    ...differing('build type', buildType, found.buildType),
    ...sourceFault(sourceUri, found.source),
    ...differing('commit', sourceCommit, found.commit),
  ];
}

function differing(what: string, expected: string | undefined, found: Json): string[] {
  if (expected === undefined || expected === found) return [];
  return [`expected the ${what} ${expected}, found ${JSON.stringify(found)}`];
}

/** A ref that is asked for would be compared with nothing. */
function sourceFault(expected: string | undefined, found: string | null): string[] {
  if (expected === undefined || expected === found) return [];
  const asked = parseSource(expected);
  if (asked === undefined || asked.ref !== null)
    return [`expected source-uri to be a repository, such as github.com/o/r, found ${JSON.stringify(expected)}`];
  return isSameRepository(expected, found) ? [] : differing('source', expected, found);
}

/**
 * By the predicate type alone. Threat: what the other version would say elsewhere is an unknown field here, and a reader
 * that looks for it takes what anybody wrote there for what the builder vouches for.
 */
function readProvenance({ predicateType, predicate = {} }: Statement): Provenance {
  return predicateType === PROVENANCE_V02 ? readOld(predicate) : readNew(predicate);
}

/** https://slsa.dev/spec/v0.2/provenance */
function readOld(predicate: Json): Provenance {
  const source = member(predicate, 'invocation', 'configSource');
  return {
    builder: member(predicate, 'builder', 'id') ?? null,
    buildType: member(predicate, 'buildType') ?? null,
    source: textOf(member(source, 'uri')),
    commit: commitOf(source),
  };
}

/** https://slsa.dev/spec/v1.2/provenance */
function readNew(predicate: Json): Provenance {
  const asked = member(predicate, 'buildDefinition', 'externalParameters');
  const source =
    textOf(member(asked, 'source', 'uri')) ??
    textOf(member(asked, 'source')) ??
    textOf(member(asked, 'workflow', 'repository'));
  const resolved = member(predicate, 'buildDefinition', 'resolvedDependencies');
  const dependencies = Array.isArray(resolved) ? resolved : [];
  const same = dependencies.filter((one) => isSameRepository(source, textOf(member(one, 'uri'))));
  return {
    builder: member(predicate, 'runDetails', 'builder', 'id') ?? null,
    buildType: member(predicate, 'buildDefinition', 'buildType') ?? null,
    source,
    commit: commitOf(member(asked, 'source')) ?? onlyOf(same.map(commitOf)),
  };
}

function isSameRepository(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const [left, right] = [parseSource(one), parseSource(other)];
  return one === other || (left !== undefined && left.repository === right?.repository);
}

/** Of a repository that was read at two commits nobody can say which of them was built. */
function onlyOf(commits: readonly (string | null)[]): string | null {
  const [commit = null, ...others] = new Set(commits);
  return others.length === 0 ? commit : null;
}

function commitOf(descriptor: Json | undefined): string | null {
  const digest = member(descriptor, 'digest');
  return textOf(member(digest, 'gitCommit')) ?? textOf(member(digest, 'sha1'));
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
