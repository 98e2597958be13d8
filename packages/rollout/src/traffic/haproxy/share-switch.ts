import type { Exposure, TrafficReading } from '../traffic-port.ts';
import type { RuntimeApi } from './runtime-api.ts';

/** One way to keep a share in HAProxy. */
export interface ShareSwitch {
  /** Looks whether it can be done, and says how: one line of so many commands, each silent where it worked. */
  prepare(
    api: RuntimeApi,
    exposure: Exposure,
  ): Promise<{ readonly line: string; readonly commands: number } | { readonly reason: string }>;
  read(api: RuntimeApi, exposure: Exposure): Promise<TrafficReading>;
}
