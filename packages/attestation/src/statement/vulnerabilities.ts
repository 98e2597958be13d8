import { PREDICATE_TYPES } from './predicate-types.ts';
import { buildStatement, type StatementSubject } from './statement.ts';

/** What a scanner found. Times are RFC 3339, as the scanner wrote them. */
export interface VulnerabilityScan {
  readonly scanner: { readonly uri: string; readonly version: string | null };
  readonly database: { readonly uri: string | null; readonly version: string | null; readonly lastUpdate: string };
  /** Each once, sorted by id. */
  readonly found: readonly FoundVulnerability[];
  readonly startedOn: string;
  readonly finishedOn: string;
}

export interface FoundVulnerability {
  readonly id: string;
  readonly severity: readonly { readonly method: string; readonly score: string }[];
}

/** The report that the scan was read from. */
export interface ScanReport {
  readonly name: string;
  readonly sha256: string;
}

/** `vulns/v0.2`: the findings as the predicate has them, and the digest of the report in a field of ours. */
export function buildVulnerabilities(
  subject: readonly [StatementSubject, ...StatementSubject[]],
  { scanner, database, found, startedOn, finishedOn }: VulnerabilityScan,
  report: ScanReport,
): Uint8Array {
  const { uri, version, lastUpdate } = database;
  const predicate = {
    scanner: {
      uri: scanner.uri,
      ...(scanner.version !== null && { version: scanner.version }),
      db: { ...(uri !== null && { uri }), ...(version !== null && { version }), lastUpdate },
      result: found,
    },
    metadata: { scanStartedOn: startedOn, scanFinishedOn: finishedOn },
    releaseGate: { report: { name: report.name, digest: { sha256: report.sha256 } } },
  };
  return buildStatement(subject, { type: PREDICATE_TYPES.vulnerabilities, predicate });
}
