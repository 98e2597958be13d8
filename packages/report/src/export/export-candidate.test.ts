import { evidenceFile, judgedCheck, manifestOf } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import type { ExportedCandidate } from './candidate.ts';
import { EXPORT_FORMATS } from './export-candidate.ts';

const SHA = 'b'.repeat(64);
const waiver = {
  id: 'w-1',
  gate: 'governance-check',
  check: 'thing_holds',
  owner: '@octocat',
  ticket: 'OPS-1',
  reason: 'known',
  expires: '2027-01-31T23:59:59.999Z',
  days_left: 70,
  path: 'w-1.yml',
  sha256: SHA,
};
const material = { path: 'policy.json', sha256: SHA, bytes: 1, role: 'policy', origin: 'worktree' } as const;

function candidate(): ExportedCandidate {
  const files = [
    evidenceFile({ materials: [material] }),
    evidenceFile({
      unit: 'governance-check',
      checks: [judgedCheck({ outcome: 'fail', waiver: 'w-1' })],
      waivers: [waiver],
    }),
    evidenceFile({
      unit: 'merge-gate',
      checks: [judgedCheck({ id: 'gate::a', outcome: 'inconclusive', location: { file: 'a b.json', line: 3 } })],
    }),
  ];
  return {
    manifest: manifestOf(files),
    manifestName: 'manifest.json',
    manifestSha256: SHA,
    signedVerdict: null,
    evidence: files.map(({ evidence, name, sha256 }) => ({ evidence, name, sha256 })),
  };
}

/** The candidate with this evidence alone. */
const only = (evidence: ReturnType<typeof evidenceFile>): ExportedCandidate => ({
  ...candidate(),
  evidence: [evidence],
});

const text = (format: string): string => EXPORT_FORMATS[format]?.toText(candidate()) ?? '';
const lines = (format: string): unknown[] =>
  text(format)
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

describe('sarif', () => {
  it('holds every unmet check, and suppresses what is waived with its reason', () => {
    const { runs } = JSON.parse(text('sarif')) as {
      runs: [{ results: object[]; tool: { driver: { rules: object[] } } }];
    };
    expect(runs[0].results).toMatchObject([
      {
        ruleId: 'governance-check/thing_holds',
        suppressions: [
          {
            kind: 'external',
            status: 'accepted',
            justification: 'known (waived by @octocat until 2027-01-31T23:59:59.999Z, OPS-1)',
          },
        ],
      },
      {
        ruleId: 'merge-gate/gate',
        level: 'error',
        suppressions: [],
        locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20b.json' }, region: { startLine: 3 } } }],
      },
    ]);
    expect(runs[0].tool.driver.rules).toMatchObject([
      { id: 'governance-check/thing_holds' },
      { id: 'merge-gate/gate' },
    ]);
  });
});

describe('cdevents', () => {
  it('has one event for each gate, with its outcome', () => {
    expect(lines('cdevents')).toMatchObject(
      ['success', 'success', 'failure'].map((outcome) => ({
        context: { specversion: '0.5.1', type: 'dev.cdevents.testsuiterun.finished.0.3.0' },
        subject: { content: { outcome, environment: { id: 'prod' } } },
      })),
    );
  });
});

describe('witness', () => {
  it('has one collection for each unit: what it read, how it ended, what it left', () => {
    const statements = lines('witness') as { predicate: { name: string; attestations: { attestation: object }[] } }[];
    expect(
      statements.map(({ predicate: { name, attestations } }) => [name, attestations[1]?.attestation]),
    ).toMatchObject([
      ['compat-matrix', { exitcode: 0 }],
      ['governance-check', { exitcode: 0 }],
      ['merge-gate', { exitcode: 1 }],
    ]);
    expect(statements[0]?.predicate.attestations[0]?.attestation).toEqual({ 'policy.json': { sha256: SHA } });
  });
});

describe('prov', () => {
  it('derives the manifest from every document, and names each thing that it relates', () => {
    const graph = JSON.parse(text('prov')) as Record<string, Record<string, Record<string, string>>>;
    expect(Object.keys(graph['wasDerivedFrom'] ?? {})).toHaveLength(3);
    const known = new Set(['entity', 'activity', 'agent'].flatMap((kind) => Object.keys(graph[kind] ?? {})));
    const relations = ['used', 'wasGeneratedBy', 'wasAssociatedWith', 'actedOnBehalfOf', 'wasDerivedFrom'];
    const named = relations
      .flatMap((kind) => Object.values(graph[kind] ?? {}))
      .flatMap(({ 'prov:time': _time, ...ends }) => Object.values(ends));
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('cyclonedx', () => {
  it('claims what is open, and counters what is closed', () => {
    const bom = JSON.parse(text('cyclonedx')) as {
      serialNumber: string;
      declarations: { attestations: [{ map: object[] }] };
    };
    expect(bom.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(bom.declarations.attestations[0].map).toMatchObject([
      { claims: ['claim:compat-matrix'], conformance: { score: 1 } },
      {
        counterClaims: ['claim:governance-check'],
        conformance: { score: 0, mitigationStrategies: ['waiver:governance-check:w-1'] },
      },
      { counterClaims: ['claim:merge-gate'], conformance: { score: 0 } },
    ]);
  });

  type Bom = { declarations: { attestations: [{ map: object[] }]; affirmation?: object } };
  const bomOf = (of: ExportedCandidate) => JSON.parse(EXPORT_FORMATS['cyclonedx']?.toText(of) ?? '') as Bom;

  it('scores neither what does not apply nor, as conformant, what only warned of what must hold', () => {
    const absent = evidenceFile({ checks: [judgedCheck({ outcome: 'not_applicable' })] });
    const [notApplicable] = bomOf(only(absent)).declarations.attestations[0].map;
    expect(notApplicable).toMatchObject({ claims: ['claim:compat-matrix'] });
    expect(notApplicable).toHaveProperty('conformance', { rationale: expect.stringMatching(/^not_applicable: /) });
    const lenient = evidenceFile({
      checks: [judgedCheck({ outcome: 'fail', level: 'must', mode: 'warn' }), judgedCheck({})],
    });
    expect(bomOf(only(lenient)).declarations.attestations[0].map).toMatchObject([
      {
        counterClaims: ['claim:compat-matrix'],
        conformance: { score: 0, rationale: expect.stringMatching(/^pass, judged leniently: /) },
      },
    ]);
  });

  it('is affirmed by who signed the verdict, as far as that can be looked up, and by nobody where none did', () => {
    const signed = { name: 'attestations/bbbbbbbbbbbb/verification-summary.dsse.json', sha256: SHA };
    expect(bomOf({ ...candidate(), signedVerdict: signed }).declarations.affirmation).toMatchObject({
      statement: expect.stringContaining(SHA),
      signatories: [
        {
          organization: { name: candidate().manifest.subject.repository },
          externalReference: {
            type: 'digital-signature',
            url: signed.name,
            hashes: [{ alg: 'SHA-256', content: SHA }],
          },
        },
      ],
    });
    expect(bomOf(candidate()).declarations.affirmation).toBeUndefined();
  });
});
