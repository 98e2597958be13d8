import { choicesOf, type ExitCode } from '@release-gates/core';
import type * as z from 'zod';
import type { Invocation } from '../invocation.ts';
import { rolloutFlags } from '../rollout-words.ts';
import { runUnitCommand } from './unit.ts';

/** `release-gates rollout freeze "why"`: rollout-executor in words that one remembers at night. */
export function runRollout(invocation: Invocation): Promise<ExitCode> {
  return runUnitCommand('rollout-executor', invocation, (words, flags, { inputs }) =>
    rolloutFlags(words, flags, choicesOf(inputs.shape['action'] as z.ZodType) ?? []),
  );
}
