import { isJsonObject } from '@release-gates/core';
import * as z from 'zod';
import { toRequestCall } from './command/command-call.ts';
import { commandConfigSchema } from './command/command-config.ts';
import { readLastDocument } from './command/last-document.ts';
import { type CommandPorts, runCommand } from './command/run-command.ts';
import type { HookName, HookResult, Hooks } from './traffic-port.ts';

const hook = (text: string) => commandConfigSchema('request', '5m').optional().describe(text);

export const hooksConfigSchema = z
  .strictObject({
    stage: hook('Puts the release into its slot, without traffic'),
    smoke: hook('Tries what was staged or activated; may print numbers for the post-checks as its last line'),
    drain: hook('Lets a slot without traffic finish what it began'),
    invalidate: hook('Drops caches, indexes and what else was derived from a release that went'),
    rehydrate: hook('Fills them again'),
  } satisfies Record<HookName, z.ZodType>)
  .describe('Commands around a transition');

export type HooksConfig = z.output<typeof hooksConfigSchema>;

const MAX_NUMBERS = 64;
const NAME = /^[a-z][a-z0-9_]{0,63}$/;

type Measured = HookResult['measured'];
const NOTHING: Measured = {};

export function createHooks(config: HooksConfig, ports: CommandPorts): Hooks {
  return {
    async run(name, request) {
      const command = config[name];
      if (command === undefined) return { state: 'absent', reason: `no ${name} hook is configured`, measured: NOTHING };
      const call = toRequestCall(command, request);
      if ('refusal' in call) return { state: 'failed', reason: call.refusal, measured: NOTHING };
      const outcome = await runCommand(command, call, ports);
      if (outcome.state !== 'exited') {
        return { state: outcome.state, reason: `the ${name} hook: ${outcome.reason}`, measured: NOTHING };
      }
      const said = outcome.said === '' ? '' : `: ${outcome.said}`;
      const reason = `the ${name} hook ended with exit code ${outcome.status}${said}`;
      const measured = outcome.truncated ? NOTHING : readMeasured(outcome.stdout);
      if (outcome.status !== 0) return { state: 'failed', reason, measured: measured ?? NOTHING };
      if (measured !== undefined) return { state: 'done', reason, measured };
      return {
        state: 'unknown',
        reason: `the ${name} hook printed something like measurements, but not {"name": number, …} with at most ${MAX_NUMBERS} names of a-z 0-9 _`,
        measured: NOTHING,
      };
    },
  };
}

/** Undefined where it looks like measurements and is none: taking it for "nothing measured" would hide a mistake. */
function readMeasured(stdout: Uint8Array): Measured | undefined {
  const printed = readLastDocument(stdout);
  if (printed.state === 'none') return NOTHING;
  if (printed.state === 'malformed' || !isJsonObject(printed.value)) return undefined;
  // By hand: zod's record passes over a key "__proto__".
  const entries = Object.entries(printed.value);
  const numbers = entries.filter(
    (entry): entry is [string, number] => NAME.test(entry[0]) && Number.isFinite(entry[1]),
  );
  return numbers.length === entries.length && numbers.length <= MAX_NUMBERS ? Object.fromEntries(numbers) : undefined;
}
