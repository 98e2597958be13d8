import { canonicalBytes, InputError, type Json } from '@release-gates/core';
import { parseCommandTemplate } from '../../command-template/parse-command-template.ts';
import type { PlaceholderValues } from '../../command-template/placeholders.ts';
import { renderCommandTemplate } from '../../command-template/render-command-template.ts';
import { type Channel, channelId } from '../../state/channel-state.ts';
import type { Exposure, TrafficRequest } from '../traffic-port.ts';
import type { CommandConfig } from './command-config.ts';
import type { CommandCall } from './run-command.ts';

/** The text says why the command cannot be filled in. */
export type Prepared = CommandCall | { readonly refusal: string };

/** A command that moves or changes something: placeholders, variables, and the request as JSON on its input. */
export function toRequestCall(config: CommandConfig, request: TrafficRequest): Prepared {
  const { channel, exposure } = request;
  const values = { ...toPlaces(channel, exposure), ...toShares(exposure), ...toValues(request) };
  const argv = render(config, values);
  if ('refusal' in argv) return argv;
  return {
    argv: argv.argv,
    environment: { ...placeVariables(channel, exposure), ...requestVariables(request) },
    stdin: canonicalBytes(request as unknown as Json),
  };
}

/** A command that only looks: it learns where, never what share is expected there. */
export function toPlaceCall(config: CommandConfig, channel: Channel, exposure: Exposure): Prepared {
  const argv = render(config, toPlaces(channel, exposure));
  return 'refusal' in argv ? argv : { argv: argv.argv, environment: placeVariables(channel, exposure) };
}

function render(
  config: CommandConfig,
  values: PlaceholderValues,
): { readonly argv: readonly [string, ...string[]] } | { readonly refusal: string } {
  const parsed = parseCommandTemplate(config.command);
  if (parsed.state === 'refused') return { refusal: parsed.problems.map(({ message }) => message).join('; ') };
  try {
    return { argv: renderCommandTemplate(parsed.template, values) };
  } catch (error) {
    if (error instanceof InputError) return { refusal: error.problems.map(({ message }) => message).join('; ') };
    throw error;
  }
}

function toPlaces(channel: Channel, { slot, otherSlot }: Exposure): PlaceholderValues {
  const { tenant, environment, region, segment } = channel;
  return {
    slot,
    other_slot: otherSlot,
    tenant,
    environment,
    region: region ?? undefined,
    segment: segment ?? undefined,
  };
}

function toShares({ slot, otherSlot, percent }: Exposure): PlaceholderValues {
  return { [`share_of_${slot}`]: percent, [`share_of_${otherSlot}`]: 100 - percent };
}

/** In the predecessor's words what is in `slot` is the canary, and what is in the other slot is stable. */
function toValues({ action, release, otherRelease, ...request }: TrafficRequest): PlaceholderValues {
  const { percent } = request.exposure;
  const other = otherRelease?.version ?? '';
  return {
    action,
    target_version: release.version,
    from_version: other,
    to_version: release.version,
    correlation_id: request.correlationId,
    release_candidate_id: release.id,
    from_rollout_percent: request.fromPercent,
    to_rollout_percent: percent,
    canary_rollout_percent: percent,
    stable_rollout_percent: 100 - percent,
    canary_version: release.version,
    stable_version: other,
    before_canary_rollout_percent: request.fromPercent,
    before_stable_rollout_percent: 100 - request.fromPercent,
    before_canary_version: release.version,
    before_stable_version: other,
  };
}

function placeVariables(channel: Channel, { slot, otherSlot }: Exposure): Record<string, string> {
  return {
    RELEASE_GATES_CHANNEL: channelId(channel),
    RELEASE_GATES_SLOT: slot,
    RELEASE_GATES_OTHER_SLOT: otherSlot,
  };
}

function requestVariables(request: TrafficRequest): Record<string, string> {
  return {
    RELEASE_GATES_IDEMPOTENCY_KEY: request.idempotencyKey,
    RELEASE_GATES_TRANSITION: request.action,
    RELEASE_GATES_PERCENT: String(request.exposure.percent),
    RELEASE_GATES_FROM_PERCENT: String(request.fromPercent),
    RELEASE_GATES_RELEASE: request.release.id,
    RELEASE_GATES_RELEASE_VERSION: request.release.version,
    RELEASE_GATES_OTHER_RELEASE: request.otherRelease?.id ?? '',
    RELEASE_GATES_OTHER_RELEASE_VERSION: request.otherRelease?.version ?? '',
    RELEASE_GATES_CORRELATION_ID: request.correlationId,
  };
}
