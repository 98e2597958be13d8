import type { Http, Secrets } from '@release-gates/core';

export interface PrometheusOptions {
  /** Base address, http or https, without query; `/api/v1/…` is put behind it. */
  readonly url: string;
  /** Name of the environment variable that holds the bearer token. */
  readonly tokenEnvironment?: string;
  readonly timeoutMs: number;
  /** Whether an answer that the server itself calls incomplete counts. */
  readonly acceptWarnings: boolean;
}

export interface PrometheusPorts {
  readonly http: Http;
  readonly secrets: Secrets;
}
