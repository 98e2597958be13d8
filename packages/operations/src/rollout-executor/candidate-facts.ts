import { type CollectContext, equalDigest, type FilePresent, InputError } from '@release-gates/core';
import {
  holdToConfiguration,
  locateManifestBelow,
  readBoundFiles,
  tellNotLocated,
  type VerificationFacts,
  workspaceSource,
} from '@release-gates/evidence';
import {
  collectDeclaredOf,
  collectDeclaredOfKept,
  documentsOf,
  findRevoked,
  foreignManifest,
  isIntact,
  judgeDeclared,
  type ManifestFact,
  readKeptDocuments,
  type Release,
  releaseOf,
  type SignaturesAsked,
  signaturesNeeded,
  type TargetFact,
  toManifestFact,
  validationsOf,
} from '@release-gates/rollout';
import type { ChannelSession } from '../_shared/channel-session.ts';
import { buildOf } from './build-of.ts';
import { collectRunDoubts } from './evidence-run.ts';
import type { ExecutorInputs } from './inputs.ts';

/** Files that travel with the start, so that later runs on other machines can verify them. */
export type Documents = Awaited<ReturnType<typeof documentsOf>>;

export interface CandidateFacts {
  readonly release: Release;
  readonly manifest: ManifestFact;
}

/**
 * The candidate that a manifest in the workspace describes, with all its evidence verified.
 *
 * @throws InputError `manifest.absent`, `manifest.unreadable`, `manifest.ambiguous`, `manifest.other`, `release.invalid`
 */
export async function collectCandidate(
  inputs: ExecutorInputs,
  context: CollectContext,
  session: ChannelSession,
): Promise<CandidateFacts> {
  const file = await locate(inputs, context);
  const bound = await readBoundFiles(file, workspaceSource(context.workspace), context.nowMs);
  const facts = holdToConfiguration(bound, context);
  const release = describe(facts, { inputs, context, session, file });
  const verified = await withDeclared(file, facts, { inputs, context, session });
  const manifest = await owned(verified, facts, { context, of: 'arrival' });
  return { manifest: await doubted(manifest, { inputs, release, context }), release };
}

export interface Look {
  readonly inputs: ExecutorInputs;
  readonly context: CollectContext;
  readonly session: ChannelSession;
}

/** What is declared beside a release must verify though nobody asked for it, and what cannot be verified does not. */
async function withDeclared(
  file: FilePresent,
  facts: VerificationFacts,
  { inputs, context, session }: Look,
): Promise<ManifestFact> {
  const { signatures } = session.policy;
  const declared = await collectDeclaredOf(file, facts, { workspace: context.workspace, signatures });
  const { signing } = context;
  const units = [...inputs.signatureGates, ...signatures.gates];
  const given = { facts, manifestSha256: file.sha256, units, signing };
  const { findings, signature } = judgeDeclared(declared, given, { needed: signaturesNeeded(signatures, context) });
  const { manifest } = facts.reading;
  return {
    ...toManifestFact(facts, findings),
    signature,
    ...(manifest !== null && { validations: validationsOf(manifest) }),
  };
}

/** Evidence of another repository verifies as well as ours, and is none of this channel. */
async function owned(
  manifest: ManifestFact,
  { reading }: VerificationFacts,
  { context, of }: { readonly context: CollectContext; readonly of: 'arrival' | 'candidate' },
): Promise<ManifestFact> {
  const foreign = reading.manifest === null ? null : await foreignManifest(reading.manifest.subject, context, of);
  return foreign === null ? manifest : { ...unverified(manifest, [foreign]), isForeign: true };
}

/** Evidence may verify and still be somebody else's: that of a run which counts for nothing is not verified. */
async function doubted(
  manifest: ManifestFact,
  {
    inputs,
    release,
    context,
  }: { readonly inputs: ExecutorInputs; readonly release: Release; readonly context: CollectContext },
): Promise<ManifestFact> {
  const { evidenceRun: runId, apiUrl } = inputs;
  if (runId === undefined) return manifest;
  const doubts = await collectRunDoubts({ runId, apiUrl, commit: release.commit }, context);
  return doubts.length === 0 ? manifest : unverified(manifest, doubts);
}

/** For these reasons first: what helps against another is no help yet. */
function unverified({ remedy: _remedy, ...manifest }: ManifestFact, reasons: readonly string[]): ManifestFact {
  return { ...manifest, state: 'unverified', reasons: [...reasons, ...manifest.reasons] };
}

