import {
  InputError,
  isJsonObject,
  parseRfc3339,
  parseStrictJson,
  type JsonObject,
  type Workspace,
} from '@release-gates/core';
import { isConfinedPath, MAX_EVIDENCE_BYTES } from '@release-gates/evidence';

/** A report of any tool, ours or the predecessor's, with the time it states. */
export interface TimedReport {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly atMs: number;
  readonly releaseCandidateId: string | null;
  readonly correlationId: string | null;
}

export interface NewestReports {
  /** Newest first. */
  readonly chosen: readonly TimedReport[];
  /** Files that match and cannot be placed in time: one of them might be the newest. */
  readonly unsound: readonly { readonly path: string; readonly reason: string }[];
}

/** Which of the files that a glob names are meant. */
export interface ReportFilter {
  /** By path, before it is read. */
  readonly isMeant?: (path: string) => boolean;
  /** By content, once it is sound. */
  readonly counts?: (report: JsonObject) => boolean;
}

/** The newest reports that a glob names, by the time they state: a file's mtime says nothing after a checkout. */
export async function newestReports(
  { pattern, recent, filter = {} }: { pattern: string; recent: number; filter?: ReportFilter },
  workspace: Workspace,
): Promise<NewestReports> {
  const timed: TimedReport[] = [];
  const unsound: { path: string; reason: string }[] = [];
  const paths = await workspace.list([pattern]);
  for (const path of paths.filter(filter.isMeant ?? (() => true))) {
    const read = await workspace.read(path, { role: 'evidence', maxBytes: MAX_EVIDENCE_BYTES });
    if (read.state !== 'present') {
      unsound.push({ path, reason: `it may not be read (${read.state})` });
      continue;
    }
    const report = readReport(read.bytes, path, filter);
    if (typeof report === 'string') unsound.push({ path, reason: report });
    else if (report !== undefined)
      timed.push({ path: read.path, sha256: read.sha256, bytes: read.bytes.length, ...report });
  }
  return { chosen: newestFirst(timed).slice(0, recent), unsound };
}

export function newestFirst(reports: readonly TimedReport[]): TimedReport[] {
  return reports
    .filter((file) => isConfinedPath(file.path))
    .toSorted((left, right) => right.atMs - left.atMs || (left.path < right.path ? 1 : -1));
}

type Stated = Pick<TimedReport, 'atMs' | 'releaseCandidateId' | 'correlationId'>;

/** Time and ids of any report; a text says what is wrong with it. */
/** Undefined for a sound file that does not count; a text for one that is not sound. */
function readReport(bytes: Uint8Array, file: string, { counts }: ReportFilter): Stated | string | undefined {
  try {
    const { value } = parseStrictJson(bytes, { file, maxBytes: MAX_EVIDENCE_BYTES });
    const atMs = isJsonObject(value) ? timeOf(value) : undefined;
    if (atMs === undefined || !isJsonObject(value)) return 'it states no ended_at, generated_at or started_at';
    if (counts !== undefined && !counts(value)) return undefined;
    return {
      atMs,
      releaseCandidateId: textOf(value, 'release_candidate_id'),
      correlationId: textOf(value, 'correlation_id'),
    };
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}

function timeOf(report: JsonObject): number | undefined {
  const stated = report['ended_at'] ?? report['generated_at'] ?? report['started_at'];
  if (typeof stated === 'number') return stated > 0 && stated < 253_402_300_800 ? Math.floor(stated * 1000) : undefined;
  return parseRfc3339(stated);
}

/** The predecessor kept ids on top or under `correlation`. */
function textOf(report: JsonObject, key: string): string | null {
  const { correlation } = report;
  const stated = report[key] ?? (isJsonObject(correlation) ? correlation[key] : undefined);
  return typeof stated === 'string' && stated !== '' ? stated : null;
}
