import {
  type AttestationTrust,
  type Beside,
  bindStatements,
  findContradictions,
  findMisplaced,
  isAbout,
  judgeParts,
  type JudgedAttestation,
  placedOf,
  readAttestations,
  readUnverified,
  verifyAttestations,
  whyNotYet,
} from '@release-gates/attestation';

export interface StatementFaults {
  /** What is wrong with a file by itself. */
  readonly byPath: ReadonlyMap<string, string>;
  /** What is wrong with all of them together, one line each; nothing where a file is wrong by itself. */
  readonly together: readonly string[];
  /** What `sign` always makes and who signed left out, one line each. */
  readonly missing: readonly string[];
}

export interface Judging {
  /** The manifest that they must be about; null where it cannot be read. */
  readonly beside: Beside | null;
  /** Whose signatures count; null where nobody says it. */
  readonly signers: AttestationTrust | null;
  readonly nowMs: number;
}

/** Held to what `attestation-verify` holds them to: what it refuses, whoever fetches the release would be given. */
export function judgeStatements(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  { beside, signers, nowMs }: Judging,
): StatementFaults {
  const read = files.map(({ path, bytes }) => ({ path, ...readAttestations(bytes, path) }));
  const found = read.flatMap(({ attestations }) => attestations);
  const judged = signers === null ? found.map(readUnverified) : verifyAttestations(found, signers);
  const faults = findFaultsByPlace(judged, beside);
  const byPath = new Map(
    read.flatMap(({ path, attestations, problems }) => {
      const bad = attestations.find(({ at }) => faults.has(at));
      const fault = problems[0]?.message ?? (bad === undefined ? undefined : `${bad.at}: ${faults.get(bad.at)}`);
      return fault === undefined ? [] : [[path, fault] as const];
    }),
  );
  const isWhole = files.length > 0 && byPath.size === 0 && beside !== null;
  if (!isWhole) return { byPath, together: [], missing: [] };
  const { disagreements, set } = bindStatements(judged, beside, { files, isSomeUnread: false });
  const { unlike, missing } = set ?? { unlike: [], missing: [] };
  return { byPath, together: [...disagreements, ...findFaultsTogether(judged, beside, nowMs), ...unlike], missing };
}

function findFaultsByPlace(judged: readonly JudgedAttestation[], beside: Beside | null): ReadonlyMap<string, string> {
  const placed = placedOf(judged);
  return new Map([
    ...judged.flatMap(({ found: { at }, verdict }) => (verdict.ok ? [] : [[at, verdict.message] as const])),
    ...(beside === null ? [] : [...findContradictions(placed, beside), ...findMisplaced(placed, beside)]),
  ]);
}

function findFaultsTogether(judged: readonly JudgedAttestation[], beside: Beside, nowMs: number): readonly string[] {
  const statements = placedOf(judged).map(({ statement }) => statement);
  const own = statements.filter((one) => isAbout(one, 'sha256', beside.sha256));
  return [
    ...judgeParts(statements, beside, nowMs).flatMap(({ outcome, reason }) => (outcome === 'fail' ? [reason] : [])),
    ...own.flatMap((one) => whyNotYet(one, nowMs) ?? []),
  ];
}
