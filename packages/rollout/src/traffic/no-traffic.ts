import * as z from 'zod';
import type { Traffic } from './traffic-port.ts';

export const noTrafficSchema = z
  .strictObject({
    adapter: z.literal('none').describe('Nothing of ours moves the traffic'),
    'pointer-only': z
      .boolean()
      .default(false)
      .describe("Whoever serves follows the channel's pointer: there is all or nothing, shown as not proven"),
  })
  .describe('No traffic adapter');

/**
 * An adapter that says "done" and does nothing would fill the ledger with shares that never were. All or nothing may be
 * claimed where the configuration says that the pointer itself is the switch.
 */
export function createNoTraffic(config: z.output<typeof noTrafficSchema>): Traffic {
  const why = (percent: number): string | undefined => {
    if (!config['pointer-only']) return 'no traffic adapter is configured: set traffic.adapter in the rollout policy';
    return percent === 0 || percent === 100
      ? undefined
      : `without a traffic adapter there is all or nothing; ${percent} % cannot be had`;
  };
  return {
    adapter: 'none',
    async set({ exposure }) {
      const reason = why(exposure.percent);
      return reason === undefined
        ? { state: 'done', reason: 'nothing to move: the pointer is the switch' }
        : { state: 'failed', reason };
    },
    async read({ percent }) {
      const reason = why(percent);
      if (reason !== undefined) return { state: 'unknown', reason };
      return { state: 'read', percent, proven: false, detail: 'the pointer is the switch' };
    },
  };
}
