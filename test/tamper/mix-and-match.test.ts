import { signCandidate, signWithKey } from '@release-gates/attestation';
import { canonicalText, foldVerdict, type Gate, type Json, judge, opens, sha256Hex } from '@release-gates/core';
import { type Evidence, serializeManifest } from '@release-gates/evidence';
import { gates } from '@release-gates/gates';
import {
  collectContext,
  evidenceFile,
  FakeWorkspace,
  judgedCheck,
  manifestOf,
  newSigningKey,
} from '@release-gates/testkit';
import { expect, it } from 'vitest';

/**
 * Two candidates that both verify, by the same key, and have no value in common that may be another. Every single one of
 * them, of the manifest, the evidence, the envelopes and what is signed in them, is put in its place in the other.
 */

const key = newSigningKey();
const { subject, run } = collectContext();

type Files = ReadonlyMap<string, Uint8Array>;

interface Candidate {
  /** By what each is, for the names of files hold digests. */
  readonly files: Files;
  /** Where it lies, by what it is. */
  readonly nameOf: ReadonlyMap<string, string>;
}

async function candidate(id: string, changes: Partial<Evidence>): Promise<Candidate> {
  const units = ['compat-matrix', 'governance-check'];
  const common = { release_candidate_id: `rc-${id}`, correlation_id: `corr-${id}`, ...changes };
  const evidence = units.map((unit) =>
    evidenceFile({ unit, checks: [judgedCheck({ reason: `as ${id} says`, expected: id, actual: id })], ...common }),
  );
  const { environment = 'prod', tool } = changes;
  const manifest = manifestOf(evidence, {
    release_candidate_id: `rc-${id}`,
    correlation_id: `corr-${id}`,
    ...(changes.subject !== undefined && { subject: changes.subject }),
    ...(changes.run !== undefined && { run: changes.run }),
    ...(tool !== undefined && { tool }),
    environment,
    artifacts: [{ path: `dist/${id}.tgz`, sha256: sha256Hex(Buffer.from(id)), bytes: id.length, required: false }],
  });
  const bytes = serializeManifest(manifest);
  const digest = sha256Hex(bytes);
  const signed = await signCandidate(
    {
      evidence: evidence.map(({ evidence: document, name, sha256 }) => ({
        evidence: document,
        name,
        sha256,
        freshUntil: manifest.expires_at,
      })),
      manifest: {
        manifest,
        name: 'manifest.json',
        sha256: digest,
        verifierId: `https://example.com/${id}/v1`,
        resourceUri: `pkg:generic/parcel@${manifest.subject.version ?? ''}`,
        policy: { uri: `https://example.com/${id}/policy` },
      },
      release: { purl: `pkg:generic/parcel@${manifest.subject.version ?? ''}`, packageId: null },
      scans: [],
    },
    signWithKey(key),
  );
  const folder = `attestations/${digest.slice(0, 12)}`;
  const found: (readonly [what: string, name: string, bytes: Uint8Array])[] = [
    ['manifest', 'manifest.json', bytes],
    ...evidence.map((file) => [file.evidence.unit, file.name, file.bytes] as const),
    ...signed.map(({ name, file, line }) => [`${name}, envelope`, `${folder}/${file.name}`, line] as const),
    ...signed.flatMap(({ name, copy }) =>
      copy === null ? [] : [[`${name}, bundle`, `${folder}/${copy.name}`, copy.bytes] as const],
    ),
  ];
  return {
    files: new Map(found.map(([, name, content]) => [name, content])),
    nameOf: new Map(found.map(([what, name]) => [what, name])),
  };
}

const one = await candidate('one', { inputs: { depth: { value: 1, source: 'flag' } } });
const two = await candidate('two', {
  environment: 'staging',
  subject: { ...subject, version: '9.9.9', commit: '2'.repeat(40), ref: 'refs/heads/other' },
  run: { ...run, id: 'run-2', actor: 'somebody' },
  reason: 'two checks passed',
  inputs: { depth: { value: 2, source: 'flag' } },
  tool: { name: 'release-gates', version: '0.2.0', bundle_sha256: 'b'.repeat(64) },
});

