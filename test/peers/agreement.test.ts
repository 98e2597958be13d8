import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

import { parsePublicKey } from '@release-gates/attestation';
import { foldVerdict, type Gate, judge, opens, sha256Hex } from '@release-gates/core';
import { gates } from '@release-gates/gates';
import { collectContext, FakeWorkspace } from '@release-gates/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../packages/adapters/src/clock/system-clock.ts';
import { CLI } from '../support/compiled-cli.ts';
import { accepts, askEach } from './ask.ts';
import { RESOURCE_URI, type SignedExample, signExample, VERIFIER_ID } from './candidate.ts';
import { DISAGREEMENTS, type Peer, rowsOfDocs } from './disagreements.ts';
import { byteChanges, fieldChanges, spellings, type Variant } from './envelope-variants.ts';

/**
 * Every variant is asked of both: `release-gates verify` over the folder that holds it, and the verifier of others over the
 * same file. What only one of the two accepts is in the list of disagreements with a reason, or it is a bug.
 */

const BIN = resolve(process.env['RELEASE_GATES_PEERS'] ?? '.cache/go-bin');
const PYTHON = '.cache/venv/bin/python';
const inCi = process.env['CI'] === 'true';
const BYTES = Number(process.env['RELEASE_GATES_VARIANTS'] ?? (inCi ? 1000 : 40));
/** Of each peer's variants, asked of the command line as a user asks it; all are asked of the unit that it runs. */
const BY_PROCESS = 17;

interface Question {
  readonly peer: Peer;
  readonly isThere: boolean;
  /** The form in which each statement of the folder lies there, once. */
  readonly ending: string;
  readonly name: string;
  /** What `release-gates verify` is told beside folder and key. */
  readonly flags: Readonly<Record<string, string>>;
  /** The unit of which a collection of Witness lies there too, by this name. */
  readonly collection?: string;
  readonly ask: (variants: readonly Variant[]) => Promise<readonly boolean[]>;
}

let example: SignedExample;
beforeAll(() => {
  example = signExample();
});
afterAll(() => example.remove());

