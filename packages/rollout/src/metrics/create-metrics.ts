import type { Http, Processes, Secrets, Workspace } from '@release-gates/core';
import type { MetricsConfig, PrometheusConfig } from './config.ts';
import type { Metrics } from './metrics-port.ts';
import { createPrometheus } from './prometheus/create-prometheus.ts';
import type { PrometheusOptions } from './prometheus/options.ts';
import { createCommandMetrics } from './tables/create-command-metrics.ts';
import { createFileMetrics } from './tables/create-file-metrics.ts';
import { withLimits } from './with-limits.ts';

export interface MetricsPorts {
  readonly http: Http;
  readonly processes: Processes;
  readonly secrets: Secrets;
  readonly workspace: Workspace;
}

export interface MetricsRun {
  /** Unix seconds. */
  readonly nowS: number;
  /** A series whose newest point is older says nothing. */
  readonly maxAgeS: number;
}

/** The configured provider, for one run: it judges the age of what it gets and asks nothing twice. */
export function createMetrics(config: MetricsConfig, ports: MetricsPorts, run: MetricsRun): Metrics {
  return withLimits(createProvider(config, ports, run.nowS), run);
}

function createProvider(config: MetricsConfig, ports: MetricsPorts, nowS: number): Metrics {
  const timeoutMs = config.timeout * 1000;
  switch (config.provider) {
    case 'prometheus':
      return createPrometheus(prometheusOptions(config), ports);
    case 'file':
      return createFileMetrics({ path: config.path, timeColumn: config['time-column'] }, ports.workspace, nowS);
    case 'command':
      return createCommandMetrics({ argv: config.command, timeoutMs, environment: config.env }, ports);
  }
}

export function prometheusOptions({ url, timeout, warnings, 'token-env': token }: PrometheusConfig): PrometheusOptions {
  return {
    url,
    timeoutMs: timeout * 1000,
    acceptWarnings: warnings === 'accept',
    ...(token !== undefined && { tokenEnvironment: token }),
  };
}
