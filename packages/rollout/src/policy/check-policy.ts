import { formatDuration } from '@release-gates/core';
import { parseCommandTemplate } from '../command-template/parse-command-template.ts';
import { parseQueryTemplate } from '../metrics/template/query-template.ts';
import { namesBoth } from '../shadow/addresses.ts';
import { longestTransitionS } from './longest-transition.ts';
import { type EnvironmentPolicy, resolvePolicy } from './resolve.ts';
import type { RolloutPolicy } from './schema.ts';

/** Something that no part says by itself: parts of the policy do not fit each other. */
export interface PolicyFault {
  readonly code:
    | 'policy.query'
    | 'policy.metric_age'
    | 'policy.lease'
    | 'policy.shadow'
    | 'policy.audit'
    | 'policy.downgrade'
    | 'policy.hook';
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly remedy: string;
}

type Place = (section: keyof EnvironmentPolicy, key?: string) => readonly (string | number)[];

/** Of what all environments share, then of each of them with what it changes; each place once. */
export function checkPolicy(policy: RolloutPolicy): readonly PolicyFault[] {
  const { environments, ...shared } = policy;
  const faults = [
    ...checkResolved(shared, (section, key) => (key === undefined ? [section] : [section, key])),
    ...Object.keys(environments).flatMap((name) => checkResolved(resolvePolicy(policy, name), placeIn(policy, name))),
  ];
  const places = faults.map(({ path }) => path.join('/'));
  return faults.filter((_, at) => places.indexOf(places[at] as string) === at);
}

/** Where an environment gets it from: its own part, or what all share. */
function placeIn({ environments }: RolloutPolicy, name: string): Place {
  return (section, key) => {
    const own = (environments[name] as Readonly<Record<string, unknown>> | undefined)?.[section];
    const isOwn = own !== undefined && (key === undefined || Object.hasOwn(own as object, key));
    return [...(isOwn ? ['environments', name] : []), section, ...(key === undefined ? [] : [key])];
  };
}

function checkResolved(policy: EnvironmentPolicy, place: Place): PolicyFault[] {
  return [
    ...checkQueries(policy, place),
    ...checkMetricAge(policy, place),
    ...checkLease(policy, place),
    ...checkAddresses(policy, place),
    ...checkAudit(policy, place),
    ...checkParts(policy, place),
    ...checkDrain(policy, place),
  ];
}

/** The slot that a drain gets was left; the other one has the traffic, and whoever drains that drains what is live. */
function checkDrain({ hooks: { drain } }: EnvironmentPolicy, place: Place): PolicyFault[] {
  const parsed = drain === undefined ? undefined : parseCommandTemplate(drain.command);
  const names = parsed?.state === 'parsed' ? parsed.template.placeholders : [];
  if (!names.includes('other_slot') || names.includes('slot')) return [];
  return [
    {
      code: 'policy.hook',
      path: [...place('hooks'), 'drain', 'command'],
      message:
        'expected drain to name {slot}, which is the slot that was left, found {other_slot} alone: it has the traffic',
      remedy: 'Write {slot} in its place',
    },
  ];
}

function checkQueries({ metrics, guardrails, slo }: EnvironmentPolicy, place: Place): PolicyFault[] {
  if (metrics === undefined) return [];
  const language = metrics.provider === 'prometheus' ? 'promql' : 'name';
  const { samples, rules = [] } = guardrails ?? {};
  const queries: [query: string | undefined, path: readonly (string | number)[]][] = [
    [samples?.candidate, [...place('guardrails'), 'samples', 'candidate']],
    [samples?.baseline, [...place('guardrails'), 'samples', 'baseline']],
    ...rules.flatMap((rule, at): typeof queries => {
      const path = [...place('guardrails'), 'rules', at];
      return [
        [rule.candidate, [...path, 'candidate']],
        [rule.baseline, [...path, 'baseline']],
        [rule.candidateTotal, [...path, 'candidate-total']],
        [rule.baselineTotal, [...path, 'baseline-total']],
      ];
    }),
    ...Object.entries(slo?.measures ?? {}).map(([name, query]): (typeof queries)[number] => [
      query,
      [...place('slo'), 'measures', name],
    ]),
  ];
  return queries.flatMap(([query, path]) => {
    const parsed = query === undefined ? { pieces: [] } : parseQueryTemplate(query, language);
    return 'fault' in parsed ? [queryFault(query as string, path, parsed.fault)] : [];
  });
}

