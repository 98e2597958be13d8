export const GUARDRAIL_KINDS = ['ratio', 'count-rate', 'value', 'latency-quantile', 'absolute'] as const;
export type GuardrailKind = (typeof GUARDRAIL_KINDS)[number];

export const DIRECTIONS = ['higher-is-worse', 'lower-is-worse'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export interface GuardrailShape {
  readonly kind: GuardrailKind;
  readonly direction: Direction;
  readonly margin: number;
  readonly marginKind: 'absolute' | 'relative';
}

/** The guardrails that nearly every rollout has. Each number is a knob: what a rule says itself counts. */
export const PRESETS = {
  /** Share of good requests falls by less than 0.0005. */
  'success-ratio': { kind: 'ratio', direction: 'lower-is-worse', margin: 0.0005, marginKind: 'absolute' },
  /** 95th percentile of the latency rises by less than 5 %. */
  'latency-p95': { kind: 'latency-quantile', direction: 'higher-is-worse', margin: 0.05, marginKind: 'relative' },
  /** Share of failed validations rises by at most 0.0001. */
  'validation-failure-rate': { kind: 'ratio', direction: 'higher-is-worse', margin: 0.0001, marginKind: 'absolute' },
  /** None at all. */
  'integrity-mismatches': { kind: 'absolute', direction: 'higher-is-worse', margin: 0, marginKind: 'absolute' },
  /** Drift score rises by less than 0.002. */
  'drift-delta': { kind: 'value', direction: 'higher-is-worse', margin: 0.002, marginKind: 'absolute' },
} as const satisfies Record<string, GuardrailShape>;

export type Preset = keyof typeof PRESETS;
export const PRESET_NAMES = Object.keys(PRESETS) as readonly Preset[] as [Preset, ...Preset[]];
