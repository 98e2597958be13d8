import { andMore, type Check, formatWhere, type Plan } from '@release-gates/core';
import { type ChannelImport, decide, type Decision, type ImportedChannels } from '@release-gates/rollout';
import { toCheck } from '../_shared/row.ts';
import type { ImportFacts } from './import-facts.ts';
import type { ChannelPlan } from './channel-plan.ts';

/** Nothing is imported where the registry leaves something to guess, or where the channel has a life of its own. */
export function planImport(
  facts: ImportFacts,
  { value, nowMs }: { readonly value: ChannelPlan; readonly nowMs: number },
): Plan<ChannelPlan> {
  const { found, event } = facts;
  const checks = [importable(found, value.path), since(facts)];
  if (found.state === 'refused') return { checks, steps: [], value };
  const { channels } = found;
  const withDocument = { ...value, imported: channels };
  if (event === null) return { checks, steps: [], value: withDocument };
  const { state, history, stepPolicy } = facts;
  const decision = decide({ state, history, event, policy: stepPolicy, nowMs });
  return {
    checks: [...checks, canaryCheck(channels), decisionCheck(decision, facts)],
    steps: decision.outcome === 'commit' ? stepsOf(channels, facts) : [],
    value: { ...withDocument, importing: { event, stepPolicy } },
  };
}

function stepsOf(channels: ImportedChannels, facts: ImportFacts) {
  const { canary, stable, history, last_good, highest_activated, rolled_back: rolledBack } = channels;
  return [
    `Import stable ${stable.version}, since ${stable.since ?? 'its newest row'}, into ${facts.channelId} of ${facts.place}`,
    canary === null
      ? 'Import no canary'
      : `Keep in the record that the canary is ${canary.version} at ${canary.percent} %`,
    `Keep ${history.length} changes beside the line; last good ${last_good ?? 'not known'}, highest activated ${highest_activated}`,
    ...(rolledBack.length === 0
      ? []
      : [`Reject for good what was rolled back: ${andMore(rolledBack[0] ?? '', rolledBack.length - 1, 'version')}`]),
  ];
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

function since({ found, event }: ImportFacts): Check {
  const id = 'import_since';
  const expected = 'the time since when stable is live';
  if (found.state === 'refused')
    return toCheck(id, 'not_applicable', { reason: 'nothing is imported', expected, actual: null });
  return toCheck(id, event !== null, {
    reason: event === null ? 'neither stable nor a row of the history says since when it is live' : 'it is known',
    expected,
    actual: event === null ? null : new Date(event.activatedAtMs).toISOString(),
    remedy: 'Set /channels/stable/updated_at, in Unix seconds',
  });
}

/** The ledger begins with stable alone: which slot that is cannot be told while both have users. */
function canaryCheck({ canary }: ImportedChannels): Check {
  const isOut = canary !== null && canary.percent > 0;
  return toCheck('import_canary', !isOut, {
    level: 'may',
    reason: isOut
      ? `canary ${canary.version} has ${canary.percent} %; the ledger begins with stable, whose slot no reconcile can tell while both have users`
      : 'no canary has traffic',
    expected: 'no canary with traffic',
    actual: canary === null ? null : { version: canary.version, percent: canary.percent },
    remedy:
      'Promote or withdraw the canary at the router before the first reconcile; start it again as a rollout afterwards',
  });
}

function decisionCheck(decision: Decision, { channelId, place }: ImportFacts): Check {
  const told = { expected: 'an empty channel, or this import', actual: decision.outcome };
  const id = 'import_decision';
  switch (decision.outcome) {
    case 'commit':
      return toCheck(id, true, { ...told, reason: `${channelId} of ${place} is empty` });
    case 'nothing':
      return toCheck(id, true, { ...told, reason: decision.message });
    case 'act':
    case 'wait':
    case 'refuse': {
      const reasons = decision.blockers.map(({ code, message }) => `${code}: ${message}`);
      const reason = `${channelId} of ${place}: ${reasons.join('; ')}`;
      return toCheck(id, false, { ...told, reason, remedy: 'Look at the channel with rollout-executor status' });
    }
  }
}
