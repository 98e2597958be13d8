import { InputError, type Problem } from '@release-gates/core';
import type { Slo, SloIndicator } from '@release-gates/formats';
import { parseQueryTemplate, type QueryLanguage } from '../metrics/template/query-template.ts';
import { toWindowQuery } from './window-query.ts';

/** Objectives are policy: a query that can never be asked is refused before it is. @throws InputError `slo.query` */
export function refuseFaultyQueries(slos: readonly Slo[], language: QueryLanguage): void {
  const problems = slos.flatMap(({ indicator, source }) =>
    queriesOf(indicator).flatMap((query): Problem[] => {
      const fault = faultOf(query, indicator, language);
      if (fault === undefined) return [];
      const found = JSON.stringify(query.slice(0, 200));
      const message = `expected a query that can be filled in, found ${found}: ${fault}`;
      const remedy = 'docs/metrics.md has the placeholders and where they may stand';
      return [{ code: 'slo.query', message, where: source, remedy }];
    }),
  );
  const [first, ...rest] = problems;
  if (first !== undefined) throw new InputError([first, ...rest]);
}

/** `latest` names a measure; its query stands in the rollout policy. */
function queriesOf(indicator: SloIndicator): readonly string[] {
  switch (indicator.kind) {
    case 'ratio':
      return [indicator.query, indicator.total];
    case 'threshold':
      return [indicator.query];
    case 'latest':
      return [];
  }
}

function faultOf(query: string, indicator: SloIndicator, language: QueryLanguage): string | undefined {
  const counted = indicator.kind === 'ratio' && language === 'promql' ? toWindowQuery(query, indicator.counter) : query;
  if (typeof counted !== 'string') return counted.fault;
  const parsed = parseQueryTemplate(counted, language);
  return 'fault' in parsed ? parsed.fault : undefined;
}
