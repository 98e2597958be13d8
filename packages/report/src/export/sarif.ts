import { sha256Hex } from '@release-gates/core';
import type { EvidenceCheck } from '../reported-run.ts';
import type { ExportedCandidate, ExportedEvidence } from './candidate.ts';

/**
 * Every check that is not met, as SARIF 2.1.0. What is waived is suppressed with its reason, not left out; a reader that
 * counts what is open finds the same as the verdict. Where one result says whether it is suppressed all have to.
 */
export function toSarif({ manifest, evidence }: ExportedCandidate): object {
  const found = evidence.flatMap((exported) =>
    exported.evidence.checks.filter(isUnmet).map((check) => ({ exported, check })),
  );
  const rules = [...new Set(found.map(({ exported, check }) => ruleOf(exported, check)))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'release-gates',
            semanticVersion: manifest.tool.version,
            rules: rules.map((id) => ({ id, shortDescription: { text: id.replaceAll(/[/_]/g, ' ') } })),
          },
        },
        automationDetails: { id: `release-gates/${manifest.release_candidate_id}` },
        columnKind: 'utf16CodeUnits',
        results: found.map(({ exported, check }) => toResult(exported, check, rules)),
        properties: {
          releaseCandidateId: manifest.release_candidate_id,
          ...(manifest.subject.commit !== null && { commit: manifest.subject.commit }),
        },
      },
    ],
  };
}

function isUnmet({ outcome }: EvidenceCheck): boolean {
  return outcome === 'fail' || outcome === 'inconclusive';
}

/** Stable: a check's subject is where it was found, not what was looked for. */
function ruleOf({ evidence }: ExportedEvidence, { id }: EvidenceCheck): string {
  return `${evidence.unit}/${id.split('::', 1)[0]}`;
}

function toResult(exported: ExportedEvidence, check: EvidenceCheck, rules: readonly string[]): object {
  const { evidence, name, sha256 } = exported;
  const ruleId = ruleOf(exported, check);
  const advice = check.remedy === undefined ? '' : ` ${check.remedy}.`;
  return {
    ruleId,
    ruleIndex: rules.indexOf(ruleId),
    level: check.mode === 'enforce' ? 'error' : 'warning',
    message: { text: `${check.reason}.${advice}` },
    locations: [{ physicalLocation: locationOf(check) ?? { artifactLocation: { uri: toUri(name) } } }],
    partialFingerprints: { 'releaseGates/check/v1': sha256Hex(`${evidence.unit}\n${check.id}`) },
    suppressions: suppressionsOf(exported, check),
    properties: { check: check.id, outcome: check.outcome, evidence: { path: name, sha256 } },
  };
}

function locationOf({ location }: EvidenceCheck): object | undefined {
  if (location === undefined) return undefined;
  const { file, line } = location;
  return { artifactLocation: { uri: toUri(file) }, ...(line !== undefined && { region: { startLine: line } }) };
}

function toUri(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function suppressionsOf({ evidence }: ExportedEvidence, { waiver: id }: EvidenceCheck): readonly object[] {
  const waiver = evidence.waivers.find((one) => one.id === id);
  if (waiver === undefined) return [];
  const { owner, ticket, reason, expires } = waiver;
  return [
    {
      kind: 'external',
      status: 'accepted',
      justification: `${reason} (waived by ${owner} until ${expires}, ${ticket})`,
      properties: { waiver: waiver.id, sha256: waiver.sha256 },
    },
  ];
}
