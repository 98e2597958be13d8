import {
  InputError,
  parseRfc3339,
  parseStrictJson,
  validateDocument,
  type CollectContext,
  type FileDigest,
  type Workspace,
} from '@release-gates/core';
import { readEvidenceFolder, type Evidence } from '@release-gates/evidence';
import { expandPaths } from '../_shared/expand-paths.ts';
import { newestFirst, newestReports, type NewestReports, type TimedReport } from '../_shared/newest-reports.ts';
import { bundlePolicySchema, type BundlePolicy } from './bundle-policy.ts';
import type { CreateFacts, EvidenceFact } from './facts.ts';
import type { BundleInputs } from './inputs.ts';

export async function collectCreate(inputs: BundleInputs, context: CollectContext): Promise<CreateFacts> {
  const { workspace } = context;
  const policy = await readPolicy(inputs.policy, workspace);
  const required = await expandPaths([...inputs.files, ...policy.required_files], workspace);
  const optional = await expandPaths([...inputs.optionalFiles, ...policy.optional_files], workspace);
  const asked = [...new Set([...required.paths, ...optional.paths])].sort();
  const digests = await workspace.digest(asked);
  const isRequired = new Set(required.paths);
  const own = inputs.includeEvidence ? await ownEvidence(inputs.recent, context) : NOTHING;
  const reports: NewestReports[] = [];
  for (const pattern of new Set([...inputs.evidencePatterns, ...policy.evidence_patterns]))
    reports.push(withoutOwnNames(await newestReports({ pattern, recent: inputs.recent }, workspace)));
  const gathered = [own, ...reports];
  return {
    action: 'create',
    nowMs: context.nowMs,
    subject: context.subject,
    releaseCandidateId: context.releaseCandidateId,
    correlationId: context.correlationId,
    files: uniqueFiles(digests, (index) => isRequired.has(asked[index] as string)),
    unmatched: required.unmatched,
    evidence: gathered.flatMap((group) => group.chosen.map(toFact)),
    unsound: gathered.flatMap((group) => group.unsound),
  };
}

const NOTHING: NewestReports = { chosen: [], unsound: [] };

async function readPolicy(path: string | undefined, workspace: Workspace): Promise<BundlePolicy> {
  if (path === undefined) return { version: 1, required_files: [], optional_files: [], evidence_patterns: [] };
  const read = await workspace.read(path, { role: 'policy' });
  if (read.state === 'present')
    return validateDocument(bundlePolicySchema, parseStrictJson(read.bytes, { file: path }));
  throw new InputError({
    code: read.state === 'absent' ? 'policy.absent' : read.code,
    message: `expected a rollback bundle policy, found ${read.state === 'absent' ? 'no file' : read.reason}`,
    where: { file: path },
    remedy: 'Correct the input policy, or write the file',
  });
}

function uniqueFiles(digests: readonly FileDigest[], isRequired: (index: number) => boolean): CreateFacts['files'] {
  const byPath = new Map<string, { digest: FileDigest; required: boolean }>();
  for (const [index, digest] of digests.entries())
    byPath.set(digest.path, { digest, required: isRequired(index) || byPath.get(digest.path)?.required === true });
  return [...byPath.values()];
}

/** The newest evidence of each unit and the newest manifests, by the time they state. */
async function ownEvidence(recent: number, context: CollectContext): Promise<NewestReports> {
  const documents = await readEvidenceFolder(context.workspace, context.evidenceDirectory);
  const byKind = new Map<string, TimedReport[]>();
  for (const document of documents) {
    if (document.kind !== 'evidence' && document.kind !== 'manifest') continue;
    const { path, sha256, bytes } = document;
    const [kind, at, stated] =
      document.kind === 'evidence'
        ? [document.evidence.unit, document.evidence.ended_at, document.evidence]
        : [' manifest', document.manifest.generated_at, document.manifest];
    const timed: TimedReport = {
      path,
      sha256,
      bytes,
      atMs: parseRfc3339(at) ?? 0,
      releaseCandidateId: stated.release_candidate_id,
      correlationId: isOwnName(stated) ? null : stated.correlation_id,
    };
    byKind.set(kind, [...(byKind.get(kind) ?? []), timed]);
  }
  return {
    chosen: [...byKind.values()].flatMap((group) => newestFirst(group).slice(0, recent)),
    unsound: documents.flatMap((document) =>
      document.kind === 'malformed' ? [{ path: document.path, reason: document.differences[0].message }] : [],
    ),
  };
}

/** A run on a desk that nobody gave a correlation id carries its own name, which ties it to no other run. */
function isOwnName({ run, correlation_id: correlation }: Pick<Evidence, 'run' | 'correlation_id'>): boolean {
  return run.kind === 'local' && run.id === correlation;
}

/** The same name in a report that does not say which run made it. */
const NAME_OF_LOCAL_RUN = /^local-\d{8}T\d{6}\.\d{3}Z$/;

function withoutOwnNames({ chosen, unsound }: NewestReports): NewestReports {
  return {
    unsound,
    chosen: chosen.map((report) =>
      NAME_OF_LOCAL_RUN.test(report.correlationId ?? '') ? { ...report, correlationId: null } : report,
    ),
  };
}

function toFact({ atMs: _atMs, ...fact }: TimedReport): EvidenceFact {
  return fact;
}
