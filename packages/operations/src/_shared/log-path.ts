import type { LogProfile } from '@release-gates/audit-log';
import type { CollectContext } from '@release-gates/core';

/** The log that was named, else the configured one, else the default of the profile. */
export function logPathOf(
  named: string | undefined,
  context: CollectContext,
  profile: LogProfile = 'release-gates',
): string {
  if (named !== undefined) return named;
  if (profile === 'predecessor') return '.data/audit/operations_audit_chain.ndjson';
  return context.auditLogPath ?? '.release-gates/audit/log.ndjson';
}
