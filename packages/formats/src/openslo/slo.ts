/** One objective as we judge it, whatever file it stands in. Plain JSON. */
export interface Slo {
  /** `<name>`, or `<name>/<objective>` where a document has several. */
  readonly id: string;
  readonly title: string;
  readonly service: string | null;
  /** Where it was read: file and RFC 6901 pointer. */
  readonly source: { readonly file: string; readonly pointer: string };
  readonly indicator: SloIndicator;
  /** Share of good events, 0 to 1, as decimal text: `0.999`. Text, because a double is not what was written. */
  readonly target: string;
  /** Seconds of the rolling window; null where the document has none. */
  readonly windowS: number | null;
  /** What is counted: single events, or slices of time that are good as a whole. */
  readonly budgeting: SloBudgeting;
}

export type SloBudgeting =
  | { readonly method: 'occurrences' }
  | { readonly method: 'timeslices'; readonly sliceS: number; readonly sliceTarget: string };

export const SLO_OPERATORS = ['lte', 'gte', 'lt', 'gt'] as const;
export type SloOperator = (typeof SLO_OPERATORS)[number];

export type SloIndicator =
  /** `counter`: the queries name counters that only rise, so a window's count is their increase. */
  | {
      readonly kind: 'ratio';
      readonly numerator: 'good' | 'bad';
      readonly query: string;
      readonly total: string;
      readonly counter: boolean;
    }
  /** Each measured value is one event, good where it compares so. */
  | { readonly kind: 'threshold'; readonly query: string; readonly op: SloOperator; readonly value: number }
  /** As threshold, but the newest value alone decides: a measure of the predecessor's load report. */
  | { readonly kind: 'latest'; readonly measure: string; readonly op: SloOperator; readonly value: number };