function variantFile({ bytes }: Variant): string {
  const path = example.at(`variants/${sha256Hex(bytes).slice(0, 16)}.json`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return path;
}

function askCosign(variants: readonly Variant[]): Promise<readonly boolean[]> {
  const trust = ['--key', example.at('ours.pub'), '--trusted-root', example.at('root.json'), '--insecure-ignore-tlog'];
  const of = ['--type', 'https://in-toto.io/attestation/test-result/v0.1', example.find('compat-matrix-')];
  return askEach(variants, (variant) =>
    accepts(join(BIN, 'cosign'), ['verify-blob-attestation', ...trust, '--bundle', variantFile(variant), ...of]),
  );
}

function askSlsaVerifier(variants: readonly Variant[]): Promise<readonly boolean[]> {
  const manifest = sha256Hex(readFileSync(example.find('manifest.')));
  const expected = ['--verifier-id', VERIFIER_ID, '--resource-uri', RESOURCE_URI];
  const what = ['--subject-digest', `sha256:${manifest}`, '--verified-level', 'RELEASE_GATES_PASSED', ...expected];
  const trust = ['--public-key-path', example.at('ours.pub')];
  return askEach(variants, (variant) =>
    accepts(join(BIN, 'slsa-verifier'), ['verify-vsa', ...trust, ...what, '--attestation-path', variantFile(variant)]),
  );
}

async function askSecuresystemslib(variants: readonly Variant[]): Promise<readonly boolean[]> {
  const key = example.at('ours.pub');
  const { fingerprint } = parsePublicKey(readFileSync(key, 'utf8'), key);
  return askAtOnce(PYTHON, ['test/peers/verify_dsse.py', key, fingerprint], variants);
}

async function askWitness(variants: readonly Variant[]): Promise<readonly boolean[]> {
  const subject = sha256Hex(readFileSync(example.find('compat-matrix-')));
  return askAtOnce(join(BIN, 'witness-peer'), [example.at('ours.pub'), 'compat-matrix', subject], variants);
}

/** One process for all of them: an envelope a line in, a word a line out. */
function askAtOnce(program: string, argv: readonly string[], variants: readonly Variant[]): readonly boolean[] {
  const input = variants.map(({ bytes }) => `${Buffer.from(bytes).toString('base64')}\n`).join('');
  const output = execFileSync(program, argv, { input, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return output
    .trimEnd()
    .split('\n')
    .map((line) => line === 'accepts');
}

const SUMMARY = { 'verifier-id': VERIFIER_ID, 'resource-uri': RESOURCE_URI, levels: 'RELEASE_GATES_PASSED' };
const isInstalled = (program: string): boolean => existsSync(join(BIN, program));
const QUESTIONS: readonly Question[] = [
  {
    peer: 'cosign',
    isThere: isInstalled('cosign'),
    ending: '.sigstore.json',
    name: 'compat-matrix.sigstore.json',
    flags: {},
    ask: askCosign,
  },
  {
    peer: 'slsa-verifier',
    isThere: isInstalled('slsa-verifier'),
    ending: '.dsse.json',
    name: 'verification-summary.dsse.json',
    flags: SUMMARY,
    ask: askSlsaVerifier,
  },
  {
    peer: 'securesystemslib',
    isThere: existsSync('.cache/venv/securesystemslib.version'),
    ending: '.dsse.json',
    name: 'compat-matrix.dsse.json',
    flags: {},
    ask: askSecuresystemslib,
  },
  {
    peer: 'go-witness',
    isThere: isInstalled('witness-peer'),
    ending: '.dsse.json',
    name: 'compat-matrix.witness.dsse.json',
    collection: 'compat-matrix',
    flags: {},
    ask: askWitness,
  },
];

/** The folder in which a variant takes the place of a statement. */
class Folder {
  readonly root: string;
  readonly #file: string;
  readonly #flags: Question['flags'];

  constructor({ ending, name, flags, collection }: Question) {
    this.root = example.inOneForm(ending);
    const [statements = ''] = readdirSync(join(this.root, 'attestations'));
    this.#file = join(this.root, 'attestations', statements, name);
    this.#flags = flags;
    if (collection !== undefined) writeFileSync(this.#file, example.witnessCollection(collection));
  }

  original(): Uint8Array {
    return readFileSync(this.#file);
  }

  /** The unit that `verify` runs where a key is named, with what it is given. */
  async judge(variants: readonly Variant[]): Promise<readonly boolean[]> {
    const gate = (await gates['attestation-verify']?.()) as Gate;
    const { 'verifier-id': verifierId, 'resource-uri': resourceUri, levels } = this.#flags;
    const { spki } = parsePublicKey(readFileSync(example.at('ours.pub'), 'utf8'), 'ours.pub');
    const asked = { ...(levels !== undefined && { verifierId, resourceUri, levels: [levels] }) };
    const inputs = gate.inputs.parse({ manifest: '.', publicKeys: [spki], ...asked });
    const files = readFolder(this.root);
    const answers: boolean[] = [];
    for (const { bytes } of variants) {
      const workspace = new FakeWorkspace(new Map([...files, [relative(this.root, this.#file), bytes]]));
      const facts = await gate.collect(inputs, { ...collectContext({ workspace }), nowMs: systemClock.nowMs() });
      const checks = gate.decide(facts, inputs);
      answers.push(opens(foldVerdict(checks.map((check) => judge(check, { mode: 'enforce', strict: true })))));
    }
    return answers;
  }

  /** As a user asks, in a process of its own for each. */
  async verify(variants: readonly Variant[]): Promise<readonly boolean[]> {
    const flags = Object.entries(this.#flags).flatMap(([name, value]) => [`--${name}`, value]);
    const argv = [CLI, 'verify', this.root, '--public-keys', example.at('ours.pub'), '--offline', ...flags];
    const original = this.original();
    const answers: boolean[] = [];
    for (const { bytes } of variants) {
      writeFileSync(this.#file, bytes);
      answers.push(await accepts(process.execPath, argv));
    }
    writeFileSync(this.#file, original);
    return answers;
  }
}

function readFolder(root: string): ReadonlyMap<string, Uint8Array> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(root, path), readFileSync(path)];
    }),
  );
}

/** Half of them ways of writing, for on those two readers differ. */
function sampleOf(variants: readonly Variant[]): readonly Variant[] {
  const half = Math.floor(BY_PROCESS / 2);
  const step = Math.floor((variants.length - half) / (BY_PROCESS - half));
  return [...variants.slice(0, half), ...variants.slice(half).filter((_, at) => at % step === 0)].slice(0, BY_PROCESS);
}

describe.each(QUESTIONS)('$peer and release-gates', (question) => {
  const { peer, isThere, ask } = question;

  it.runIf(inCi)('is there in CI', () => {
    expect(isThere).toBe(true);
  });

  it.runIf(isThere)(`agree on ${BYTES} changed bytes, on every field, and on every way to write them`, async () => {
    const folder = new Folder(question);
    const original = folder.original();
    const unchanged = [{ change: 'nothing', bytes: original }];
    expect([await folder.judge(unchanged), await ask(unchanged)]).toEqual([[true], [true]]);
    const variants = [...spellings(original), ...fieldChanges(original), ...byteChanges(original, BYTES)].filter(
      ({ bytes }) => !Buffer.from(bytes).equals(original),
    );
    const [theirs, ours] = await Promise.all([ask(variants), folder.judge(variants)]);
    const seen = compare(variants, ours, theirs);
    const listed = DISAGREEMENTS.filter(({ peers }) => peers.includes(peer));
    for (const side of ['we', 'they'] as const) {
      const ofSide = listed.filter((one) => one.accepts === side);
      const sure = ofSide.filter(({ isRare }) => isRare !== true).map(({ change }) => change);
      expect([...seen[side]].filter((change) => !ofSide.some((one) => one.change === change))).toEqual([]);
      expect(sure.filter((change) => !seen[side].has(change))).toEqual([]);
    }
    expect(seen.refused).toBeGreaterThanOrEqual(BYTES);
  });

  it.runIf(isThere)(`are asked as users ask: in ${BY_PROCESS} processes, which say what the unit says`, async () => {
    const folder = new Folder(question);
    const original = folder.original();
    const sample = sampleOf([...spellings(original), ...fieldChanges(original), ...byteChanges(original, BYTES)]);
    const answers = await folder.verify(sample);
    expect(answers).toEqual(await folder.judge(sample));
    expect(new Set(answers)).toEqual(new Set([true, false]));
  });
});

interface Seen {
  /** Changes that one of the two accepts alone. */
  readonly we: ReadonlySet<string>;
  readonly they: ReadonlySet<string>;
  /** By both. */
  readonly refused: number;
}

function compare(variants: readonly Variant[], ours: readonly boolean[], theirs: readonly boolean[]): Seen {
  const of = (our: boolean, their: boolean): readonly string[] =>
    variants.flatMap(({ change }, at) => (ours[at] === our && theirs[at] === their ? [change] : []));
  return { we: new Set(of(true, false)), they: new Set(of(false, true)), refused: of(false, false).length };
}

it('is written down where others read it', () => {
  const docs = readFileSync('docs/signing.md', 'utf8').split('\n');
  const rows = rowsOfDocs();
  const start = docs.indexOf(rows[0] ?? '');
  expect(docs.slice(start, start + rows.length)).toEqual(rows);
});
