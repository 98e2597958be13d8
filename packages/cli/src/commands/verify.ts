import { openHost } from '@release-gates/adapters';
import {
  EXIT,
  equalDigest,
  InputError,
  isJsonObject,
  opens,
  toKebab,
  VERSION,
  type ExitCode,
  type RawInputs,
} from '@release-gates/core';
import { type Line, toSigned, toVerification, toWalked } from '@release-gates/report';
import { exitCodeOfRun, loadUnit, openSession, runUnit, type UnitRun } from '@release-gates/runner';
import { parseArguments } from '../flags.ts';
import type { Invocation } from '../invocation.ts';
import { locate, locateRecord } from './locate.ts';
import { type Asked, SIGNER_FLAGS, type Signers, splitSigners, withReadersFiles } from './signers.ts';
import { type AsOf, asOfLine, readAsOf, refuseBeforeMade } from './verify-as-of.ts';
import { type Form, isVerifySwitch, readVerifyFlags } from './verify-flags.ts';
import { holdToManifests, isProofPath, type ProofResult, verifyProof } from './verify-proof.ts';

/**
 * The auditor's command: re-derives a manifest and all its evidence from the files alone. No network, no configuration
 * and no git of the machine it runs on have a say, and nothing is written.
 */
export async function runVerify(invocation: Invocation): Promise<ExitCode> {
  const { positionals, flags } = parseArguments(invocation.tokens, isVerifySwitch);
  const { 'from-activation': record, ...given } = flags;
  if (positionals.length === 0 && record === undefined) throw nothingToVerify();
  const { json, recordSha256, ofProof, ofManifest } = readVerifyFlags(
    given,
    formsOf(positionals, record),
    await manifestFlags(),
  );
  const { 'as-of': time, ...askedOf } = ofManifest;
  const asked = splitSigners(askedOf);
  const nowMs = Date.now();
  const alone = positionals.filter(isProofPath).map((path) => verifyProof(path, ofProof, nowMs));
  const runs: UnitRun[] = [];
  if (record !== undefined) runs.push(await verifyRecord(record, recordSha256, invocation));
  const asOf = readAsOf(time, runs[0], nowMs);
  const bound = record === undefined ? {} : boundBy(runs[0]?.values['manifest-sha256'], asked.inputs);
  for (const path of positionals.filter((name) => !isProofPath(name))) {
    runs.push(...(await verifyOne(path, { ...asked, inputs: { ...asked.inputs, ...bound }, asOf }, invocation)));
  }
  const proofs = runs.length === 0 || alone.length === 0 ? alone : holdToManifests(alone, manifestsOf(runs));
  const broken = proofs.some(({ ok }) => !ok) ? EXIT.closed : EXIT.open;
  const worst = Math.max(broken, ...runs.map(exitCodeOfRun)) as ExitCode;
  if (json) invocation.screen.text(JSON.stringify([...runs.map((run) => run.evidence), ...proofs], null, 2));
  else {
    if (asOf !== undefined && positionals.some((path) => !isProofPath(path))) invocation.screen.line(asOfLine(asOf));
    for (const run of runs) for (const line of linesOf(run)) invocation.screen.line(line);
    for (const proof of proofs) invocation.screen.line(lineOf(proof));
  }
  return worst;
}

/** SHA-256 of each that was looked at, once. */
function manifestsOf(runs: readonly UnitRun[]): readonly string[] {
  const named = runs.map(({ values: { 'manifest-sha256': sha256 = '' } }) => sha256);
  return [...new Set(named)].filter((sha256) => sha256 !== '');
}

function formsOf(positionals: readonly string[], record: string | undefined): ReadonlySet<Form> {
  const named = positionals.map((path): Form => (isProofPath(path) ? 'proof' : 'manifest'));
  return new Set<Form>([...named, ...(record === undefined ? [] : (['activation'] as const))]);
}

/** Flags that say something of a manifest. Which one is meant is said without a flag. */
export async function manifestFlags(): Promise<readonly string[]> {
  const { inputs } = await loadUnit('manifest-verify');
  const names = Object.keys(inputs.shape).map(toKebab);
  return ['as-of', 'root', ...names.filter((name) => name !== 'manifest'), ...SIGNER_FLAGS];
}

function lineOf({ proof, ok, reason }: ProofResult): Line {
  return [
    { text: ok ? 'holds   ' : 'refused ', style: ok ? 'good' : 'bad' },
    { text: proof === null ? reason : `${proof}: ${reason}`, style: 'plain' },
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
  readonly signers?: Signers;
  readonly asOf?: AsOf | undefined;
}

/** One unit on files alone: no network, no configuration, nothing written. */
async function runAt(root: string, invocation: Invocation, asking: Asking): Promise<UnitRun> {
  const host = await openAt(root, invocation);
  const { signers, asOf } = asking;
  const trusted = signers?.trustedBelow === undefined ? undefined : await openAt(signers.trustedBelow, invocation);
  const files = signers?.files ?? [];
  const openWorkspace = () => withReadersFiles(host.openWorkspace(), { files, trusted: trusted?.openWorkspace() });
  const session = await openSession({ ...host, openWorkspace }, [], { ignoreConfiguration: true });
  const given: RawInputs = { source: 'flag', values: asking.values, where: (name) => ({ file: asking.where(name) }) };
  return runUnit(session, await loadUnit(asking.unit), {
    sources: [given],
    keep: false,
    ...(asOf !== undefined && { asOfMs: asOf.ms }),
  });
}

function openAt(root: string, { screen, bundleUrl }: Invocation): ReturnType<typeof openHost> {
  return openHost({ root, version: VERSION, bundleUrl, masker: screen.masker, isolated: true });
}

type Values = Readonly<Record<string, string>>;

async function verifyOne(
  path: string,
  { inputs, signers, asOf }: Asked & { readonly asOf: AsOf | undefined },
  invocation: Invocation,
): Promise<readonly UnitRun[]> {
  const { root: below, ...own } = inputs;
  const { root, manifest } = locate(path, below);
  const where = (name: string): string => (name === 'manifest' ? path : `--${name}`);
  const ofFiles = async (more: Values): Promise<UnitRun> => {
    const values = { ...more, ...own, manifest };
    const run = await runAt(root, invocation, { unit: 'manifest-verify', values, where, asOf });
    refuseBeforeMade(asOf, run);
    return run;
  };
  if (signers === undefined) return [await ofFiles({})];
  const { 'require-open': requireOpen } = own;
  const values = { ...signers.values, manifest, ...(requireOpen !== undefined && { 'require-open': requireOpen }) };
  const signed = await runAt(root, invocation, { unit: 'attestation-verify', values, where, signers, asOf });
  return [await ofFiles(vouchedBy(signed)), signed];
}

/** Whom the reader believes signed which manifest it is: it is that one, and no other, whose files are looked at. */
function vouchedBy({ evidence, values: { 'manifest-sha256': sha256 = '' } }: UnitRun): Values {
  const { standing } = evidence.details;
  // That it became too old takes nothing from who signed it.
  const isSigned = opens(evidence.verdict) || (isJsonObject(standing) && standing['intact'] === true);
  return isSigned && sha256 !== '' ? { 'expected-sha256': sha256 } : {};
}

function nothingToVerify(): InputError {
  return new InputError({
    code: 'verify.nothing_given',
    message: 'expected a manifest or a folder with one, found nothing',
    remedy: 'Write: release-gates verify PATH/manifest.….json',
  });
}
