import {
  type ApprovedAction,
  type Authorisation,
  channelId,
  collectMeasured,
  countedApprovals,
  type DowngradeFact,
  loadChannel,
  type ManifestFact,
  type Release,
  type StartEvent,
  toApprovals,
  toOverrides,
} from '@release-gates/rollout';
import { canonicalSha256, equalDigest, InputError } from '@release-gates/core';
import { collectCandidate, collectKept } from './candidate-facts.ts';
import type { EventRequest } from './event-request.ts';
import type { Collected } from './tick-event.ts';

const APPROVED_BY: Readonly<Record<StartEvent['kind'], readonly ApprovedAction[]>> = {
  rollout: ['start'],
  hotfix: ['start', 'hotfix'],
  downgrade: ['start', 'downgrade'],
};

/** @throws InputError where manifest or release cannot be read */
export async function collectStart(request: EventRequest): Promise<Collected<StartEvent>> {
  const { inputs, context, session, loaded, approvals, scopeFreezes, asked } = request;
  const { release, manifest } = await candidateOf(request);
  const measured = await collectMeasured({
    policy: session.policy,
    state: { ...loaded.state, candidate: null },
    ports: context,
    nowMs: context.nowMs,
  });
  const yes = toApprovals(approvals, { channelId: session.id, actions: APPROVED_BY[inputs.kind] });
  const { by, reason } = asked;
  const codes = { channelId: session.id, releaseId: release.id, codes: inputs.allowGateFailures, by, reason };
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
    approvals: yes,
    overrides: toOverrides(approvals, { ...codes, nowMs: context.nowMs }),
    authorisation: authorisationFor(request, release),
    reissue: null,
    downgrade: inputs.kind === 'downgrade' ? await collectDowngrade(request, release) : null,
  };
  return { event, measured, traffic: null };
}

async function candidateOf(request: EventRequest): Promise<{ release: Release; manifest: ManifestFact }> {
  const { inputs, context, session, loaded } = request;
  if (inputs.release === undefined) return collectCandidate(inputs, context, session);
  const known = loaded.history.activations.findLast(({ release }) => release.id === inputs.release);
  if (known !== undefined) {
    return { release: known.release, manifest: await collectKept(session, known.release, context.nowMs) };
  }
  throw new InputError({
    code: 'release.unknown',
    message: `expected a release that was live in ${session.id} before, found ${inputs.release}, which was not`,
    where: { file: 'release' },
    remedy: 'Name its manifest with the input manifest instead',
  });
}

/** A second person's file for a downgrade is the leave to go below what was live. */
function authorisationFor(
  { approvals, session, inputs, context, asked }: EventRequest,
  release: Release,
): Authorisation | null {
  if (inputs.kind !== 'downgrade') return null;
  const isFor = { channelId: session.id, actions: ['downgrade'] } as const;
  const wanted = { releaseId: release.id, notBy: [asked.by] };
  const [file] = countedApprovals(toApprovals(approvals, isFor), wanted, context.nowMs);
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

async function collectDowngrade(request: EventRequest, release: Release): Promise<DowngradeFact> {
  const { session, loaded } = request;
  const { downgrade } = session.policy;
  const live = loaded.state.current?.release.generation ?? null;
  const rule = downgrade.rules.find(({ from, to }) => from === live && to === release.generation);
  const isSame = live === release.generation;
  return {
    compatible: isSame ? true : rule === undefined ? null : true,
    ruleId: rule?.id ?? null,
    partGenerations: Object.fromEntries(Object.keys(release.artifacts).map((part) => [part, release.generation])),
    schemaHeadCompatible: isSame ? true : (rule?.['schema-compatible'] ?? null),
    barrier: live === null ? null : !isSame && downgrade.barriers.includes(live),
    stagingDone: downgrade['needs-staging'] ? await wentThroughStaging(request, release) : null,
  };
}

/** Live, now or before, with the same digests, in the channel of the staging environment. */
async function wentThroughStaging({ session }: EventRequest, release: Release): Promise<boolean | null> {
  const staging = { ...session.channel, environment: session.policy.downgrade['staging-environment'] };
  if (channelId(staging) === session.id) return true;
  const { history } = await loadChannel(session.ledger, staging);
  const same = history.activations.some(({ release: other }) => isSameRelease(other, release));
  return same ? true : history.activations.length === 0 ? null : false;
}

function isSameRelease(left: Release, right: Release): boolean {
  return left.id === right.id && equalDigest(canonicalSha256(left.artifacts), canonicalSha256(right.artifacts));
}
