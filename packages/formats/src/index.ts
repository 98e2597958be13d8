export * from './checksums/parse-checksums.ts';
export * from './json-schema/compile-schema.ts';
export * from './linear-pattern/compile-pattern.ts';
export {
  matchAll as matchAllLinear,
  type LinearMatch,
  type LinearMatches,
  type MatchLimits,
} from './linear-pattern/match-pattern.ts';
export * from './openslo/decimal.ts';
export { parseOpenSlo, type OpenSloOptions } from './openslo/parse-openslo.ts';
export { openSloObjectSchema } from './openslo/schema.ts';
export * from './openslo/slo.ts';
export * from './parse-by-extension.ts';
export * from './pointer/value-at-pointer.ts';
export * from './predecessor/alert-escalation-policy.ts';
export * from './predecessor/capacity-policy.ts';
export * from './predecessor/dependency-baseline.ts';
export * from './predecessor/drill-reports.ts';
export * from './predecessor/drill-signature-policy.ts';
export * from './predecessor/near-miss.ts';
export * from './predecessor/oncall-roster.ts';
export * from './predecessor/ops-rbac-policy.ts';
export * from './predecessor/performance-trend-policy.ts';
export * from './predecessor/release-channels.ts';
export * from './predecessor/release-compat-matrix.ts';
export * from './predecessor/release-policy.ts';
export * from './predecessor/release-rollout-policy.ts';
export * from './predecessor/slo-targets.ts';
export * from './predecessor/stated-time.ts';
export * from './predecessor/traffic-adapter-contract.ts';
export * from './predecessor/validate-foreign.ts';
export * from './toml/parse-toml.ts';
export * from './version-source/parse-version-source.ts';
export * from './version-source/resolve-version.ts';
export * from './version-source/version-source.ts';
export * from './vulnerability-report/parse-vulnerability-report.ts';
export type { ScanResult } from './vulnerability-report/scan-result.ts';
export * from './yaml/parse-yaml.ts';
