import { isJsonObject, type Json } from '@release-gates/core';
import { exchangeJson } from '../metrics/prometheus/exchange-json.ts';
import { toEndpoint } from '../metrics/prometheus/endpoint.ts';
import type { PrometheusOptions, PrometheusPorts } from '../metrics/prometheus/options.ts';
import { toForeignLine } from '../traffic/foreign-text.ts';
import { type OpenAlerts, toOpenAlerts } from './open-alerts.ts';

export interface Counting {
  readonly labels: Readonly<Record<string, string>>;
  readonly ignore: readonly string[];
}

/**
 * Alerts in state `firing` (https://prometheus.io/docs/prometheus/latest/querying/api/#alerts). One that is `pending` is
 * not open yet: its rule has a `for` so that it need not be looked at.
 */
export async function askPrometheus(
  options: PrometheusOptions,
  counting: Counting,
  ports: PrometheusPorts,
): Promise<OpenAlerts> {
  const endpoint = toEndpoint(options, ports.secrets);
  if ('refusal' in endpoint) return { unknown: endpoint.refusal };
  const answer = await exchangeJson({ method: 'GET', path: '/api/v1/alerts' }, endpoint, ports);
  if ('code' in answer) return { unknown: `${answer.source}: ${answer.code}: ${answer.reason}` };
  const alerts = alertsOf(answer.json, options.acceptWarnings);
  if (typeof alerts === 'string') return { unknown: `${endpoint.source}: ${alerts}` };
  const open = alerts.filter(({ state, labels }) => state === 'firing' && counts(labels, counting));
  return toOpenAlerts(open.map(({ labels }) => toForeignLine(labels['alertname'] ?? 'without a name', ports.secrets)));
}

interface Alert {
  readonly state: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** The text says what is wrong: an alert that cannot be read may be the one that matters. */
function alertsOf(answer: Json, acceptWarnings: boolean): readonly Alert[] | string {
  if (!isJsonObject(answer) || answer['status'] !== 'success') return 'expected "status": "success"';
  const { data, warnings } = answer;
  if (Array.isArray(warnings) && warnings.length > 0 && !acceptWarnings) return 'it calls its answer incomplete';
  const listed = data !== undefined && isJsonObject(data) ? data['alerts'] : undefined;
  if (!Array.isArray(listed)) return 'expected "alerts", an array';
  const alerts = (listed as readonly Json[]).map(toAlert);
  const readable = alerts.filter((alert) => alert !== undefined);
  return readable.length === alerts.length ? readable : 'expected alerts with a state and labels';
}

function toAlert(value: Json): Alert | undefined {
  if (!isJsonObject(value)) return undefined;
  const { state, labels } = value;
  if (typeof state !== 'string' || labels === undefined || !isJsonObject(labels)) return undefined;
  if (!Object.values(labels).every((text) => typeof text === 'string')) return undefined;
  return { state, labels: labels as Readonly<Record<string, string>> };
}

function counts(labels: Alert['labels'], counting: Counting): boolean {
  if (counting.ignore.includes(labels['alertname'] ?? '')) return false;
  return Object.entries(counting.labels).every(([name, value]) => labels[name] === value);
}
