import { compileGlobs, type CollectContext } from '@release-gates/core';
import {
  escapeGlob,
  folderOf,
  readEvidenceFolder,
  selectEvidence,
  type EvidenceDocument,
  type FolderDocument,
  type UnitSelection,
} from '@release-gates/evidence';
import type { ChangedPaths, GateFacts, MergeFacts } from './facts.ts';
import type { MergeGateInputs } from './inputs.ts';
import { parseNeeds } from './needs.ts';
import { parseRules } from './rules.ts';

/** Come after this gate, are it, or judge its subject: it cannot wait for them. */
const NOT_AWAITED: ReadonlySet<string> = new Set([
  'evidence-upload',
  'manifest-verify',
  'merge-gate',
  'preflight-run',
  'release-manifest',
]);

/** Reads the evidence folders and the changed paths; which evidence counts is chosen by its binding alone. */
export async function collectMergeFacts(inputs: MergeGateInputs, context: CollectContext): Promise<MergeFacts> {
  const documents = await readFolders(inputs.evidence, context);
  const wanted = expectedUnits(inputs, context);
  const { state, paths } = await compareChange(inputs, context, wanted);
  const commits = commitsOf(inputs, context);
  const selected = selectEvidence(
    documents.filter((document) => document.kind === 'evidence'),
    bindingOf(inputs, context, commits),
  );
  const extra = [...selected.keys()].filter((unit) => !wanted.has(unit) && !NOT_AWAITED.has(unit));
  return {
    run: context.run,
    commits,
    releaseCandidateId: context.releaseCandidateId,
    change: state,
    gates: [...new Set([...wanted.keys(), ...extra])].sort().flatMap((unit) => {
      const gate = toGateFacts(unit, { wanted: wanted.get(unit), selection: selected.get(unit), paths });
      return gate ?? [];
    }),
    malformed: documents.flatMap((document) => (document.kind === 'malformed' ? document.differences : [])),
    foreign: documents.filter((document) => document.kind === 'foreign').length,
    jobs: inputs.needs === undefined ? {} : parseNeeds(inputs.needs),
  };
}

interface Wanted {
  readonly required: boolean;
  readonly mode: GateFacts['mode'];
  readonly globs: readonly string[] | null;
}

/** A unit that a rule names is expected too: a filter narrows a demand, it does not make one go away. */
function expectedUnits(inputs: MergeGateInputs, context: CollectContext): Map<string, Wanted> {
  const rules = inputs.rules === undefined ? {} : parseRules(inputs.rules);
  const configured = new Map(context.configuredUnits.map((unit) => [unit.id, unit]));
  const named =
    inputs.expectedGates.length > 0
      ? inputs.expectedGates
      : [...configured.keys()].filter((unit) => !NOT_AWAITED.has(unit));
  return new Map(
    [...new Set([...named, ...Object.keys(rules)])].map((unit) => [
      unit,
      {
        required: configured.get(unit)?.required ?? true,
        mode: configured.get(unit)?.mode ?? 'enforce',
        globs: rules[unit] ?? configured.get(unit)?.paths ?? null,
      },
    ]),
  );
}

async function readFolders(entries: readonly string[], context: CollectContext): Promise<readonly FolderDocument[]> {
  const folders = new Set<string>();
  for (const entry of entries.length === 0 ? [escapeGlob(context.evidenceDirectory)] : entries) {
    const isPattern = entries.length > 0 && /[*?[\]{}]/.test(entry);
    if (isPattern) for (const path of await context.workspace.list([entry])) folders.add(folderOf(path));
    else folders.add(entries.length === 0 ? context.evidenceDirectory : entry.replace(/\/+$/, ''));
  }
  const documents: FolderDocument[] = [];
  for (const folder of [...folders].sort()) documents.push(...(await readEvidenceFolder(context.workspace, folder)));
  return documents;
}

async function compareChange(
  inputs: MergeGateInputs,
  context: CollectContext,
  wanted: ReadonlyMap<string, Wanted>,
): Promise<{ state: ChangedPaths; paths: readonly string[] | undefined }> {
  const base = inputs.baseSha ?? context.change.baseCommit;
  const hasFilters = [...wanted.values()].some((unit) => unit.globs !== null);
  if (!hasFilters || base === undefined) return { state: { state: 'not_compared' }, paths: undefined };
  const head = headOf(inputs, context) ?? context.subject.commit;
  const paths = head === null ? undefined : await context.git.changedPaths(base, head);
  if (paths === undefined || head === null) return { state: { state: 'unknown', base, head }, paths: undefined };
  return { state: { state: 'known', base, head, count: paths.length }, paths };
}

/** On `pull_request_target` the base is what is checked out, and its evidence says nothing of the change. */
function commitsOf(inputs: MergeGateInputs, context: CollectContext): readonly string[] {
  const { subject, change } = context;
  const own = subject.commit === change.baseCommit ? null : subject.commit;
  return [...new Set([own, headOf(inputs, context)].filter((commit) => commit !== null))];
}

function headOf(inputs: MergeGateInputs, context: CollectContext): string | null {
  return inputs.headSha?.toLowerCase() ?? context.change.headCommit ?? null;
}

function bindingOf(
  inputs: MergeGateInputs,
  context: CollectContext,
  commits: readonly string[],
): Parameters<typeof selectEvidence>[1] {
  const { run } = context;
  const maxAgeS = inputs.maxEvidenceAgeS ?? context.maxEvidenceAgeS;
  return {
    releaseCandidateId: context.releaseCandidateId,
    repository: context.subject.repository,
    commits,
    environment: context.environment,
    strict: context.strict,
    nowMs: context.nowMs,
    kinds: Object.fromEntries(context.configuredUnits.map((unit) => [unit.id, unit.kind])),
    ...(inputs.requireSameRun && { run: { id: run.id, attempt: run.kind === 'github' ? run.attempt : 0 } }),
    ...(maxAgeS !== null && { maxAgeMs: maxAgeS * 1000 }),
  };
}

interface Sources {
  readonly wanted: Wanted | undefined;
  readonly selection: UnitSelection | undefined;
  readonly paths: readonly string[] | undefined;
}

/** Undefined for a unit that nobody expects and that is no gate, or left nothing of this run. */
function toGateFacts(unit: string, { wanted, selection, paths }: Sources): GateFacts | undefined {
  const chosen = selection?.chosen ?? null;
  if (wanted === undefined && chosen?.evidence.kind !== 'gate') return undefined;
  const globs = wanted?.globs ?? null;
  return {
    unit,
    isExpected: wanted !== undefined,
    required: wanted?.required ?? false,
    mode: wanted?.mode ?? 'warn',
    filter: globs === null ? null : { globs, matches: paths === undefined ? null : countMatches(globs, paths) },
    chosen: chosen === null ? null : toChosen(chosen),
    refused: (selection?.refused ?? []).slice(0, 100),
  };
}

/** Dot files count: a filter on `**` that passed over `.github` would be a way around it. */
function countMatches(globs: readonly string[], paths: readonly string[]): number {
  const glob = compileGlobs(globs, { dot: true });
  return paths.filter((path) => glob.matches(path)).length;
}

function toChosen({ path, sha256, evidence }: EvidenceDocument): GateFacts['chosen'] {
  const { verdict, mode, reason, ended_at: at, subject } = evidence;
  return { path, sha256, verdict, mode, reason, at, commit: subject.commit };
}
