import { type Check, formatWhere, type JsonObject, type Plan } from '@release-gates/core';
import {
  type ChannelImport,
  type ChannelRegistry,
  type ImportedChannels,
  importChannels,
} from '@release-gates/rollout';
import { toCheck } from '../_shared/row.ts';
import { changedDocument, type Change, readChange, toRow, toText } from './change.ts';
import { checkChange, checkIncomplete } from './check-change.ts';
import { checkRegistry } from './check-registry.ts';
import type { ChannelFacts, ReadRegistry } from './facts.ts';
import type { ChannelInputs } from './inputs.ts';

export interface ChannelPlan {
  readonly path: string;
  /** SHA-256 that the file must still have when it is replaced; null: there must be no file. */
  readonly readSha256: string | null;
  /** Null where nothing is written. */
  readonly write: { readonly text: string; readonly change: Change; readonly row: JsonObject } | null;
  /** As it was read; null where the registry is new. */
  readonly registry: ChannelRegistry | null;
  readonly imported: ImportedChannels | null;
}

export function plan(facts: ChannelFacts, inputs: ChannelInputs): Plan<ChannelPlan> {
  const { path, read } = facts;
  const value: ChannelPlan = {
    path,
    readSha256: read?.sha256 ?? null,
    write: null,
    registry: read?.registry ?? null,
    imported: null,
  };
  switch (inputs.action) {
    case 'validate':
      return { checks: [loaded(facts), ...validate(facts, inputs)], steps: [], value };
    case 'status':
      return { checks: [loaded(facts)], steps: [], value };
    case 'import':
      return planImport(facts, value);
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

function planImport(facts: ChannelFacts, value: ChannelPlan): Plan<ChannelPlan> {
  const found = importChannels((facts.read as ReadRegistry).registry);
  const checks = [loaded(facts), importable(found, facts.path)];
  if (found.state === 'refused') return { checks, steps: [], value };
  const { channels } = found;
  const { canary, stable } = channels;
  const steps = [
    `Import stable ${stable.version}, since ${stable.since ?? 'a time that is not known'}`,
    canary === null ? 'Import no canary' : `Import canary ${canary.version} at ${canary.percent} %`,
    `Import ${channels.history.length} changes; last good ${channels.last_good ?? 'not known'}, highest activated ${channels.highest_activated}`,
  ];
  return { checks, steps, value: { ...value, imported: channels } };
}

function importable(found: ChannelImport, path: string): Check {
  const problems = found.state === 'refused' ? found.problems : [];
  const [first] = problems;
  const told = problems.map(({ message, where }) => `${formatWhere({ file: path, ...where })}: ${message}`);
  return toCheck('channels_importable', first === undefined, {
    reason:
      first === undefined
        ? 'the registry can be imported'
        : `${told[0]}${problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''}`,
    expected: 'a registry that leaves nothing to guess',
    actual: told.slice(0, 50),
    remedy: 'Correct what is named in the registry; what it does not say is not guessed',
  });
}
