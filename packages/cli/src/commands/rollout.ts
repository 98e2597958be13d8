import type { ExitCode } from '@release-gates/core';
import type { Invocation } from '../invocation.ts';
import { rolloutFlags } from '../rollout-words.ts';
import { runUnitCommand } from './unit.ts';

/** `release-gates rollout freeze "why"`: rollout-executor in words that one remembers at night. */
export function runRollout(invocation: Invocation): Promise<ExitCode> {
  return runUnitCommand('rollout-executor', invocation, rolloutFlags);
}
