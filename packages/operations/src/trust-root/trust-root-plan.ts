import type { Envelope } from '@release-gates/attestation';
import type { JsonObject } from '@release-gates/core';

export interface TrustRootPlan {
  /** Null where nothing is to be signed. */
  readonly write: PlannedVersion | null;
  readonly details: JsonObject;
  readonly values: Readonly<Record<string, string>>;
}

export interface PlannedVersion {
  readonly version: number;
  readonly envelope: Envelope;
  /** Public key that the plan was made for. */
  readonly signer: string;
  readonly path: string;
  /** Whether the version has all signatures that it needs with this one. */
  readonly isComplete: boolean;
  /** Key that the policy does not know yet: the next rotation would take it out. */
  readonly unlisted: { readonly name: string; readonly path: string } | null;
  /** The draft that one signature is added to; null where a new file is made. */
  readonly draft: { readonly path: string; readonly sha256: string } | null;
}
