import type * as z from 'zod';
import type { commonInputs } from '../common-inputs.ts';
import type { Configuration } from '../configuration/schema.ts';

type Settings = Configuration['waivers'];
type Demands = Pick<z.output<typeof commonInputs>, 'trustRootSha256' | 'trustRootVersion' | 'requireSignedWaivers'>;

/**
 * What counts for waivers where a run was told more than the configuration says, from a place that whoever writes the
 * repository cannot write: a variable of the organisation, say. Who can write a waiver can write the configuration, too.
 */
export function withDemands(settings: Settings, demands: Demands): Settings {
  const { trustRootSha256: pin, trustRootVersion: version, requireSignedWaivers } = demands;
  return {
    ...settings,
    ...(pin !== undefined && { 'trust-root-sha256': pin }),
    ...(version !== undefined && { 'trust-root-version': Math.max(version, settings['trust-root-version'] ?? 1) }),
    ...(requireSignedWaivers === true && { signed: 'required' }),
  };
}
