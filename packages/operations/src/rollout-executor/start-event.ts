import {
  type Authorisation,
  collectMeasured,
  countedApprovals,
  missingSecrets,
  type Release,
  type StartEvent,
  toApprovals,
} from '@release-gates/rollout';
import { equalDigest, InputError } from '@release-gates/core';
import { askedOverrides } from './asked-overrides.ts';
import { type CandidateFacts, collectCandidate, isFromLedger } from './candidate-facts.ts';
import { collectDowngrade } from './downgrade-facts.ts';
import type { EventRequest } from './event-request.ts';
import { collectKeptStart } from './kept-start.ts';
import type { Collected } from './tick-event.ts';
import { collectTrust } from './trust-root.ts';

/** @throws InputError where manifest or release cannot be read, or are others than were asked for */
export async function collectStart(request: EventRequest): Promise<Collected<StartEvent>> {
  const { inputs, context, session, loaded, approvals, scopeFreezes, freezeFlaws, asked, beside } = request;
  const { release, manifest } = await candidateOf(request);
  const measured = await collectMeasured({
    policy: session.policy,
    state: { ...loaded.state, candidate: null },
    ports: context,
    nowMs: context.nowMs,
  });
  const event: StartEvent = {
    ...asked,
    type: 'start',
    kind: inputs.kind,
    strategy: inputs.kind === 'hotfix' ? 'hotfix' : inputs.strategy,
    release,
    // A manifest is found by its file and names its release by digests: there is no other way to name one here.
    reference: { given: release.id, kind: 'exact' },
    expectedRevision: inputs.expectedRevision ?? null,
    incident: inputs.incident ?? null,
    manifest,
    budget: measured.budget,
    scopeFreezes,
    freezeFlaws,
    approvals: toApprovals(approvals, session.id),
    trustRoot: await collectTrust(request),
    overrides: askedOverrides(request),
    authorisation: authorisationFor(request, release),
    reissue: null,
    missingSecrets: missingSecrets(session.policy, context.secrets),
    ...(beside !== undefined && { beside }),
    downgrade: inputs.kind === 'downgrade' ? await collectDowngrade(request, release) : null,
  };
  return { event, measured, traffic: null };
}

async function candidateOf(request: EventRequest): Promise<CandidateFacts> {
  const { inputs, context, session, loaded } = request;
  if (!isFromLedger(inputs)) return named(inputs.release, await collectCandidate(inputs, context, session));
  const known = loaded.history.activations.findLast(({ release }) => release.id === inputs.release);
  if (known !== undefined) {
    refuseOther(known.release, inputs.manifestSha256);
    return { release: known.release, manifest: await collectKeptStart(request, known.release) };
  }
  throw new InputError({
    code: 'release.unknown',
    message: `expected a release that was live in ${session.id} before, found ${inputs.release}, which was not`,
    where: { file: 'release' },
    remedy: 'Name its manifest with the input manifest instead',
  });
}

function refuseOther({ id, manifest: { sha256 } }: Release, expected = sha256): void {
  if (equalDigest(expected, sha256)) return;
  throw new InputError({
    code: 'manifest.other',
    message: `expected a manifest with SHA-256 ${expected}, found ${sha256}, by which ${id} was live here`,
    where: { file: 'manifest-sha256' },
    remedy: 'Plan again, and apply what that plan shows; or name the manifest with that digest with the input manifest',
  });
}

/** What is asked for, and nothing else, whatever lies in the folder. */
function named(id: string | undefined, candidate: CandidateFacts): CandidateFacts {
  if (id === undefined || candidate.release.id === id) return candidate;
  throw new InputError({
    code: 'manifest.other',
    message: `expected the manifest of ${id}, found that of ${candidate.release.id}`,
    where: { file: 'manifest' },
    remedy: 'Name the manifest that was made of that release, or leave one of the two inputs out',
  });
}

/** A second person's file for a downgrade is the leave to go below what was live. */
function authorisationFor(
  { approvals, session, inputs, context, asked }: EventRequest,
  release: Release,
): Authorisation | null {
  if (inputs.kind !== 'downgrade') return null;
  const wanted = { action: 'downgrade', releaseId: release.id, notBy: [asked.by] } as const;
  const [file] = countedApprovals(toApprovals(approvals, session.id), wanted, context.nowMs);
  if (file === undefined) return null;
  return {
    id: file.ref,
    form: 'operator_approval',
    channelId: session.id,
    targetReleaseId: release.id,
    targetArtifactsSha256: null,
    issuedBy: file.by,
    issuedAtMs: file.atMs,
    expiresAtMs: file.expiresAtMs,
    verified: true,
    reason: `${file.by} approved it: ${inputs.reason ?? context.correlationId}`,
  };
}
