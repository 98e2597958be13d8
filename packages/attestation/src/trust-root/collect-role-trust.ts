import type { Workspace } from '@release-gates/core';
import { type RoleTrust, trustInRole } from './role-trust.ts';
import type { Role } from './schema.ts';
import { collectTrust, type TrustChoice } from './trust-files.ts';

/** Whose signatures count in a role as of now. A file that cannot be read may be the one that revokes a key: nobody's. */
export async function collectTrustInRole(
  choice: TrustChoice,
  role: Role,
  { workspace, nowMs }: { readonly workspace: Workspace; readonly nowMs: number },
): Promise<RoleTrust> {
  const { trust, unread } = await collectTrust(choice, workspace);
  const [lost] = unread;
  if (lost === undefined) return trustInRole(trust, role, nowMs);
  return { ok: false, file: lost.path, message: lost.reason, isExpected: true };
}
