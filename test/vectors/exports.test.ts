import { evidenceFile, judgedCheck, manifestOf } from '@release-gates/testkit';
import { serializeManifest } from '@release-gates/evidence';
import { sha256Hex } from '@release-gates/core';
import { EXPORT_FORMATS, type ExportedCandidate } from '@release-gates/report';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { describeVectors, type VectorFolder } from '../support/vectors.ts';

const SHA = 'a'.repeat(64);
const waiver = {
  id: 'w-1',
  gate: 'governance-check',
  check: 'thing_holds',
  owner: '@octocat',
  ticket: 'OPS-1',
  reason: 'known',
  expires: '2027-01-31T23:59:59.999Z',
  days_left: 70,
  path: '.github/release-waivers/w-1.yml',
  sha256: SHA,
};

/** One that passes, one that is waived, one that closes in a file with a hard name. */
function candidate(): ExportedCandidate {
  const files = [
    evidenceFile({ materials: [{ path: 'a b/ü.json', sha256: SHA, bytes: 1, role: 'material', origin: 'worktree' }] }),
    evidenceFile({
      unit: 'governance-check',
      checks: [judgedCheck({ outcome: 'fail', waiver: 'w-1', remedy: 'Fix it' })],
      waivers: [waiver],
    }),
    evidenceFile({ unit: 'audit-chain-verify', checks: [judgedCheck({ outcome: 'not_applicable' })] }),
    evidenceFile({
      unit: 'rollback-drill-guard',
      checks: [
        judgedCheck({ id: 'drill::a', outcome: 'inconclusive', location: { file: 'a b/#ü%.json', line: 3 } }),
        judgedCheck({ id: 'drill::b', outcome: 'fail', level: 'may', mode: 'warn' }),
      ],
    }),
  ];
  const manifest = manifestOf(files, {
    artifacts: [{ path: 'dist/a b.tgz', sha256: SHA, bytes: 9, required: true }],
    maxEvidenceAgeMs: 86_400_000,
  });
  const bytes = serializeManifest(manifest);
  const evidence = files.map(({ evidence: document, name, sha256 }) => ({ evidence: document, name, sha256 }));
  const signedVerdict = { name: 'attestations/aaaaaaaaaaaa/verification-summary.dsse.json', sha256: SHA };
  return { manifest, manifestName: 'manifest.json', manifestSha256: sha256Hex(bytes), signedVerdict, evidence };
}

const exported = (format: string): string => EXPORT_FORMATS[format]?.toText(candidate()) ?? '';

function validator(vectors: VectorFolder, schema: string, others: readonly string[] = []): ValidateFunction {
  // One of the schemas has a slip of its own, a keyword among the names of properties.
  const ajv = new Ajv({ strict: false, validateSchema: false, allErrors: true });
  formats.default(ajv);
  for (const name of ['iri-reference', 'idn-email']) ajv.addFormat(name, true);
  for (const name of others) ajv.addSchema(withoutDialect(vectors.json(name)));
  return ajv.compile(withoutDialect(vectors.json(schema)));
}

/** What these schemas use is the same in the drafts 4 and 7; ajv does not know the older one. */
function withoutDialect(schema: unknown): object {
  const { $schema: _dialect, id: _id, ...rest } = schema as Record<string, unknown>;
  return rest;
}

describeVectors('cyclonedx', (vectors) => {
  it('validates what we export as CycloneDX 1.6', () => {
    const validate = validator(vectors, 'bom-1.6.schema.json', ['jsf-0.82.schema.json', 'spdx.schema.json']);
    validate(JSON.parse(exported('cyclonedx')));
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ bomFormat: 'CycloneDX', specVersion: '1.6', declarations: { claims: 1 } })).toBe(false);
  });
});

describeVectors('sarif', (vectors) => {
  it('validates what we export as SARIF 2.1.0', () => {
    const validate = validator(vectors, 'sarif-schema-2.1.0.json');
    validate(JSON.parse(exported('sarif')));
    expect(validate.errors ?? []).toEqual([]);
    expect(validate(vectors.json('invalid-sarif.sarif'))).toBe(false);
  });
});

describe('an export', () => {
  it.each(Object.keys(EXPORT_FORMATS))('as %s is the same for the same candidate', (format) => {
    expect(exported(format)).toBe(exported(format));
    expect(exported(format).endsWith('\n')).toBe(true);
  });
});