function queryFault(query: string, path: PolicyFault['path'], fault: string): PolicyFault {
  const found = JSON.stringify(query.slice(0, 200));
  return {
    code: 'policy.query',
    path,
    message: `expected a query that can be filled in, found ${found}: ${fault}`,
    remedy: 'docs/metrics.md has the placeholders and where they may stand',
  };
}

function checkMetricAge({ metrics, canary }: EnvironmentPolicy, place: Place): PolicyFault[] {
  const maxAgeS = canary['max-metric-age'];
  if (metrics === undefined || maxAgeS >= metrics.step) return [];
  const atAge = place('canary', 'max-metric-age');
  const atStep = [...place('metrics'), 'step'];
  return [
    {
      code: 'policy.metric_age',
      // The part of the environment, if one of the two is: it is what does not fit.
      path: atStep.length > atAge.length ? atStep : atAge,
      message: `expected canary.max-metric-age to be at least metrics.step, found ${formatDuration(maxAgeS)} and ${formatDuration(metrics.step)}: every measurement would be too old`,
      remedy: 'Raise max-metric-age to two steps or more, or shorten the step',
    },
  ];
}

function checkLease(policy: EnvironmentPolicy, place: Place): PolicyFault[] {
  const { lease } = policy.canary;
  const longestS = longestTransitionS(policy);
  if (lease === undefined || lease >= longestS) return [];
  return [
    {
      code: 'policy.lease',
      path: place('canary', 'lease'),
      message: `expected canary.lease to be at least ${formatDuration(longestS)}, which hooks and traffic commands of one transition may take together, found ${formatDuration(lease)}: others would take it over while it runs`,
      remedy: 'Leave lease out, and it is as long as they need; or shorten their timeouts',
    },
  ];
}

function checkAddresses({ slots, 'shadow-outputs': shadow }: EnvironmentPolicy, place: Place): PolicyFault[] {
  if (shadow?.source !== 'replay' || namesBoth(shadow.addresses, slots)) return [];
  return [
    {
      code: 'policy.shadow',
      path: place('shadow-outputs', 'addresses'),
      message: `expected the addresses of ${slots.join(' and ')}, or of live and candidate, found those of ${Object.keys(shadow.addresses).join(' and ')}`,
      remedy:
        'Name both slots where each has an address of its own; live and candidate where the router gives them one',
    },
  ];
}

function checkAudit({ audit }: EnvironmentPolicy, place: Place): PolicyFault[] {
  if (audit.min <= audit.max) return [];
  return [
    {
      code: 'policy.audit',
      path: place('audit', 'max'),
      message: `expected audit.max to be at least audit.min, found ${formatDuration(audit.max)} and ${formatDuration(audit.min)}: every release would end as not proven`,
      remedy: 'Raise max, or shorten min',
    },
  ];
}

/** A part that is named where none is called so would never be found, and every downgrade refused for it. */
function checkParts({ downgrade }: EnvironmentPolicy, place: Place): PolicyFault[] {
  const { parts, rules, 'schema-part': schemaPart } = downgrade;
  if (parts.length === 0) return [];
  const names = parts.map(({ name }) => name);
  const inRules = rules.flatMap((rule, at) =>
    (['only-live', 'only-target'] as const).flatMap((key) =>
      rule[key].map((name) => [name, [...place('downgrade', 'rules'), at, key]] as const),
    ),
  );
  const named = [
    ...(schemaPart === undefined ? [] : [[schemaPart, place('downgrade', 'schema-part')] as const]),
    ...inRules,
  ];
  return named
    .filter(([name]) => !names.includes(name))
    .map(([name, path]) => ({
      code: 'policy.downgrade',
      path,
      message: `expected one of downgrade.parts (${names.join(', ')}), found ${JSON.stringify(name)}`,
      remedy: 'Name a part as downgrade.parts calls it',
    }));
}
