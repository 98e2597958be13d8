import { isLenient } from '@release-gates/evidence';
import type { ExportedCandidate, ExportedEvidence } from './candidate.ts';

/**
 * A CycloneDX 1.6 document of attestations (CDXA): each unit is a requirement, its verdict a claim about the release, its
 * evidence the evidence. What does not conform is a counter-claim; nothing is left out. https://cyclonedx.org/capabilities/attestations
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
      ...affirmationOf(candidate),
    },
  };
}

/** Somebody affirms by signing. That they are named says where to look; a signature counts where the reader verifies it. */
function affirmationOf({ manifest, manifestSha256, signedVerdict }: ExportedCandidate): object {
  if (signedVerdict === null) return {};
  const { name, sha256 } = signedVerdict;
  const { release_candidate_id: id, decision, subject } = manifest;
  return {
    affirmation: {
      statement: `The release candidate ${id} was judged as ${decision}, in the manifest with the SHA-256 ${manifestSha256}; that is what counts, and who signed it`,
      signatories: [
        {
          role: 'Signer of the verification summary',
          organization: { name: subject.repository },
          externalReference: {
            type: 'digital-signature',
            url: urlOf(name),
            comment: 'Not verified here: release-gates verify, cosign and slsa-verifier tell who signed it',
            hashes: [{ alg: 'SHA-256', content: sha256 }],
          },
        },
      ],
    },
  };
}

function toMapping({ evidence }: ExportedEvidence): object {
  const claims = [`claim:${evidence.unit}`];
  const standing = standingOf(evidence);
  return {
    requirement: `requirement:${evidence.unit}`,
    ...(standing === 'not_conformant' ? { counterClaims: claims } : { claims }),
    conformance: {
      // What does not apply conforms neither wholly nor not at all: a number would be counted with the others.
      ...(standing !== 'not_applicable' && { score: standing === 'conformant' ? 1 : 0 }),
      rationale: `${verdictOf(evidence)}: ${evidence.reason}`,
      ...mitigation(evidence),
    },
  };
}

function toClaim({ evidence }: ExportedEvidence): object {
  const refs = [`evidence:${evidence.unit}`];
  return {
    'bom-ref': `claim:${evidence.unit}`,
    target: 'release',
    predicate: `${evidence.unit}: ${verdictOf(evidence)}`,
    reasoning: evidence.reason,
    ...(standingOf(evidence) === 'not_conformant' ? { counterEvidence: refs } : { evidence: refs }),
    ...mitigation(evidence),
  };
}

/** What is waived, or only warned of what must hold, opens the release and conforms to nothing. */
function standingOf(evidence: ExportedEvidence['evidence']): 'conformant' | 'not_applicable' | 'not_conformant' {
  if (evidence.verdict === 'not_applicable') return 'not_applicable';
  return evidence.verdict === 'pass' && !isLenient(evidence) ? 'conformant' : 'not_conformant';
}

function verdictOf(evidence: ExportedEvidence['evidence']): string {
  return evidence.verdict === 'pass' && isLenient(evidence) ? 'pass, judged leniently' : evidence.verdict;
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
        contents: { url: urlOf(name) },
        classification: 'release evidence',
      },
    ],
    created: evidence.ended_at,
    ...(manifest.expires_at !== null && { expires: manifest.expires_at }),
  };
}

function urlOf(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/');
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
