import type { Check, Plan } from '@release-gates/core';
import { toCheck } from '../_shared/row.ts';
import type { ChannelPlan } from './channel-plan.ts';
import { changedDocument, type Change, readChange, toRow, toText } from './change.ts';
import { checkChange, checkIncomplete } from './check-change.ts';
import { checkRegistry } from './check-registry.ts';
import type { ChannelFacts } from './facts.ts';
import type { ChannelInputs } from './inputs.ts';
import { planImport } from './plan-import.ts';

export function plan(facts: ChannelFacts, inputs: ChannelInputs): Plan<ChannelPlan> {
  const { path, read } = facts;
  const value: ChannelPlan = {
    path,
    readSha256: read?.sha256 ?? null,
    write: null,
    registry: read?.registry ?? null,
    imported: null,
    importing: null,
  };
  switch (inputs.action) {
    case 'validate':
      return { checks: [loaded(facts), ...validate(facts, inputs)], steps: [], value };
    case 'status':
      return { checks: [loaded(facts)], steps: [], value };
    case 'import':
      return importing(facts, value);
    case 'set':
    case 'promote':
    case 'rollback':
      return planChange(facts, inputs, value);
  }
}

function loaded({ path, read }: ChannelFacts): Check {
  return toCheck('channels_file_loaded', true, {
    reason: read === null ? `${path} is to be made` : `${path} is valid, with ${read.registry.history.length} changes`,
    expected: 'a valid registry',
    actual: read?.sha256 ?? null,
  });
}

function validate({ read, runVersion }: ChannelFacts, { expectedVersion }: ChannelInputs): Check[] {
  return read === null ? [] : checkRegistry(read.registry, expectedVersion ?? runVersion);
}

function planChange(facts: ChannelFacts, inputs: ChannelInputs, value: ChannelPlan): Plan<ChannelPlan> {
  const read = readChange(inputs, facts.read);
  if ('missing' in read) return { checks: [loaded(facts), checkIncomplete(read.missing)], steps: [], value };
  const { change } = read;
  const text = toText(changedDocument(change, facts), facts.read);
  return {
    checks: [loaded(facts), ...checkChange(change, facts, inputs)],
    steps: stepsOf(change, facts),
    value: { ...value, write: { text, change, row: toRow(change, facts) } },
  };
}

function stepsOf(change: Change, { path, read }: ChannelFacts): string[] {
  if (read === null) return [`Create ${path} with ${change.toVersion} in canary and stable, and no history`];
  const from = change.fromVersion === '' ? 'nothing' : change.fromVersion;
  const origin = change.source === null ? '' : ` from ${change.source}`;
  return [
    `Change ${change.target} from ${from} to ${change.toVersion}${origin}, at ${change.percent} %: ${change.reason}`,
    `Add row ${read.registry.history.length} to the history`,
    `Replace ${path} if its SHA-256 is still ${read.sha256}`,
  ];
}

function importing(facts: ChannelFacts, value: ChannelPlan): Plan<ChannelPlan> {
  if (facts.import === null) throw new TypeError('an import is asked, and was not collected');
  const planned = planImport(facts.import, { value, nowMs: facts.nowMs });
  return { ...planned, checks: [loaded(facts), ...planned.checks] };
}
