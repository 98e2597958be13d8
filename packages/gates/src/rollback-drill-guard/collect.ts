import { type CollectContext, InputError, type Workspace } from '@release-gates/core';
import { drillSignaturePolicySchema, releaseChannelsSchema, validateForeign } from '@release-gates/formats';
import { readDocument } from '../_shared/document-fact.ts';
import { collectKeys } from './collect-keys.ts';
import { collectSignatures } from './collect-signatures.ts';
import type { DrillFacts, ReportFact } from './facts.ts';
import type { DrillInputs } from './inputs.ts';
import { parseBundleReport, parseIncidentReport, type ReportParser, unreadable } from './parse-report.ts';

const MAX_REPORTS = 2000;

/** The drill writes this beside its report, and the predecessor's guard took it for one. */
const SIDE_FILE = /(?:^|\/)incident_notify_drill_notify_[^/]*$/;

export async function collect(inputs: DrillInputs, context: CollectContext): Promise<DrillFacts> {
  const { workspace } = context;
  const policy = await readDocument(workspace, {
    path: inputs.signaturePolicy,
    role: 'policy',
    validate: (document) => validateForeign(drillSignaturePolicySchema, document),
  });
  const keys = await collectKeys(inputs, policy.state === 'valid' ? policy.value : undefined, context);
  return {
    nowMs: context.nowMs,
    policy,
    incidents: await readReports(inputs.incidentPatterns, parseIncidentReport, workspace),
    bundles: await readReports(inputs.bundlePatterns, parseBundleReport(context.subject.repository), workspace),
    signatures: await collectSignatures(inputs.signaturePatterns, keys, workspace),
    keys: keys.map(({ fact }) => fact),
    channels: inputs.requireHistoryRollback ? await readChannels(inputs.channelsFile, workspace) : null,
  };
}

async function readReports(
  globs: readonly string[],
  parse: ReportParser,
  workspace: Workspace,
): Promise<readonly ReportFact[]> {
  const paths = await workspace.list(globs, { limit: MAX_REPORTS });
  const reports: ReportFact[] = [];
  for (const path of paths.filter((name) => !SIDE_FILE.test(name))) {
    const report = await readReport(path, parse, workspace);
    if (report !== undefined) reports.push(report);
  }
  return reports;
}

async function readReport(path: string, parse: ReportParser, workspace: Workspace): Promise<ReportFact | undefined> {
  const file = await workspace.read(path, { role: 'evidence' });
  if (file.state === 'absent')
    return unreadable(path, { code: 'file.absent', message: 'it vanished while it was read' });
  if (file.state === 'refused') return unreadable(path, { code: file.code, message: file.reason });
  try {
    return parse(file.bytes, file.path, file.sha256);
  } catch (error) {
    // The parse boundary: a malformed report is not an absent one, and the gate says which it is.
    if (!(error instanceof InputError)) throw error;
    const [problem] = error.problems;
    return unreadable(path, { code: error.code, message: problem?.message ?? error.message, where: problem?.where });
  }
}

function readChannels(path: string, workspace: Workspace) {
  return readDocument(workspace, {
    path,
    role: 'material',
    validate: (document) => validateForeign(releaseChannelsSchema, document),
    pointers: ({ history }) => history.map((_, index) => `/history/${index}`),
  });
}