/** A release is named, and no manifest of it: it is what the ledger keeps. */
export function isFromLedger({ release, manifest }: Pick<ExecutorInputs, 'release' | 'manifest'>): boolean {
  return release !== undefined && manifest === undefined;
}

/** The same files again, as bytes: they are no facts, only what is put beside the line. */
export async function collectDocuments(inputs: ExecutorInputs, context: CollectContext): Promise<Documents> {
  return documentsOf(await locate(inputs, context), workspaceSource(context.workspace));
}

/**
 * A release that was live or on its way here before, from the documents that the ledger keeps. How many signatures it had
 * is asked at its start; what of them lies here must verify always.
 */
export async function collectKept(
  { inputs, context, session }: Look,
  release: Release,
  asked?: SignaturesAsked,
): Promise<ManifestFact> {
  const kept = await readKeptDocuments(session.ledger, session.id, { release, nowMs: context.nowMs });
  if (kept === undefined) {
    return { state: 'unverified', reasons: [`the ledger does not hold the manifest of ${release.id}`] };
  }
  const facts = holdToConfiguration(kept, context);
  const { signatures } = session.policy;
  const units = [...inputs.signatureGates, ...signatures.gates];
  const declared = await collectDeclaredOfKept(release.manifest, facts, { workspace: context.workspace, signatures });
  // The units that verified a file may have been named to the start alone: where none is known nobody can tell.
  const told = declared.filter(({ kind }) => kind !== 'signature' || units.length > 0);
  const given = { facts, manifestSha256: release.manifest.sha256, units, signing: context.signing };
  const { findings, signature } = judgeDeclared(told, given, asked);
  // Most machines of a rollout have no file of it: what is not here says nothing about what was signed.
  const seen = signature.state === 'not_signed' ? {} : { signature };
  const { manifest } = facts.reading;
  const judged = manifest === null ? {} : { validations: validationsOf(manifest) };
  return owned({ ...toManifestFact(facts, findings), ...seen, ...judged }, facts, { context, of: 'candidate' });
}

/** A way back: is what it leads to still there, and still what it was? */
export async function collectTarget(
  session: ChannelSession,
  release: Release,
  { standbyId, nowMs }: { readonly standbyId: string | null; readonly nowMs: number },
): Promise<TargetFact> {
  const facts = await readKeptDocuments(session.ledger, session.id, { release, nowMs });
  const canStage = session.policy.hooks.stage !== undefined;
  return {
    releaseId: release.id,
    // Not in its slot any more: the stage hook brings it back, or says that it cannot before any traffic moves.
    present: standbyId === release.id || canStage ? true : null,
    verified: facts === undefined ? null : isIntact(facts),
    revoked: findRevoked(session.policy.releases.revoked, release) !== undefined,
  };
}

async function locate(inputs: ExecutorInputs, context: CollectContext): Promise<FilePresent> {
  const path = inputs.manifest ?? context.evidenceDirectory;
  const located = await locateManifestBelow(context.workspace, path);
  if (located.state === 'found') return expected(located.file, inputs.manifestSha256);
  throw new InputError({
    code: `manifest.${located.state}`,
    message: `expected the manifest of a release candidate: ${tellNotLocated(located).reason}`,
    where: { file: path },
    remedy: 'Run release-manifest (or preflight) first, or name the manifest with the input manifest',
  });
}

function expected(file: FilePresent, sha256: string | undefined): FilePresent {
  if (sha256 === undefined || equalDigest(sha256, file.sha256)) return file;
  throw new InputError({
    code: 'manifest.other',
    message: `expected the manifest with SHA-256 ${sha256}, found ${file.sha256}`,
    where: { file: file.path },
    remedy: 'Somebody made another manifest since: look at it, and name its digest if it is the one you mean',
  });
}

function describe(
  facts: VerificationFacts,
  given: Look & { readonly file: { readonly path: string; readonly sha256: string } },
): Release {
  const { reading } = facts;
  const { inputs, context, session, file } = given;
  if (reading.manifest === null) {
    const [first] = reading.differences;
    throw new InputError({
      code: 'manifest.invalid',
      message: `expected a manifest of release-gates, found ${first?.message ?? 'something else'}`,
      where: { file: file.path },
      remedy: 'Verify it with release-gates verify, and make it again',
    });
  }
  return releaseOf({
    manifest: reading.manifest,
    path: file.path,
    sha256: file.sha256,
    generation: session.policy.generation === 'given' ? (inputs.generation ?? null) : null,
    ...buildOf(inputs, {
      manifest: reading.manifest,
      facts,
      path: context.configurationPath,
    }),
  });
}
