import type { PostChecks } from '../policy/post-checks.ts';
import type { PostCheckFact } from '../step/facts.ts';
import type { HookResult } from '../traffic/traffic-port.ts';

/** Holds what the smoke hook measured against the limits. A number that was not printed could not be told. */
export function toPostCheckFact(smoke: HookResult, { limits }: PostChecks): PostCheckFact {
  const names = Object.keys(limits).sort();
  switch (smoke.state) {
    case 'absent':
      return names.length === 0
        ? { state: 'absent', reasons: [] }
        : { state: 'inconclusive', reasons: ['the post-checks have limits, but no smoke hook measures anything'] };
    case 'failed':
      return { state: 'fail', reasons: [smoke.reason] };
    case 'unknown':
      return { state: 'inconclusive', reasons: [smoke.reason] };
    case 'done':
      return judge(names, smoke, limits);
  }
}

function judge(names: readonly string[], { measured }: HookResult, limits: PostChecks['limits']): PostCheckFact {
  const missing = names.filter((name) => !Object.hasOwn(measured, name));
  const beyond = names.flatMap((name) => {
    const value = Object.hasOwn(measured, name) ? measured[name] : undefined;
    const { min = -Infinity, max = Infinity } = limits[name] ?? {};
    return value === undefined || (value >= min && value <= max) ? [] : [`${name} is ${value}, ${rangeText(min, max)}`];
  });
  if (beyond.length > 0) return { state: 'fail', reasons: beyond };
  if (missing.length > 0) return { state: 'inconclusive', reasons: missing.map((name) => `${name} was not measured`) };
  return { state: 'pass', reasons: [] };
}

function rangeText(min: number, max: number): string {
  if (min === -Infinity) return `at most ${max} is allowed`;
  return max === Infinity ? `at least ${min} is allowed` : `${min} to ${max} is allowed`;
}
