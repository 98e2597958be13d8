import { equalDigest, isJsonObject, type Json, sha256Hex } from '@release-gates/core';
import { compareBytes, describeByte, folderOf, joinPath } from '@release-gates/evidence';
import { envelopeLine } from '../dsse/envelope.ts';
import { PREDICATE_TYPES } from '../statement/predicate-types.ts';
import type { Statement } from '../statement/statement.ts';
import type { Beside, Placed } from './placed.ts';
import { attestationTexts } from './read-attestations.ts';
import type { JudgedAttestation } from './verify-attestation.ts';

/** A file of statements, as it was read. */
export interface StatementFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file by its name and its bytes, as a statement names it. */
export interface Name {
  /** Of the statement. */
  readonly at: string;
  readonly name: string;
  readonly sha256: string;
}

/** By the type of what names others: where it does. */
const LISTS: Readonly<Record<string, string>> = {
  [PREDICATE_TYPES.verificationSummary]: 'inputAttestations',
  [PREDICATE_TYPES.reference]: 'references',
};

export function isNaming({ predicateType }: Statement): boolean {
  return LISTS[predicateType] !== undefined;
}

const ADDRESS = /^[A-Za-z][A-Za-z0-9+.-]*:/;

/** Of resource descriptors. What has an address lies elsewhere, and is nobody's to look at here. */
export function readNames({ at, statement }: Placed): {
  readonly names: readonly Name[];
  readonly faults: readonly string[];
} {
  const field = LISTS[statement.predicateType] ?? '';
  const list = statement.predicate?.[field] ?? [];
  if (!Array.isArray(list))
    return { names: [], faults: [`${at}: expected a list of ${field}, found ${JSON.stringify(list)}`] };
  const names: Name[] = [];
  const faults: string[] = [];
  for (const entry of list) {
    const name = textOf(entry, 'uri') ?? textOf(entry, 'downloadLocation') ?? textOf(entry, 'name') ?? 'something';
    const sha256 = isJsonObject(entry) ? textOf(entry['digest'], 'sha256') : undefined;
    if (ADDRESS.test(name)) continue;
    if (sha256 === undefined) faults.push(`${at}: names ${name} without a SHA-256`);
    else names.push({ at, name, sha256 });
  }
  return { names, faults };
}

function textOf(value: Json | undefined, key: string): string | undefined {
  const text = isJsonObject(value) ? value[key] : undefined;
  return typeof text === 'string' ? text : undefined;
}

/** What lies beside a manifest. */
export interface Lying {
  readonly placed: readonly Placed[];
  readonly judged: readonly JudgedAttestation[];
  readonly beside: Beside;
  readonly files: readonly StatementFile[];
}

export interface HeldNames {
  /** What is named and is not here, or is another here, one line each. */
  readonly unlike: readonly string[];
  /** SHA-256 of the payload of each statement that is named. */
  readonly payloads: ReadonlySet<string>;
}

/** The file of a name must have its digest; where there is none of that name, something must: a line, or what a bundle holds. */
export function holdNames(names: readonly Name[], lying: Lying): HeldNames {
  const { placed, beside, files } = lying;
  const byPath = new Map(files.map(({ path, bytes }) => [path, { bytes, digest: once(() => sha256Hex(bytes)) }]));
  const payloadAt = new Map(placed.map(({ at, digest }) => [at, digest]));
  const documents = new Set(Object.values(beside.manifest.gates).map((entry) => entry.sha256));
  const textOfDigest = once(() => textsByDigest(lying, payloadAt));
  const unlike: string[] = [];
  const payloads = new Set<string>();
  const hold = ({ at, name, sha256 }: Name): void => {
    const path = joinPath(folderOf(at), name);
    const file = byPath.get(path);
    const payload = file === undefined ? undefined : payloadAt.get(path);
    if (file !== undefined && !equalDigest(file.digest(), sha256)) {
      const byte = differingByte(textOfDigest().get(sha256)?.bytes, file.bytes);
      unlike.push(`${at}: expected ${path} with sha256 ${sha256}, found sha256 ${file.digest()}${byte}`);
      if (payload !== undefined) payloads.add(payload);
      return;
    }
    if (payload === undefined && documents.has(sha256)) return;
    const found = payload ?? textOfDigest().get(sha256)?.payload;
    if (found === undefined) unlike.push(`${at}: names ${name} (sha256 ${sha256}), and nothing here has that digest`);
    else payloads.add(found);
  };
  for (const name of names) hold(name);
  return { unlike, payloads };
}

/** What the file has to be may lie there in another form. */
function differingByte(expected: Uint8Array | undefined, found: Uint8Array): string {
  const byte = expected === undefined ? undefined : compareBytes(expected, found);
  return byte === undefined ? '' : `, ${describeByte(byte)}`;
}

interface Text {
  readonly bytes: Uint8Array;
  /** SHA-256 of it. */
  readonly payload: string;
}

/** The bytes of every text, and of the envelope in every bundle: what was named may lie there in another form alone. */
function textsByDigest({ files, judged }: Lying, payloadAt: ReadonlyMap<string, string>): ReadonlyMap<string, Text> {
  const texts = new Map<string, Text>();
  const add = (at: string, bytes: Uint8Array): void => {
    const payload = payloadAt.get(at);
    if (payload !== undefined) texts.set(sha256Hex(bytes), { bytes, payload });
  };
  for (const { path, bytes } of files) {
    const isLines = path.endsWith('.jsonl');
    for (const text of attestationTexts(bytes, path))
      add(text.at, isLines ? Buffer.concat([text.bytes, LINE_FEED]) : text.bytes);
  }
  const bundles = judged.filter(({ found }) => found.at.endsWith('.sigstore.json') && found.certified === null);
  for (const { found } of bundles) add(found.at, envelopeLine(found.envelope));
  return texts;
}

const LINE_FEED = Buffer.from('\n');

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
