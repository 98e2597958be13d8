import type { Check, ConfiguredUnit, Plan } from '@release-gates/core';
import { AFTER_THE_MANIFEST } from '../_shared/manifest-order.ts';
import type { PreflightFacts, PreflightInputs } from './collect.ts';

export interface PreflightSteps {
  /** Independent of each other: run side by side. */
  readonly gates: readonly ConfiguredUnit[];
  /** Run after the gates, one after the other, in the configuration's order. */
  readonly operations: readonly ConfiguredUnit[];
  /** Only a run of everything that is configured is a release decision. */
  readonly manifest: boolean;
}

/** Everything that is configured, gates first; a quick or partial run never makes a manifest. */
export function planPreflight(facts: PreflightFacts, inputs: PreflightInputs): Plan<PreflightSteps> {
  const configured = facts.configured.filter((unit) => !AFTER_THE_MANIFEST.has(unit.id));
  const asked = inputs.units;
  const unknown = (asked ?? []).filter((id) => !configured.some((unit) => unit.id === id));
  const chosen = configured.filter((unit) => (asked?.includes(unit.id) ?? true) && (!inputs.quick || unit.quick));
  const manifest = !inputs.quick && asked === undefined;
  const value: PreflightSteps = {
    gates: chosen.filter((unit) => unit.kind === 'gate'),
    operations: chosen.filter((unit) => unit.kind === 'operation'),
    manifest,
  };
  return {
    checks: [configuredCheck(chosen.length, configured.length), ...(asked === undefined ? [] : [knownCheck(unknown)])],
    steps: chosen.length === 0 ? [] : stepsOf(value),
    value,
  };
}

function stepsOf({ gates, operations, manifest }: PreflightSteps): string[] {
  return [
    ...[...gates, ...operations].map((unit) => `Run ${unit.kind} ${unit.id} (${unit.mode})`),
    ...(manifest
      ? ['Write the manifest', 'Verify the manifest']
      : ['Make no manifest: this is not a release decision']),
  ];
}

function configuredCheck(chosen: number, configured: number): Check {
  const none =
    configured === 0
      ? 'the configuration switches on no unit to run'
      : `none of the ${configured} configured units is to run here`;
  return {
    id: 'units_configured',
    outcome: chosen > 0 ? 'pass' : 'fail',
    level: 'must',
    reason: chosen > 0 ? `${chosen} of ${configured} configured units run` : none,
    expected: 'at least 1',
    actual: chosen,
    remedy:
      configured === 0
        ? 'List units under "units" in .github/release-gates.yml; "release-gates init" writes a starter'
        : 'Leave out the inputs quick and units, or name configured units in them',
  };
}

function knownCheck(unknown: readonly string[]): Check {
  return {
    id: 'units_known',
    outcome: unknown.length === 0 ? 'pass' : 'fail',
    level: 'must',
    reason:
      unknown.length === 0
        ? 'every unit asked for is configured'
        : `not switched on by the configuration: ${unknown.join(', ')}`,
    expected: [],
    actual: [...unknown],
    remedy: 'Switch the unit on in .github/release-gates.yml, or leave it out of the input "units"',
  };
}
