import { opens } from '@release-gates/core';
import type { ExportedCandidate, ExportedEvidence } from './candidate.ts';

/**
 * A CycloneDX 1.6 document of attestations (CDXA): each unit is a requirement, its verdict a claim about the release, its
 * evidence the evidence. What is closed is a counter-claim; nothing is left out. https://cyclonedx.org/capabilities/attestations
 */
export function toCyclonedx(candidate: ExportedCandidate): object {
  const { manifest, manifestSha256, evidence } = candidate;
  const { repository, version } = manifest.subject;
  const release = { 'bom-ref': 'release', type: 'application', name: repository, ...(version !== null && { version }) };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(manifestSha256)}`,
    version: 1,
    metadata: {
      timestamp: manifest.generated_at,
      tools: { components: [{ type: 'application', name: manifest.tool.name, version: manifest.tool.version }] },
      component: { type: 'application', name: repository, ...(version !== null && { version }) },
    },
    components: manifest.artifacts.map(({ path, sha256 }) => ({
      type: 'file',
      'bom-ref': `file:${path}`,
      name: path,
      hashes: [{ alg: 'SHA-256', content: sha256 }],
    })),
    definitions: {
      standards: [
        {
          'bom-ref': 'release-gates',
          name: 'release-gates',
          version: manifest.tool.version,
          requirements: evidence.map(({ evidence: { unit } }) => ({
            'bom-ref': `requirement:${unit}`,
            identifier: unit,
            title: unit,
          })),
        },
      ],
    },
    declarations: {
      assessors: [{ 'bom-ref': 'assessor', thirdParty: false, organization: { name: repository } }],
      attestations: [
        {
          summary: `${manifest.release_candidate_id}: ${manifest.decision}`,
          assessor: 'assessor',
          map: evidence.map(toMapping),
        },
      ],
      claims: evidence.map(toClaim),
      evidence: [...evidence.map((exported) => toEvidence(candidate, exported)), ...evidence.flatMap(waiversOf)],
      targets: { components: [release] },
      affirmation: {
        statement: `The release candidate ${manifest.release_candidate_id} was judged as ${manifest.decision}, in the manifest with the SHA-256 ${manifestSha256}; that is what counts, and who signed it`,
      },
    },
  };
}

function toMapping({ evidence }: ExportedEvidence): object {
  const holds = conforms(evidence);
  const claims = [`claim:${evidence.unit}`];
  return {
    requirement: `requirement:${evidence.unit}`,
    ...(holds ? { claims } : { counterClaims: claims }),
    conformance: {
      score: holds ? 1 : 0,
      rationale: `${evidence.verdict}: ${evidence.reason}`,
      ...mitigation(evidence),
    },
  };
}

function toClaim({ evidence }: ExportedEvidence): object {
  const refs = [`evidence:${evidence.unit}`];
  const holds = conforms(evidence);
  return {
    'bom-ref': `claim:${evidence.unit}`,
    target: 'release',
    predicate: `${evidence.unit}: ${evidence.verdict}`,
    reasoning: evidence.reason,
    ...(holds ? { evidence: refs } : { counterEvidence: refs }),
    ...mitigation(evidence),
  };
}

/** What is waived opens the release and conforms to nothing: the waiver is what is done about it. */
function conforms({ verdict }: ExportedEvidence['evidence']): boolean {
  return opens(verdict) && verdict !== 'waived';
}

function mitigation({ unit, waivers }: ExportedEvidence['evidence']): object {
  return waivers.length === 0 ? {} : { mitigationStrategies: waivers.map(({ id }) => `waiver:${unit}:${id}`) };
}

function waiversOf({ evidence: { unit, waivers } }: ExportedEvidence): readonly object[] {
  return waivers.map(({ id, check, owner, ticket, reason, expires, path, sha256 }) => ({
    'bom-ref': `waiver:${unit}:${id}`,
    propertyName: 'release-gates:waiver',
    description: `${check} is waived by ${owner} (${ticket}): ${reason}; ${path}, SHA-256 ${sha256}`,
    expires,
  }));
}

function toEvidence({ manifest }: ExportedCandidate, { evidence, name, sha256 }: ExportedEvidence): object {
  return {
    'bom-ref': `evidence:${evidence.unit}`,
    propertyName: 'release-gates:evidence',
    description: `${name}, SHA-256 ${sha256}`,
    data: [
      {
        name,
        contents: { url: name.split('/').map(encodeURIComponent).join('/') },
        classification: 'release evidence',
      },
    ],
    created: evidence.ended_at,
    ...(manifest.expires_at !== null && { expires: manifest.expires_at }),
  };
}

/** RFC 9562 version 8, of the digest: the same candidate has the same document. */
function uuidOf(sha256: string): string {
  const variant = ((Number.parseInt(sha256[16] as string, 16) & 0x3) | 0x8).toString(16);
  return [
    sha256.slice(0, 8),
    sha256.slice(8, 12),
    `8${sha256.slice(13, 16)}`,
    `${variant}${sha256.slice(17, 20)}`,
    sha256.slice(20, 32),
  ].join('-');
}
