import * as z from 'zod';
import type { Channel } from '../../state/channel-state.ts';
import { toForeignLine } from '../foreign-text.ts';
import type { Exposure, TrafficReading } from '../traffic-port.ts';
import { toPlaceCall } from './command-call.ts';
import { findShare } from './find-share.ts';
import { readLastDocument } from './last-document.ts';
import type { ReadConfig } from './read-config.ts';
import { type CommandPorts, runCommand } from './run-command.ts';

const printedSchema = z
  .strictObject({
    percent: z.number().min(0).max(100).describe('Share of the slot, percent; may have a fraction'),
    detail: z.string().max(4096).optional().describe('For a person'),
  })
  .describe('What a command that reads the traffic prints last');

export async function readByCommand(
  config: ReadConfig,
  where: { readonly channel: Channel; readonly exposure: Exposure },
  ports: CommandPorts,
): Promise<TrafficReading> {
  const call = toPlaceCall(config, where.channel, where.exposure);
  if ('refusal' in call) return unknown(call.refusal);
  const outcome = await runCommand(config, call, ports);
  if (outcome.state !== 'exited') return unknown(outcome.reason);
  if (outcome.status !== 0)
    return unknown(`exit code ${outcome.status}${outcome.said === '' ? '' : `: ${outcome.said}`}`);
  if (outcome.truncated) return unknown(outcome.said);
  const printed = readLastDocument(outcome.stdout);
  if (printed.state === 'malformed') return unknown(`its last line is ${printed.reason}`);
  if (config.share !== undefined) {
    const found =
      printed.state === 'found' ? findShare(printed.value, config.share, where.exposure) : 'expected a JSON document';
    if (typeof found === 'string') return unknown(found);
    return { state: 'read', percent: found.percent, proven: true, detail: 'read by command' };
  }
  const parsed = printed.state === 'found' ? printedSchema.safeParse(printed.value) : undefined;
  if (parsed?.success !== true) {
    return unknown('expected {"percent": n} with n from 0 to 100 as its last line, found something else');
  }
  const { percent, detail } = parsed.data;
  return {
    state: 'read',
    percent,
    proven: true,
    detail: detail === undefined ? 'read by command' : toForeignLine(detail, ports.secrets),
  };
}

function unknown(reason: string): TrafficReading {
  return { state: 'unknown', reason: `the read command: ${reason}` };
}
