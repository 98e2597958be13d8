import {
  buildEvidenceReference,
  buildStatement,
  envelopeJson,
  PREDICATE_TYPES,
  signPayload,
} from '@release-gates/attestation';
import { type JsonObject, sha256Hex } from '@release-gates/core';
import { COMPLETE_PREDICATES } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { ALICE, factsOf, fileOf, formsOf, signedCandidate } from './candidate-case.ts';
import { attestationDetails } from './decide.ts';
import type { AttestationFacts } from './facts.ts';
import { attestationVerify } from './gate.ts';

const one = await signedCandidate();
const ALL = formsOf(one);
const UNIT = 'compat-matrix.dsse.json';
const LINES = 'rc-1.intoto.jsonl';

type Files = Readonly<Record<string, string>>;

function factsWith(files: Files, changes: Partial<AttestationFacts> = {}): AttestationFacts {
  const attestations = Object.entries(files)
    .map(([path, text]) => fileOf(`m/${path}`, text))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return { ...factsOf(one, []), attestations, ...changes };
}

/** What does not hold, and whether it closes. */
function faults(files: Files, changes: Partial<AttestationFacts> = {}): readonly string[] {
  return attestationVerify
    .decide(factsWith(files, changes), attestationVerify.inputs.parse({}))
    .filter(({ outcome }) => outcome !== 'pass')
    .map(({ id, level, reason }) => `${level} ${id}: ${reason}`);
}

const endingWith = (ending: string): Files =>
  Object.fromEntries(Object.entries(ALL).filter(([path]) => path.endsWith(ending)));
const without = (...names: readonly string[]): Files =>
  Object.fromEntries(
    Object.entries(ALL).flatMap(([path, text]) => {
      if (names.some((name) => path.startsWith(`${name}.`))) return [];
      const lines = names.map((name) => one.lines[name]);
      const kept = path === LINES ? lines.reduce<string>((all, line) => all.replace(line ?? '', ''), text) : text;
      return [[path, kept] as const];
    }),
  );

function lineOf(payload: Uint8Array): string {
  return `${JSON.stringify(envelopeJson(signPayload(payload, ALICE)))}\n`;
}

function say(type: string, predicate: object): string {
  const about = { name: 'manifest.json', digest: { sha256: sha256Hex(one.manifestBytes) } };
  return lineOf(buildStatement([about], { type, predicate: { ...COMPLETE_PREDICATES[type], ...predicate } }));
}

interface Said {
  readonly subject: Parameters<typeof buildStatement>[0];
  readonly predicate: JsonObject;
}

function statementOf(line: string): Said {
  const { payload } = JSON.parse(line) as { payload: string };
  return JSON.parse(Buffer.from(payload, 'base64').toString()) as Said;
}

function except(path: string): Files {
  const { [path]: _left, ...files } = endingWith('.dsse.json');
  return files;
}

const { 'compat-matrix': unitLine = '', 'verification-summary': summaryLine = '' } = one.lines;