/** As `release-gates verify FOLDER --public-keys KEY` judges it. */
async function isAccepted(files: Files): Promise<boolean> {
  const keys = { publicKeys: ['release.pub'] };
  for (const [unit, given] of Object.entries({ 'manifest-verify': {}, 'attestation-verify': keys })) {
    const gate = (await gates[unit]?.()) as Gate;
    const workspace = new FakeWorkspace(new Map([...files, ['release.pub', Buffer.from(key.publicKey.pem)]]));
    const inputs = gate.inputs.parse({ manifest: '.', ...given });
    const facts = await gate.collect(inputs, collectContext({ workspace }));
    const checks = gate.decide(facts, inputs);
    if (!opens(foldVerdict(checks.map((check) => judge(check, { mode: 'enforce', strict: true }))))) return false;
  }
  return true;
}

type Path = readonly (string | number)[];
type Document = { readonly [name: string]: Json };

function leavesOf(value: Json, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, member]) => leavesOf(member, [...path, name]));
}

function valueAt(value: Json, path: Path): Json | undefined {
  return path.reduce<Json | undefined>((at, name) => (at as Document | null | undefined)?.[name], value);
}

function put(value: Json, [name, ...rest]: Path, leaf: Json): Json {
  if (name === undefined) return leaf;
  const copy = structuredClone(value) as Record<string, Json>;
  copy[name] = put(copy[name] ?? null, rest, leaf);
  return copy;
}

/** The document with each of its values that the other has differently, one at a time. */
function crossed(mine: Json, theirs: Json): readonly (readonly [where: string, document: Json])[] {
  return leavesOf(mine).flatMap((path) => {
    const leaf = valueAt(theirs, path);
    const isSame = leaf === undefined || canonicalText(leaf) === canonicalText(valueAt(mine, path) ?? null);
    return isSame ? [] : [[path.join('/'), put(mine, path, leaf)] as const];
  });
}

const payloadPath = (document: Json): Path =>
  valueAt(document, ['payload']) === undefined ? ['dsseEnvelope', 'payload'] : ['payload'];
function decode(document: Json): Json {
  const payload = valueAt(document, payloadPath(document));
  return typeof payload === 'string' ? parse(Buffer.from(payload, 'base64')) : null;
}
const encode = (statement: Json): string => Buffer.from(canonicalText(statement)).toString('base64');

/** What is signed, too, field by field. */
function crossedFiles(mine: Json, theirs: Json, isSigned: boolean): readonly (readonly [string, Json])[] {
  if (!isSigned) return crossed(mine, theirs);
  const inside = crossed(decode(mine), decode(theirs)).map(
    ([where, statement]) => [`payload: ${where}`, put(mine, payloadPath(mine), encode(statement))] as const,
  );
  return [...crossed(mine, theirs), ...inside];
}

/** In the spelling of the file: nothing but the value is another. */
function write(document: Json, like: Uint8Array): Uint8Array {
  const text = Buffer.from(like).toString();
  const indent = text.startsWith('{\n  ') ? 2 : undefined;
  const written =
    indent === undefined && text.trimEnd() === canonicalText(JSON.parse(text) as Json)
      ? canonicalText(document)
      : JSON.stringify(document, null, indent);
  return Buffer.from(text.endsWith('\n') ? `${written}\n` : written);
}

const parse = (bytes: Uint8Array | undefined): Json => JSON.parse(Buffer.from(bytes ?? []).toString()) as Json;

it('two candidates each hold by themselves', async () => {
  expect([await isAccepted(one.files), await isAccepted(two.files)]).toEqual([true, true]);
  const same = [...one.nameOf].map(
    ([, name]) => [name, write(parse(one.files.get(name)), one.files.get(name) ?? new Uint8Array())] as const,
  );
  expect(new Map(same)).toEqual(new Map([...one.files].map(([name, bytes]) => [name, Buffer.from(bytes)])));
});

it('no single value of the one counts for the other', async () => {
  const [mine, theirs] = [one, two];
  const accepted: string[] = [];
  const tried = new Map<string, number>();
  for (const [what, name] of mine.nameOf) {
    const bytes = mine.files.get(name) ?? new Uint8Array();
    const other = theirs.files.get(theirs.nameOf.get(what) ?? '');
    const isSigned = what.includes(', ');
    const variants = crossedFiles(parse(bytes), parse(other), isSigned).map(
      ([where, document]) => [where, write(document, bytes)] as const,
    );
    for (const [where, changed] of [...variants, ['all of it', other ?? bytes] as const]) {
      if (await isAccepted(new Map([...mine.files, [name, changed]]))) accepted.push(`${what}: ${where}`);
    }
    tried.set(what, variants.length);
  }
  expect(accepted).toEqual([]);
  expect([...tried].filter(([, count]) => count === 0)).toEqual([]);
  expect([...tried.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(150);
});
