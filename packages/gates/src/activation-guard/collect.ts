import type { CollectContext } from '@release-gates/core';
import { holdToConfiguration, locateManifestBelow, readBoundFiles, workspaceSource } from '@release-gates/evidence';
import {
  bindingFreezes,
  channelId,
  collectDeclaredOf,
  collectSignedFreezes,
  collectChannelTrust,
  type EnvironmentPolicy,
  type FreezeWorld,
  type LoadedPolicy,
  foreignManifest,
  loadChannel,
  loadRolloutPolicy,
  nameChannel,
  openLedger,
  readScopeFreezes,
  resolvePolicy,
  toDowngradeRules,
  toStepPolicy,
  unseenFreezes,
  trustChoice,
  withDemands,
  signaturesNeeded,
} from '@release-gates/rollout';
import type { ActivationFacts, CandidateFact } from './facts.ts';
import type { ActivationGuardInputs } from './inputs.ts';

/**
 * The channel is read first: of what is read later, nothing is older than what it is held against.
 *
 * @throws InputError where policy, channel or ledger are not valid; EnvironmentError where the store is away
 */
export async function collect(inputs: ActivationGuardInputs, context: CollectContext): Promise<ActivationFacts> {
  const { nowMs, environment, strict, workspace } = context;
  const found = await loadRolloutPolicy(workspace, inputs.policy, environment);
  const document = withDemands(found.document, inputs);
  const policy = resolvePolicy(document, environment);
  const isPinNamed = inputs.trustRootSha256 !== undefined;
  const ledger = openLedger(policy.store, context);
  const look = { ...context, document, ledger, isPinNamed };
  const trustRoot = await collectChannelTrust(trustChoice(policy.signatures), look);
  const channel = await collectChannel(inputs, context, { ...found, document, policy, ledger, trustRoot });
  const { path } = found;
  return {
    nowMs,
    environment,
    strict,
    channel,
    policy: {
      path,
      isGenerationGiven: isGiven(policy),
      step: toStepPolicy(policy),
      downgradeRules: toDowngradeRules(policy.downgrade.rules),
    },
    trustRoot,
    candidate: await collectCandidate(inputs, context, policy),
  };
}

function isGiven({ generation }: EnvironmentPolicy): boolean {
  return generation === 'given';
}

async function collectChannel(
  inputs: ActivationGuardInputs,
  context: CollectContext,
  { tenant, document, ledger, trustRoot }: LoadedPolicy & Pick<FreezeWorld, 'ledger' | 'trustRoot'>,
): Promise<ActivationFacts['channel']> {
  const { environment } = context;
  const { region, segment } = inputs;
  const channel = nameChannel({ tenant: inputs.tenant ?? tenant, environment, region, segment });
  const scopes = await readScopeFreezes(ledger);
  const loaded = await loadChannel(ledger, channel);
  const { state, history, records } = loaded;
  const signed = await collectSignedFreezes({ ...context, document, loaded, scopes, ledger, trustRoot });
  return {
    id: channelId(channel),
    place: ledger.place,
    lines: records.length,
    state,
    history,
    scopeFreezes: [...bindingFreezes(scopes.freezes, environment), ...unseenFreezes(signed, channel)],
    freezeFlaws: signed.flaws,
  };
}

async function collectCandidate(
  inputs: ActivationGuardInputs,
  context: CollectContext,
  { signatures }: EnvironmentPolicy,
): Promise<CandidateFact> {
  const { workspace, nowMs } = context;
  const located = await locateManifestBelow(workspace, inputs.manifest ?? context.evidenceDirectory);
  if (located.state !== 'found') return located;
  const { file, malformed } = located;
  const facts = holdToConfiguration(await readBoundFiles(file, workspaceSource(workspace), nowMs), context);
  const declared = await collectDeclaredOf(file, facts, { workspace, signatures });
  const { signing } = context;
  const asked = { 'min-signatures': signaturesNeeded(signatures, context), gates: signatures.gates, signing };
  const { manifest } = facts.reading;
  const foreign = manifest === null ? null : await foreignManifest(manifest.subject, context, 'arrival');
  return {
    state: 'found',
    path: file.path,
    sha256: file.sha256,
    malformed,
    facts,
    ...(foreign !== null && { foreign }),
    declared,
    signatures: asked,
  };
}