describe('what a signed summary and a reference name', () => {
  it.each<[string, Files]>([
    ['in every form', ALL],
    ['as envelopes', endingWith('.dsse.json')],
    ['as bundles', endingWith('.sigstore.json')],
    ['as lines', endingWith('.jsonl')],
    ['under another name', { ...except(UNIT), 'unit.dsse.json': unitLine }],
  ])('is here %s', (_name, files) => {
    expect(faults(files)).toEqual([]);
  });

  it.each<[string, Files, RegExp]>([
    [
      'a file that says the same in other bytes',
      { ...ALL, [UNIT]: JSON.stringify(JSON.parse(unitLine), null, 2) },
      /^must statements_named: m\/evidence-reference\.dsse\.json: expected m\/compat-matrix\.dsse\.json with sha256 [0-9a-f]{64}, found sha256 [0-9a-f]{64}/,
    ],
    [
      'a line that says the same in other bytes, and no file',
      { [LINES]: (ALL[LINES] ?? '').replace(unitLine, unitLine.replace('{', '{ ')) },
      /^must statements_named: m\/rc-1\.intoto\.jsonl:\d: names compat-matrix\.dsse\.json \(sha256 [0-9a-f]{64}\), and nothing here has that digest/,
    ],
    [
      'a statement that nobody has',
      {
        ...endingWith('.dsse.json'),
        'more.dsse.json': say(PREDICATE_TYPES.reference, {
          references: [{ downloadLocation: 'other.dsse.json', digest: { sha256: 'f'.repeat(64) } }],
        }),
      },
      /^must statements_named: m\/more\.dsse\.json: names other\.dsse\.json \(sha256 f{64}\), and nothing here has that digest/,
    ],
    [
      'a document that the manifest does not bind',
      {
        ...endingWith('.dsse.json'),
        'more.dsse.json': say(PREDICATE_TYPES.reference, {
          references: [{ downloadLocation: 'compat-matrix-ffff.json', digest: { sha256: 'f'.repeat(64) } }],
        }),
      },
      /names compat-matrix-ffff\.json \(sha256 f{64}\), and nothing here has that digest/,
    ],
    [
      'something without a digest',
      {
        ...endingWith('.dsse.json'),
        'more.dsse.json': say(PREDICATE_TYPES.reference, { references: [{ downloadLocation: 'a.json' }] }),
      },
      /m\/more\.dsse\.json: names a\.json without a SHA-256/,
    ],
    [
      'in what is no list',
      {
        ...endingWith('.dsse.json'),
        'more.dsse.json': say(PREDICATE_TYPES.verificationSummary, {
          ...statementOf(summaryLine).predicate,
          inputAttestations: 'all',
        }),
      },
      /m\/more\.dsse\.json: expected a list of inputAttestations, found "all"/,
    ],
  ])('is refused: %s', (_name, files, expected) => {
    expect(faults(files)).toEqual([expect.stringMatching(expected)]);
  });

  it('may lie elsewhere, where an address says so', () => {
    const elsewhere = say(PREDICATE_TYPES.reference, {
      references: [{ downloadLocation: 'https://example.com/a.json', digest: { sha256: 'f'.repeat(64) } }],
    });
    expect(faults({ ...endingWith('.dsse.json'), 'more.dsse.json': elsewhere })).toEqual([]);
  });

  it('is told once, however many forms there are, and as nothing else', () => {
    const files = { ...ALL, [UNIT]: ` ${unitLine}` };
    const [said = ''] = faults(files);
    expect(unnamed(files)).toEqual({ total: 0, files: [] });
    expect(said).toMatch(/ \(and 1 more such name\)$/);
  });
});

function unnamed(files: Files, changes: Partial<AttestationFacts> = {}): unknown {
  return attestationDetails(factsWith(files, changes), attestationVerify.inputs.parse({}))['not_named'];
}

describe('what nothing names', () => {
  it('is told, and closes nothing', () => {
    expect(unnamed(ALL)).toEqual({ total: 0, files: [] });
    const { subject, predicate } = statementOf(unitLine);
    const payload = buildStatement(subject, {
      type: PREDICATE_TYPES.testResult,
      predicate: { ...predicate, url: 'u' },
    });
    const files = { ...endingWith('.dsse.json'), 'late.dsse.json': lineOf(payload) };
    expect(faults(files)).toEqual([]);
    expect(unnamed(files)).toEqual({ total: 1, files: ['m/late.dsse.json'] });
    expect(unnamed(ALL, { others: ['m/README.md'] })).toEqual({ total: 1, files: ['m/README.md'] });
  });

  it('is a document that the reference leaves out', () => {
    const about = { ...one, name: 'manifest.json', sha256: sha256Hex(one.manifestBytes) };
    const reference = buildEvidenceReference({
      ...about,
      manifest: { ...one.manifest, gates: {} },
      verifierId: 'v',
      resourceUri: 'r',
      policy: { uri: 'p' },
      inputs: [],
      lenient: [],
    });
    const files = { ...without('evidence-reference'), 'evidence-reference.dsse.json': lineOf(reference) };
    const kept = Object.fromEntries(Object.entries(files).filter(([path]) => path !== LINES));
    expect(faults(kept)).toEqual([]);
    expect(unnamed(kept)).toEqual({ total: 1, files: [one.manifest.gates['compat-matrix']?.evidence] });
  });
});

describe('what sign always says', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['no simple verification result', ['simple-verification-result'], /no simple-verification-result/],
    ['no reference', ['evidence-reference'], /no evidence-reference/],
    [
      'neither',
      ['simple-verification-result', 'evidence-reference'],
      /no simple-verification-result and no evidence-reference/,
    ],
  ])('%s is told, and refused where signatures are required', (_name, names, expected) => {
    const told = faults(without(...names));
    expect(told).toEqual([expect.stringMatching(/^may statements_complete: of what SHA256:\S+ signed, there is /)]);
    expect(told[0]).toMatch(expected);
    expect(faults(without(...names), { requiresSignatures: true })).toEqual([
      expect.stringMatching(/^must statements_complete: /),
    ]);
  });

  it('is not asked of who uses another tool', () => {
    const { predicate } = statementOf(summaryLine);
    const verifier = { id: 'https://example.com/another' };
    const files = {
      [UNIT]: unitLine,
      'verification-summary.dsse.json': say(PREDICATE_TYPES.verificationSummary, { ...predicate, verifier }),
    };
    expect(faults(files, { requiresSignatures: true })).toEqual([]);
  });
});
