import { openHost } from '@release-gates/adapters';
import { EXIT, equalDigest, InputError, opens, VERSION, type ExitCode, type RawInputs } from '@release-gates/core';
import { type Line, toSigned, toVerification, toWalked } from '@release-gates/report';
import { exitCodeOfRun, loadUnit, openSession, runUnit, type UnitRun } from '@release-gates/runner';
import { parseArguments } from '../flags.ts';
import type { Invocation } from '../invocation.ts';
import { locate, locateRecord } from './locate.ts';
import { type Asked, type Signers, splitSigners, withReadersFiles } from './signers.ts';
import { isProofPath, PROOF_FLAGS, type ProofResult, verifyProof } from './verify-proof.ts';

/**
 * The auditor's command: re-derives a manifest and all its evidence from the files alone. No network, no configuration
 * and no git of the machine it runs on have a say, and nothing is written.
 */
export async function runVerify(invocation: Invocation): Promise<ExitCode> {
  const { positionals, flags } = parseArguments(
    invocation.tokens,
    (name) => name === 'json' || name === 'offline' || name.startsWith('require-'),
  );
  // Nothing else is possible: the host of this command has no network. The flag lets a script say that it counts on it.
  const {
    json,
    offline: _offline,
    'from-activation': record,
    'expected-record-sha256': recordSha256,
    ...given
  } = flags;
  if (positionals.length === 0 && record === undefined) throw nothingToVerify();
  const [ofProof, ofManifest] = splitFlags(given);
  const asked = splitSigners(ofManifest);
  const proofs = positionals.filter(isProofPath).map((path) => verifyProof(path, ofProof));
  if (proofs.length === 0) refuseUnused(ofProof);
  const runs: UnitRun[] = [];
  if (record !== undefined) runs.push(await verifyRecord(record, recordSha256, invocation));
  const bound = record === undefined ? {} : boundBy(runs[0]?.values['manifest-sha256'], asked.inputs);
  for (const path of positionals.filter((name) => !isProofPath(name))) {
    runs.push(...(await verifyOne(path, { ...asked, inputs: { ...asked.inputs, ...bound } }, invocation)));
  }
  const broken = proofs.some(({ ok }) => !ok) ? EXIT.closed : EXIT.open;
  const worst = Math.max(broken, ...runs.map(exitCodeOfRun)) as ExitCode;
  if (json === 'true') invocation.screen.text(JSON.stringify([...runs.map((run) => run.evidence), ...proofs], null, 2));
  else {
    for (const run of runs) for (const line of linesOf(run)) invocation.screen.line(line);
    for (const proof of proofs) invocation.screen.line(lineOf(proof));
  }
  return worst;
}

function splitFlags(flags: Values): readonly [Values, Values] {
  const of = (wanted: boolean): Values =>
    Object.fromEntries(Object.entries(flags).filter(([name]) => PROOF_FLAGS.has(name) === wanted));
  return [of(true), of(false)];
}

/** A key that is named and meets no proof would look like a check that was made. */
function refuseUnused(flags: Values): void {
  const [first] = Object.keys(flags);
  if (first === undefined) return;
  throw new InputError({
    code: 'verify.no_proof',
    message: `expected a .tlog-proof beside --${first}, found none`,
    remedy: 'Name the proof too: release-gates verify RECORD.tlog-proof --log-keys … --log-origin …',
  });
}

function lineOf({ proof, ok, reason }: ProofResult): Line {
  return [
    { text: ok ? 'holds   ' : 'refused ', style: ok ? 'good' : 'bad' },
    { text: `${proof}: ${reason}`, style: 'plain' },
  ];
}

function linesOf(run: UnitRun): ReturnType<typeof toVerification> {
  switch (run.evidence.unit) {
    case 'manifest-verify':
      return toVerification(run);
    case 'record-verify':
      return toWalked(run);
    default:
      return toSigned(run);
  }
}

/** The record says which manifest it rests on: a folder that holds another is not the one that went live. */
function boundBy(sha256: string | undefined, { 'expected-sha256': expected }: Values): Values {
  if (sha256 === undefined || sha256 === '') return {};
  if (expected === undefined || equalDigest(expected, sha256)) return { 'expected-sha256': sha256 };
  throw new InputError({
    code: 'verify.contradiction',
    message: `expected --expected-sha256 to be the manifest of the record, ${sha256}, found ${expected}`,
    remedy: 'Leave it out: the record names its manifest',
  });
}

/** `<ledger>/<channel>/records/<file>`: the ledger is the root, as it was handed over. */
async function verifyRecord(path: string, sha256: string | undefined, invocation: Invocation): Promise<UnitRun> {
  const { root, below } = locateRecord(path);
  return runAt(root, invocation, {
    unit: 'record-verify',
    values: { ledger: '.', record: below, ...(sha256 !== undefined && { 'expected-sha256': sha256 }) },
    where: (name) => (name === 'record' ? path : `--${name === 'expected-sha256' ? 'expected-record-sha256' : name}`),
  });
}

interface Asking {
  readonly unit: string;
  readonly values: Values;
  /** What the user calls an input. */
  readonly where: (name: string) => string;
  readonly files?: Signers['files'];
}

/** One unit on files alone: no network, no configuration, nothing written. */
async function runAt(root: string, { screen, bundleUrl }: Invocation, asking: Asking): Promise<UnitRun> {
  const host = await openHost({ root, version: VERSION, bundleUrl, masker: screen.masker, isolated: true });
  const openWorkspace = () => withReadersFiles(host.openWorkspace(), asking.files ?? []);
  const session = await openSession({ ...host, openWorkspace }, [], { ignoreConfiguration: true });
  const given: RawInputs = { source: 'flag', values: asking.values, where: (name) => ({ file: asking.where(name) }) };
  return runUnit(session, await loadUnit(asking.unit), { sources: [given], keep: false });
}

type Values = Readonly<Record<string, string>>;

async function verifyOne(
  path: string,
  { inputs, signers }: Asked,
  invocation: Invocation,
): Promise<readonly UnitRun[]> {
  const { root: below, ...own } = inputs;
  const { root, manifest } = locate(path, below);
  const where = (name: string): string => (name === 'manifest' ? path : `--${name}`);
  const ofFiles = (more: Values): Promise<UnitRun> =>
    runAt(root, invocation, { unit: 'manifest-verify', values: { ...more, ...own, manifest }, where });
  if (signers === undefined) return [await ofFiles({})];
  const { 'require-open': requireOpen } = own;
  const values = { ...signers.values, manifest, ...(requireOpen !== undefined && { 'require-open': requireOpen }) };
  const signed = await runAt(root, invocation, { unit: 'attestation-verify', values, where, files: signers.files });
  return [await ofFiles(vouchedBy(signed)), signed];
}

/** Whom the reader believes signed which manifest it is: it is that one, and no other, whose files are looked at. */
function vouchedBy({ evidence, values: { 'manifest-sha256': sha256 = '' } }: UnitRun): Values {
  return opens(evidence.verdict) && sha256 !== '' ? { 'expected-sha256': sha256 } : {};
}

function nothingToVerify(): InputError {
  return new InputError({
    code: 'verify.nothing_given',
    message: 'expected a manifest or a folder with one, found nothing',
    remedy: 'Write: release-gates verify PATH/manifest.….json',
  });
}
